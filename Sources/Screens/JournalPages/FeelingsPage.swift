import Canvas
import Journal

/// Feelings named over the months, in every company one has played in: from entries, and from kept conversations.
struct FeelingsPage {
  /// What was read of kept conversations.
  let kept: KeptReading
  /// The words.
  let world: World

  /// How many words of a company are named.
  private static let words = 6

  /// All feelings there are.
  var trend: FeelingTrend {
    guard let vocabulary = world.vocabulary else { return FeelingTrend([], utcOffset: world.utcOffset) }
    let written = world.journal.entries.flatMap { NamedFeeling.all(in: $0.entry, vocabulary) }
    return FeelingTrend(written + kept.feelings, utcOffset: world.utcOffset)
  }

  /// A picture and the most frequent words for each company.
  func paragraphs(columns: Int) -> [Paragraph] {
    let trend = trend
    let strings = world.strings
    guard !trend.companies.isEmpty else { return [Paragraph(strings["journal-pages.feelings.none"], .quiet)] }
    var page = [Paragraph(strings["journal-pages.feelings.about"], .quiet)]
    let most = trend.companies.flatMap(\.months).reduce(1) { max($0, $1.pleasant, $1.unpleasant) }
    for company in trend.companies {
      page += [Paragraph("")] + self.company(company, trend.months, most: most, columns: columns)
    }
    return page
  }

  private func company(
    _ company: FeelingTrend.Company, _ months: [LocalMonth], most: Int, columns: Int
  ) -> [Paragraph] {
    let strings = world.strings
    let total = company.total
    let count = total.pleasant + total.unpleasant + total.unknown
    let house = company.id.map { world.company($0) } ?? strings["journal-pages.feelings.nowhere"]
    var lines = [
      Paragraph(spans: [
        TextSpan(house, .title), TextSpan("  " + strings.count("journal-pages.feelings.named", count), .quiet),
      ])
    ]
    let rows: [(String, Int, (FeelingTrend.Count) -> Int)] = [
      ("pleasant", total.pleasant, \.pleasant), ("unpleasant", total.unpleasant, \.unpleasant),
      ("unknown", total.unknown, \.unknown),
    ]
    let shown = rows.filter { $0.0 != "unknown" || $0.1 > 0 }
    let labels = shown.map { world.look.shown(strings["journal-pages.feelings.\($0.0)"]) }
    let margin = (labels.map(\.displayWidth).max() ?? 0) + 2
    let digits = String(count).count
    let room = max(1, columns - margin - digits - 2)
    for ((_, sum, path), label) in zip(shown, labels) {
      let values = company.months.map { path($0) > 0 ? max(1, path($0) * 1000 / max(1, most)) : nil }
      let picture = MonthColumns(months: months, values: values)
      let number = String(repeating: " ", count: digits - String(sum).count) + String(sum)
      lines.append(
        Paragraph(spans: [
          TextSpan(label.padded(to: margin), .quiet), TextSpan(number + "  "),
          TextSpan(picture.text(columns: room, look: world.look), .accent),
        ]))
    }
    let axis = MonthColumns(months: months, values: []).axis(columns: room, world)
    lines.append(Paragraph(String(repeating: " ", count: margin + digits + 2) + axis, .quiet))
    let words = company.words.prefix(Self.words).map { word in
      strings.fill(
        "journal-pages.feelings.word", ["feeling": name(word.id), "count": String(word.count)])
    }
    lines.append(Paragraph(words.joined(separator: " · ")))
    return lines
  }

  /// A feeling, as Reflect calls it, else as a pack does.
  private func name(_ id: String) -> String {
    if let known = world.vocabulary, known.isPleasant(id) != nil {
      return known.name(ofFeeling: id, world.language).cleaned()
    }
    let pack = world.packs.lazy.compactMap { pack in pack.words.sellerFeelings.first { $0.id == id } }.first
    return (pack?.word[world.language] ?? id).cleaned()
  }
}

/// The needs that were picked beneath unpleasant feelings, the most frequent first.
struct NeedsPage {
  /// The words.
  let world: World

  /// How many needs are shown.
  private static let most = 15

  /// The needs and how often each was picked.
  var needs: [WordCount] {
    guard let reflect = world.reflect, let vocabulary = world.vocabulary else { return [] }
    return UnmetNeeds(world.journal.entries.map(\.entry), NeedBeneath.all(in: reflect.paths), vocabulary).needs
  }

  /// A bar for each need.
  func paragraphs(columns: Int) -> [Paragraph] {
    let needs = needs
    let strings = world.strings
    guard let most = needs.first?.count, let vocabulary = world.vocabulary else {
      return [Paragraph(strings["journal-pages.needs.none"], .quiet)]
    }
    let look = world.look
    let shown = needs.prefix(Self.most)
    let names = shown.map { look.shown(vocabulary.name(ofNeed: $0.id, world.language).cleaned()) }
    let margin = min(columns / 2, (names.map(\.displayWidth).max() ?? 0) + 2)
    let room = max(3, min(50, columns - margin - 6))
    var page = [Paragraph(strings["journal-pages.needs.about"], .quiet), Paragraph("")]
    for (need, name) in zip(shown, names) {
      var canvas = Canvas(width: max(1, room * need.count / most), height: 1)
      Meter(1000).draw(into: &canvas, in: canvas.bounds, look: look)
      page.append(
        Paragraph(spans: [
          TextSpan(look.fitted(name, to: margin - 1).padded(to: margin)), TextSpan(canvas.text, .accent),
          TextSpan(" " + String(need.count)),
        ]))
    }
    if needs.count > shown.count {
      page.append(Paragraph(strings.count("journal-pages.needs.more", needs.count - shown.count), .quiet))
    }
    return page
  }
}
