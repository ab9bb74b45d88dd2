import Canvas
import History
import Workshop

extension PresenterState {
  /// A part, and where it is.
  struct Slot {
    /// The part.
    var part: Part
    /// The side, where the room is shown side by side.
    var side: ContrastSide?
    /// Where it is.
    var pane: Pane
  }

  /// Divides the screen: both sides above notes and questions, three columns where there is room, or one part at a time.
  ///
  /// - Returns: The parts in sight, and the strip for what has no part of its own there.
  func layout(in rect: Rect, _ world: World) -> (slots: [Slot], strip: Rect) {
    func make(_ part: Part, _ rect: Rect, side: ContrastSide? = nil) -> Slot {
      let number = (Part.allCases.firstIndex(of: part) ?? 0) + 1
      let house = side.flatMap { side in notes(world)?.title(side) }
      let title = house ?? "\(number) " + world.strings["presenter.\(part.rawValue)"]
      return Slot(part: part, side: side, pane: Pane(title, rect: rect, isActive: part == self.part))
    }
    let nothing = Rect(x: rect.x, y: rect.maxY, width: 0, height: 0)
    switch world.room {
    case .tooSmall, .onePane: return ([make(part, rect)], nothing)
    case .twoColumns:
      let (rest, strip) = rect.splitBottom(2)
      let rows = rest.rows([.flexible(weight: 6), .flexible(weight: 5)], gap: -1)
      let upper = rows[0].columns([.flexible(), .flexible()], gap: -1)
      let lower = rows[1].columns([.flexible(), .flexible()], gap: -1)
      return (
        [
          make(.room, upper[0], side: .left), make(.room, upper[1], side: .right), make(.notes, lower[0]),
          make(.questions, lower[1]),
        ], strip.inset(x: 2)
      )
    case .threeColumns:
      let columns = rect.columns([.flexible(weight: 5), .flexible(weight: 5), .flexible(weight: 4)], gap: -1)
      let middle = columns[1].rows([.flexible(), .flexible()], gap: -1)
      return (
        [make(.room, columns[0]), make(.notes, middle[0]), make(.questions, middle[1]), make(.votes, columns[2])],
        nothing
      )
    }
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    guard let notes = notes(world) else {
      return RoomQuestionPicture(waiting(world)).draw(into: &canvas, in: rect, look: look)
    }
    let (slots, strip) = layout(in: rect, world)
    Panes(slots.map(\.pane)).draw(into: &canvas, in: rect, look: look)
    for slot in slots {
      Scroller(
        text(slot, notes), state: scrolls[slot.part] ?? ScrollState(),
        isActive: slot.pane.isActive && slot.side != .right
      ).draw(into: &canvas, in: slot.pane.padded, look: look)
    }
    guard strip.height > 1 else { return }
    let difference = notes.difference
    let tone: Tone = difference.isHere ? .accent : .quiet
    canvas.write([TextSpan(difference.text, tone)], x: strip.x, y: strip.y, limit: strip.width, look: look)
    canvas.write(
      [TextSpan(notes.votesInShort, .strong)], x: strip.x, y: strip.y + 1, limit: strip.width, look: look)
  }

  /// What stands in a part.
  func text(_ slot: Slot, _ notes: ContrastNotes) -> [Paragraph] {
    notes.presenter(slot.part, slot.side, columns: slot.pane.padded.width - 1)
  }

  /// What is said while there is nothing to show.
  func waiting(_ world: World) -> String {
    let strings = world.strings
    switch trouble {
    case nil: return strings["home.opening"]
    case .nothing:
      return Int(name) == nil ? strings["presenter.nothing"] : strings.fill("presenter.no-such", ["name": name])
    case .failed(let error): return strings.sentence(error)
    case .impossible(let problem): return strings.sentence(problem)
    }
  }
}
