import Conversation
import Season
import Shop
import Speech

/// A season as something to take home, for those who took part or for whoever leads.
///
/// Both versions say what was played, who is ahead when and for whom, with curves and their bands, what purchasing believed
/// and what was needed, what reports changed, and on what it depends; the version for whoever leads adds every figure with
/// its interval, and each assumption with its sentence and source.
public struct SeasonHandout {
  /// An assumption in words.
  public struct Note: Sendable, Hashable {
    /// What it is called.
    public var name: String
    /// What it means.
    public var why: String
    /// Where it comes from.
    public var source: String
    /// Its value in this season, with its unit.
    public var value: String

    /// Makes one from its parts.
    public init(name: String, why: String, source: String, value: String) {
      self.name = name
      self.why = why
      self.source = source
      self.value = value
    }
  }

  /// What was played.
  let result: SeasonResult
  /// The season's seed.
  let seed: UInt64
  /// For whom it is written.
  let audience: Handout.Audience
  /// The season in words.
  let words: SeasonText
  /// What was asked about what it depends on, with what was played of it.
  public var tornado: (asked: Tornado, played: ScenarioJob)?
  /// What was asked over two numbers, with what was played of it.
  public var breakEven: (asked: BreakEven, played: ScenarioJob)?
  /// The numbers that were changed.
  public var changed: [Note] = []
  /// An assumption in words; its id where there are none.
  public var note: (SeasonInput, Int?) -> Note = { input, value in
    Note(name: input.name, why: "", source: "", value: value.map { String($0) } ?? "")
  }

  /// Makes one.
  ///
  /// - Parameters:
  ///   - result: What was played.
  ///   - seed: The season's seed.
  ///   - audience: For whom it is written.
  ///   - words: The season in words.
  public init(_ result: SeasonResult, seed: UInt64, for audience: Handout.Audience, words: SeasonText) {
    self.result = result
    self.seed = seed
    self.audience = audience
    self.words = words
  }

  /// The hand-out.
  public var handout: Handout {
    Handout(
      language: words.language.rawValue, audience: audience, title: text("title", ["weeks": String(result.weeks)]),
      subtitle: result.houses.map(words.name).joined(separator: " · "),
      sections: [beginning, ahead, curves] + needs + [reports] + depends + all + [questions],
      colophon: text("made", ["pack": words.words.title[words.language], "seed": String(seed)]))
  }

  // MARK: Words

  /// A text under `handout.season.`.
  func text(_ key: String, _ values: [String: String] = [:]) -> String {
    words.strings.filled("handout.season." + key, values)
  }

  /// Whether it is for whoever leads.
  var isForLeader: Bool { audience == .facilitator }
  /// The companies' names, by house.
  var houses: [String] { result.houses.map(words.company) }

  /// Names that tell the houses apart: with how they sell where a company stands there twice.
  var lines: [String] {
    Set(houses).count == houses.count ? houses : result.houses.map(words.name)
  }

  // MARK: Sections

  private var beginning: Handout.Section {
    let values = ["weeks": String(result.weeks), "count": String(result.replications)]
    var blocks: [Handout.Block] = [.text(text("played", values)), .text(text("honest"))]
    if !changed.isEmpty {
      blocks.append(.text(text("changed")))
      blocks.append(.list(changed.map { text("changed-one", ["name": $0.name, "value": $0.value]) }))
    }
    return Handout.Section(text("beginning"), blocks)
  }

  /// Who is ahead, when and for whom; never without saying of what.
  private var ahead: Handout.Section {
    var blocks: [Handout.Block] = words.ahead(result).map { .text($0) }
    if result.houses.count > 1 {
      let others = Array(result.houses.indices.dropFirst())
      let rows = Self.told.map { figure in
        [words.figure(figure)] + result.houses.indices.map { words.number(result.value(figure, house: $0), figure) }
          + others.map { words.number(result.difference(figure, of: $0, over: 0), figure, signed: true) }
      }
      let head = [""] + lines + others.map { text("against", ["house": lines[$0], "other": lines[0]]) }
      blocks.append(.table(HandoutTable(head: head, rows: rows)))
      blocks.append(.note(label: text("interval"), text("interval-text")))
    }
    return Handout.Section(text("ahead"), blocks)
  }

  /// The figures everybody gets, one for each side.
  static let told: [SeasonFigure] = [.servedShare, .comesAgain, .strain, .money]

  /// Four curves over the weeks with their bands.
  private var curves: Handout.Section {
    Handout.Section(
      text("curves"),
      [SeasonFigure.servedShare, .moneySoFar, .returning, .strain].map { figure in .figure(self.figure(figure)) })
  }

  private func figure(_ figure: SeasonFigure) -> HandoutFigure {
    let weeks = 0..<result.weeks
    let scale: Double = figure.isMoney ? 100 : figure.isPermille ? 10 : 1
    let curves = result.houses.indices.prefix(3).map { house in
      let values = weeks.map { result.value(figure, house: house, week: $0) }
      let hasBand = values.allSatisfy { $0.margin.isFinite }
      return CurveChart.Curve(
        lines[house], values.map { $0.mean / scale }, low: hasBand ? values.map { $0.low / scale } : [],
        high: hasBand ? values.map { $0.high / scale } : [])
    }
    let chart = CurveChart(
      label: words.figure(figure), curves: curves, from: text("week", ["week": "1"]),
      to: text("week", ["week": String(result.weeks)])
    ) { Rounded($0).text(decimals: 0, point: "") }
    let shown = weeks.filter { $0 % 4 == 0 || $0 == result.weeks - 1 }
    let numbers = HandoutTable(
      head: [text("week-head")] + lines,
      rows: shown.map { week in
        [String(week + 1)]
          + result.houses.indices.map { words.number(result.value(figure, house: $0, week: week), figure) }
      })
    return HandoutFigure(
      chart.drawing, caption: text("curve", ["figure": words.figure(figure)]), numbersLabel: text("numbers"),
      numbers: numbers)
  }

  /// What purchasing believed and what was needed, at the beginning and at the end (E18).
  private var needs: [Handout.Section] {
    let quarter = max(1, result.weeks / 4)
    func mean(_ weeks: Range<Int>, _ value: (Int) -> Estimate) -> String {
      let sum = weeks.reduce(0.0) { $0 + value($1).mean }
      return Rounded(sum / Double(weeks.count)).text(decimals: 1, point: words.strings.filled("season.decimal"))
    }
    let spans = [0..<quarter, (result.weeks - quarter)..<result.weeks]
    var rows: [[String]] = []
    for (kind, id) in result.kinds.enumerated() {
      rows.append(
        [words.kind(id)]
          + result.houses.indices.flatMap { house in
            spans.map { span in
              text(
                "believed-needed",
                [
                  "believed": mean(span) { result.believed(kind: kind, house: house, week: $0) },
                  "needed": mean(span) { result.needed(kind: kind, house: house, week: $0) },
                ])
            }
          })
    }
    guard !rows.isEmpty else { return [] }
    let head = [""] + lines.flatMap { [text("early-in", ["house": $0]), text("late-in", ["house": $0])] }
    return [
      Handout.Section(
        text("needs"), [.text(text("needs-text")), .table(HandoutTable(head: head, rows: rows))])
    ]
  }

  /// What reports changed, and where they ended (E17).
  private var reports: Handout.Section {
    var blocks: [Handout.Block] = []
    for house in result.houses.indices {
      let changes = result.changes(house: house)
      let happened = changes.filter { $0.permille > 0 && $0.change != nil }
      let all = changes.reduce(0.0) { $0 + $1.reports }
      let count = Rounded(all).text(decimals: 0, point: "")
      blocks.append(
        .text(text(happened.isEmpty ? "no-change" : "some-change", ["house": lines[house], "reports": count])))
      guard !happened.isEmpty else { continue }
      blocks.append(
        .list(
          happened.map { change in
            text(
              "change",
              [
                "kind": words.kind(result.kinds[change.kind]),
                "week": Rounded(change.week + 1).text(decimals: 0, point: ""),
                "share": String(change.permille / 10), "what": change.change.map(words.sentence) ?? "",
              ])
          }))
    }
    return Handout.Section(text("reports"), blocks)
  }
}
