import Canvas
import Conversation
import Speech
import Understanding

/// Saying something in one's own words: what is typed, what was heard in it, and what the words left open.
struct Speaking: Sendable {
  /// How far it has come.
  enum Stage: Sendable {
    /// Something is being typed.
    case typing
    /// It was said before the program had learnt to understand; it will be heard then.
    case waiting
    /// What was heard is proposed.
    case proposed([Meaning.Reading])
    /// Something the words do not tell is asked; the questions after it.
    case asked(Move, Meaning.Question, rest: [Meaning.Question])
  }

  /// The most characters one can say at once, as many as a line of a pack may have.
  static let longest = 200

  /// What is typed.
  var editor = LineEditor(limit: longest)
  /// How far it has come.
  var stage = Stage.typing
  /// Which row is focused.
  var list = ListState()
  /// What is to be said about what was typed last; empty where nothing is.
  var complaint = ""

  /// Whether text is being typed.
  var isTyping: Bool {
    switch stage {
    case .typing, .waiting: true
    case .proposed, .asked: false
    }
  }

  /// Whether a command makes sense just now.
  func allows(_ command: Command) -> Bool {
    switch command {
    case .nextPane, .previousPane, .up, .down, .chooseNumber: !isTyping && rows > 1
    default: true
    }
  }

  /// What is said, without blanks at the ends.
  var said: String { editor.text.trimmed }

  /// How many rows there are to choose from.
  var rows: Int {
    switch stage {
    case .typing, .waiting: 0
    case .proposed(let readings): readings.count
    case .asked(_, let question, _): question.count
    }
  }

  /// Takes what was heard: proposes it, or says why not.
  mutating func hear(_ meaning: Meaning, _ notes: Notes) {
    complaint = ""
    list = ListState()
    if !meaning.proposals.isEmpty {
      stage = .proposed(meaning.proposals)
      if let first = meaning.impossible { complaint = notes.impossible(first) }
      return
    }
    stage = .typing
    if let first = meaning.impossible {
      complaint = notes.impossible(first)
    } else {
      complaint = notes.strings["own-words.not-understood"]
    }
  }

  /// Goes on with a move: to what is still to be asked, or to saying it.
  ///
  /// - Returns: The move, once nothing is open any more.
  mutating func go(on move: Move, asking questions: [Meaning.Question]) -> Move? {
    list = ListState()
    complaint = ""
    guard let first = questions.first else { return move }
    stage = .asked(move, first, rest: Array(questions.dropFirst()))
    return nil
  }

  /// Answers with the row in focus.
  ///
  /// - Returns: The move to be made, once nothing is open any more.
  mutating func accept() -> Move? {
    let row = min(max(0, list.focus ?? 0), max(0, rows - 1))
    switch stage {
    case .typing, .waiting: return nil
    case .proposed(let readings):
      guard readings.indices.contains(row) else { return nil }
      return go(on: readings[row].move, asking: readings[row].questions)
    case .asked(var move, let question, let rest):
      question.answer(row, &move)
      return go(on: move, asking: rest)
    }
  }

  /// Goes a step back: to the text, or out of it.
  ///
  /// - Returns: Whether one is still speaking.
  mutating func back() -> Bool {
    complaint = ""
    list = ListState()
    if isTyping { return false }
    stage = .typing
    return true
  }
}

extension Meaning {
  /// What is proposed: all that can be done now; where what was heard first cannot be, only what was nearly heard too.
  var proposals: [Reading] {
    guard impossible != nil else { return readings }
    let near = heard.guesses.filter { $0.confidence >= 50 }.map(\.move)
    return readings.filter { near.contains($0.move.kind) }
  }
}

extension Meaning.Question {
  /// How many answers there are.
  var count: Int {
    switch self {
    case .offer(let offers): offers.count
    case .honesty(let kinds), .certainty(let kinds): kinds.count
    }
  }

  /// Puts an answer into the move.
  func answer(_ row: Int, _ move: inout Move) {
    switch self {
    case .offer(let offers): if offers.indices.contains(row) { move.offer = offers[row] }
    case .honesty(let kinds), .certainty(let kinds): if kinds.indices.contains(row) { move = Move(kinds[row]) }
    }
  }
}

extension Notes {
  /// That what was heard cannot be done just now.
  func impossible(_ kind: MoveKind) -> String {
    strings.fill("own-words.not-now", ["move": session.narrator.name(of: kind)])
  }
}
