import Canvas
import Conversation
import Workshop

extension ContrastState {
  /// Draws the choices with a number field for each over the lower part of the screen.
  func drawVote(_ vote: VoteState, _ notes: ContrastNotes, into canvas: inout Canvas, in rect: Rect) {
    let look = notes.world.look
    let strings = notes.strings
    let ballot = notes.contrast.ballots[vote.ballot]
    let gap = rect.height >= ballot.moves.count * 3 + 6 ? 3 : 2
    let lines = ballot.moves.count * gap + 3
    let title = strings.fill("contrast.vote-title", ["where": place(ballot, notes)])
    let inner = Overlay(title, width: max(72, min(100, rect.width - 8)))
      .drawFrame(into: &canvas, in: rect, lines: lines, look: look)
    let (top, rest) = inner.splitTop(max(0, inner.height - 2))
    let most = max(1, ballot.hands.max() ?? 0)
    for (index, move) in ballot.moves.enumerated() {
      let y = top.y + 1 + index * gap
      guard y < top.maxY else { break }
      drawChoice(
        index, move, hands: ballot.hands[index], most: most, isFocused: vote.focus == index, notes, into: &canvas,
        in: Rect(x: top.x, y: y, width: top.width, height: min(gap, top.maxY - y)), side: side(of: ballot))
    }
    let state = look.fitted(outcome(ballot, notes), to: rest.width)
    canvas.write(state, x: rest.x, y: rest.maxY - 1, style: look[.accent], limit: rest.width)
  }

  /// One choice: the field, the move, and how it would be said.
  private func drawChoice(
    _ index: Int, _ move: Move, hands: Int, most: Int, isFocused: Bool, _ notes: ContrastNotes,
    into canvas: inout Canvas, in rect: Rect, side: ContrastSide
  ) {
    let look = notes.world.look
    let field = String(hands).padded(to: 4, trailing: true) + " "
    canvas.write(field, x: rect.x, y: rect.y, style: isFocused ? look[.focus] : Style(underline: true))
    if isFocused { canvas.cursor = Point(x: rect.x + 3, y: rect.y) }
    let x = rect.x + 7
    let room = max(0, rect.maxX - x)
    canvas.write(
      look.fitted(notes.name(of: move, on: side), to: room), x: x, y: rect.y,
      style: isFocused ? look[.strong] : look[.text], limit: room)
    guard rect.height > 1 else { return }
    let session = notes.node.sessions[side]
    let text = session.narrator.preview(of: move, in: session.state)
    canvas.write(look.fitted(text, to: room), x: x, y: rect.y + 1, style: look[.quiet], limit: room)
  }

  private func side(of ballot: Ballot) -> ContrastSide { ballot.sides.contains(.left) ? .left : .right }

  private func place(_ ballot: Ballot, _ notes: ContrastNotes) -> String {
    let sides = ContrastSide.allCases.filter { ballot.sides.contains($0) && !notes.node.sessions[$0].state.isOver }
    return sides.map(notes.companyName).joined(separator: " + ")
  }

  /// What the vote comes to so far.
  func outcome(_ ballot: Ballot, _ notes: ContrastNotes) -> String {
    let side = side(of: ballot)
    switch ballot.outcome {
    case .none: return notes.strings["contrast.no-hands"]
    case .winner(let place):
      return notes.strings.fill("contrast.winner", ["move": notes.name(of: ballot.moves[place], on: side)])
    case .tie(let places):
      let names = places.map { notes.name(of: ballot.moves[$0], on: side) }
      return notes.strings.fill("contrast.tie", ["moves": names.joined(separator: " = ")])
    }
  }
}
