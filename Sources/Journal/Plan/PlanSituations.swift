/// A set of moments that are there at once.
public struct PlanSituations: Hashable, Sendable {
  private var bits: UInt32 = 0

  /// Makes a set.
  public init(_ situations: [PlanSituation] = []) { for situation in situations { insert(situation) } }

  /// Whether a moment is there.
  public func contains(_ situation: PlanSituation) -> Bool { bits & situation.bit != 0 }

  /// Adds a moment.
  public mutating func insert(_ situation: PlanSituation) { bits |= situation.bit }

  /// Whether no moment is there.
  public var isEmpty: Bool { bits == 0 }

  /// The moments, in the order of their declaration.
  public var all: [PlanSituation] { PlanSituation.allCases.filter { contains($0) } }
}

extension PlanSituation {
  /// Its bit in sets.
  fileprivate var bit: UInt32 {
    switch self {
    case .gapFound: 1 << 0
    case .fits: 1 << 1
    case .hesitates: 1 << 2
    case .declined: 1 << 3
    case .liked: 1 << 4
    case .impatient: 1 << 5
    case .doubts: 1 << 6
    case .signShown: 1 << 7
    case .surfaceAnswer: 1 << 8
    case .complaint: 1 << 9
    case .influenceFelt: 1 << 10
    case .strainHigh: 1 << 11
    case .askedBack: 1 << 12
    case .silence: 1 << 13
    case .urgeToPush: 1 << 14
    case .farewell: 1 << 15
    }
  }
}
