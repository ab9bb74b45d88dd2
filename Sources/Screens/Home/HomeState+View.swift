import Canvas

extension HomeState {
  /// Where the parts of the screen are.
  struct Layout {
    /// What this is, and what the shop is like.
    var head: Rect
    /// Whom to practise with next, and why; nil where there is no room for it.
    var proposal: Rect?
    /// The doors.
    var doors: Rect
    /// What is said about the door in focus, where the doors have a line each; nil where each says it itself.
    var focus: Rect?
  }

  /// Divides the screen; where the doors do not fit with what is said about them, they take a line each.
  static func layout(_ rect: Rect, _ world: World) -> Layout {
    let column = rect.centred(width: min(72, rect.width - 4), height: rect.height)
    let (_, below) = column.splitTop(max(0, (column.height - 16) / 3))
    let (head, underHead) = below.splitTop(column.height < 14 ? 4 : 6)
    let count = doors(world).count
    var (proposal, rest): (Rect?, Rect) = (nil, underHead)
    if world.proposal != nil, underHead.height >= count + 3 {
      let (place, others) = underHead.splitTop(3)
      (proposal, rest) = (place.splitTop(2).top, others)
    }
    guard rest.height < 2 * count, rest.height >= count + 3 else {
      return Layout(head: head, proposal: proposal, doors: rest)
    }
    let (list, foot) = rest.splitTop(count)
    return Layout(head: head, proposal: proposal, doors: list, focus: foot.splitTop(1).rest)
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let strings = world.strings
    let layout = Self.layout(rect, world)
    let head = layout.head
    canvas.write(look.fitted(strings["home.name"], to: head.width), x: head.x, y: head.y, style: look[.title])
    canvas.write(look.fitted(strings["home.about"], to: head.width), x: head.x, y: head.y + 1)
    let state = look.fitted(shopState(world), to: head.width)
    canvas.write(state, x: head.x, y: head.y + 3, style: look[.quiet])
    if let problems = world.loaded?.problems, !problems.isEmpty {
      let text = look.fitted(strings.count("home.problems", problems.count), to: head.width)
      canvas.write(text, x: head.x, y: head.y + min(4, head.height - 1), style: look[.warn])
    }
    if case .unavailable = world.keeping.status, head.height > 5 {
      let text = look.fitted(strings["keep.home"], to: head.width)
      canvas.write(text, x: head.x, y: head.y + 2, style: look[.warn])
    }
    if let rect = layout.proposal, let proposal = world.proposal,
      let sentence = ProposalText(proposal, strings: strings).sentence(packs: world.packs, world.language)
    {
      Scroller([Paragraph(sentence)]).draw(into: &canvas, in: rect, look: look)
    }
    let doors = doorList(world)
    doors.draw(into: &canvas, in: layout.doors, look: look)
    guard let focus = layout.focus, let item = list.focused(in: doors.items) else { return }
    let sentence = Self.sentence(about: Door.all[item.id], isShort: false, world)
    Scroller([Paragraph(sentence)]).draw(into: &canvas, in: focus, look: look)
  }

  /// What the shop is like just now, quietly.
  private func shopState(_ world: World) -> String {
    let strings = world.strings
    guard let loaded = world.loaded else {
      return strings[waitsFor == nil ? "home.opening" : "home.opening-then"]
    }
    guard let pack = loaded.packs.first else { return strings["home.no-packs"] }
    let customers = loaded.packs.reduce(0) { $0 + $1.customers.count }
    let companies = loaded.packs.reduce(0) { $0 + $1.companies.count }
    let articles = loaded.packs.reduce(0) { $0 + $1.assortment.articles.count }
    let parts = [
      pack.words.title[world.language], strings.count("home.customers", customers),
      strings.count("home.companies", companies), strings.count("home.articles", articles),
    ]
    return parts.joined(separator: " · ")
  }
}

extension KeyTable {
  /// What only the home screen has.
  static let homeKeys: [Binding] = [
    Binding([.character("n")], .practiseProposal, in: [.home], footer: 3),
    Binding([.character("!")], .showProblems, in: [.home], footer: 4),
  ]
}
