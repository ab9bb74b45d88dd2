/// A shift of a customer's inside; each in permille, positive or negative.
public struct CustomerEffect: Hashable, Sendable {
  /// Shift of trust.
  public var trust: Int
  /// Shift of patience.
  public var patience: Int
  /// Shift of disappointment.
  public var disappointment: Int
  /// Shift of felt pressure.
  public var pressure: Int
  /// Shift of being heard.
  public var heard: Int
  /// Shift of clarity about their own need.
  public var clarity: Int
  /// Shift of the expectation of meeting again.
  public var expectation: Int
  /// Shift of dignity.
  public var dignity: Int
  /// Shift of the urge to give in and buy.
  public var urge: Int

  /// Makes one from its parts.
  public init(
    trust: Int = 0, patience: Int = 0, disappointment: Int = 0, pressure: Int = 0, heard: Int = 0,
    clarity: Int = 0, expectation: Int = 0, dignity: Int = 0, urge: Int = 0
  ) {
    self.trust = trust
    self.patience = patience
    self.disappointment = disappointment
    self.pressure = pressure
    self.heard = heard
    self.clarity = clarity
    self.expectation = expectation
    self.dignity = dignity
    self.urge = urge
  }
}
