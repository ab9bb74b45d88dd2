import Canvas
import Conversation
import Shop
import Speech
import Understanding

/// A conversation as numbered lines: for screen readers, pipes and tests.
///
/// It knows of no terminal; whoever runs it hands in lines and prints what comes back, which never holds a control
/// character. What was heard comes first, then what there is to do; lists are read out once and again only on request.
public struct PlainDialogue: Sendable {
  /// What the next line answers.
  enum Question: Sendable {
    case family
    case move(MoveFamily, [MoveKind])
    case offer(MoveKind, [RankedOffer])
    case feeling
    /// Which of the moves that were heard is meant by what was said.
    case meant(String, [Meaning.Reading])
    /// What the words of what was said leave open about a move, and what is open after it.
    case open(String, Move, Meaning.Question, rest: [Meaning.Question])
  }

  /// What there is to say to a typed line.
  struct Reply {
    /// The lines.
    var lines: [String]
    /// Whether the question, old or new, is to be asked after them.
    var asks = false
    /// Whether what was typed was no answer.
    var isMistake = false
  }

  /// The conversation.
  public internal(set) var session: Session
  /// The pack's words.
  let words: PackWords
  /// The interface's strings.
  let strings: Forms
  /// The language.
  let language: Language
  /// How much is shown.
  let level: Level
  /// What came of earlier reports; nil where there were none.
  let trail: ReportTrail?
  /// What understands what is typed in one's own words; nil where nothing does.
  ///
  /// It is asked for only when it is needed.
  public var ears: (@Sendable () -> Recogniser?)?
  /// What is asked just now.
  var question: Question = .family
  /// Whether it has been explained how to name a feeling.
  var hasAskedFeeling = false
  /// Whether it has been left; one that has come to its end can still be taken back or felt about.
  public private(set) var isOver = false

  /// Makes a dialogue around a session.
  ///
  /// - Parameters:
  ///   - session: The conversation.
  ///   - words: The pack's words.
  ///   - strings: The interface's strings, under `plain.`.
  ///   - language: The language.
  ///   - level: How much of the customer's inside is shown.
  ///   - trail: What became of one's own reports in the house.
  public init(
    _ session: Session, words: PackWords, strings: Forms, language: Language, level: Level, trail: ReportTrail? = nil
  ) {
    self.session = session
    self.words = words
    self.strings = strings
    self.language = language
    self.level = level
    self.trail = trail
  }

  /// What is said first, with everything that was said before if it is gone on with, and the first question.
  public mutating func open() -> [String] {
    let told = trail?.opening.map { [say("in-house", ["text": $0])] } ?? []
    return [houseName, say("first-help"), ""] + told + transcript() + ask()
  }

  /// Everything that was heard and seen so far, and how it came out if it is over.
  public func transcript() -> [String] {
    session.lines.map(spoken) + (session.state.isOver ? [""] + ending.lines : [])
  }

  /// A typed word as it can be shown again: without control and bidi characters, and not endless.
  public static func cleaned(_ word: String) -> String { String(word.cleaned().prefix(60)) }

  /// Takes a line and gives what there is to say to it.
  public mutating func answer(_ line: String) -> [String] {
    guard !isOver else { return [] }
    let typed = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let reply = typed.isEmpty ? answerNothing() : answer(typed)
    return reply.lines + (reply.asks && !isOver ? ask() : [])
  }

  /// An empty line asks again; after the ending it leaves.
  private mutating func answerNothing() -> Reply {
    session.state.isOver ? leave() : Reply(lines: [], asks: true)
  }

  /// Takes what was typed: a key, a feeling in one go, one or several numbers, or a name.
  private mutating func answer(_ typed: [String]) -> Reply {
    let first = typed[0].lowercased()
    if typed.count == 1, let reply = answer(key: first) { return reply }
    if first == "f" { return name(feeling: typed.dropFirst().joined(separator: " ")) }
    let numbers = typed.compactMap { Int($0) }
    guard numbers.count == typed.count else { return choose(named: typed.joined(separator: " ")) }
    // Several numbers go through several questions; what is asked in between is not read out.
    var reply = Reply(lines: [])
    for number in numbers {
      let next = number == 0 ? back() : choose(number)
      reply = Reply(lines: reply.lines + next.lines, asks: next.asks, isMistake: next.isMistake)
      if next.isMistake { break }
    }
    return reply
  }

  private mutating func answer(key: String) -> Reply? {
    switch key {
    case "q": return leave()
    case "u":
      question = .family
      return session.undo()
        ? Reply(lines: [say("undone")] + lastTurn, asks: true) : Reply(lines: [say("nothing-to-undo")])
    case "f":
      question = .feeling
      return Reply(lines: [], asks: true)
    case "?": return Reply(lines: help)
    case "r": return Reply(lines: lastTurn + [again])
    case "k": return Reply(lines: knowledge + [again])
    case "o": return Reply(lines: offers(limit: 9) + [again])
    case "b": return Reply(lines: house + [again])
    case "m": return Reply(lines: [map, again])
    default: return nil
    }
  }

  private mutating func leave() -> Reply {
    isOver = true
    return Reply(lines: [say("bye")])
  }

  /// Goes back to the question before.
  mutating func back() -> Reply {
    switch question {
    case .offer(let kind, _): question = .move(kind.family, kinds(kind.family))
    case .move, .family, .feeling, .meant, .open: question = .family
    }
    return Reply(lines: [], asks: true)
  }

  // MARK: Pieces

  /// A text of the plain dialogue with its placeholders filled in.
  func say(_ key: String, _ values: [String: String] = [:]) -> String { strings.filled("plain." + key, values) }

  /// How the conversation came out, or would if it ended now.
  var ending: PlainEnding { PlainEnding(session, words: words, strings: strings, language: language, trail: trail) }

  /// The families of moves there are now.
  var families: [MoveFamily] { MoveFamily.allCases.filter { !kinds($0).isEmpty } }

  /// The moves of a family there are now.
  func kinds(_ family: MoveFamily) -> [MoveKind] {
    session.scene.possibleKinds(in: session.state).filter { $0.family == family }
  }

  /// A line as it is read out: who speaks stands before it, what is only seen stands without brackets.
  func spoken(_ line: Line) -> String {
    switch line.voice {
    case .customer: (line.speaker ?? customerName) + ": " + line.text
    case .seller: say("me") + ": " + line.text
    case .scene: Self.unbracketed(line.text)
    case .company: say("in-house", ["text": line.text])
    }
  }

  /// A text without the brackets around the whole of it.
  static func unbracketed(_ text: String) -> String {
    guard text.first == "(", text.last == ")", text.dropFirst().dropLast().allSatisfy({ $0 != "(" && $0 != ")" })
    else { return text }
    return String(text.dropFirst().dropLast())
  }

  /// The customer as one addresses them.
  var customerName: String { words.customers[session.scene.customer.id]?.name[language] ?? session.scene.customer.id }
}
