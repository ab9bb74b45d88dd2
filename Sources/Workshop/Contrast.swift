import Conversation
import Season
import Speech

/// How the seller of one side sells.
public struct ContrastSeller: Hashable, Sendable {
  /// The stance at the opening.
  public var stance: Stance
  /// How good the seller's judgement is, in permille; 500 is middling.
  public var skill: Int

  /// Makes one from its parts; the skill is cut to 0…1000.
  public init(_ stance: Stance, skill: Int = 500) {
    self.stance = stance
    self.skill = min(max(skill, 0), 1000)
  }
}

/// The same customer on the same day with the same stock in two companies, side by side, as a tree of ways it can go (E3).
///
/// Each node holds both conversations after the same number of steps; a step is a turn on both sides, or a swap of the
/// stance on one. Going back forgets nothing: another step from an earlier node is another branch, and the way that was
/// gone last is gone again. A contrast is a value and a pure function of its opening and its links: equal ones give equal
/// contrasts, bit for bit.
public struct Contrast: Sendable {
  /// The sellers as they are at the opening.
  public let sellers: Pair<ContrastSeller>
  /// All places, each after its parent; the first is the opening.
  public private(set) var nodes: [ContrastNode]
  /// The place in sight.
  public private(set) var here: Int
  /// The votes that were taken or are being taken, in the order in which they were opened.
  public internal(set) var ballots: [Ballot] = []
  /// The questions that were put to the room, in order.
  public internal(set) var asked: [RoomQuestion.ID] = []

  /// Opens a contrast.
  ///
  /// - Parameters:
  ///   - openings: Both conversations at their opening: of the same customer, with the same seed.
  ///   - sellers: How they sell; the skill is the one the scenes were compiled with.
  public init(_ openings: Pair<Session>, sellers: Pair<ContrastSeller>) {
    self.sellers = sellers
    nodes = [ContrastNode(parent: nil, step: nil, stances: sellers.map(\.stance), sessions: openings)]
    here = 0
  }

  /// Builds a contrast up again.
  ///
  /// - Parameters:
  ///   - openings: Both conversations at their opening.
  ///   - sellers: How they sell.
  ///   - links: Every step, in the order of the nodes they led to.
  ///   - here: The place in sight; the last one if there is no such place.
  /// - Throws: ``ContrastLinkError`` for the first step that is not possible where it was made.
  public init(
    _ openings: Pair<Session>, sellers: Pair<ContrastSeller>, links: [ContrastLink], here: Int? = nil
  ) throws(ContrastLinkError) {
    self.init(openings, sellers: sellers)
    for (index, link) in links.enumerated() {
      guard nodes.indices.contains(link.parent), let node = made(link.step, after: link.parent) else {
        throw ContrastLinkError(node: index + 1)
      }
      append(node, to: link.parent)
    }
    let place = here ?? nodes.count - 1
    go(to: nodes.indices.contains(place) ? place : nodes.count - 1)
  }

  /// The scenes.
  public var scenes: Pair<Scene> { nodes[0].sessions.map(\.scene) }
  /// The seed.
  public var seed: UInt64 { nodes[0].sessions.left.seed }
  /// The node in sight.
  public var node: ContrastNode { nodes[here] }
  /// Every step, in the order of the nodes they led to.
  public var links: [ContrastLink] {
    nodes.compactMap { node in
      guard let parent = node.parent, let step = node.step else { return nil }
      return ContrastLink(parent: parent, step: step)
    }
  }

  /// The same contrast in other words: other openings of the same scenes, in another language.
  public func told(_ openings: Pair<Session>) -> Contrast {
    guard var told = try? Contrast(openings, sellers: sellers, links: links, here: here) else { return self }
    for index in nodes.indices { told.nodes[index].next = nodes[index].next }
    told.ballots = ballots
    told.asked = asked
    return told
  }

  // MARK: Moving about

  /// Goes to a node; what leads there is the way that was gone last from now on.
  public mutating func go(to place: Int) {
    guard nodes.indices.contains(place) else { return }
    here = place
    var child = place
    while let parent = nodes[child].parent {
      nodes[parent].next = child
      child = parent
    }
  }

  /// Goes back one step; nothing is lost.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func back() -> Bool {
    guard let parent = node.parent else { return false }
    here = parent
    return true
  }

  /// Goes on one step: the way that was gone last, else as the stances would.
  ///
  /// - Returns: Whether there was anything left to say on either side.
  @discardableResult
  public mutating func goOn() -> Bool {
    if let next = node.next {
      here = next
      return true
    }
    return take(.turn(Pair(planned(.left), planned(.right))))
  }

  /// What the seller of a side would do next by their stance; nil where that conversation is over.
  public func plan(_ side: ContrastSide, at place: Int? = nil) -> Move? {
    let node = nodes[place ?? here]
    let session = node.sessions[side]
    return StancePolicy(node.stances[side], skill: sellers[side].skill).move(in: session.state, of: session.scene)
  }

  private func planned(_ side: ContrastSide) -> ContrastMove? { plan(side).map { ContrastMove($0) } }

  /// Takes a step from the node in sight; where the same way was gone before, it is gone again and nothing is added.
  ///
  /// - Returns: Whether it was possible.
  @discardableResult
  public mutating func take(_ step: ContrastStep) -> Bool {
    if let known = node.children.first(where: { nodes[$0].step.map { step.leads(where: $0) } ?? false }) {
      go(to: known)
      return true
    }
    guard let node = made(step, after: here) else { return false }
    append(node, to: here)
    go(to: nodes.count - 1)
    return true
  }

  private mutating func append(_ node: ContrastNode, to parent: Int) {
    nodes[parent].children.append(nodes.count)
    nodes[parent].next = nodes.count
    nodes.append(node)
  }

  /// The node a step leads to; nil where it is not possible.
  private func made(_ step: ContrastStep, after parent: Int) -> ContrastNode? {
    let before = nodes[parent]
    var sessions = before.sessions
    var stances = before.stances
    switch step {
    case .turn(let moves):
      guard moves.left != nil || moves.right != nil else { return nil }
      for side in ContrastSide.allCases {
        guard let move = moves[side] else {
          guard sessions[side].state.isOver else { return nil }
          continue
        }
        guard sessions[side].take(move.move) else { return nil }
      }
    case .swap(let side, let stance):
      guard stances[side] != stance, !sessions[side].state.isOver else { return nil }
      stances[side] = stance
    }
    return ContrastNode(parent: parent, step: step, stances: stances, sessions: sessions)
  }
}

/// A step that is not possible where it was made.
public struct ContrastLinkError: Error, Hashable, Sendable {
  /// The node it should have led to.
  public var node: Int

  /// Makes one.
  public init(node: Int) { self.node = node }
}
