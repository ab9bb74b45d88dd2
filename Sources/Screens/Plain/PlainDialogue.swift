import Canvas
import Conversation
import Shop
import Speech

/// How much of the customer's inside a trainee sees.
public enum PlainLevel: String, CaseIterable, Sendable {
  case beginner, seller, master
}

/// A conversation as numbered lines: for screen readers, pipes and tests.
///
/// It knows of no terminal; whoever runs it hands in lines and prints what comes back, which never holds a control character.
public struct PlainDialogue: Sendable {
  /// What the next line answers.
  enum Question: Sendable {
    case family
    case move([MoveKind])
    case offer(MoveKind, [RankedOffer])
    case feeling
  }

  /// The conversation.
  public private(set) var session: Session
  let words: PackWords
  let strings: Forms
  let language: Language
  let level: PlainLevel
  var question: Question = .family
  /// Whether it has been left, or has come to its end.
  public private(set) var isOver = false

  /// Makes a dialogue around a session.
  ///
  /// - Parameters:
  ///   - session: The conversation.
  ///   - words: The pack's words.
  ///   - strings: The interface's strings, under `plain.`.
  ///   - language: The language.
  ///   - level: How much of the customer's inside is shown.
  public init(_ session: Session, words: PackWords, strings: Forms, language: Language, level: PlainLevel) {
    self.session = session
    self.words = words
    self.strings = strings
    self.language = language
    self.level = level
  }

  /// What is said first, and the first question.
  public mutating func open() -> [String] {
    session.turns[0].lines.map(spoken) + company() + ask()
  }

  /// Everything that was heard and seen so far, and how it came out if it is over.
  public func transcript() -> [String] {
    let ending =
      session.state.isOver ? [""] + PlainEnding(session, words: words, strings: strings, language: language).lines : []
    return session.lines.map(spoken) + ending
  }

  /// A typed word as it can be shown again: without control and bidi characters, and not endless.
  public static func cleaned(_ word: String) -> String { String(word.cleaned().prefix(60)) }

  /// Takes a line and gives what there is to say to it.
  public mutating func answer(_ line: String) -> [String] {
    let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    guard !isOver else { return [] }
    switch word.lowercased() {
    case "": return ask()
    case "q":
      isOver = true
      return [say("bye")]
    case "u":
      question = .family
      return [say(session.undo() ? "undone" : "nothing-to-undo")] + ask()
    case "?": return help() + ask()
    case "0":
      question = .family
      return ask()
    case "f":
      question = .feeling
      return ask()
    case "k": return knowledge() + ask()
    case "o": return offers() + ask()
    case "m": return [say("map", ["phase": phaseName])] + ask()
    default: break
    }
    if let number = Int(word) { return choose(number) }
    if MoveKind(rawValue: String(word.split(separator: ":").first ?? "")) != nil { return play(named: word) }
    return [say("not-understood", ["word": Self.cleaned(word)])] + ask()
  }

  private mutating func play(named name: String) -> [String] {
    do throws(MoveError) {
      return play(try session.scene.move(named: name, in: session.state))
    } catch {
      return [say("not-now", ["word": name])] + ask()
    }
  }

  private mutating func choose(_ number: Int) -> [String] {
    let wrong = [say("no-such-number", ["n": String(number)])]
    switch question {
    case .family:
      let families = self.families
      guard families.indices.contains(number - 1) else { return wrong + ask() }
      question = .move(kinds(families[number - 1]))
      return ask()
    case .move(let kinds):
      guard kinds.indices.contains(number - 1) else { return wrong + ask() }
      let kind = kinds[number - 1]
      guard kind.needsOffer else { return play(Move(kind)) }
      question = .offer(kind, Array(session.scene.offers(for: kind, in: session.state).prefix(9)))
      return ask()
    case .offer(let kind, let offers):
      guard offers.indices.contains(number - 1) else { return wrong + ask() }
      return play(Move(kind, offer: offers[number - 1].offer))
    case .feeling:
      let feelings = words.sellerFeelings
      guard feelings.indices.contains(number - 1) else { return wrong + ask() }
      session.name(feeling: feelings[number - 1].id)
      question = .family
      return [say("you-said", ["feeling": feelings[number - 1].word[language]])] + reading() + ask()
    }
  }

  private mutating func play(_ move: Move) -> [String] {
    question = .family
    let before = session.state
    guard session.take(move) else { return [say("not-now", ["word": move.kind.rawValue])] + ask() }
    var lines = session.turns[session.turns.count - 1].lines.map(spoken)
    if level == .beginner { lines.append(inside()) }
    if session.state.isOver {
      isOver = true
      return lines + [""] + PlainEnding(session, words: words, strings: strings, language: language).lines
    }
    let isTurningPoint =
      before.facts.contains(.gapKnown) != session.state.facts.contains(.gapKnown)
      || before.levels != session.state.levels || session.state.ending != nil && before.ending == nil
    if isTurningPoint { lines.append(say("ask-feeling")) }
    return lines + ask()
  }

  /// What is asked now, as numbered lines.
  public func ask() -> [String] {
    let head: String
    var rows: [String]
    switch question {
    case .family:
      head = say("what-do-you-do", ["turn": String(session.state.turn + 1)])
      rows = families.map { strings.filled("family.\($0.rawValue)") }
    case .move(let kinds):
      head = say("which-move")
      rows = kinds.map { kind in
        let hint = words.moves[kind.rawValue]?.hint[language] ?? ""
        return session.narrator.name(of: kind) + (hint.isEmpty ? "" : ": " + filled(hint))
      }
    case .offer(let kind, let offers):
      head = session.narrator.name(of: kind) + ":"
      rows = offers.map { OfferLine(session, strings: strings).text($0.offer) }
    case .feeling:
      head = say("which-feeling")
      rows = words.sellerFeelings.map { $0.word[language] }
    }
    rows = rows.enumerated().map { "\($0.offset + 1)  \($0.element)" }
    return ["", head] + rows + [say("keys")]
  }

  // MARK: Pieces

  func say(_ key: String, _ values: [String: String] = [:]) -> String { strings.filled("plain." + key, values) }

  private var families: [MoveFamily] { MoveFamily.allCases.filter { !kinds($0).isEmpty } }

  private func kinds(_ family: MoveFamily) -> [MoveKind] {
    session.scene.possibleKinds(in: session.state).filter { $0.family == family }
  }

  private func filled(_ hint: String) -> String {
    Forms.fill(hint, session.narrator.placeholders(in: session.state))
  }

  private var phaseName: String {
    words.phases[session.state.phase.rawValue]?[language] ?? session.state.phase.rawValue
  }

  private func spoken(_ line: Line) -> String {
    switch line.voice {
    case .customer: (words.customers[session.scene.customer.id]?.name[language] ?? "") + ": " + line.text
    case .seller: say("me") + ": " + line.text
    case .scene: line.text
    case .company: "[" + (words.companies[session.scene.company.id]?.name[language] ?? "") + "] " + line.text
    }
  }

  private func help() -> [String] { [say("help")] }
}
