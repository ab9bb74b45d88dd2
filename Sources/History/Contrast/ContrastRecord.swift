import Conversation
import Season
import Speech
import Workshop

/// One step of a contrast as it is kept, with moves and stances by their names.
public struct KeptStep: Hashable, Sendable {
  /// What kind of step it is.
  public enum Kind: Hashable, Sendable {
    /// A turn: the moves' names, nil where a side was over, and whether the room chose them.
    case turn(moves: Pair<String?>, byRoom: Pair<Bool>)
    /// Another stance on one side, by its name.
    case swap(ContrastSide, stance: String)
  }

  /// The node it goes off from.
  public var parent: Int
  /// What it is.
  public var kind: Kind

  /// Makes one from its parts.
  public init(parent: Int, kind: Kind) {
    self.parent = parent
    self.kind = kind
  }

  /// A step of a contrast.
  public init(_ link: ContrastLink, of scenes: Pair<Scene>) {
    parent = link.parent
    switch link.step {
    case .turn(let moves):
      func name(_ side: ContrastSide) -> String? { moves[side].map { scenes[side].name(of: $0.move) } }
      kind = .turn(
        moves: Pair(name(.left), name(.right)),
        byRoom: Pair(moves.left?.byRoom ?? false, moves.right?.byRoom ?? false))
    case .swap(let side, let stance): kind = .swap(side, stance: stance.rawValue)
    }
  }

  /// The step in scenes; nil where a move or a stance of this name is not there.
  func link(in scenes: Pair<Scene>) -> ContrastLink? {
    switch kind {
    case .turn(let moves, let byRoom):
      var made = Pair<ContrastMove?>(nil, nil)
      for side in ContrastSide.allCases {
        guard let name = moves[side] else { continue }
        guard let move = scenes[side].exactMove(named: name) else { return nil }
        made[side] = ContrastMove(move, byRoom: byRoom[side])
      }
      return ContrastLink(parent: parent, step: .turn(made))
    case .swap(let side, let name):
      return Stance(rawValue: name).map { ContrastLink(parent: parent, step: .swap(side, to: $0)) }
    }
  }
}

/// A vote as it is kept.
public struct KeptBallot: Hashable, Sendable {
  /// A choice and the hands for it.
  public struct Choice: Hashable, Sendable {
    /// The move's name.
    public var move: String
    /// How many hands went up.
    public var hands: Int

    /// Makes one from its parts.
    public init(move: String, hands: Int) {
      self.move = move
      self.hands = hands
    }
  }

  /// The node.
  public var node: Int
  /// On which sides the winner is played.
  public var sides: Set<ContrastSide>
  /// The choices.
  public var choices: [Choice]

  /// Makes one from its parts.
  public init(node: Int, sides: Set<ContrastSide>, choices: [Choice]) {
    self.node = node
    self.sides = sides
    self.choices = choices
  }

  /// A vote of a contrast.
  public init(_ ballot: Ballot, of scenes: Pair<Scene>) {
    let scene = scenes[ballot.sides.contains(.left) ? .left : .right]
    self.init(
      node: ballot.node, sides: ballot.sides,
      choices: zip(ballot.moves, ballot.hands).map { Choice(move: scene.name(of: $0), hands: $1) })
  }

  /// The vote in scenes; nil where a move of this name is not there.
  func ballot(in scenes: Pair<Scene>) -> Ballot? {
    let scene = scenes[sides.contains(.left) ? .left : .right]
    let moves = choices.compactMap { scene.exactMove(named: $0.move) }
    guard moves.count == choices.count else { return nil }
    return Ballot(node: node, sides: sides, moves: moves, hands: choices.map(\.hands))
  }
}

/// A contrast as it is kept: enough to show it again bit for bit and to go on with it exactly where it stood.
public struct ContrastRecord: Hashable, Sendable, Identifiable {
  /// The number a keeper gave it; 0 as long as none has.
  public var id: Int
  /// When it began, in milliseconds since 1970 (UTC).
  public var startedAt: Int
  /// What it started from.
  public var setup: ContrastSetup
  /// The language it was shown in.
  public var language: Language
  /// The steps, in the order of the nodes they led to; node 0 is the opening.
  public var steps: [KeptStep]
  /// The node in sight.
  public var here: Int
  /// The votes.
  public var ballots: [KeptBallot]
  /// The questions that were put to the room.
  public var asked: [RoomQuestion.ID]
  /// Whether an end of both conversations was seen.
  public var isFinished: Bool

  /// Makes one from its parts.
  public init(
    id: Int = 0, startedAt: Int = 0, setup: ContrastSetup, language: Language, steps: [KeptStep] = [], here: Int = 0,
    ballots: [KeptBallot] = [], asked: [RoomQuestion.ID] = [], isFinished: Bool = false
  ) {
    self.id = id
    self.startedAt = startedAt
    self.setup = setup
    self.language = language
    self.steps = steps
    self.here = here
    self.ballots = ballots
    self.asked = asked
    self.isFinished = isFinished
  }

  /// The record of a contrast as it stands.
  public init(of contrast: Contrast, setup: ContrastSetup, startedAt: Int = 0) {
    self.init(
      startedAt: startedAt, setup: setup, language: contrast.nodes[0].sessions.left.narrator.language,
      steps: contrast.links.map { KeptStep($0, of: contrast.scenes) }, here: contrast.here,
      ballots: contrast.ballots.map { KeptBallot($0, of: contrast.scenes) }, asked: contrast.asked,
      isFinished: contrast.nodes.contains(where: \.isOver))
  }
}

/// A kept contrast in a list.
public struct ContrastSummary: Hashable, Sendable, Identifiable {
  /// The number it is kept under.
  public var id: Int
  /// When it began, in milliseconds since 1970 (UTC).
  public var startedAt: Int
  /// The pack's name.
  public var pack: String
  /// The customer's id.
  public var customer: String
  /// The companies' ids.
  public var companies: Pair<String>
  /// The seed.
  public var seed: UInt64
  /// How many steps were gone.
  public var steps: Int
  /// How many hands went up in all votes together.
  public var hands: Int
  /// Whether an end of both conversations was seen.
  public var isFinished: Bool

  /// Makes one from its parts.
  public init(
    id: Int, startedAt: Int, pack: String, customer: String, companies: Pair<String>, seed: UInt64, steps: Int,
    hands: Int, isFinished: Bool
  ) {
    self.id = id
    self.startedAt = startedAt
    self.pack = pack
    self.customer = customer
    self.companies = companies
    self.seed = seed
    self.steps = steps
    self.hands = hands
    self.isFinished = isFinished
  }

  /// A record in a list.
  public init(_ record: ContrastRecord) {
    self.init(
      id: record.id, startedAt: record.startedAt, pack: record.setup.pack, customer: record.setup.customer,
      companies: record.setup.companies, seed: record.setup.seed, steps: record.steps.count,
      hands: record.ballots.reduce(0) { $0 + $1.choices.reduce(0) { $0 + $1.hands } }, isFinished: record.isFinished)
  }
}
