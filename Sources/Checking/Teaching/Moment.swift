import Conversation
import Season

/// One moment of a conversation, with what each move that was possible there would have come to.
struct Moment: Sendable {
  /// What one kind of move came to, with the best of its offers.
  struct Result: Sendable {
    var move: Move
    /// Whether none was better for some figure of the four sides, and at least half of all moves were worse.
    var isBest: Bool
    /// How far it stayed behind on the side on which it came nearest, on the common scale.
    var behind: Double
  }

  /// The scene.
  let scene: Scene
  /// The seed.
  let seed: UInt64
  /// The moves of the whole conversation.
  let moves: [Move]
  /// How many of them were made before this moment.
  let turn: Int
  /// By kind of move, in the order of lists.
  let results: [Result]

  /// Plays on every move that is possible at a turn.
  ///
  /// - Parameters:
  ///   - scene: The scene.
  ///   - seed: The seed.
  ///   - moves: The moves of the whole conversation.
  ///   - turn: How many of them were made before this moment.
  ///   - policy: Who goes on after each tried move.
  ///   - rollouts: How often each is played on.
  init(_ scene: Scene, seed: UInt64, moves: [Move], turn: Int, policy: StancePolicy, rollouts: Int) {
    self.scene = scene
    self.seed = seed
    self.moves = moves
    self.turn = turn
    let conversation = PlayedConversation(scene: scene, seed: seed, moves: Array(moves.prefix(turn + 1)))
    let plan = HindsightPlan(conversation, policy: policy, rounds: [rollouts])
    var job = HindsightJob(plan)
    job.add(plan.part(plan.chunks - 1))
    let hindsight = job.hindsight
    let tried = hindsight.turns.last?.moves ?? []
    var results: [MoveKind: Result] = [:]
    for figure in SideFigure.allCases {
      let worths = tried.map { figure.lessIsBetter ? -$0.value(figure).mean : $0.value(figure).mean }
      guard let most = worths.max(), let least = worths.min(), most > least else { continue }
      // Where most moves come to the same, being among them says nothing.
      let counts = worths.count { $0 < most } * 2 >= worths.count
      for (move, worth) in zip(tried, worths) {
        let kind = move.move.kind
        let behind = hindsight.scaled(most - worth, figure)
        var result = results[kind] ?? Result(move: move.move, isBest: false, behind: .infinity)
        if behind < result.behind { (result.move, result.behind) = (move.move, behind) }
        if counts, worth == most { result.isBest = true }
        results[kind] = result
      }
    }
    self.results = MoveKind.allCases.compactMap { results[$0] }
  }
}
