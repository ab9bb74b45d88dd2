import Canvas
import Conversation
import Journal
import Speech

extension OwnShopState {
  /// Where the parts of the screen are.
  struct Layout {
    /// The questions.
    var questions: Pane
    /// What follows from the answers.
    var follows: Pane
    /// What the section is about.
    var about: Rect
    /// The rows.
    var list: Rect
    /// The line that is being written; empty while none is.
    var field: Rect
  }

  /// Divides the screen: what follows stands beside the questions, or below them.
  func layout(in rect: Rect, _ world: World) -> Layout {
    let strings = world.strings
    let (left, right): (Rect, Rect)
    if world.room == .threeColumns {
      let columns = rect.columns([.flexible(weight: 3), .flexible(weight: 2)], gap: -1)
      (left, right) = (columns[0], columns[1])
    } else {
      let (top, strip) = rect.splitBottom(min(5, rect.height / 3))
      (left, right) = (Rect(x: top.x, y: top.y, width: top.width, height: top.height + 1), strip)
    }
    let questions = Pane(shown.title[world.language], rect: left, isActive: true)
    let inner = questions.padded
    let lines = Scroller(about(world)).extent(in: Rect(x: 0, y: 0, width: inner.width, height: 1), look: world.look)
      .lines
    let (about, below) = inner.splitTop(min(inner.height / 2, lines + 1))
    let (list, field) = below.splitBottom(editing == nil ? 0 : 2)
    return Layout(
      questions: questions, follows: Pane(strings["own-shop.follows"], rect: right), about: about, list: list,
      field: field)
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let layout = layout(in: rect, world)
    Panes([layout.questions, layout.follows]).draw(into: &canvas, in: rect, look: look)
    Scroller(about(world)).draw(into: &canvas, in: layout.about, look: look)
    list(world).draw(into: &canvas, in: layout.list, look: look)
    let follows = OwnShopFollows(entry: entry, world: world)
    let isBeside = world.room == .threeColumns
    Scroller(isBeside ? follows.paragraphs(columns: layout.follows.padded.width - 1) : follows.inShort)
      .draw(into: &canvas, in: layout.follows.padded, look: look)
    if let editing, !layout.field.isEmpty {
      let field = layout.field.splitBottom(1).rest
      TextField(editing.editor, prompt: String(look[.pointer]), placeholder: placeholder(editing.row, world))
        .draw(into: &canvas, in: field, look: look)
    }
  }

  /// What the section is about; before the first one what all of this is.
  private func about(_ world: World) -> [Paragraph] {
    let language = world.language
    var lines: [Paragraph] = []
    if section == 0 {
      lines += [Paragraph(guide.opening[language]), Paragraph(guide.noShoes[language], .quiet), Paragraph("")]
    }
    lines.append(Paragraph([shown.about, shown.how].compactMap { $0?[language] }.joined(separator: " "), .quiet))
    return lines
  }

  /// What stands in a field while nothing is typed.
  private func placeholder(_ row: OwnShopRow, _ world: World) -> String {
    switch row {
    case .words(let key): usual(key, world)
    case .question(let key), .line(let key, _): question(key)?.hint?[world.language] ?? ""
    case .newLine, .need, .more: ""
    }
  }
}

/// What follows from the answers about one's own house: the gap, and where a day there begins.
struct OwnShopFollows {
  /// The answers.
  let entry: JournalEntry
  /// The texts and the look.
  let world: World

  private var company: Company? { OwnShop(entry)?.company }

  /// The name, the numbers and the sentence for the gap, a line each.
  var inShort: [Paragraph] {
    guard let company else { return [Paragraph(world.strings["own-shop.nothing-yet"], .quiet)] }
    return gap(company)
  }

  /// Everything, with bars of so many columns.
  func paragraphs(columns: Int) -> [Paragraph] {
    guard let company else { return [Paragraph(world.strings["own-shop.nothing-yet"], .quiet)] }
    let strings = world.strings
    let name = entry[ShopQuestion.name]?.text ?? ""
    var lines = [Paragraph(name.isEmpty ? strings["own-shop.line.name"] : name, .strong), Paragraph("")]
    lines += [Paragraph(strings["practise.company.gap"], .title)] + gap(company)
    lines += [Paragraph(""), Paragraph(strings["own-shop.starts"], .title)]
    let words = world.packs.first?.words.sellerNeeds ?? [:]
    let names = SellerNeed.allCases.map { world.look.shown(words[$0.rawValue]?.name[world.language] ?? $0.rawValue) }
    let widest = names.reduce(0) { max($0, $1.displayWidth) }
    for (need, name) in zip(SellerNeed.allCases, names) {
      let value = company.starts[need] ?? 0
      let bar = TextBar.bar(value, columns: max(4, min(20, columns - widest - 2)), look: world.look)
      lines.append(Paragraph(spans: [TextSpan(name.padded(to: widest + 1)), TextSpan(bar, .seller)]))
    }
    lines += [
      Paragraph(""), Paragraph(strings["own-shop.where"], .quiet), Paragraph(strings["own-shop.private"], .quiet),
    ]
    return lines
  }

  private func gap(_ company: Company) -> [Paragraph] {
    let strings = world.strings
    guard !company.slogans.isEmpty, !company.inside.isEmpty else {
      return [Paragraph(strings["own-shop.no-gap-yet"], .quiet)]
    }
    func signed(_ number: Int) -> String { (number < 0 ? "−" : "") + world.numbers.whole(Int(number.magnitude)) }
    let numbers = ["said": signed(company.said), "done": signed(company.done), "gap": signed(company.gap)]
    let band = OwnShop.gapBands.first { company.gap <= $0 } ?? OwnShop.gapBands[OwnShop.gapBands.count - 1]
    return [
      Paragraph(strings.fill("practise.company.numbers", numbers)),
      Paragraph(strings["own-shop.line.gap.\(band)"], .strong),
    ]
  }
}

extension KeyTable {
  /// What only the questions about one's own house have.
  static let ownShopKeys: [Binding] = [
    Binding([.character(" ")], .activate, in: [.ownShop]),
    Binding([.left, .character("h")], .left, in: [.ownShop]),
    Binding([.right, .character("l")], .right, in: [.ownShop], footer: 2, shown: "←→"),
    Binding([.delete, .backspace, .character("x")], .erase, in: [.ownShop], footer: 4),
  ]
}
