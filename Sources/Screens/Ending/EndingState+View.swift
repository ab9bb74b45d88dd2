import Canvas
import Conversation

extension EndingState {
  /// Where the parts of the screen are.
  struct Layout {
    /// What happened, in a few lines.
    var head: Rect
    /// The sides in sight.
    var panes: [(Side, Pane)]
  }

  /// Divides the screen: the four sides in two rows, or one side at a time.
  func layout(in rect: Rect, _ world: World) -> Layout {
    func make(_ side: Side, _ rect: Rect) -> (Side, Pane) {
      let number = (Side.allCases.firstIndex(of: side) ?? 0) + 1
      let title = "\(number) " + world.strings["ending.side.\(side.rawValue)"]
      return (side, Pane(title, rect: rect, isActive: side == self.side))
    }
    let notes = practise.notes(world)
    let lines = Scroller(notes.head).extent(in: rect.inset(x: 1), look: world.look).lines
    let (head, rest) = rect.splitTop(min(lines, max(1, rect.height / 3)))
    guard world.room >= .twoColumns else { return Layout(head: head.inset(x: 1), panes: [make(side, rest)]) }
    let columns = rest.columns([.flexible(), .flexible()], gap: -1)
    let left = columns[0].rows([.flexible(), .flexible()], gap: -1)
    let right = columns[1].rows([.flexible(), .flexible()], gap: -1)
    return Layout(
      head: head.inset(x: 1),
      panes: [
        make(.customer, left[0]), make(.seller, right[0]), make(.company, left[1]), make(.relationship, right[1]),
      ])
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let notes = practise.notes(world)
    let layout = layout(in: rect, world)
    Scroller(notes.head).draw(into: &canvas, in: layout.head, look: world.look)
    Panes(layout.panes.map(\.1)).draw(into: &canvas, in: rect, look: world.look)
    for (side, pane) in layout.panes {
      Scroller(paragraphs(for: side, in: pane, world), state: scrolls[side] ?? ScrollState(), isActive: pane.isActive)
        .draw(into: &canvas, in: pane.padded, look: world.look)
    }
  }
}
