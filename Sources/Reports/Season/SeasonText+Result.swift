import Conversation
import Season
import Shop
import Speech

extension SeasonText {
  /// What a season came to: figures, who is ahead and when it turns, purchasing, and what reports changed.
  public func lines(_ result: SeasonResult) -> [String] {
    var lines = [
      strings.filled(
        "season.title", ["weeks": String(result.weeks), "n": String(result.replications)]),
      strings.filled("season.explained"), "",
    ]
    lines += figures(result)
    if result.houses.count > 1 { lines += [""] + ahead(result) }
    lines += ["", strings.filled("season.purchasing")] + purchasing(result)
    lines += ["", strings.filled("season.changes")]
    for house in result.houses.indices { lines += changes(result, house) }
    return lines
  }

  private static let shown: [SeasonFigure] = SeasonFigure.allCases.filter { $0 != .moneySoFar }

  private func figures(_ result: SeasonResult) -> [String] {
    var columns = TextColumns()
    let others = result.houses.indices.dropFirst()
    columns.add(
      [""] + result.houses.map { company($0) }
        + others.map {
          strings.filled(
            "season.difference", ["house": company(result.houses[$0]), "other": company(result.houses[0])])
        })
    columns.add([""] + result.houses.map { strings.filled("season.policy.\($0.policy.name)") })
    for figure in Self.shown {
      columns.add(
        [self.figure(figure)] + result.houses.indices.map { number(result.value(figure, house: $0), figure) }
          + others.map { number(result.difference(figure, of: $0, over: 0), figure, signed: true) })
    }
    return columns.lines
  }

  // MARK: Who is ahead

  /// In what stays with the house, where which is ahead, and when it turns; the first house against every other.
  public func ahead(_ result: SeasonResult) -> [String] {
    result.houses.indices.dropFirst().map { other in
      let lead = result.lead(of: other, over: 0)
      let (a, b) = (name(result.houses[0]), name(result.houses[other]))
      func sentence(_ key: String, _ isAhead: Bool?, _ values: [String: String] = [:]) -> String {
        guard let isAhead else { return strings.filled("season.\(key)-open", values.merging(["a": a, "b": b]) { $1 }) }
        return strings.filled(
          "season.\(key)",
          values.merging(["house": isAhead ? b : a, "other": isAhead ? a : b]) { $1 })
      }
      let sentences = [
        sentence("early", lead.early, ["weeks": String(min(SeasonResult.firstWeeks, result.weeks))]),
        sentence("overall", lead.overall), turning(lead) ?? "",
      ].filter { !$0.isEmpty }
      return sentences.joined(separator: " ")
    }
  }

  /// Whether and when it turns in what stays with the house; a sentence for each house against the first that has one.
  public func turning(_ result: SeasonResult) -> [String] {
    result.houses.indices.dropFirst().compactMap { turning(result.lead(of: $0, over: 0)) }
  }

  private func turning(_ lead: SeasonResult.Lead) -> String? {
    if let turns = lead.turns { return strings.filled("season.turns", ["week": String(turns + 1)]) }
    return lead.early != nil && lead.overall == lead.early ? strings.filled("season.turns-not") : nil
  }

  // MARK: Purchasing and reports

  private func purchasing(_ result: SeasonResult) -> [String] {
    var columns = TextColumns()
    columns.add([""] + result.houses.map { company($0) })
    for kind in result.askedKinds {
      columns.add(
        [self.kind(result.kinds[kind])]
          + result.houses.indices.map { house in
            strings.filled(
              "season.believed",
              [
                "believed": pairs(result.believedLately(kind: kind, house: house)),
                "needed": pairs(result.neededLately(kind: kind, house: house)),
              ])
          })
    }
    return columns.lines
  }

  /// A number of pairs, people or reports, with one decimal.
  public func pairs(_ value: Double) -> String {
    Rounded(value).text(decimals: 1, point: strings.filled("season.decimal"))
  }

  /// What became of the reports in a house, over all seasons.
  public func changes(_ result: SeasonResult, _ house: Int) -> [String] {
    let changes = result.changes(house: house)
    let reports = changes.reduce(0.0) { $0 + $1.reports }
    let values = ["house": name(result.houses[house]), "reports": pairs(reports)]
    let happened = changes.filter { $0.permille > 0 }
    guard !happened.isEmpty else {
      return [strings.filled(reports > 0 ? "season.change-nothing" : "season.change-no-reports", values)]
    }
    return [strings.filled("season.change-some", values)]
      + happened.map { change in
        strings.filled(
          "season.change-row",
          [
            "kind": kind(result.kinds[change.kind]), "reports": pairs(change.reports),
            "week": Rounded(change.week + 1).text(decimals: 0, point: ""),
            "percent": String(change.permille / 10), "change": change.change.map(sentence) ?? "",
          ])
      }
  }

  /// What changed, in words.
  public func sentence(_ change: ShopChange) -> String {
    switch change {
    case .stocks(let article, let size):
      strings.filled("season.change.stocks", ["article": self.article(article), "size": Forms.size(size)])
    case .takesUp(let article, let size):
      strings.filled("season.change.takes-up", ["article": self.article(article), "size": Forms.size(size)])
    case .service(let place):
      strings.filled("season.change.service", ["place": words.places[place]?.name[language] ?? place])
    case .allowsReferring: strings.filled("season.change.allows-referring")
    case .allowsBending: strings.filled("season.change.allows-bending")
    }
  }

  private func article(_ id: String) -> String { articles.first { $0.id == id }?.name ?? id }
}
