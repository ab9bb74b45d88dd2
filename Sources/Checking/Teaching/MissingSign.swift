import Conversation

/// A secret that is told before anything pointed to it.
enum MissingSign: TeachingRule {
  static let id = "missing-sign"
  static let severity = Severity.error
  static let lesser = [Severity.warning]
  /// The bots who listen; with others it does not show.
  private static let listeners: [Bot] = [.customerCentred, .openQuestions, .reflecting]

  /// The levels without a sign, and as warnings those whose signs come only when they are about to be told.
  static func look(at study: TeachingStudy) -> [TeachingFinding] {
    study.customers.flatMap { index, customer in
      customer.chain.enumerated().compactMap { place, level in
        if !customer.signs.contains(where: { $0.level == level.id }) { return none(study, index, customer, place) }
        return late(study, index, customer, place)
      }
    }
  }

  /// A level without any sign.
  private static func none(
    _ study: TeachingStudy, _ index: Int, _ customer: Customer, _ level: Int
  ) -> TeachingFinding {
    let told = listeners.lazy.compactMap { first(study, index, $0) { $0.levels > level } }.first
    return TeachingFinding(
      customer: customer.id,
      finding: Finding(
        rule: id, severity: severity, place: study.place(customer, "chain[\(customer.chain[level].id)]"),
        values: ["customer": customer.id, "level": customer.chain[level].id],
        capsule: told.map { study.capsule(customer: index, company: $0.company, bot: $0.bot, seed: $0.seed) }))
  }

  /// A level whose first sign appears too often only because it is about to be told.
  private static func late(
    _ study: TeachingStudy, _ index: Int, _ customer: Customer, _ level: Int
  ) -> TeachingFinding? {
    let bit: UInt32 = 1 << UInt32(level)
    var worst: (bot: Bot, late: Int, of: Int)?
    for bot in listeners {
      var (late, told) = (0, 0)
      for company in 0..<study.plays.battery.companies {
        for play in study.plays.plays(customer: index, company: company, bot: bot) {
          if play.lateSigns & bit != 0 { late += 1 }
          if play.lateSigns & bit != 0 || play.levels > level { told += 1 }
        }
      }
      if late > 0, worst.map({ late * $0.of > $0.late * told }) ?? true { worst = (bot, late, told) }
    }
    guard let worst, worst.late * 1000 > worst.of * study.thresholds[.signLate],
      let shown = first(study, index, worst.bot, where: { $0.lateSigns & bit != 0 })
    else { return nil }
    let signs = customer.signs.filter { $0.level == customer.chain[level].id }.map(\.id)
    return TeachingFinding(
      customer: customer.id,
      finding: Finding(
        rule: id, severity: .warning, place: study.place(customer, "signs[\(signs[0])].when"), variant: "late",
        values: [
          "customer": customer.id, "level": customer.chain[level].id, "signs": signs.joined(separator: ", "),
          "count": String(worst.late), "of": String(worst.of),
        ], terms: ["bot": worst.bot.term],
        capsule: study.capsule(customer: index, company: shown.company, bot: shown.bot, seed: shown.seed)))
  }

  /// The first conversation of a bot in which something was the case.
  private static func first(
    _ study: TeachingStudy, _ customer: Int, _ bot: Bot, where isSo: (BotPlay) -> Bool
  ) -> (company: Int, bot: Bot, seed: UInt64)? {
    for company in 0..<study.plays.battery.companies {
      let plays = study.plays.plays(customer: customer, company: company, bot: bot)
      if let place = plays.firstIndex(where: isSo) { return (company, bot, UInt64(place) + 1) }
    }
    return nil
  }
}
