import Conversation
import Season
import Speech

/// What the seller of one side does in one turn, and who chose it.
public struct ContrastMove: Hashable, Sendable {
  /// The move.
  public var move: Move
  /// Whether the room chose it; else it is what the seller's stance would do.
  public var byRoom: Bool

  /// Makes one from its parts.
  public init(_ move: Move, byRoom: Bool = false) {
    self.move = move
    self.byRoom = byRoom
  }
}

/// One step of a contrast.
public enum ContrastStep: Hashable, Sendable {
  /// One turn on both sides; nil on a side whose conversation is over.
  case turn(Pair<ContrastMove?>)
  /// From here on the seller of one side sells in another stance, inside the same company; nobody has said anything yet.
  case swap(ContrastSide, to: Stance)

  /// Whether both go the same way, whoever chose it.
  func leads(where other: ContrastStep) -> Bool {
    switch (self, other) {
    case (.turn(let a), .turn(let b)): a.left?.move == b.left?.move && a.right?.move == b.right?.move
    case (.swap(let side, let stance), .swap(let otherSide, let otherStance)):
      side == otherSide && stance == otherStance
    default: false
    }
  }
}

/// A step under its parent: what a contrast is built up from again.
public struct ContrastLink: Hashable, Sendable {
  /// The node it goes off from.
  public var parent: Int
  /// The step.
  public var step: ContrastStep

  /// Makes one from its parts.
  public init(parent: Int, step: ContrastStep) {
    self.parent = parent
    self.step = step
  }
}

/// One place in the tree of a contrast: both conversations as they stand after the same steps.
public struct ContrastNode: Sendable {
  /// The place before it; nil for the opening.
  public let parent: Int?
  /// The step that leads here; nil for the opening.
  public let step: ContrastStep?
  /// How the seller of each side sells from here on.
  public let stances: Pair<Stance>
  /// Both conversations.
  public let sessions: Pair<Session>
  /// The places that go off from here, in the order in which they were first gone to.
  public internal(set) var children: [Int] = []
  /// The one that was gone to last.
  public internal(set) var next: Int?

  /// How many turns the longer of both conversations has.
  public var turn: Int { max(sessions.left.state.turn, sessions.right.state.turn) }

  /// Whether both conversations are over.
  public var isOver: Bool { sessions.left.state.isOver && sessions.right.state.isOver }

  /// The last turn of a side, if it was made in this very step; nil where the side was over before, or nobody spoke.
  public func turn(_ side: ContrastSide) -> Turn? {
    switch step {
    case nil: sessions[side].turns.last
    case .turn(let moves): moves[side] == nil ? nil : sessions[side].turns.last
    case .swap: nil
    }
  }

  /// What the seller of a side did in this step.
  public func move(_ side: ContrastSide) -> ContrastMove? {
    if case .turn(let moves) = step { moves[side] } else { nil }
  }
}
