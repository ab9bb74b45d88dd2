import Conversation
import Season
import Speech

extension SeasonHandout {
  /// On what it depends: a tornado and a map, as far as they were played.
  var depends: [Handout.Section] {
    var blocks: [Handout.Block] = []
    if let (asked, played) = tornado { blocks += self.blocks(asked, played) }
    if let (asked, played) = breakEven { blocks.append(.figure(figure(asked, played))) }
    guard !blocks.isEmpty else { return [] }
    return [Handout.Section(text("depends"), [.text(text("depends-text"))] + blocks)]
  }

  private func amount(_ value: Double, _ figure: SeasonFigure) -> String {
    let divisor: Double = figure.isMoney ? 100 : figure.isPermille ? 10 : 1
    return Rounded(value / divisor).text(decimals: 0, point: "")
  }

  private func blocks(_ asked: Tornado, _ played: ScenarioJob) -> [Handout.Block] {
    let question = asked.plan.question
    let houses = asked.plan.base.houses
    let (own, other) = (words.company(houses[question.house]), words.company(houses[question.other]))
    let rows = asked.rows(played)
    let chart = TornadoChart(
      label: words.figure(question.figure),
      bars: rows.prefix(12).map { row in
        .init(note(row.range.input, nil).name, low: row.atLow.mean, high: row.atHigh.mean)
      },
      base: asked.middle(played).mean, left: other, right: own
    ) { [figure = question.figure] value in
      let divisor: Double = figure.isMoney ? 100 : figure.isPermille ? 10 : 1
      return Rounded(value / divisor).text(decimals: 0, point: "")
    }
    let numbers = HandoutTable(
      head: [text("assumption"), text("lowest"), text("there"), text("highest"), text("there"), ""],
      rows: rows.map { row in
        let (low, high) = (note(row.range.input, row.range.low), note(row.range.input, row.range.high))
        return [
          low.name, low.value, words.number(row.atLow, question.figure, signed: true), high.value,
          words.number(row.atHigh, question.figure, signed: true), row.turns ? text("turns") : "",
        ]
      })
    let caption = text("tornado", ["figure": words.figure(question.figure), "house": own, "other": other])
    var blocks: [Handout.Block] = [
      .figure(HandoutFigure(chart.drawing, caption: caption, numbersLabel: text("numbers"), numbers: numbers))
    ]
    let turning = rows.filter(\.turns).map { note($0.range.input, nil).name }
    blocks.append(
      .text(turning.isEmpty ? text("turns-none") : text("turns-some", ["names": turning.joined(separator: ", ")])))
    if isForLeader {
      let notes = rows.map { note($0.range.input, nil) }.filter { !$0.why.isEmpty }
      if !notes.isEmpty {
        blocks.append(
          .table(
            HandoutTable(
              head: [text("assumption"), text("means"), text("source")],
              rows: notes.map { [$0.name, $0.why, $0.source] })))
      }
    }
    return blocks
  }

  private func figure(_ asked: BreakEven, _ played: ScenarioJob) -> HandoutFigure {
    let question = asked.plan.question
    let houses = asked.plan.base.houses
    let (own, other) = (words.company(houses[question.house]), words.company(houses[question.other]))
    // The highest value stands on top.
    let rows = asked.rows.indices.reversed()
    func cell(_ column: Int, _ row: Int) -> GridChart.Cell {
      switch asked.side(played, column: column, row: row) {
      case .house: .second
      case .other: .first
      case .open: .open
      }
    }
    func sign(_ name: String) -> String { String(name.prefix(1)) }
    let signs = sign(own) == sign(other) ? ["1", "2"] : [sign(other), sign(own)]
    func value(_ input: SeasonInput, _ value: Int) -> String { note(input, value).value }
    let chart = GridChart(
      label: words.figure(question.figure), across: note(asked.across.input, nil).name,
      down: note(asked.upwards.input, nil).name, columns: asked.columns.map { value(asked.across.input, $0) },
      rows: rows.map { value(asked.upwards.input, asked.rows[$0]) },
      cells: rows.map { row in asked.columns.indices.map { cell($0, row) } },
      signs: [.first: signs[0], .second: signs[1], .open: "·"])
    let numbers = HandoutTable(
      head: [""] + chart.columns,
      rows: rows.map { row in
        [value(asked.upwards.input, asked.rows[row])]
          + asked.columns.indices.map { column in
            let difference = asked.difference(played, column: column, row: row)
            return (difference.mean > 0 ? "+" : "") + amount(difference.mean, question.figure)
          }
      })
    let caption = text(
      "map",
      ["figure": words.figure(question.figure), "a": signs[0], "other": other, "b": signs[1], "house": own])
    return HandoutFigure(chart.drawing, caption: caption, numbersLabel: text("numbers"), numbers: numbers)
  }

  /// Every figure with its interval; for whoever leads.
  var all: [Handout.Section] {
    guard isForLeader else { return [] }
    let others = Array(result.houses.indices.dropFirst())
    let rows = SeasonFigure.allCases.filter { $0 != .moneySoFar }.map { figure in
      [words.figure(figure)] + result.houses.indices.map { words.number(result.value(figure, house: $0), figure) }
        + others.map { words.number(result.difference(figure, of: $0, over: 0), figure, signed: true) }
    }
    let head = [""] + lines + others.map { text("against", ["house": lines[$0], "other": lines[0]]) }
    return [Handout.Section(text("all"), [.table(HandoutTable(head: head, rows: rows))])]
  }

  /// Questions to take along.
  var questions: Handout.Section {
    let asked = (0..<6).map { text("question.\($0)") }
    return Handout.Section(
      text("questions"),
      isForLeader
        ? [.list(asked), .note(label: text("leading"), text("leading-text"))] : [.questions(asked)])
  }
}
