/// How a pack is to be checked.
public struct CheckSettings: Sendable {
  /// Runs pieces of work, perhaps on several processors, and returns when all are done: how many there are, and what does one.
  ///
  /// The order in which they run must not matter to anybody.
  public typealias Performer = @Sendable (_ count: Int, _ piece: @Sendable (Int) -> Void) -> Void

  /// The rules whose findings are wanted; nil for all.
  public var wanted: Set<String>?
  /// Runs pieces of work.
  public var perform: Performer
  /// The numbers that checking rests on.
  public var thresholds: Thresholds
  /// Takes how often each line was spoken, where somebody wants the whole table.
  public var covered: @Sendable (PackCover) -> Void = { _ in }

  /// Makes settings.
  ///
  /// - Parameters:
  ///   - wanted: The rules whose findings are wanted; nil for all.
  ///   - thresholds: The numbers that checking rests on.
  ///   - perform: Runs pieces of work; one after the other where nothing else is said.
  public init(
    wanted: Set<String>? = nil, thresholds: Thresholds = Thresholds(),
    perform: @escaping Performer = { count, piece in for index in 0..<count { piece(index) } }
  ) {
    self.wanted = wanted
    self.thresholds = thresholds
    self.perform = perform
  }

  /// Whether a rule's findings are wanted.
  public func wants(_ rule: String) -> Bool { wanted?.contains(rule) ?? true }
}
