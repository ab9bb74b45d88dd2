import Conversation
import Speech

/// What one side of one step comes to: what was done and said, and what the seller feels (E2).
public struct ContrastMoment: Sendable {
  /// The turn; nil where nobody spoke on this side.
  public var turn: Turn?
  /// Who chose the move; false where there was none.
  public var byRoom: Bool
  /// The state afterwards.
  public var state: ConversationState
  /// What the seller feels then, and the influence of the company behind it; nil where no feeling is read.
  public var feeling: FeelingReading?
}

/// One step of a contrast with both sides beside each other.
public struct ContrastRow: Sendable {
  /// The node.
  public var node: Int
  /// The turn of the longer side, 0 at the opening.
  public var turn: Int
  /// The step; nil for the opening.
  public var step: ContrastStep?
  /// How each seller sells from here on.
  public var moments: Pair<ContrastMoment>
  /// Whether it is the first difference on this way.
  public var isDifference: Bool
}

/// The distance between what a company says and what it does (E3).
public struct CompanyGap: Hashable, Sendable {
  /// What it says, from −1000 (moves stock) to 1000 (there for the customer).
  public var said: Int
  /// What it does, on the same scale.
  public var done: Int
  /// The distance, 0 to 2000.
  public var gap: Int
  /// The sentence for it; empty where the pack has none.
  public var sentence: String
}

extension Contrast {
  /// What one side of a node comes to.
  public func moment(_ side: ContrastSide, at place: Int? = nil) -> ContrastMoment {
    let node = nodes[place ?? here]
    let session = node.sessions[side]
    return ContrastMoment(
      turn: node.turn(side), byRoom: node.move(side)?.byRoom ?? false, state: session.state,
      feeling: FeelingReader(session.narrator.words).reading(of: session.state.seller))
  }

  /// The way to a node as rows, the opening first; to the one in sight unless another is named.
  public func rows(to place: Int? = nil) -> [ContrastRow] {
    let difference = difference(to: place)
    return path(to: place).map { place in
      ContrastRow(
        node: place, turn: nodes[place].turn, step: nodes[place].step,
        moments: Pair(moment(.left, at: place), moment(.right, at: place)),
        isDifference: place == difference?.node)
    }
  }

  /// The first node on the way to a place at which the sellers feel differently; nil where they never do.
  public func feltDifference(to place: Int? = nil) -> Int? {
    path(to: place).first { place in
      moment(.left, at: place).feeling?.feeling.id != moment(.right, at: place).feeling?.feeling.id
    }
  }

  /// What the company of a side says and does.
  public func gap(_ side: ContrastSide) -> CompanyGap {
    let session = nodes[0].sessions[side]
    let company = session.scene.company
    let gap = company.gap
    let bands = session.narrator.words.companies[company.id]?.gap ?? []
    let band = bands.first { gap <= $0.upTo } ?? bands.last
    return CompanyGap(
      said: company.said, done: company.done, gap: gap, sentence: band?.text[session.narrator.language] ?? "")
  }
}
