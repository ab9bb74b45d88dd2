import Canvas
import Conversation
import History
import Packs
import Season
import Speech
import Workshop

/// A contrast shown to a room in plain lines: one step at a time, with votes, forks, questions and swaps.
///
/// It is a value: ``answer(_:)`` takes a line that was typed and gives the lines to print. What has to be kept is asked for
/// with ``actions()`` before they are printed.
public struct PlainRoom: Sendable {
  /// What is asked just now.
  private enum Asking: Sendable {
    /// What comes next.
    case step
    /// How many hands went up for each choice of a vote.
    case hands(Int)
    /// Which of the choices that are level.
    case pick(Int)
    /// Which stance for a seller.
    case stance(ContrastSide, [Stance])
  }

  /// The contrast.
  public private(set) var contrast: Contrast
  /// Whether it was left.
  public private(set) var isLeft = false
  private let pack: Pack
  private let world: World
  private var scope = ContrastState.Scope.both
  private var asking = Asking.step
  private var kept: KeptContrast?

  /// Opens one.
  ///
  /// - Parameters:
  ///   - contrast: The contrast, in the language.
  ///   - pack: The pack it comes from.
  ///   - language: The language.
  public init(_ contrast: Contrast, pack: Pack, language: Language) {
    self.contrast = contrast
    self.pack = pack
    world = .plain(language)
  }

  private var notes: ContrastNotes { ContrastNotes(contrast: contrast, words: pack.words, world: world) }
  private var strings: Strings { world.strings }
  private func say(_ key: String, _ values: [String: String] = [:]) -> String {
    strings.fill("plain-contrast." + key, values)
  }

  /// What stands at the beginning.
  public func open() -> [String] { (PlainContrast(notes).head + [""] + shown + [say("keys")]).map { $0.cleaned() } }

  /// Takes a line that was typed.
  ///
  /// - Returns: The lines to print.
  public mutating func answer(_ line: String) -> [String] {
    let words = line.cleaned().lowercased().filter { !$0.isWhitespace }
    let lines =
      switch asking {
      case .step: step(words)
      case .hands(let ballot): count(words, ballot)
      case .pick(let ballot): pick(words, ballot)
      case .stance(let side, let stances): swap(words, side, stances)
      }
    return lines.map { $0.cleaned() }
  }

  // MARK: Steps

  private mutating func step(_ word: String) -> [String] {
    switch word {
    case "": return contrast.goOn() ? shown : [say("over")]
    case "b": return contrast.back() ? shown : [say("opening-already")]
    case "f": return vote()
    case "n": return ask()
    case "c":
      return ContrastSide.allCases.flatMap { side in
        [notes.companyName(side)] + notes.gapCard(side, rows: 26, columns: 60).map(Self.text).filter { !$0.isEmpty }
      }
    case "i": return insides
    case "w": return askForStance()
    case "t":
      scope = scope.stepped(by: 1)
      return [say("side", ["where": place(scope.sides)])]
    case "q":
      isLeft = true
      return [say("left-it")]
    default: return [say("keys")]
    }
  }

  /// The step in sight, and both ends if there is nothing left to say.
  private var shown: [String] {
    let plain = PlainContrast(notes)
    return plain.step(contrast.here) + (contrast.node.isOver ? plain.end : [])
  }

  private mutating func ask() -> [String] {
    guard let question = contrast.questions().first else { return [say("no-question")] }
    contrast.ask(question.id)
    let hint = question.words.hint.map { ["(" + $0[world.language] + ")"] } ?? []
    return [question.words.text[world.language]] + hint
  }

  private var insides: [String] {
    ContrastSide.allCases.flatMap { side in
      let feeling = notes.notes(side).customerFeeling.map { [notes.customerName + ": " + $0] } ?? []
      return [notes.companyName(side)] + feeling + [notes.insideInShort(side)]
    }
  }

  private func place(_ sides: Set<ContrastSide>) -> String {
    ContrastSide.allCases.filter(sides.contains).map(notes.companyName).joined(separator: " + ")
  }

  private static func text(_ paragraph: Paragraph) -> String { paragraph.spans.map(\.text).joined() }

  private func numbered(_ rows: [String]) -> [String] { rows.enumerated().map { "\($0.offset + 1). \($0.element)" } }

  // MARK: Votes

  private mutating func vote() -> [String] {
    guard let ballot = contrast.openBallot(for: scope.sides) else { return [say("over")] }
    asking = .hands(ballot)
    return [strings.fill("contrast.vote-title", ["where": place(scope.sides)])] + choices(ballot) + [say("hands")]
  }

  private func choices(_ ballot: Int) -> [String] {
    let vote = contrast.ballots[ballot]
    let side: ContrastSide = vote.sides.contains(.left) ? .left : .right
    let session = contrast.node.sessions[side]
    return numbered(
      zip(vote.moves, vote.hands).map { move, hands in
        let count = hands > 0 ? " (\(hands))" : ""
        return notes.name(of: move, on: side) + count + ": " + session.narrator.preview(of: move, in: session.state)
      })
  }

  /// Takes the hands for each choice, with commas between them.
  private mutating func count(_ typed: String, _ ballot: Int) -> [String] {
    asking = .step
    guard !typed.isEmpty else { return [say("no-vote")] }
    let hands = typed.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    let count = contrast.ballots[ballot].moves.count
    guard hands.count <= count, hands.allSatisfy({ $0.map { (0...Ballot.mostHands).contains($0) } ?? false }) else {
      asking = .hands(ballot)
      return [say("hands")]
    }
    for choice in 0..<count {
      contrast.set(hands.indices.contains(choice) ? hands[choice] ?? 0 : 0, for: choice, in: ballot)
    }
    switch contrast.ballots[ballot].outcome {
    case .winner(let choice): return play(choice, ballot)
    case .none:
      asking = .pick(ballot)
      return choices(ballot) + [say("pick")]
    case .tie:
      asking = .pick(ballot)
      return [strings["contrast.tie-told"]] + choices(ballot) + [say("pick")]
    }
  }

  private mutating func pick(_ typed: String, _ ballot: Int) -> [String] {
    let best: [Int] =
      if case .tie(let places) = contrast.ballots[ballot].outcome { places } else {
        Array(contrast.ballots[ballot].moves.indices)
      }
    guard let number = Int(typed), best.contains(number - 1) else {
      if typed.isEmpty { asking = .step }
      return [say(typed.isEmpty ? "no-vote" : "pick")]
    }
    return play(number - 1, ballot)
  }

  private mutating func play(_ choice: Int, _ ballot: Int) -> [String] {
    asking = .step
    let vote = contrast.ballots[ballot]
    return contrast.fork(vote.moves[choice], on: vote.sides) ? shown : [say("no-vote")]
  }

  // MARK: Stances

  private mutating func askForStance() -> [String] {
    let side = scope.side
    guard !contrast.node.sessions[side].state.isOver else { return [say("over")] }
    let stances = Stance.allCases.filter { $0 != contrast.node.stances[side] }
    asking = .stance(side, stances)
    return [strings.fill("contrast.swap-title", ["house": notes.companyName(side)])] + numbered(stances.map(notes.name))
  }

  private mutating func swap(_ typed: String, _ side: ContrastSide, _ stances: [Stance]) -> [String] {
    asking = .step
    guard let number = Int(typed), stances.indices.contains(number - 1) else { return [say("no-swap")] }
    contrast.swap(side, to: stances[number - 1])
    return shown
  }

  // MARK: Keeping

  /// What has to be kept so that nothing is printed that is not.
  public func actions() -> [ContrastAction] {
    guard let kept else {
      let setup = ContrastSetup(of: contrast, pack: pack.name, version: pack.version)
      return [.begin(number: 1, ContrastRecord(of: contrast, setup: setup))]
    }
    return kept.actions(to: contrast)
  }

  /// Takes notice of what came of keeping.
  ///
  /// - Returns: What to print where it was not kept.
  public mutating func take(_ event: ContrastEvent) -> [String] {
    switch event {
    case .done(.begin, let record): kept = KeptContrast(contrast, record: record)
    case .done(let action, _): kept?.apply(action)
    case .failed(_, let error): return [strings.fill("contrast.not-kept", ["why": strings.sentence(error)])]
    case .heldElsewhere, .listed, .loaded: break
    }
    return []
  }
}
