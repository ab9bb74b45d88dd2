/// One of the two sides of a contrast.
public enum ContrastSide: String, CaseIterable, Sendable, Hashable {
  case left, right

  /// The other one.
  public var other: ContrastSide { self == .left ? .right : .left }
}

/// Something for each of the two sides.
public struct Pair<Value> {
  /// For the left side.
  public var left: Value
  /// For the right side.
  public var right: Value

  /// Makes one from its parts.
  public init(_ left: Value, _ right: Value) {
    self.left = left
    self.right = right
  }

  /// For one of the sides.
  public subscript(side: ContrastSide) -> Value {
    get { side == .left ? left : right }
    set { if side == .left { left = newValue } else { right = newValue } }
  }

  /// What comes of each.
  public func map<Result, Failure: Error>(
    _ change: (Value) throws(Failure) -> Result
  ) throws(Failure) -> Pair<Result> {
    Pair<Result>(try change(left), try change(right))
  }

  /// Both, the left one first.
  public var both: [Value] { [left, right] }
}

extension Pair: Sendable where Value: Sendable {}
extension Pair: Equatable where Value: Equatable {}
extension Pair: Hashable where Value: Hashable {}
