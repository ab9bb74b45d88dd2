import Canvas
import Conversation

extension PractiseState {
  /// Where the parts of the screen are.
  struct Layout {
    /// The parts in sight.
    var panes: [(Part, Pane)]
    /// Two lines for all that is out of sight.
    var strip: Rect?
  }

  /// Divides the screen: all parts side by side, or what was said above the part that has the keys, or one part alone.
  func layout(in rect: Rect, _ world: World) -> Layout {
    func make(_ part: Part, _ rect: Rect) -> (Part, Pane) {
      (part, Pane(title(of: part, world), rect: rect, isActive: part == self.part && cover == nil))
    }
    let lower = part == .transcript ? Part.moves : part
    switch world.room {
    case .threeColumns:
      let columns = rect.columns([.flexible(minimum: 60, weight: 52), .flexible(minimum: 46, weight: 48)], gap: -1)
      let left = columns[0].rows([.flexible(minimum: 6, weight: 11), .flexible(minimum: 6, weight: 10)], gap: -1)
      let hasOffers = showsOffers(world)
      let right = columns[1].rows(
        hasOffers
          ? [.flexible(minimum: 6, weight: 8), .flexible(minimum: 5, weight: 9), .flexible(minimum: 8, weight: 10)]
          : [.flexible(minimum: 8, weight: 10), .flexible(minimum: 8, weight: 10)], gap: -1)
      let people = right[right.count - 1].columns([.flexible(), .flexible()], gap: -1)
      var panes = [make(.transcript, left[0]), make(.moves, left[1]), make(.known, right[0])]
      if hasOffers { panes.append(make(.offers, right[1])) }
      panes += [make(.customer, people[0]), make(.seller, people[1])]
      return Layout(panes: panes, strip: nil)
    case .twoColumns:
      let (upper, strip) = rect.splitBottom(2)
      let rows = upper.rows([.flexible(minimum: 6, weight: 10), .flexible(minimum: 6, weight: 11)], gap: -1)
      return Layout(panes: [make(.transcript, rows[0]), make(lower, rows[1])], strip: strip)
    case .onePane, .tooSmall:
      guard rect.height >= 10, part != .transcript else { return Layout(panes: [make(part, rect)], strip: nil) }
      let rows = rect.rows([.flexible(minimum: 5, weight: 2), .flexible(minimum: 6, weight: 3)], gap: -1)
      return Layout(panes: [make(.transcript, rows[0]), make(lower, rows[1])], strip: nil)
    }
  }

  private func title(of part: Part, _ world: World) -> String {
    switch part {
    case .customer: notes(world).customerName
    case .moves: choosing.map { session.narrator.name(of: $0) + " …" } ?? world.strings["practise.part.moves"]
    default: world.strings["practise.part.\(part.rawValue)"]
    }
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let layout = layout(in: rect, world)
    Panes(layout.panes.map(\.1)).draw(into: &canvas, in: rect, look: look)
    for (part, pane) in layout.panes {
      switch part {
      case .moves: moveList(world).draw(into: &canvas, in: pane.padded, look: look)
      case .offers: offerList(world).draw(into: &canvas, in: pane.padded, look: look)
      default: scroller(part, in: pane, world).draw(into: &canvas, in: pane.padded, look: look)
      }
    }
    if let strip = layout.strip { draw(strip: strip, into: &canvas, world) }
    switch cover {
    case .map(let state): ConversationMap(notes(world)).draw(into: &canvas, in: rect, state, look: look)
    case .feeling(let picker): draw(picker, into: &canvas, in: rect, world)
    case .speaking(let speaking): speaking.draw(into: &canvas, in: rect, notes(world))
    case nil: break
    }
  }

  /// The text of a part.
  func scroller(_ part: Part, in pane: Pane, _ world: World) -> Scroller {
    let notes = notes(world)
    let columns = pane.padded.width - 1
    let paragraphs =
      switch part {
      case .transcript: notes.transcript
      case .known: notes.known
      case .customer: notes.customerSide(columns: columns)
      case .seller: question(world) + notes.sellerSide(moment: lastMoment, columns: columns)
      case .moves, .offers: [Paragraph]()
      }
    return Scroller(paragraphs, state: scrollState(part), isActive: pane.isActive)
  }

  /// The quiet question how one is, where it stands open.
  private func question(_ world: World) -> [Paragraph] {
    asksForFeeling ? [Paragraph(world.strings["practise.ask"], .accent)] : []
  }

  /// Draws two lines: what is known, and how the two are.
  private func draw(strip: Rect, into canvas: inout Canvas, _ world: World) {
    let notes = notes(world)
    let strings = world.strings
    let line = strip.inset(x: 1)
    let known = [TextSpan(strings["practise.strip.known"] + " ", .strong), TextSpan(notes.knownInShort)]
    canvas.write(known, x: line.x, y: line.y, limit: line.width, look: world.look)
    guard strip.height > 1 else { return }
    let seen = notes.seesInside ? notes.customerFeeling : notes.manner.map { strings["practise.manner.\($0.rawValue)"] }
    var people = [
      TextSpan(notes.customerName + " ", .customer), TextSpan(seen ?? strings["practise.nothing-seen"]),
      TextSpan("   " + strings["practise.me"] + " ", .seller),
    ]
    if asksForFeeling {
      people.append(TextSpan(strings["practise.ask"], .accent))
    } else if let moment = lastMoment, let named = session.turns[moment].namedFeeling {
      people.append(TextSpan(notes.word(ofFeeling: named)))
    } else {
      people.append(TextSpan(strings["practise.feeling.open"], .quiet))
    }
    canvas.write(people, x: line.x, y: line.y + 1, limit: line.width, look: world.look)
  }
}
