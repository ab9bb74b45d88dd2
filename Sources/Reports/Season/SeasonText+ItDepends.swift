import Season
import Speech

extension SeasonText {
  /// On what the difference of two houses depends, the weightiest first.
  ///
  /// - Parameters:
  ///   - tornado: What was asked.
  ///   - job: What was played.
  ///   - unit: How a number's value is written.
  /// - Returns: A heading, and a row for each number.
  public func lines(_ tornado: Tornado, _ job: ScenarioJob, unit: (SeasonInput, Int) -> String) -> [String] {
    let question = tornado.plan.question
    let houses = tornado.plan.base.houses
    var columns = TextColumns()
    columns.add(
      ["", strings.filled("season.tornado-low"), "", strings.filled("season.tornado-high"), "", ""])
    for row in tornado.rows(job) {
      let input = row.range.input
      columns.add(
        [
          input.name, unit(input, row.range.low), number(row.atLow, question.figure, signed: true),
          unit(input, row.range.high), number(row.atHigh, question.figure, signed: true),
          row.turns ? strings.filled("season.tornado-turns") : "",
        ])
    }
    return [
      strings.filled(
        "season.tornado",
        [
          "figure": figure(question.figure), "house": name(houses[question.house]),
          "other": name(houses[question.other]), "n": String(tornado.plan.replications),
        ]),
      strings.filled(
        "season.tornado-middle", ["number": number(tornado.middle(job), question.figure, signed: true)]), "",
    ] + columns.lines
  }

  /// Where which of two houses is ahead, over two numbers.
  public func lines(_ map: BreakEven, _ job: ScenarioJob, unit: (SeasonInput, Int) -> String) -> [String] {
    let question = map.plan.question
    let houses = map.plan.base.houses
    var columns = TextColumns()
    for (row, value) in map.rows.enumerated().reversed() {
      columns.add(
        [unit(map.upwards.input, value)]
          + map.columns.indices.map { strings.filled("season.side.\(map.side(job, column: $0, row: row).rawValue)") })
    }
    columns.add([""] + map.columns.map { unit(map.across.input, $0) })
    let values = [
      "figure": figure(question.figure), "house": name(houses[question.house]), "other": name(houses[question.other]),
      "across": map.across.input.name, "upwards": map.upwards.input.name, "n": String(map.plan.replications),
    ]
    return [strings.filled("season.break-even", values), strings.filled("season.break-even-signs", values), ""]
      + columns.lines
  }
}
