import Conversation

/// What a row of the list of moves stands for; each has an id of its own, so that the focus survives new rows.
enum MoveRow: Hashable, Sendable {
  /// A family that opens in place.
  case family(MoveFamily)
  /// A move.
  case kind(MoveKind)
  /// An offer, by its place in the scene's list.
  case offer(Int)
  /// The way to the ending.
  case ending

  private static let firstKind = 100
  private static let firstOffer = 1000
  private static let endingID = 99

  /// What a row's id stands for.
  init?(id: Int) {
    switch id {
    case Self.endingID: self = .ending
    case Self.firstOffer...: self = .offer(id - Self.firstOffer)
    case Self.firstKind..<(Self.firstKind + MoveKind.allCases.count):
      self = .kind(MoveKind.allCases[id - Self.firstKind])
    case 0..<MoveFamily.allCases.count: self = .family(MoveFamily.allCases[id])
    default: return nil
    }
  }

  /// The row's id.
  var id: Int {
    switch self {
    case .family(let family): MoveFamily.allCases.firstIndex(of: family) ?? 0
    case .kind(let kind): Self.firstKind + (MoveKind.allCases.firstIndex(of: kind) ?? 0)
    case .offer(let offer): Self.firstOffer + offer
    case .ending: Self.endingID
    }
  }

  /// The id of a family's row.
  static func id(of family: MoveFamily) -> Int { MoveRow.family(family).id }

  /// The id of a move's row.
  static func id(of kind: MoveKind) -> Int { MoveRow.kind(kind).id }
}
