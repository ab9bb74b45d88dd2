import Canvas

extension App {
  /// Draws title, screen, footer, and what lies over them.
  func draw(into canvas: inout Canvas) {
    let look = world.look
    let bounds = canvas.bounds
    guard !bounds.isEmpty else { return }
    canvas.fill(bounds)
    canvas.cursor = nil
    if Room(width: bounds.width, height: bounds.height) == .tooSmall {
      drawTooSmall(into: &canvas)
    } else {
      let (top, below) = bounds.splitTop(1)
      let (middle, bottom) = below.splitBottom(1)
      let state = screen.state
      screen.state.view(into: &canvas, in: middle, world)
      TitleBar(left: world.strings["title"], middle: state.heading(world), right: titleNote)
        .draw(into: &canvas, in: top, look: look)
      drawCover(into: &canvas)
      footer.draw(into: &canvas, in: bottom, look: look)
    }
    if !look.unicode { canvas.reduceToASCII() }
    let cursor = canvas.cursor ?? Point(x: 0, y: bounds.maxY - 1)
    canvas.cursor = Point(x: min(max(0, cursor.x), bounds.maxX - 1), y: min(max(0, cursor.y), bounds.maxY - 1))
  }

  /// What stands at the right of the title: what the screen says there, and how to get help.
  private var titleNote: String {
    let strings = world.strings
    guard let key = KeyTable.rows(in: screen.state.context).first(where: { $0.command == .help }) else { return "" }
    let help = KeyTable.name(of: key, strings) + " " + strings["command.help.short"]
    let note = screen.state.note(world)
    return note.isEmpty ? help : note + "   " + help
  }

  /// The keys that matter now, six at most.
  var footer: Footer {
    let strings = world.strings
    let context = context
    let rows = KeyTable.footer(in: context).filter { row in
      Context.screens.contains(context) || Context.fields.contains(context) || context == .speaking
        ? isPossible(row.command) : true
    }
    let state = screen.state
    let isWorded = cover == nil && state.wording != state.context.rawValue
    let names = Context.screens.contains(context) ? wordings : (isWorded ? [state.wording] : []) + [context.rawValue]
    // Where going back closes something of the screen, one needs to know how.
    let closes = cover == nil && Context.screens.contains(context) && state.catchesBack
    let urgent = closes ? rows.filter { $0.command == .back } : []
    let others = closes ? rows.filter { $0.command != .back } : rows
    let items = (others.prefix(1) + urgent + others.dropFirst()).prefix(6).map { row in
      FooterItem(KeyTable.name(of: row, strings), row.command.short(in: names, strings))
    }
    return Footer(items, message: message)
  }

  private func drawCover(into canvas: inout Canvas) {
    switch cover {
    case .palette(let palette): draw(palette, into: &canvas)
    case .help(_), .text:
      if let cover, let (box, _) = overlay(of: cover) {
        box.draw(into: &canvas, in: canvas.bounds, look: world.look)
      }
    case nil: break
    }
  }

  /// Asks kindly for a larger window.
  private func drawTooSmall(into canvas: inout Canvas) {
    let lines = wrap(world.look.shown(world.strings["too-small"]), width: max(1, canvas.width - 2))
    let top = max(0, (canvas.height - lines.count) / 2)
    for (row, line) in lines.enumerated() {
      let x = max(0, (canvas.width - line.displayWidth) / 2)
      canvas.write(line, x: x, y: top + row)
    }
    canvas.cursor = Point(x: 0, y: min(top, canvas.height - 1))
  }
}
