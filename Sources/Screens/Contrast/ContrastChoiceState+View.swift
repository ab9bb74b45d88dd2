import Canvas
import Packs
import Season
import Speech
import Workshop

extension ContrastChoiceState {
  /// Where each row is, from the top; in low windows without blank lines between them.
  func layout(in rect: Rect, _ world: World) -> [(row: Row, rect: Rect)] {
    let column = rect.centred(width: min(76, rect.width - 4), height: rect.height)
    let isRoomy = rect.height >= 20
    var y = column.y + (rect.height >= 18 ? 2 : 0)
    return Row.allCases.map { row in
      switch row {
      case .leftCompany, .rightCompany, .seed: if isRoomy { y += 2 }
      default: break
      }
      defer { y += 1 }
      return (row, Rect(x: column.x, y: y, width: column.width, height: y < rect.maxY ? 1 : 0))
    }
  }

  func view(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    guard let (pack, customer) = customer(world) else {
      canvas.write(look.fitted(world.strings["home.nobody"], to: rect.width - 4), x: rect.x + 2, y: rect.y + 1)
      return
    }
    let rows = layout(in: rect, world)
    for (row, place) in rows where !place.isEmpty {
      draw(row, pack, customer.id, into: &canvas, in: place, world)
      let about = Rect(x: place.x + 2, y: place.y - 1, width: place.width - 2, height: 1)
      guard rect.height >= 20, row == .leftCompany || row == .rightCompany else { continue }
      let side: ContrastSide = row == .leftCompany ? .left : .right
      let title = world.strings[side == .left ? "contrast.choice.left" : "contrast.choice.right"]
      canvas.write(look.fitted(title, to: about.width), x: about.x, y: about.y, style: look[.title])
    }
    defer { preview?.draw(into: &canvas, in: rect, look: look) }
    guard let last = rows.last?.rect, last.maxY + 1 < rect.maxY else { return }
    let about = Rect(x: last.x + 2, y: last.maxY + 1, width: last.width - 2, height: rect.maxY - last.maxY - 1)
    Scroller(self.about(pack, customer.id, world)).draw(into: &canvas, in: about, look: look)
  }

  private func draw(
    _ row: Row, _ pack: Pack, _ customer: String, into canvas: inout Canvas, in rect: Rect, _ world: World
  ) {
    let look = world.look
    let isFocused = row == self.row
    if isFocused { canvas.put(look[.pointer], x: rect.x, y: rect.y, style: look[.strong]) }
    let labels = Row.allCases.map { world.strings["contrast.choice.\($0.label)"] }
    let width = labels.reduce(0) { max($0, look.shown($1).displayWidth) } + 2
    let label = look.fitted(labels[row.rawValue], to: width)
    canvas.write(label, x: rect.x + 2, y: rect.y, style: look[.strong])
    let field = rect.splitLeft(2 + width).rest
    guard row != .seed else {
      let (left, rest) = field.splitLeft(min(Seed.digits + 1, field.width))
      TextField(seed, placeholder: world.strings["choice.seed-empty"], isActive: isFocused)
        .draw(into: &canvas, in: left, look: look)
      let text = look.fitted(world.strings["choice.seed-text"], to: max(0, rest.width - 2))
      canvas.write(text, x: rest.x + 2, y: rest.y, style: look[.quiet])
      return
    }
    let text = look.shown("‹ " + value(row, pack, customer, world) + " ›")
    canvas.write(
      look.fitted(text, to: field.width), x: field.x, y: field.y, style: isFocused ? look[.focus] : look[.text])
    if isFocused { canvas.cursor = Point(x: field.x, y: field.y) }
  }

  /// What is chosen in a row.
  private func value(_ row: Row, _ pack: Pack, _ customer: String, _ world: World) -> String {
    let language = world.language
    func house(_ side: ContrastSide) -> String {
      let id = pack.companies[company(side, in: pack)].id
      return pack.words.companies[id]?.name[language] ?? id
    }
    func stance(_ side: ContrastSide) -> String {
      let stance = sellers[side].stance
      return pack.words.hindsight.stances[stance.rawValue]?[language] ?? stance.rawValue
    }
    func skill(_ side: ContrastSide) -> String {
      let skill = sellers[side].skill
      let name = world.strings["contrast.skill.\(skill < 350 ? "low" : skill <= 650 ? "middling" : "high")"]
      return world.strings.fill("contrast.skill-value", ["name": name, "value": String(skill / 10)])
    }
    return switch row {
    case .customer: pack.words.customers[customer]?.name[language] ?? customer
    case .leftCompany: house(.left)
    case .leftStance: stance(.left)
    case .leftSkill: skill(.left)
    case .rightCompany: house(.right)
    case .rightStance: stance(.right)
    case .rightSkill: skill(.right)
    case .seed: seed.text
    }
  }

  /// What is said of whoever is chosen in the row in focus.
  private func about(_ pack: Pack, _ customer: String, _ world: World) -> [Paragraph] {
    let language = world.language
    func house(_ side: ContrastSide) -> [Paragraph] {
      let company = pack.companies[company(side, in: pack)]
      let words = pack.words.companies[company.id]
      let slogan = company.slogans.first.flatMap { words?.slogans[$0.id]?[language] }
      let own = company.isOwn ? ownLinesNote(world) : []
      return own + [words.map { Paragraph($0.about[language], .quiet) }].compactMap { $0 }
        + [slogan.map { Paragraph(world.strings.fill("choice.slogan", ["slogan": $0]), .company) }].compactMap { $0 }
    }
    switch row {
    case .customer: return [Paragraph(pack.words.customers[customer]?.about[language] ?? "", .quiet)]
    case .leftCompany: return house(.left)
    case .rightCompany: return house(.right)
    case .leftStance, .rightStance: return [Paragraph(world.strings["contrast.choice.stance-text"], .quiet)]
    case .leftSkill, .rightSkill: return [Paragraph(world.strings["contrast.choice.skill-text"], .quiet)]
    case .seed: return []
    }
  }
}

extension ContrastChoiceState.Row {
  /// The name under which the interface has its label.
  var label: String {
    switch self {
    case .customer: "customer"
    case .leftCompany, .rightCompany: "company"
    case .leftStance, .rightStance: "stance"
    case .leftSkill, .rightSkill: "skill"
    case .seed: "seed"
    }
  }
}
