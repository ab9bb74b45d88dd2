import Conversation
import Speech

extension PlainDialogue {
  /// What is asked now, as numbered lines.
  public func ask() -> [String] {
    if session.state.isOver, !isFeeling { return ["", say("after")] }
    switch question {
    case .family:
      let head = say("what-do-you-do", ["turn": String(session.state.turn + 1)])
      return ["", head] + numbered(rowNames)
    case .move(let family, let kinds):
      let preview = MovePreview(session, words: words, forms: strings)
      let rows = kinds.map { kind in
        let text = preview.text(kind, showsBest: level != .master)
        let name = session.narrator.name(of: kind)
        return text.isEmpty ? name : name + ": " + Self.unbracketed(text)
      }
      return ["", say("which-move", ["family": Self.capitalised(strings.filled("family.\(family.rawValue)"))])]
        + numbered(rows) + [say("back")]
    case .offer(let kind, _):
      return ["", say("which-offer", ["move": Self.capitalised(session.narrator.name(of: kind))])]
        + numbered(rowNames) + [say("back")]
    case .meant(let said, _):
      return ["", say("meant-what", ["said": said])] + numbered(rowNames) + [say("back")]
    case .open(_, _, let open, _):
      return ["", strings.filled(open.key)] + numbered(rowNames) + [say("back")]
    case .feeling:
      let count = feelings.count { $0.isPleasant }
      let rows = feelings.enumerated().map { "\($0.offset + 1) \($0.element.word[language])" }
      return [
        "", say("which-feeling"), say("pleasant", ["words": rows[..<count].joined(separator: ", ")]),
        say("unpleasant", ["words": rows[count...].joined(separator: ", ")]), say("back"),
      ]
    }
  }

  /// What the lines of the question are called.
  var rowNames: [String] {
    switch question {
    case .family: families.map { strings.filled("family.\($0.rawValue)") }
    case .move(_, let kinds): kinds.map { session.narrator.name(of: $0) }
    case .offer(_, let offers): offers.map { OfferLine(session, words: words, strings: strings).text($0.offer) }
    case .feeling: feelings.map { $0.word[language] }
    case .meant(_, let readings): readings.map(rowName)
    case .open(_, _, .offer(let offers), _):
      offers.map { OfferLine(session, words: words, strings: strings).text($0) }
    case .open(_, _, .honesty(let kinds), _), .open(_, _, .certainty(let kinds), _):
      kinds.map { session.narrator.name(of: $0) + ": " + strings.filled("own-words.kind.\($0.rawValue)") }
    }
  }

  private var isFeeling: Bool {
    if case .feeling = question { true } else { false }
  }

  private func numbered(_ rows: [String]) -> [String] {
    rows.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  /// The text with a capital at its beginning.
  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// How to hear the question again, after something that was no answer to it.
  var again: String {
    session.state.isOver ? say("after") : say("again", ["turn": String(session.state.turn + 1)])
  }

  /// Everything that can be typed.
  var help: [String] {
    ["help-numbers", "help-names", "help-own-words", "help-again", "help-views", "help-feeling", "help-leave"].map {
      say($0)
    }
  }
}
