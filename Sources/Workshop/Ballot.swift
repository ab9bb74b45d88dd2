import Conversation

/// A vote of the room: at which place, for which sides, between which moves, and how many hands went up for each.
public struct Ballot: Hashable, Sendable {
  /// The most hands one choice can have.
  public static let mostHands = 999

  /// What a vote came to.
  public enum Outcome: Hashable, Sendable {
    /// No hand went up.
    case none
    /// One choice has the most hands; its place.
    case winner(Int)
    /// Several have as many; their places. The presenter picks one.
    case tie([Int])
  }

  /// The node.
  public let node: Int
  /// On which sides the winner is played.
  public let sides: Set<ContrastSide>
  /// The moves.
  public let moves: [Move]
  /// The hands, one number for each move, 0…999.
  public private(set) var hands: [Int]

  /// Opens a vote; nobody has raised a hand yet.
  public init(node: Int, sides: Set<ContrastSide>, moves: [Move], hands: [Int] = []) {
    self.node = node
    self.sides = sides
    self.moves = moves
    self.hands = moves.indices.map { hands.indices.contains($0) ? min(max(0, hands[$0]), Self.mostHands) : 0 }
  }

  /// Sets the hands for a choice; what is beyond the range is brought to its end.
  public mutating func set(_ hands: Int, for choice: Int) {
    guard moves.indices.contains(choice) else { return }
    self.hands[choice] = min(max(0, hands), Self.mostHands)
  }

  /// How many hands went up in all.
  public var all: Int { hands.reduce(0, +) }

  /// What it came to.
  public var outcome: Outcome {
    let most = hands.max() ?? 0
    guard most > 0 else { return .none }
    let best = hands.indices.filter { hands[$0] == most }
    return best.count == 1 ? .winner(best[0]) : .tie(best)
  }
}

extension Contrast {
  /// The place of the vote at a node for these sides; nil where there is none.
  public func ballot(for sides: Set<ContrastSide>, at place: Int? = nil) -> Int? {
    ballots.firstIndex { $0.node == place ?? here && $0.sides == sides }
  }

  /// Opens a vote at the node in sight, or finds the one that was opened before.
  ///
  /// - Returns: Its place in ``ballots``; nil where there is nothing to choose from.
  public mutating func openBallot(for sides: Set<ContrastSide>) -> Int? {
    if let known = ballot(for: sides) { return known }
    let moves = choices(for: sides).map(\.move)
    guard !moves.isEmpty else { return nil }
    ballots.append(Ballot(node: here, sides: sides, moves: moves))
    return ballots.count - 1
  }

  /// Sets the hands for a choice of a vote.
  public mutating func set(_ hands: Int, for choice: Int, in ballot: Int) {
    guard ballots.indices.contains(ballot) else { return }
    ballots[ballot].set(hands, for: choice)
  }

  /// Puts a kept vote back; one for a node that is not there is left out.
  public mutating func restore(_ ballot: Ballot) {
    guard nodes.indices.contains(ballot.node) else { return }
    ballots.append(ballot)
  }
}
