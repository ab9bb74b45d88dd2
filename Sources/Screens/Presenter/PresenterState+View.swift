import Canvas
import History

extension PresenterState {
  /// Divides the screen: four parts in two rows, three columns where there is room, or one part at a time.
  func layout(in rect: Rect, _ world: World) -> [(Part, Pane)] {
    func make(_ part: Part, _ rect: Rect) -> (Part, Pane) {
      let number = (Part.allCases.firstIndex(of: part) ?? 0) + 1
      let title = "\(number) " + world.strings["presenter.\(part.rawValue)"]
      return (part, Pane(title, rect: rect, isActive: part == self.part))
    }
    switch world.room {
    case .tooSmall, .onePane: return [make(part, rect)]
    case .twoColumns:
      let columns = rect.columns([.flexible(), .flexible()], gap: -1)
      let left = columns[0].rows([.flexible(weight: 3), .flexible(weight: 2)], gap: -1)
      let right = columns[1].rows([.flexible(), .flexible()], gap: -1)
      return [make(.room, left[0]), make(.notes, right[0]), make(.questions, right[1]), make(.votes, left[1])]
    case .threeColumns:
      let columns = rect.columns([.flexible(weight: 5), .flexible(weight: 5), .flexible(weight: 4)], gap: -1)
      let middle = columns[1].rows([.flexible(), .flexible()], gap: -1)
      return [
        make(.room, columns[0]), make(.notes, middle[0]), make(.questions, middle[1]), make(.votes, columns[2]),
      ]
    }
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    guard let notes = notes(world) else {
      return RoomQuestionPicture(waiting(world)).draw(into: &canvas, in: rect, look: look)
    }
    let layout = layout(in: rect, world)
    Panes(layout.map(\.1)).draw(into: &canvas, in: rect, look: look)
    for (part, pane) in layout {
      Scroller(
        notes.presenter(part, columns: pane.padded.width - 1), state: scrolls[part] ?? ScrollState(),
        isActive: pane.isActive
      ).draw(into: &canvas, in: pane.padded, look: look)
    }
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
