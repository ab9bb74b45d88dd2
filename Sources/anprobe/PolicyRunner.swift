import Conversation
import Packs
import Reports
import Season
import Speech

/// Plays many conversations in a row without a person, each with the next seed.
struct PolicyRunner {
  let scene: Scene
  let pack: Pack
  let policy: SeasonPlayer
  let firstSeed: UInt64
  let runs: Int
  let language: Language

  /// Prints a line of JSON for each conversation, or how often each ending came.
  ///
  /// - Throws: ``CommandError`` where standard output takes nothing.
  func run(summary: Bool) throws {
    var output = Output()
    if summary { try count(&output) } else { try printEach(&output) }
    try output.flush()
  }

  private func printEach(_ output: inout Output) throws {
    var moves: [Move] = []
    for run in 0..<UInt64(runs) {
      moves.removeAll(keepingCapacity: true)
      var state = scene.start(seed: firstSeed &+ run)
      while let move = policy.move(in: state, of: scene) {
        state = scene.next(after: state, move)
        moves.append(move)
      }
      let line = ResultReport(scene, state).line(pack: pack.name, moves: moves)
      try output.line { line.write(into: &$0) }
    }
  }

  private func count(_ output: inout Output) throws {
    var counts: [Ending: Int] = [:]
    for run in 0..<UInt64(runs) {
      var state = scene.start(seed: firstSeed &+ run)
      while let move = policy.move(in: state, of: scene) { state = scene.next(after: state, move) }
      if let ending = state.ending { counts[ending, default: 0] += 1 }
    }
    for ending in Ending.allCases {
      guard let count = counts[ending] else { continue }
      try output.line("\(count)  \(pack.words.endings[ending.rawValue]?.name[language] ?? ending.rawValue)")
    }
  }
}
