import Canvas
import Conversation
import Season

/// Sellers, customers, promises and money as one table, with a small account of the money (E15).
struct PeoplePage {
  /// A row of the table.
  enum Row: Hashable {
    /// A heading, by its key.
    case heading(String)
    /// A figure over the whole season.
    case figure(SeasonFigure)
    /// What replacing sellers cost.
    case replacing
    /// What of the turnover went elsewhere: goods, returns, bonuses, what lies on the shelf.
    case rest
  }

  /// The rows, in their order.
  static let rows: [Row] = [
    .heading("sellers"), .figure(.strain), .figure(.sellersLeft), .figure(.length), .heading("customers"),
    .figure(.visitors), .figure(.leftWaiting), .figure(.servedShare), .figure(.trust), .figure(.comesAgain),
    .figure(.tellsGood), .figure(.tellsBad), .heading("promises"), .figure(.promisesBroken), .figure(.cameOut),
    .figure(.returned), .heading("money"), .figure(.sales), .rest, .replacing, .figure(.money),
  ]

  /// What was played.
  let result: SeasonResult
  /// What replacing one seller costs, in cents.
  let replacing: Int
  /// The words.
  let notes: SeasonNotes

  /// The table; figures with their intervals, and how much more the second line has than the first.
  func table(_ state: TableState) -> Table {
    let names = notes.shortNames
    let columns =
      [TableColumn(notes.say("whole-season"), .flexible(minimum: 30, weight: 2))]
      + names.map { TableColumn($0, .flexible(minimum: 13, maximum: 18), isTrailing: true) }
      + [
        TableColumn(
          notes.say("minus", ["house": notes.letters[1], "other": notes.letters[0]]),
          .flexible(minimum: 13, maximum: 18),
          isTrailing: true)
      ]
    return Table(columns, count: Self.rows.count, state: state) { index in
      let row = Self.rows[index]
      if case .heading(let key) = row { return [[TextSpan(notes.say("group.\(key)"), .strong)]] }
      return [[TextSpan("  " + name(row))]]
        + result.houses.indices.map { [TextSpan(text(row, value(row, house: $0)))] }
        + [[TextSpan(text(row, difference(row), signed: true))]]
    }
  }

  /// What a row is called.
  func name(_ row: Row) -> String {
    switch row {
    case .heading(let key): notes.say("group.\(key)")
    case .figure(let figure): notes.figure(figure)
    case .replacing: notes.say("account.replacing")
    case .rest: notes.say("account.rest")
    }
  }

  private func figure(_ row: Row) -> SeasonFigure {
    if case .figure(let figure) = row { figure } else { .money }
  }

  private func text(_ row: Row, _ estimate: Estimate, signed: Bool = false) -> String {
    switch row {
    // What is put together from two means has no interval of its own.
    case .rest: notes.text.bare(estimate.mean, .money, signed: signed)
    default: notes.text.number(estimate, figure(row), signed: signed)
    }
  }

  private func value(_ row: Row, house: Int) -> Estimate {
    account(row) { result.value($0, house: house) }
  }

  private func difference(_ row: Row) -> Estimate {
    account(row) { result.difference($0, of: 1, over: 0) }
  }

  /// A row's value from those of the figures.
  private func account(_ row: Row, _ value: (SeasonFigure) -> Estimate) -> Estimate {
    func times(_ estimate: Estimate, _ factor: Double) -> Estimate {
      Estimate(mean: estimate.mean * factor, margin: estimate.margin * abs(factor), count: estimate.count)
    }
    let replaced = times(value(.sellersLeft), -Double(replacing))
    switch row {
    case .heading: return Estimate(mean: 0, margin: 0, count: 0)
    case .figure(let figure): return value(figure)
    case .replacing: return replaced
    case .rest:
      let mean = value(.money).mean - value(.sales).mean - replaced.mean
      return Estimate(mean: mean, margin: 0, count: replaced.count)
    }
  }

  /// What lies between the lines in a row.
  func sentences(_ row: Row) -> [Paragraph] {
    guard case .heading = row else {
      let when = notes.say("when.season", ["weeks": String(result.weeks)])
      let isOne = row == .figure(.money) || row == .figure(.sales)
      var paragraphs = [Paragraph(notes.say("row-of", ["row": name(row)]), .strong)]
      if case .figure(let figure) = row {
        paragraphs += result.houses.indices.dropFirst().map { other in
          Paragraph(
            notes.sentence(
              result.difference(figure, of: other, over: 0), figure, of: other, over: 0,
              when: figure == .strain ? notes.say("when.mean", ["weeks": String(result.weeks)]) : when))
        }
      }
      if isOne || row == .rest || row == .replacing { paragraphs.append(Paragraph(notes.say("account.text"), .quiet)) }
      return paragraphs
    }
    return [Paragraph(notes.say("interval"), .quiet)]
  }
}

extension SeasonState {
  /// Draws how the sellers fared.
  func drawPeople(_ result: SeasonResult, into canvas: inout Canvas, in rect: Rect, _ world: World) {
    let look = world.look
    let notes = notes(world)
    let cost = world.loaded.map { choice.value(of: .replaceSeller, $0.model) } ?? 0
    let page = PeoplePage(result: result, replacing: cost, notes: notes)
    let state = tables[.people] ?? TableState()
    let rows = rect.rows(
      [.flexible(minimum: 6, weight: 20, maximum: PeoplePage.rows.count + 3), .flexible(minimum: 7)], gap: -1)
    let table = Pane(world.strings["season-screen.page.people"], rect: rows[0], isActive: true)
    let below = Pane(notes.say("between"), rect: rows[1])
    Panes([table, below]).draw(into: &canvas, in: rect, look: look)
    page.table(state).draw(into: &canvas, in: table.inner, look: look)
    let focus = min(max(0, state.focus), PeoplePage.rows.count - 1)
    Scroller(page.sentences(PeoplePage.rows[focus])).draw(into: &canvas, in: below.padded, look: look)
  }
}
