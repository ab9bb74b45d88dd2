import Conversation
import Rehearsal
import Testing

/// What must hold in every conversation, tried on more than ten thousand of them.
@Suite struct InvariantTests {
  /// How many seeds each way of playing gets in each scene: 6 customers in 3 companies make 10,800 random ones.
  private static let seeds: [(stance: Stance, count: UInt64)] = [
    (.random, 600), (.mixed, 60), (.pushing, 40), (.centred, 40), (.orderTaker, 20),
  ]

  @Test("Every conversation keeps the rules", arguments: Starter.customers)
  func rules(customer: String) throws {
    var faults: [String] = []
    var endings: Set<Ending> = []
    for scene in try Starter.scenes(of: customer) {
      for (stance, count) in Self.seeds {
        for seed in 1...count {
          var inspector = Inspector(scene)
          var log = EventLog()
          var state = scene.start(seed: seed, into: &log)
          inspector.opened(log.events, state)
          while let move = stance.move(in: state, of: scene), state.turn < 200 {
            let (next, events) = scene.step(state, move)
            inspector.took(move, state, events, next)
            state = next
          }
          inspector.ended(state)
          faults += inspector.faults.map { "\(stance.rawValue): " + $0 }
          if let ending = state.ending { endings.insert(ending) }
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.count) faults, the first: \(faults.prefix(5).joined(separator: "\n"))")
    #expect(endings.count >= 4, "so few endings prove little: \(endings)")
  }

  @Test("What is possible, and what happens with what is not", arguments: Starter.customers)
  func possibility(customer: String) throws {
    var faults: [String] = []
    var tried = 0
    for scene in try Starter.scenes(of: customer) {
      for seed in UInt64(1)...20 {
        var state = scene.start(seed: seed)
        while let move = Stance.mixed.move(in: state, of: scene) {
          if (Int(seed) + state.turn) % 4 == 0 { faults += Self.disagreements(scene, state, tried: &tried) }
          state = scene.step(state, move).state
        }
        faults += Self.disagreements(scene, state, tried: &tried)
        if !scene.possibleMoves(in: state).isEmpty { faults.append("moves after the end, seed \(seed)") }
      }
    }
    #expect(faults.isEmpty, "\(faults.count) faults, the first: \(faults.prefix(5).joined(separator: "\n"))")
    #expect(tried > 1000, "only \(tried) impossible moves were tried")
  }

  /// Where the ways to ask what is possible disagree, and impossible moves that change something.
  private static func disagreements(_ scene: Scene, _ state: ConversationState, tried: inout Int) -> [String] {
    var faults: [String] = []
    let possible = Set(scene.possibleMoves(in: state))
    let kinds = Set(possible.map(\.kind))
    if kinds != Set(scene.possibleKinds(in: state)) { faults.append("kinds differ in \(state.phase)") }
    for kind in MoveKind.allCases {
      if scene.isPossible(kind, in: state) != kinds.contains(kind) { faults.append("\(kind) differs") }
      var moves = [Move(kind), Move(kind, offer: -1), Move(kind, offer: scene.offers.count)]
      let step = kind.needsOffer ? 1 : 17
      moves += stride(from: 0, to: scene.offers.count, by: step).map { Move(kind, offer: $0) }
      for move in moves where scene.isPossible(move, in: state) != possible.contains(move) {
        faults.append("\(kind) with offer \(String(describing: move.offer)) is and is not possible")
      }
      for move in moves.prefix(4) where !possible.contains(move) {
        tried += 1
        let (next, events) = scene.step(state, move)
        if next != state || !events.isEmpty { faults.append("\(kind) was impossible and still did something") }
      }
    }
    return faults
  }
}
