/// Yes, no, or not known: the logic of Kleene, in which what is not known leaves open only what depends on it.
///
/// S. C. Kleene, *Introduction to Metamathematics* (1952), § 64, the strong connectives.
public enum ThreeValued: String, CaseIterable, Sendable, Hashable {
  /// It holds.
  case yes
  /// It does not hold.
  case no
  /// It is not known.
  case unsure

  /// Makes one of what is known.
  @inline(__always)
  public init(_ holds: Bool) { self = holds ? .yes : .no }

  /// Whether both hold: one `no` decides, whatever the other is.
  @inline(__always)
  public func and(_ other: ThreeValued) -> ThreeValued {
    if self == .no || other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .unsure
  }

  /// Whether one of the two holds: one `yes` decides, whatever the other is.
  @inline(__always)
  public func or(_ other: ThreeValued) -> ThreeValued {
    if self == .yes || other == .yes { return .yes }
    return self == .no && other == .no ? .no : .unsure
  }

  /// The opposite; what is not known stays so.
  public var opposite: ThreeValued {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unsure: .unsure
    }
  }
}
