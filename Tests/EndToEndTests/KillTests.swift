import FixedPack
import Foundation
import Glibc
import History
import Packs
import PseudoTerminal
import Records
import Speech
import Testing

/// The whole program, killed at any moment while somebody is typing, has lost nothing that was seen, and goes on there.
///
/// A hundred kills in the terminal and a hundred in plain lines; the probe of the records' own tests adds two hundred more.
struct KillTests {
  /// What is known of the conversation that a killed program was holding.
  struct Known {
    /// The number it is kept under.
    var record: Int
    /// How many moves are on the disk.
    var turns: Int
    /// Whether it is kept how it came out.
    var isFinished: Bool
  }

  private let folder: Folder
  private let replay: Replay

  init() throws {
    folder = try Folder()
    // A small pack is read in no time.
    mkdir(folder.path + "/pack", 0o755)
    try FixedPack.write(to: folder.path + "/pack")
    let strings = InterfaceStrings.embedded(.english)
    replay = Replay(packs: [try FixedPack.load()], model: try ModelFiles.embedded()) { _ in
      Forms { strings[$0] }
    }
  }

  /// The words that begin a conversation which is new, or that open the program so that it offers the one that was left.
  private func words(_ known: Known?, _ kill: Int) -> [String] {
    let begin = [
      "practise", "--customer", FixedPack.customers[kill % 3], "--company", FixedPack.companies[kill / 3 % 2],
      "--seed", String(kill),
    ]
    return [anprobe] + (known == nil ? begin : [])
      + ["--packs", folder.path + "/pack", "--data", folder.path + "/kept", "--lang", "en"]
  }

  /// Looks into the database a killed program has left.
  ///
  /// - Parameters:
  ///   - known: What was known of the conversation before; nil where a new one was begun.
  ///   - seed: The seed of a new one.
  ///   - seen: The last turn that was seen; it and everything before it must be there.
  ///   - typed: How many moves can have been made at most.
  ///   - isOver: Whether the end was seen.
  /// - Returns: What is known now; nil where nothing is kept yet.
  /// - Throws: What was lost.
  private func look(after known: Known?, seed: Int, seen: Int, typed: Int, isOver: Bool) throws -> Known? {
    let store = try RecordStore(folder: folder.path + "/kept")
    try #require(try store.check() == [], "the database is not sound")
    let newest = try store.list(RecordQuery()).first { $0.seed == seed }?.id
    guard let id = known?.record ?? newest else {
      try #require(seen == 0, "turn \(seen) was seen, and nothing is kept")
      return nil
    }
    let record = try #require(try store.record(id), "conversation \(id) is gone")
    let turns = record.turns.count - 1
    try #require(turns >= seen, "turn \(seen) was seen, and only \(turns) are kept")
    try #require(turns <= (known?.turns ?? 0) + typed, "more was kept than was typed")
    try #require(replay.finding(on: record) == .same, "held again, it is another")
    if isOver { try #require(record.isFinished && record.ending != nil, "it was over, and is not kept as such") }
    if !record.isFinished { try #require(try store.unfinished()?.id == id, "it is not offered") }
    return Known(record: id, turns: turns, isFinished: record.isFinished)
  }

  /// The largest number after a word in a text.
  private func number(after word: String, in text: String) -> Int? {
    text.components(separatedBy: word).dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }.max()
  }

  // MARK: Plain lines

  @Test(arguments: 1...4)
  func inPlainLines(series: Int) throws {
    var random = SystemRandomNumberGenerator()
    let moves = [
      "greet", "ask-purpose", "ladder", "reflect-words", "silence", "check-stock", "summarise", "f tired", "goodbye",
    ]
    var known: Known?
    var (conversations, resumed) = (0, 0)
    for kill in 1...25 {
      let typed = (0..<30).map { _ in moves.randomElement(using: &random) ?? "greet" }
      let program = try RunningProgram(
        words(known, series * 100 + kill) + ["--plain"], environment: apart,
        input: ((known == nil ? [] : ["1"]) + typed).map { $0 + "\n" }.joined())
      var (seen, isOver) = (0, false)
      func take(_ line: String) {
        if let turn = number(after: "Turn ", in: line) { seen = max(seen, turn - 1) }
        if let turn = number(after: "is over, after ", in: line) { (seen, isOver) = (turn, true) }
      }
      if let known {
        let offer = try #require(program.line())
        try #require(offer.hasSuffix(", turn \(known.turns + 1)."), "\(offer)")
        resumed += 1
      } else {
        conversations += 1
      }
      var left = Int.random(in: 5...60, using: &random)
      while left > 0, !isOver, let line = program.line() {
        take(line)
        left -= 1
      }
      // Some way into whatever it is doing by then.
      var spins = Int.random(in: 0..<100_000, using: &random)
      while spins > 0 { spins &-= 1 }
      program.kill().forEach(take)
      if let known, seen > 0 { try #require(seen >= known.turns, "it went on at turn \(seen), not at \(known.turns)") }
      let newer = try look(after: known, seed: series * 100 + kill, seen: seen, typed: typed.count, isOver: isOver)
      known = newer.flatMap { $0.isFinished ? nil : $0 }
    }
    #expect(conversations > 0 && resumed > 1, "\(conversations) conversations, gone on with \(resumed) times")
  }

  // MARK: The terminal

  @Test(arguments: 1...4)
  func inTheTerminal(series: Int) throws {
    var random = SystemRandomNumberGenerator()
    var known: Known?
    var (conversations, resumed) = (0, 0)
    for kill in 1...25 {
      let terminal = try PseudoTerminal(
        arguments: words(known, series * 100 + kill), environment: apart, columns: 80, rows: 24, seconds: 30)
      if let known {
        try terminal.wait(for: "turn \(known.turns + 1): ")
        terminal.type("1")
        resumed += 1
      } else {
        conversations += 1
      }
      // A conversation that had come out before it could be kept as over is over at once.
      try terminal.wait(for: "the turn it had come to") { screen in
        turn(on: screen) == known?.turns ?? 0 || isOver(screen)
      }
      // Moves of listening, and the keys at the end: everything was taken in once they are shown.
      let typed = (0..<Int.random(in: 1...6, using: &random)).map { _ in String(Int.random(in: 2...7, using: &random)) }
      terminal.type(typed.joined() + "?")
      let wanted = (known?.turns ?? 0) + Int.random(in: 0...typed.count, using: &random)
      var seen = 0
      try terminal.wait(for: "a turn, the end, or the keys") { screen in
        seen = max(seen, turn(on: screen) ?? 0)
        return seen >= wanted || isOver(screen) || screen.contains("Keys · ")
      }
      var spins = Int.random(in: 0..<100_000, using: &random)
      while spins > 0 { spins &-= 1 }
      terminal.signal(SIGKILL)
      #expect(try terminal.waitForExit() == .killed(SIGKILL))
      seen = max(seen, turn(on: terminal.screen) ?? 0)
      let newer = try look(
        after: known, seed: series * 100 + kill, seen: seen, typed: typed.count, isOver: isOver(terminal.screen))
      known = newer.flatMap { $0.isFinished ? nil : $0 }
    }
    #expect(conversations > 0 && resumed > 1, "\(conversations) conversations, gone on with \(resumed) times")
  }

  /// The turns made, from the title, where the turn about to be made stands until it is over.
  private func turn(on screen: Screen) -> Int? {
    screen.text.split(separator: "\n").first.flatMap { number(after: "Turn ", in: String($0)) }
      .map { $0 - (isOver(screen) ? 0 : 1) }
  }

  private func isOver(_ screen: Screen) -> Bool {
    screen.text.split(separator: "\n").first?.contains("Afterwards") ?? false
  }
}
