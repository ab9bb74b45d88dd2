import Canvas
import Conversation
import Packs
import Season
import Speech

extension SeasonState {
  /// Where the rows of the setup are.
  static func setupLayout(_ rect: Rect) -> (head: Rect, rows: Rect, about: Rect) {
    let column = rect.centred(width: min(76, rect.width - 4), height: rect.height)
    let margin = max(0, (column.height - 18) / 3)
    let (_, below) = column.splitTop(margin)
    let (head, rest) = below.splitTop(column.height < 16 ? 0 : 4)
    let (rows, about) = rest.splitTop(SeasonChoice.Row.allCases.count + 1)
    return (head, rows, about)
  }

  /// Draws what can be chosen before a season.
  func drawSetup(into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let notes = notes(world)
    let (head, rows, about) = Self.setupLayout(rect)
    Scroller([Paragraph(notes.say("about"))]).draw(into: &canvas, in: head, look: look)
    let labels = SeasonChoice.Row.allCases.map { look.shown(notes.say("row.\($0.rawValue).name")) }
    let indent = (labels.map(\.displayWidth).max() ?? 0) + 4
    for (index, row) in SeasonChoice.Row.allCases.enumerated() where index < rows.height {
      let y = rows.y + index
      let isFocused = row == self.row
      if isFocused {
        canvas.put(look[.pointer], x: rows.x, y: y, style: look[.strong])
        canvas.cursor = Point(x: rows.x, y: y)
      }
      canvas.write(labels[index], x: rows.x + 2, y: y, style: look[.strong], limit: rows.width - 2)
      let text = look.fitted("‹ " + value(of: row, notes) + " ›", to: max(0, rows.width - indent))
      canvas.write(text, x: rows.x + indent, y: y, style: isFocused ? look[.focus] : look[.text])
    }
    var paragraphs = [Paragraph(notes.say("row.\(row.rawValue).text"), .quiet)]
    if row == .likeMe { paragraphs = [Paragraph(likeMeText(notes), .quiet)] }
    let changed = changedText(notes)
    if !changed.isEmpty { paragraphs.append(Paragraph(notes.say("changed", ["numbers": changed]), .warn)) }
    Scroller(paragraphs).draw(into: &canvas, in: about.inset(x: 2), look: look)
  }

  private func likeMeText(_ notes: SeasonNotes) -> String {
    guard own.habits != nil else { return notes.tooFewOwn(own) }
    return notes.say("row.like-me.text", ["count": String(own.count)])
  }

  /// What is chosen in a row.
  func value(of row: SeasonChoice.Row, _ notes: SeasonNotes) -> String {
    let strings = notes.strings
    func company(_ house: Int) -> String {
      let id = choice.pack.companies[choice.companies[house]].id
      return choice.pack.words.companies[id]?.name[notes.world.language] ?? id
    }
    func policy(_ house: Int) -> String {
      let name = strings["season.policy.\(choice.stance(house).rawValue)"]
      return choice.stances[house] == nil ? notes.say("own-policy", ["policy": name]) : name
    }
    switch row {
    case .first: return company(0)
    case .second: return company(1)
    case .firstPolicy: return policy(0)
    case .secondPolicy: return policy(1)
    case .likeMe: return notes.say(choice.isLikeMe && own.habits != nil ? "with-me" : "without-me")
    case .skill:
      guard let model = notes.world.loaded?.model else { return "" }
      let input = SeasonInput.assumption(.sellerSkill)
      return (notes.isChanged(input) ? "* " : "") + notes.written(input, choice.value(of: .sellerSkill, model))
    case .weeks: return String(choice.weeks)
    case .replications: return notes.world.numbers.whole(choice.replications)
    case .seed: return String(choice.seed)
    }
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    if isSetUp {
      let rows = Self.setupLayout(world.area).rows
      let place = point.y - rows.y
      if rows.contains(point), SeasonChoice.Row.allCases.indices.contains(place) {
        row = SeasonChoice.Row.allCases[place]
      }
    } else if change == nil, point.y == world.area.y, let page = tab(at: point.x, world) {
      self.page = page
      isSearching = false
      prepare(world)
    }
    return []
  }

  /// The page whose name stands at a column of the first row.
  private func tab(at x: Int, _ world: World) -> Page? {
    var row = Canvas(width: world.width, height: world.height)
    view(into: &row, in: world.area, world)
    guard x >= 0, x < world.width else { return nil }
    // Back from the column to the number that begins the name.
    for column in stride(from: x, through: 0, by: -1) {
      guard let digit = row[column, world.area.y].glyph.wholeNumberValue, digit > 0 else { continue }
      return Page.allCases.indices.contains(digit - 1) ? Page.allCases[digit - 1] : nil
    }
    return nil
  }
}
