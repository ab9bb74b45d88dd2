import Canvas

extension Progress {
  /// Curves over the weeks, each with its last value, and the feelings named in each house.
  func paragraphs(columns: Int, _ world: World) -> [Paragraph] {
    let strings = world.strings
    guard let first = weeks.first, let last = weeks.last else {
      return [Paragraph(strings["lookback.no-progress"], .quiet)]
    }
    let count = weeks.reduce(0) { $0 + $1.conversations }
    func day(_ week: Week) -> String { Moment(days: week.monday).text("lookback.day", strings) }
    var lines = [
      Paragraph(
        strings.count("lookback.conversations", count) + ", " + strings.count("lookback.weeks", weeks.count)),
      Paragraph(
        weeks.count == 1
          ? strings.fill("lookback.week", ["first": day(first)])
          : strings.fill("lookback.span", ["first": day(first), "last": day(last)]), .quiet), Paragraph(""),
    ]
    let numbers = world.numbers
    lines += curve("open-share", \.openShare, whole: 1000, columns, world) { numbers.percent(thousandths: $0) }
    lines += curve("reflections", \.reflectionsPerQuestion, whole: 20, columns, world) { numbers.tenths($0) }
    lines += curve("depth", \.depth, whole: 1000, columns, world) { numbers.percent(thousandths: $0) }
    lines += curve("bent", \.bentPerConversation, whole: 20, columns, world) { numbers.tenths($0) }
    lines += [Paragraph(strings["lookback.feelings"], .strong)]
    for place in feelings {
      let house = RecordNames(world: world).company(place.company, pack: place.pack)
      lines.append(
        Paragraph(
          strings.fill(
            "lookback.feelings-in",
            [
              "house": house, "named": String(place.named),
              "conversations": strings.count("lookback.conversations", place.conversations),
            ])))
    }
    return lines
  }

  /// One curve: its name, a small column for each week, and the last value.
  private func curve(
    _ name: String, _ value: (Week) -> Int?, whole: Int, _ columns: Int, _ world: World, text: (Int) -> String
  ) -> [Paragraph] {
    let values = weeks.compactMap(value)
    let strings = world.strings
    guard let last = values.last else {
      return [Paragraph(strings["lookback.curve.\(name)"], .strong), Paragraph(strings["lookback.no-value"], .quiet)]
    }
    let line = TextBar.line(
      values.map { min(1000, $0 * 1000 / whole) }, columns: max(1, columns - 12), look: world.look)
    return [
      Paragraph(strings["lookback.curve.\(name)"], .strong),
      Paragraph(spans: [TextSpan(line, .accent), TextSpan("  " + text(last))]),
    ]
  }
}
