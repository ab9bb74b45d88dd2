import Conversation
import Speech
import Understanding

extension PlainDialogue {
  /// With fewer words something that is not understood may have been meant as the name of a row.
  private static let fewestWords = 3

  /// Hears something said in one's own words; nil where nothing here understands any, or where it is short and not understood.
  mutating func hear(_ typed: String) -> Reply? {
    guard !session.state.isOver, let recogniser = ears?() else { return nil }
    let said = String(typed.cleaned().prefix(Speaking.longest))
    let meaning = Listener(recogniser, session.narrator).hear(said, in: session.state)
    guard meaning.heard.isUnderstood || typed.split(separator: " ").count >= Self.fewestWords else { return nil }
    var lines: [String] = []
    if let kind = meaning.impossible {
      lines.append(strings.filled("own-words.not-now", ["move": session.narrator.name(of: kind)]))
    }
    guard !meaning.proposals.isEmpty else {
      if lines.isEmpty { lines.append(say("not-heard")) }
      return Reply(lines: lines + [say("what-helps")], isMistake: true)
    }
    question = .meant(said, meaning.proposals)
    return Reply(lines: lines, asks: true)
  }

  /// Asks what the words leave open, or makes the move.
  mutating func go(on move: Move, saying said: String, asking questions: [Meaning.Question]) -> Reply {
    guard let first = questions.first else { return play(move, saying: said) }
    question = .open(said, move, first, rest: Array(questions.dropFirst()))
    return Reply(lines: [], asks: true)
  }

  /// What a move that was heard is called, with what it is about.
  func rowName(_ reading: Meaning.Reading) -> String {
    let name = session.narrator.name(of: reading.move.kind)
    guard let offer = reading.move.offer, reading.questions.isEmpty else { return name }
    return name + ": " + session.narrator.name(ofOffer: offer)
  }
}

extension Meaning.Question {
  /// The key of the sentence that asks it.
  var key: String {
    switch self {
    case .offer: "own-words.which-offer"
    case .honesty: "own-words.is-it-true"
    case .certainty: "own-words.is-it-sure"
    }
  }
}
