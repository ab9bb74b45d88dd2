import Conversation
import Season

/// Looks at moments of many conversations for the moves that are among the best there for some side.
///
/// First at a few of each scene; then, for each move that was among them nowhere, at more at which it is possible. It is a
/// sample and no proof: with few rollouts a move can be there by luck, and one that is there at a rare moment can be missed.
struct MomentSearch {
  /// What was seen of one kind of move.
  struct Tries {
    /// The moments at which it was possible.
    var possible = 0
    /// Those at which it was among the best on some side.
    var best = 0
    /// The moment at which it came nearest, with the move made.
    var nearest: Exhibit?
    /// How far it stayed behind there, on the common scale.
    var behind = Double.infinity
  }

  /// A conversation up to a moment, and the move made there.
  struct Exhibit: Sendable {
    /// Who speaks where.
    var scene: Scene
    /// The seed.
    var seed: UInt64
    /// The moves, that of the moment last.
    var moves: [Move]
  }

  /// How many moments were looked at.
  private(set) var moments = 0
  private var seen = [Tries](repeating: Tries(), count: MoveKind.allCases.count)

  /// What was seen of a kind of move.
  func tries(of kind: MoveKind) -> Tries { seen[Self.place(kind)] }

  /// The bots whose conversations moments are taken from, by turns.
  private static let bots: [Bot] = [.customerCentred, .random, .push, .openQuestions, .push, .orderTaker]

  /// Who goes on after a tried move: who pushes goes on pushing, everybody else does their best from here.
  private static func goesOn(_ bot: Bot, skill: Int) -> StancePolicy {
    StancePolicy(bot == .push ? .push : .customerCentred, skill: skill)
  }

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
        let bot = Self.bots[(number + place) % Self.bots.count]
        let scene = battery.scenes[place / battery.companies][place % battery.companies]
        let made = battery.moves(
          customer: place / battery.companies, company: place % battery.companies, bot: bot, seed: seed)
        guard !made.isEmpty else { return nil }
        let turn = Draw.number(below: made.count, seed: seed, turn: place, purpose: .policy)
        return Moment(
          scene, seed: seed, moves: made, turn: turn, policy: Self.goesOn(bot, skill: skill), rollouts: rollouts)
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
              return Moment(
                scene, seed: seed, moves: made, turn: turn, policy: Self.goesOn(bot, skill: skill), rollouts: rollouts)
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
