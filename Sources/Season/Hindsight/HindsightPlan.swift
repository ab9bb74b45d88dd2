import Conversation

/// What is played out when looking back: every moment of a conversation, and every move that was possible there.
///
/// The plan is divided into chunks that depend on nothing but their number. Whoever computes them, in whatever order and on
/// however many threads, the sums are whole numbers, and so the result is the same.
public struct HindsightPlan: ChunkPlan {
  /// The conversation.
  public let conversation: PlayedConversation
  /// Who goes on after the tried move.
  public let policy: StancePolicy
  /// How often each move is played out, round after round.
  public let rounds: [Int]
  let positions: [HindsightPosition]
  private let seed: UInt64

  /// How many plays of every move a look back has when nothing else is said: a first picture quickly, then a finer one.
  public static let usualRounds = [16, 16, 32, 64, 64, 64]
  /// How many offers of a kind are tried at most, the best under what was known.
  public static let mostOffers = 3

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - conversation: What was held.
  ///   - policy: Who goes on after the tried move.
  ///   - rounds: How often each move is played out, round after round.
  ///   - another: Changes all chances, for checking how much a result depends on them.
  public init(
    _ conversation: PlayedConversation, policy: StancePolicy = StancePolicy(.customerCentred),
    rounds: [Int] = usualRounds, another: UInt64 = 0
  ) {
    self.conversation = conversation
    self.policy = policy
    self.rounds = rounds.map { max(1, $0) }
    let scene = conversation.scene
    var positions: [HindsightPosition] = []
    for (index, turn) in conversation.turns.dropFirst().enumerated() {
      guard let move = turn.move else { continue }
      positions.append(HindsightPosition(scene, before: conversation.turns[index].state, played: move))
    }
    self.positions = positions
    seed = Draw.bits(seed: conversation.end.seed, turn: 0, purpose: .hindsight, counter: another)
  }

  /// How many chunks there are.
  public var chunks: Int { positions.count * rounds.count }

  /// How many conversations are played on in all.
  public var rollouts: Int { rounds.reduce(0, +) * positions.reduce(0) { $0 + $1.candidates.count } }

  /// Plays out one chunk: one moment of the conversation in one round.
  public func part(_ chunk: Int) -> HindsightPart {
    let round = chunk / max(1, positions.count)
    let position = positions[chunk % max(1, positions.count)]
    let first = rounds.prefix(round).reduce(0, +)
    var sums = HindsightSums(candidates: position.candidates.count)
    let scene = conversation.scene
    for number in first..<(first + rounds[round]) {
      // The same chances for every move, and at every moment of the conversation.
      let seed = Draw.bits(seed: seed, turn: number, purpose: .hindsight)
      let start = position.before.reseeded(seed)
      let played = outcome(of: position.played, from: start, scene)
      for (index, candidate) in position.candidates.enumerated() {
        let outcome = index == position.playedIndex ? played : outcome(of: candidate, from: start, scene)
        sums.add(outcome, against: played, at: index)
      }
    }
    return HindsightPart(chunk: chunk, count: rounds[round], sums: sums)
  }

  /// The four sides when a move is tried and the policy goes on.
  private func outcome(of move: Move?, from start: ConversationState, _ scene: Scene) -> SideFigures {
    var state = start
    if let move { state = scene.next(after: state, move) }
    return scene.figures(of: scene.played(state, by: policy))
  }
}

/// One moment of a conversation: what was done, and what else could have been.
struct HindsightPosition: Sendable {
  /// The state before the move.
  let before: ConversationState
  /// The move that was made.
  let played: Move
  /// What is tried; the first is nil: the policy itself goes on from here.
  let candidates: [Move?]
  /// Where the move that was made stands among them.
  let playedIndex: Int

  init(_ scene: Scene, before: ConversationState, played: Move) {
    self.before = before
    self.played = played
    var candidates: [Move?] = [nil]
    for kind in scene.possibleKinds(in: before) {
      guard kind.needsOffer else {
        candidates.append(Move(kind))
        continue
      }
      for offer in scene.offers(for: kind, in: before).prefix(HindsightPlan.mostOffers) {
        candidates.append(Move(kind, offer: offer.offer))
      }
    }
    if let index = candidates.firstIndex(of: played) {
      playedIndex = index
    } else {
      playedIndex = candidates.count
      candidates.append(played)
    }
    self.candidates = candidates
  }
}
