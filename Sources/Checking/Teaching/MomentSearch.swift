import Conversation
import Season

/// Looks at moments of many conversations for the moves that are best there for some side.
///
/// First at a few of each scene; then, for each move that was the best at none of them, at more at which it is possible. It is a
/// sample and no proof: with few rollouts a move can be the best by luck, and one that is best at a rare moment can be missed.
struct MomentSearch {
  /// What was seen of one kind of move.
  struct Tries {
    /// The moments at which it was possible.
    var possible = 0
    /// Those at which it was the best on some side.
    var best = 0
    /// The moment at which it came nearest, with the move made.
    var nearest: Exhibit?
    /// How far it stayed behind there, on the common scale.
    var behind = Double.infinity
  }

  /// A conversation up to a moment, and the move made there.
  struct Exhibit: Sendable {
    var scene: Scene
    var seed: UInt64
    var moves: [Move]
  }

  /// How many moments were looked at.
  private(set) var moments = 0
  private var seen = [Tries](repeating: Tries(), count: MoveKind.allCases.count)

  /// What was seen of a kind of move.
  func tries(of kind: MoveKind) -> Tries { seen[Self.place(kind)] }

  /// The bots whose conversations moments are taken from, by turns.
  private static let bots: [Bot] = [.customerCentred, .random, .push, .openQuestions, .orderTaker]

  /// Looks at a sample of the study's conversations.
  init(_ study: TeachingStudy) {
    let battery = study.plays.battery
    let scenes = battery.scenes.count * battery.companies
    let perScene = study.thresholds[.moments]
    let many = study.thresholds[.moreMoments]
    let skill = study.thresholds[.skill]
    let rollouts = study.thresholds[.rollouts]
    take(
      study.settings.gather(scenes * perScene) { number -> Moment? in
        let place = number / perScene
        let seed = UInt64(number % perScene) + 1
        let bot = Self.bots[number % Self.bots.count]
        let scene = battery.scenes[place / battery.companies][place % battery.companies]
        let made = battery.moves(
          customer: place / battery.companies, company: place % battery.companies, bot: bot, seed: seed)
        guard !made.isEmpty else { return nil }
        let turn = Draw.number(below: made.count, seed: seed, turn: place, purpose: .policy)
        return Moment(scene, seed: seed, moves: made, turn: turn, skill: skill, rollouts: rollouts)
      })
    let open = MoveKind.allCases.filter { tries(of: $0).best == 0 }
    guard !open.isEmpty, many > 0 else { return }
    take(
      study.settings.gather(open.count * many) { number -> Moment? in
        let kind = open[number / many]
        // Each time other scenes and other seeds, until one is found in whose conversation the move is possible.
        for attempt in 0..<6 {
          let place = (number % many * 7 + attempt * 11 + 1) % scenes
          let scene = battery.scenes[place / battery.companies][place % battery.companies]
          let seed = UInt64(1000 + number % many + attempt * many)
          let bot = Self.bots[(number + attempt) % Self.bots.count]
          let made = battery.moves(
            customer: place / battery.companies, company: place % battery.companies, bot: bot, seed: seed)
          var state = scene.start(seed: seed)
          for (turn, move) in made.enumerated() {
            if scene.isPossible(kind, in: state) {
              return Moment(scene, seed: seed, moves: made, turn: turn, skill: skill, rollouts: rollouts)
            }
            state = scene.next(after: state, move)
          }
        }
        return nil
      })
  }

  /// Counts what was seen at some moments.
  private mutating func take(_ moments: [Moment?]) {
    for case let moment? in moments {
      self.moments += 1
      for result in moment.results {
        let place = Self.place(result.move.kind)
        seen[place].possible += 1
        if result.isBest { seen[place].best += 1 }
        guard result.behind < seen[place].behind else { continue }
        seen[place].behind = result.behind
        seen[place].nearest = Exhibit(
          scene: moment.scene, seed: moment.seed, moves: Array(moment.moves.prefix(moment.turn)) + [result.move])
      }
    }
  }

  private static func place(_ kind: MoveKind) -> Int { MoveKind.allCases.firstIndex(of: kind) ?? 0 }
}

/// One moment of a conversation, with what each move that was possible there would have come to.
struct Moment: Sendable {
  /// What one kind of move came to, with the best of its offers.
  struct Result: Sendable {
    var move: Move
    /// Whether it was the best for some figure of the four sides, and not all moves the same.
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
  init(_ scene: Scene, seed: UInt64, moves: [Move], turn: Int, skill: Int, rollouts: Int) {
    self.scene = scene
    self.seed = seed
    self.moves = moves
    self.turn = turn
    let conversation = PlayedConversation(scene: scene, seed: seed, moves: Array(moves.prefix(turn + 1)))
    let plan = HindsightPlan(
      conversation, policy: StancePolicy(.customerCentred, skill: skill), rounds: [rollouts])
    var job = HindsightJob(plan)
    job.add(plan.part(min(turn, plan.chunks - 1)))
    let hindsight = job.hindsight
    let tried = hindsight.turns.last?.moves ?? []
    var results: [Result] = []
    for kind in MoveKind.allCases where tried.contains(where: { $0.move.kind == kind }) {
      var best = Result(move: Move(kind), isBest: false, behind: .infinity)
      for figure in SideFigure.allCases {
        func worth(_ move: MoveHindsight) -> Double {
          figure.lessIsBetter ? -move.value(figure).mean : move.value(figure).mean
        }
        let worths = tried.map(worth)
        guard let most = worths.max(), let least = worths.min(), most > least else { continue }
        for (move, value) in zip(tried, worths) where move.move.kind == kind {
          let behind = hindsight.scaled(most - value, figure)
          guard behind < best.behind else { continue }
          best = Result(move: move.move, isBest: behind == 0, behind: behind)
        }
      }
      if best.behind < .infinity { results.append(best) }
    }
    self.results = results
  }
}
