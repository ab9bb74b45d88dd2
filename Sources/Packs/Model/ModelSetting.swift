/// One number of the model set to a value of one's own.
public struct ModelSetting: Hashable, Sendable {
  /// The number's name: an assumption such as `patience-per-turn`, or a move's such as `moves.greet.landed.trust`.
  public var name: String
  /// The value, in the number's own unit.
  public var value: Int

  /// Makes one from its parts.
  public init(name: String, value: Int) {
    self.name = name
    self.value = value
  }
}
