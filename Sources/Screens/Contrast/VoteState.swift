import Canvas
import Conversation
import Workshop

/// The hands of the room being counted: a small number field for each choice.
struct VoteState {
  /// The place of the vote in the contrast.
  var ballot: Int
  /// Which choice is focused.
  var focus = 0
  /// Whether the next digit begins a new number.
  var isFresh = true
}

extension ContrastState {
  /// Opens the vote for the sides in question, or says that there is nothing to choose from.
  mutating func openVote() {
    if scope != .both, contrast.node.sessions[scope.side].state.isOver { scope = .both }
    // Conversations that have gone far apart may have no move in common.
    if scope == .both, contrast.choices(for: scope.sides).count < 2 {
      scope = contrast.node.sessions.left.state.isOver ? .right : .left
    }
    guard let ballot = contrast.openBallot(for: scope.sides) else { return }
    cover = .vote(VoteState(ballot: ballot))
  }

  /// Takes a command while hands are being counted.
  mutating func inVote(_ command: Command, _ key: Key?, _ vote: VoteState, _ world: World) -> [Step] {
    var vote = vote
    let ballot = contrast.ballots[vote.ballot]
    switch command {
    case .up, .down:
      vote.focus = min(max(0, vote.focus + (command == .up ? -1 : 1)), ballot.moves.count - 1)
      vote.isFresh = true
    case .first: vote.focus = 0
    case .last: vote.focus = ballot.moves.count - 1
    case .chooseNumber:
      guard let digit = key?.digit else { break }
      let hands = vote.isFresh ? digit : ballot.hands[vote.focus] * 10 + digit
      // One digit too many is one that was not meant.
      if hands <= Ballot.mostHands { contrast.set(hands, for: vote.focus, in: vote.ballot) }
      vote.isFresh = false
    case .erase:
      contrast.set(ballot.hands[vote.focus] / 10, for: vote.focus, in: vote.ballot)
      vote.isFresh = false
    case .left, .right:
      contrast.set(ballot.hands[vote.focus] + (command == .left ? -1 : 1), for: vote.focus, in: vote.ballot)
      vote.isFresh = true
    case .nextPane, .previousPane:
      changeScope(by: command == .nextPane ? 1 : -1)
      return []
    case .activate: return decide(vote, world)
    case .back:
      cover = nil
      return []
    default: break
    }
    cover = .vote(vote)
    return []
  }

  /// Goes to the next sides on which there is something to choose.
  private mutating func changeScope(by steps: Int) {
    for _ in Scope.allCases {
      scope = scope.stepped(by: steps)
      if scope == .both || !contrast.node.sessions[scope.side].state.isOver { break }
    }
    openVote()
  }

  /// Plays the winner; where there is none, the presenter picks: the focused one, of those that are level.
  private mutating func decide(_ vote: VoteState, _ world: World) -> [Step] {
    let ballot = contrast.ballots[vote.ballot]
    let choice: Int
    switch ballot.outcome {
    case .winner(let winner): choice = winner
    case .none: choice = vote.focus
    case .tie(let best):
      guard best.contains(vote.focus) else {
        var vote = vote
        vote.focus = best[0]
        cover = .vote(vote)
        return [.say(world.strings["contrast.tie-pick"])]
      }
      choice = vote.focus
    }
    cover = nil
    contrast.fork(ballot.moves[choice], on: ballot.sides)
    return []
  }
}
