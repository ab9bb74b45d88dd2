import Conversation

/// What a seller can see of where a conversation stands, coarse enough that a few conversations say something about it.
public enum HabitSituation: String, CaseIterable, Sendable, Hashable {
  /// Nothing special yet.
  case open
  /// It is out that the wish cannot be met.
  case gap
  /// It is out that the wish can be met.
  case fits
  /// The customer came to complain.
  case complaint
  /// The customer likes what is on the table.
  case liked
  /// The customer turned down what is on the table.
  case declined

  /// The place in tables with one entry for each.
  var index: Int {
    switch self {
    case .open: 0
    case .gap: 1
    case .fits: 2
    case .complaint: 3
    case .liked: 4
    case .declined: 5
    }
  }

  /// Where a conversation stands, as its seller sees it.
  public init(_ view: borrowing SellerView) {
    if let focus = view.focus, view.isLiked(focus) {
      self = .liked
    } else if let focus = view.focus, view.isDeclined(focus) {
      self = .declined
    } else if view.isComplaint {
      self = .complaint
    } else if view.facts.contains(.gapKnown) {
      self = .gap
    } else {
      self = view.facts.contains(.fitsKnown) ? .fits : .open
    }
  }
}

/// One move of a person, with where the conversation stood when they made it.
public struct HabitStep: Hashable, Sendable {
  /// The phase.
  public var phase: Phase
  /// The situation.
  public var situation: HabitSituation
  /// The kind of move.
  public var kind: MoveKind

  /// Makes one from its parts.
  public init(phase: Phase, situation: HabitSituation, kind: MoveKind) {
    self.phase = phase
    self.situation = situation
    self.kind = kind
  }
}

/// How somebody sells: which moves they make how often, by phase and situation, counted in their own conversations.
///
///     let habits = MoveHabits(conversations.map { MoveHabits.steps(of: $0) })
///     let policy = LikeMePolicy(habits: habits, skill: 500)
///
/// Where little was seen, the phase alone counts, then everything; a move that was never made but is possible keeps the
/// smallest weight, so that nobody is stuck.
public struct MoveHabits: Hashable, Sendable {
  /// How many conversations it was made from.
  public let conversations: Int
  /// How many moves it was made from.
  public let moves: Int
  /// By phase, situation and kind: the smoothed weight.
  private let weights: ContiguousArray<Int32>

  /// From how many conversations on habits say something about a person.
  public static let least = 3
  /// How many of the latest conversations are looked at when nothing else is said.
  public static let usual = 10

  private static let kinds = MoveKind.allCases.count
  private static let situations = HabitSituation.allCases.count

  /// Counts the moves of conversations.
  ///
  /// A move in its very phase and situation weighs 64, one in the phase 8, one anywhere 1, and each that is possible at
  /// least 1 in 16 of that.
  public init(_ conversations: [[HabitStep]]) {
    let phases = Phase.allCases.count
    var exact = [Int32](repeating: 0, count: phases * Self.situations * Self.kinds)
    var byPhase = [Int32](repeating: 0, count: phases * Self.kinds)
    var all = [Int32](repeating: 0, count: Self.kinds)
    for step in conversations.joined() {
      let kind = step.kind.place
      exact[Self.place(step.phase.index, step.situation.index) + kind] += 1
      byPhase[step.phase.index * Self.kinds + kind] += 1
      all[kind] += 1
    }
    self.conversations = conversations.count
    moves = all.reduce(0) { $0 + Int($1) }
    var weights = ContiguousArray<Int32>(repeating: 0, count: exact.count)
    for phase in 0..<phases {
      for situation in 0..<Self.situations {
        let place = Self.place(phase, situation)
        for kind in 0..<Self.kinds {
          let sum = 64 * exact[place + kind] + 8 * byPhase[phase * Self.kinds + kind] + all[kind]
          weights[place + kind] = 16 * sum + 1
        }
      }
    }
    self.weights = weights
  }

  private static func place(_ phase: Int, _ situation: Int) -> Int { (phase * situations + situation) * kinds }

  /// How much a kind of move weighs where a conversation stands so, in sixteenths; at least 1.
  public func weight(of kind: MoveKind, in phase: Phase, _ situation: HabitSituation) -> Int {
    weight(at: Self.place(phase.index, situation.index) + kind.place)
  }

  /// Where the weights begin that hold where a conversation stands so.
  func row(_ phase: Phase, _ situation: HabitSituation) -> Int { Self.place(phase.index, situation.index) }

  /// A weight by its place, in sixteenths.
  func weight(at place: Int) -> Int { Int(weights[place]) }

  /// The steps of a conversation that was held.
  public static func steps(of conversation: PlayedConversation) -> [HabitStep] {
    var steps: [HabitStep] = []
    for (before, turn) in zip(conversation.turns, conversation.turns.dropFirst()) {
      guard let move = turn.move else { continue }
      let view = SellerView(before.state, of: conversation.scene)
      steps.append(HabitStep(phase: view.phase, situation: HabitSituation(view), kind: move.kind))
    }
    return steps
  }
}

extension MoveKind {
  /// Its place in tables with one entry for each kind.
  var place: Int { Self.places[self] ?? 0 }

  private static let places: [MoveKind: Int] = Dictionary(
    uniqueKeysWithValues: MoveKind.allCases.enumerated().map { ($1, $0) })
}
