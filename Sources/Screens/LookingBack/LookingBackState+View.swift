import Canvas
import History

extension LookingBackState {
  /// Where the parts of the screen are; on a narrow one only the part that takes the keys is in sight.
  struct Layout {
    /// The list's box.
    var list: Pane?
    /// Where what is looked for is typed; empty if nothing is.
    var search: Rect
    /// Where the rows are.
    var table: Rect
    /// The progress.
    var progress: Pane?
  }

  /// Divides the screen.
  func layout(in rect: Rect, _ world: World) -> Layout {
    let strings = world.strings
    func pane(_ part: Part, _ rect: Rect) -> Pane {
      let note = part == .list && filter != .all ? filter.name(world) : ""
      return Pane(strings["lookback.part.\(part.rawValue)"], note: note, rect: rect, isActive: part == self.part)
    }
    var layout = Layout(search: Rect(x: 0, y: 0, width: 0, height: 0), table: rect)
    if world.room >= .threeColumns {
      let columns = rect.columns([.flexible(weight: 3), .flexible(weight: 2)], gap: -1)
      layout.list = pane(.list, columns[0])
      layout.progress = pane(.progress, columns[1])
    } else if part == .list {
      layout.list = pane(.list, rect)
    } else {
      layout.progress = pane(.progress, rect)
    }
    if let list = layout.list {
      let hasSearch = isSearching || !search.isEmpty
      let (top, rest) = list.inner.splitTop(hasSearch ? 1 : 0)
      layout.search = top.inset(x: 1)
      layout.table = rest
    }
    return layout
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let layout = layout(in: rect, world)
    Panes([layout.list, layout.progress].compactMap { $0 }).draw(into: &canvas, in: rect, look: look)
    if let pane = layout.progress {
      Scroller(progressText(in: pane, world), state: scroll, isActive: part == .progress)
        .draw(into: &canvas, in: pane.padded, look: look)
    }
    if layout.list != nil {
      recordTable(world).draw(into: &canvas, in: layout.table, look: look)
      if !layout.search.isEmpty {
        TextField(search, prompt: "/", placeholder: world.strings["lookback.search-hint"], isActive: isSearching)
          .draw(into: &canvas, in: layout.search, look: look)
      }
    }
    switch cover {
    case .filter(_, let question), .deleteOne(_, let question), .deleteAll(let question):
      question.draw(into: &canvas, in: rect, look: look)
    case nil: break
    }
    if canvas.cursor == nil { canvas.cursor = Point(x: rect.x + 1, y: rect.y + 1) }
  }

  /// The conversations as a table.
  func recordTable(_ world: World) -> Table {
    let strings = world.strings
    let names = RecordNames(world: world)
    let isWide = world.width >= 72
    var columns = [
      TableColumn(strings["lookback.column.date"], .fixed(isWide ? 16 : 10)),
      TableColumn(strings["lookback.column.customer"], .flexible(minimum: 12, weight: 2)),
    ]
    if isWide { columns.append(TableColumn(strings["lookback.column.company"], .flexible(minimum: 8))) }
    columns.append(TableColumn(strings["lookback.column.ending"], .flexible(minimum: 8, weight: 2)))
    columns.append(TableColumn(strings["lookback.column.turns"], .fixed(6), isTrailing: true))
    let rows = rows
    return Table(
      columns, count: rows.count, state: table, isActive: part == .list && !isSearching,
      placeholder: placeholder(world)
    ) { index in
      let record = rows[index].record
      let moment = world.moment(record.startedAt)
      var cells = [[TextSpan(moment.text(isWide ? "lookback.date" : "lookback.day", strings))]]
      cells.append(name(of: rows[index], world))
      if isWide { cells.append([TextSpan(names.company(record.company, pack: record.pack))]) }
      cells.append([
        TextSpan(names.ending(record.ending, pack: record.pack), record.isFinished ? .text : .quiet)
      ])
      return cells + [[TextSpan(String(record.moves))]]
    }
  }

  /// Who it was with; below its origin, from which turn on it goes another way; and how many of its own are closed.
  private func name(of row: RecordTree.Row, _ world: World) -> [TextSpan] {
    let record = row.record
    let strings = world.strings
    var spans: [TextSpan] = []
    let closed = row.branches > 0 && !row.isOpen ? String(world.look[.closed]) + "\(row.branches) " : ""
    if row.depth > 0 {
      let indent = String(repeating: "  ", count: row.depth - 1)
      spans.append(TextSpan(indent + (world.look.unicode ? "└ " : "` "), .quiet))
      spans.append(TextSpan(closed, .accent))
      let turn = String((record.branch?.turn ?? 0) + 1)
      spans.append(TextSpan(strings.fill("lookback.branch", ["turn": turn])))
    } else {
      spans.append(TextSpan(closed, .accent))
      spans.append(TextSpan(RecordNames(world: world).customer(record.customer, pack: record.pack), .strong))
      if let branch = record.branch {
        let off = strings.fill("lookback.branch", ["turn": String(branch.turn + 1)])
        spans.append(TextSpan(" " + String(world.look[.dot]) + " " + off, .quiet))
      }
    }
    return spans
  }

  private func placeholder(_ world: World) -> String {
    let strings = world.strings
    switch world.keeping.status {
    case .unavailable(let error): return strings.fill("keep.unavailable", ["why": strings.sentence(error)])
    case .opening: return strings["lookback.opening"]
    case .open: return strings[all?.isEmpty == false ? "lookback.none-fits" : "lookback.none"]
    }
  }

  /// What the conversations say together.
  func progressText(in pane: Pane, _ world: World) -> [Paragraph] {
    Progress(all ?? [], utcOffset: world.utcOffset).paragraphs(columns: pane.padded.width - 1, world)
  }
}
