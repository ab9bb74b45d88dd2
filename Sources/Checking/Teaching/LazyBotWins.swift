import Conversation

/// A customer who is as well off with somebody who does one thing only as with somebody who understands.
enum LazyBotWins: TeachingRule {
  static let id = "lazy-bot-wins"
  static let severity = Severity.error

  /// Each lazy bot that does as well on the customer's side, today or over a year.
  static func look(at study: TeachingStudy) -> [TeachingFinding] {
    study.customers.flatMap { index, customer in
      Bot.allCases.filter(\.isLazy).flatMap { bot -> [TeachingFinding] in
        AsWell.outlooks(bot, customer: index, in: study).map { found in
          TeachingFinding(
            customer: customer.id,
            finding: Finding(
              rule: id, severity: severity, place: study.place(customer, "id"), variant: found.outlook.horizon.rawValue,
              values: found.values(customer.id), terms: ["bot": bot.term], capsule: found.capsule(index, in: study)))
        }
      }
    }
  }
}

/// A side of the customer on which another bot does as well as the customer-centred one.
struct AsWell {
  /// The side and the horizon.
  let outlook: Outlook
  /// The other bot.
  let bot: Bot
  /// The customer-centred one against it.
  let comparison: BotComparison

  /// All sides and horizons of the customer on which the customer-centred bot is ahead in nothing.
  static func outlooks(_ bot: Bot, customer: Int, in study: TeachingStudy) -> [AsWell] {
    let comparison = BotComparison(.customerCentred, bot, customer: customer, in: study.plays)
    let least = study.thresholds[.ahead]
    return Outlook.customers.filter { outlook in
      !outlook.figures.contains { comparison.isAhead(in: $0, by: least) }
    }.map { AsWell(outlook: $0, bot: bot, comparison: comparison) }
  }

  /// The figures of both for the message, with how far they can be trusted.
  func values(_ customer: String) -> [String: String] {
    var values = ["customer": customer]
    for (place, figure) in outlook.figures.enumerated() {
      values["good\(place + 1)"] = comparison[figure].first.shown
      values["other\(place + 1)"] = comparison[figure].second.shown
    }
    values["count"] = String(comparison[.productNeeds].first.count)
    return values
  }

  /// The other bot's conversation that met the needs most, beside the same one of the customer-centred bot.
  func capsule(_ customer: Int, in study: TeachingStudy) -> String {
    var best = (company: 0, seed: UInt64(1), lead: Int.min)
    for company in 0..<study.plays.battery.companies {
      let others = study.plays.plays(customer: customer, company: company, bot: bot)
      let goods = study.plays.plays(customer: customer, company: company, bot: .customerCentred)
      for (place, pair) in zip(others, goods).enumerated() {
        let lead = pair.0.figures[.productNeeds] - pair.1.figures[.productNeeds]
        if lead > best.lead { best = (company, UInt64(place) + 1, lead) }
      }
    }
    return study.capsule(customer: customer, company: best.company, bot: bot, seed: best.seed)
  }
}
