import Conversation

/// What a row of the list of answers stands for; each has an id of its own, so that the focus survives new rows.
enum AnswerRow: Hashable, Sendable {
  /// A kind of answer that opens in place.
  case family(CustomerMoveFamily)
  /// An answer.
  case answer(CustomerMove)
  /// The way on, when a conversation is over.
  case goOn

  private static let firstAnswer = 100
  private static let goOnID = 99

  /// What a row's id stands for.
  init?(id: Int) {
    switch id {
    case Self.goOnID: self = .goOn
    case Self.firstAnswer..<(Self.firstAnswer + CustomerMove.allCases.count):
      self = .answer(CustomerMove.allCases[id - Self.firstAnswer])
    case 0..<CustomerMoveFamily.allCases.count: self = .family(CustomerMoveFamily.allCases[id])
    default: return nil
    }
  }

  /// The row's id.
  var id: Int {
    switch self {
    case .family(let family): CustomerMoveFamily.allCases.firstIndex(of: family) ?? 0
    case .answer(let answer): Self.firstAnswer + (CustomerMove.allCases.firstIndex(of: answer) ?? 0)
    case .goOn: Self.goOnID
    }
  }

  /// The id of a kind's row.
  static func id(of family: CustomerMoveFamily) -> Int { AnswerRow.family(family).id }
}
