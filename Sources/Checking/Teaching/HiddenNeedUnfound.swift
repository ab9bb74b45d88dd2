import Conversation

/// A level of somebody's chain that hardly anybody gets to hear, however they go about it.
enum HiddenNeedUnfound: TeachingRule {
  static let id = "hidden-need-unfound"
  static let severity = Severity.error

  /// The first such level of each customer; those under it hang on it.
  static func look(at study: TeachingStudy) -> [TeachingFinding] {
    study.customers.compactMap { index, customer in
      for (place, level) in customer.chain.enumerated() {
        let heard = Heard(level: place, of: index, in: study.plays)
        guard heard.best.count * 1000 < heard.plays * study.thresholds[.hiddenFound] else { continue }
        return TeachingFinding(
          customer: customer.id,
          finding: Finding(
            rule: id, severity: severity, place: study.place(customer, "chain[\(level.id)]"),
            variant: heard.best.count == 0 ? "never" : "",
            values: [
              "customer": customer.id, "level": level.id, "count": String(heard.best.count), "of": String(heard.plays),
              "least": String(study.thresholds[.hiddenFound]), "trust": String(level.trust),
              "moves": MoveKind.allCases.filter { level.openedBy.contains($0) }.map(\.rawValue).joined(separator: ", "),
            ], terms: ["bot": heard.best.bot.term],
            capsule: study.capsule(
              customer: index, company: heard.deepest.company, bot: heard.deepest.bot, seed: heard.deepest.seed)))
      }
      return nil
    }
  }

  /// How often a level was told, and the conversation that came nearest to it.
  private struct Heard {
    var best: (bot: Bot, count: Int) = (.customerCentred, 0)
    var deepest: (levels: Int, company: Int, bot: Bot, seed: UInt64) = (-1, 0, .customerCentred, 1)
    var plays = 0

    init(level: Int, of customer: Int, in plays: BatteryPlays) {
      var counts = [Int](repeating: 0, count: Bot.allCases.count)
      plays.forEach(customer: customer) { company, bot, seed, play in
        if play.levels > level { counts[bot.index] += 1 }
        if play.levels > deepest.levels { deepest = (play.levels, company, bot, seed) }
      }
      for bot in Bot.allCases where counts[bot.index] > best.count { best = (bot, counts[bot.index]) }
      self.plays = plays.battery.plays * plays.battery.companies
    }
  }
}

extension Bot {
  /// The key of its name in `Assets/Check`.
  var term: String { "bot.\(rawValue)" }
}
