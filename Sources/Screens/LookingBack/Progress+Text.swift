import Canvas

extension Progress {
  /// Curves over the weeks with their last values, how guesses compare with what came, and the feelings named in each house.
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
    func percent(_ value: Int) -> String { numbers.percent(thousandths: value) }
    func tenths(_ value: Int) -> String { numbers.tenths(value) }
    func curve(_ name: String, _ value: (Week) -> Int?, top: Int, _ text: (Int) -> String) {
      let values = mondays.map { monday in weeks.first { $0.monday == monday }.flatMap(value) }
      lines += graph(strings["lookback.curve.\(name)"], values, top: top, columns, world, text)
    }
    curve("open-share", \.openShare, top: 1000, percent)
    curve("reflections", \.reflectionsPerQuestion, top: 20, tenths)
    curve("depth", \.depth, top: 1000, percent)
    curve("bent", \.bentPerConversation, top: 20, tenths)
    lines += guessed(columns, world)
    lines += [Paragraph(""), Paragraph(strings["lookback.feelings"], .title)]
    for place in feelings {
      let house = RecordNames(world: world).company(place.company, pack: place.pack)
      let title = strings.fill(
        "lookback.feelings-in",
        [
          "house": house, "named": String(place.named),
          "conversations": strings.count("lookback.conversations", place.conversations),
        ])
      lines.append(Paragraph(title))
      let values = mondays.map { place.perConversation(in: $0) }
      lines += plot(values, top: 20, columns, world, tenths)
    }
    return lines
  }

  // MARK: Curves

  /// A curve over the weeks: its name with the last value, and the line; the name and the value alone for one week.
  private func graph(
    _ title: String, _ values: [Int?], top: Int, _ columns: Int, _ world: World, _ text: (Int) -> String
  ) -> [Paragraph] {
    let last = values.last { $0 != nil } ?? nil
    let value = last.map(text) ?? world.strings["lookback.no-value"]
    let heading = Paragraph(spans: [TextSpan(title + ": ", .strong), TextSpan(value, last == nil ? .quiet : .text)])
    return [heading] + plot(values, top: top, columns, world, text)
  }

  /// The line through some weeks, two rows high, with what its ends stand for; nothing where there are no two values.
  ///
  /// - Parameters:
  ///   - values: A value for each week; nil where there is none.
  ///   - top: What the upper end stands for at least.
  ///   - columns: The columns there are.
  ///   - world: The look.
  ///   - text: How a value is written.
  /// - Returns: Two paragraphs, or none.
  private func plot(
    _ values: [Int?], top: Int, _ columns: Int, _ world: World, _ text: (Int) -> String
  ) -> [Paragraph] {
    let known = values.compactMap { $0 }
    guard known.count > 1 else { return [] }
    let top = max(top, known.max() ?? 0)
    let look = world.look
    let labels = [look.shown(text(top)), look.shown(text(0))]
    let margin = labels.reduce(0) { max($0, $1.displayWidth) }
    let width = min(60, columns - margin - 3)
    guard width > 3 else { return [] }
    var canvas = Canvas(width: width, height: 2)
    CurvePlot(values.map { $0.map { $0 * 1000 / top } }, spansGaps: true)
      .draw(into: &canvas, in: canvas.bounds, look: look)
    let rows = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(labels, rows).map { label, row in
      let gap = String(repeating: " ", count: 2 + margin - label.displayWidth)
      return Paragraph(spans: [TextSpan(gap + label + String(look[.vertical]), .quiet), TextSpan(String(row), .accent)])
    }
  }

  // MARK: Guesses

  /// How often it came, by how likely it was held; the mean distance by week; and trust, guessed and there.
  private func guessed(_ columns: Int, _ world: World) -> [Paragraph] {
    let strings = world.strings
    let numbers = world.numbers
    let look = world.look
    var lines = [Paragraph(""), Paragraph(strings["lookback.guesses"], .title)]
    guard guesses.count > 0 || guesses.trusts > 0 else {
      return lines + [Paragraph(strings["lookback.no-guesses"], .quiet)]
    }
    let room = max(11, min(31, columns - 12))
    if let brier = guesses.brier {
      lines.append(Paragraph(strings["lookback.calibration"]))
      for (place, band) in guesses.bands.enumerated() where band.count > 0 {
        let low = place * Calibration.width
        let high = place == guesses.bands.count - 1 ? 100 : low + Calibration.width - 1
        let scale = MarkScale([.init(band.said * 10 / band.count, .ring), .init(band.came * 1000 / band.count)])
          .text(columns: room, look: look)
        let range = strings.fill("lookback.band", ["low": String(low), "high": String(high)])
        let came = strings.fill(
          "lookback.came",
          [
            "came": String(band.came), "count": String(band.count),
            "chance": numbers.percent(thousandths: band.chance / band.count),
          ])
        lines += [
          Paragraph(spans: [TextSpan(look.shown(range).padded(to: 10)), TextSpan(scale, .accent)]),
          Paragraph(String(repeating: " ", count: 10) + came, .quiet),
        ]
      }
      lines.append(Paragraph(strings["lookback.scale-about"], .quiet))
      let mean = strings.fill(
        "lookback.brier", ["value": numbers.hundredths((brier + 50) / 100), "count": String(guesses.count)])
      lines.append(Paragraph(mean))
      let values = mondays.map { monday in weeks.first { $0.monday == monday }?.guesses.brier.map { ($0 + 50) / 100 } }
      lines += plot(values, top: 50, columns, world) { numbers.hundredths($0) }
    }
    if guesses.trusts > 0 {
      let count = guesses.trusts
      func ten(_ sum: Int) -> String { numbers.tenths((sum / count + 5) / 10) }
      let scale = MarkScale([.init(guesses.trustGuessed / count, .ring), .init(guesses.trustThere / count)])
      lines.append(
        Paragraph(
          strings.fill(
            "lookback.trust",
            [
              "guess": ten(guesses.trustGuessed), "truth": ten(guesses.trustThere), "apart": ten(guesses.trustApart),
            ])))
      let indent = String(repeating: " ", count: 10)
      lines.append(Paragraph(spans: [TextSpan(indent), TextSpan(scale.text(columns: room, look: look), .accent)]))
    }
    return lines
  }
}
