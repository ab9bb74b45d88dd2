import Conversation
import Season

/// One side looked at over one stretch of time: what a comparison of two ways of selling is about.
///
/// There is no total, of the sides as little as of the horizons. The relationship has no short run of its own: what both
/// expect is already about meeting again.
struct Outlook: Hashable, Sendable {
  /// Whose side.
  enum Side: String, CaseIterable, Sendable, Hashable {
    case customer, seller, company, relationship
  }

  /// Over what time.
  enum Horizon: String, CaseIterable, Sendable, Hashable {
    /// At the end of the conversation.
    case today
    /// Over a year.
    case year
  }

  /// Whose side.
  let side: Side
  /// Over what time.
  let horizon: Horizon
  /// The figures that show it.
  let figures: [SideFigure]

  /// All that are compared.
  static let all = [
    Outlook(side: .customer, horizon: .today, figures: [.productNeeds, .relationalNeeds]),
    // What was met is what is there over the year; whether it fitted, was true and was kept shows in whether they come again.
    Outlook(side: .customer, horizon: .year, figures: [.productNeeds, .comesAgain]),
    Outlook(side: .seller, horizon: .today, figures: [.sellerNeeds]),
    Outlook(side: .seller, horizon: .year, figures: [.strain]),
    Outlook(side: .company, horizon: .today, figures: [.moneyToday]),
    Outlook(side: .company, horizon: .year, figures: [.moneyExpected]),
    Outlook(side: .relationship, horizon: .year, figures: [.customerExpects, .sellerExpects]),
  ]

  /// The customer's own.
  static let customers = all.filter { $0.side == .customer }
}

/// Two bots with one customer, over all companies, under the same chances.
struct BotComparison: Sendable {
  /// One figure of both.
  struct Figure: Sendable {
    /// Which.
    let figure: SideFigure
    /// What it came to with the first bot.
    let first: Estimate
    /// What it came to with the second.
    let second: Estimate
    /// How much better the first is for the side the figure is about; less strain counts as better.
    let lead: Estimate
    /// The lead in permille; of money, in permille of a usual visit.
    let scaledLead: Double
  }

  /// All figures, in the order of `SideFigure`.
  let figures: [Figure]

  /// Compares two bots.
  init(_ first: Bot, _ second: Bot, customer: Int, in plays: BatteryPlays) {
    let scene = plays.battery.scenes[customer].first
    let visit = Double(max(1, scene?.model.assumptions[.spendingPerVisit] ?? 1))
    figures = SideFigure.allCases.map { figure in
      var sums = (first: 0, second: 0, lead: 0)
      var squares = (first: 0, second: 0, lead: 0)
      var count = 0
      for company in 0..<plays.battery.companies {
        let ones = plays.plays(customer: customer, company: company, bot: first)
        let others = plays.plays(customer: customer, company: company, bot: second)
        for (one, other) in zip(ones, others) {
          let (a, b) = (one.figures[figure], other.figures[figure])
          let lead = figure.lessIsBetter ? b - a : a - b
          sums = (sums.first + a, sums.second + b, sums.lead + lead)
          squares = (squares.first + a * a, squares.second + b * b, squares.lead + lead * lead)
          count += 1
        }
      }
      let lead = Estimate(sum: sums.lead, squares: squares.lead, count: count)
      return Figure(
        figure: figure, first: Estimate(sum: sums.first, squares: squares.first, count: count),
        second: Estimate(sum: sums.second, squares: squares.second, count: count), lead: lead,
        scaledLead: figure.isMoney ? lead.mean * 1000 / visit : lead.mean)
    }
  }

  /// One figure.
  subscript(figure: SideFigure) -> Figure { figures[figure.index] }

  /// Whether the first is surely better in a figure, and by at least so much.
  func isAhead(in figure: SideFigure, by least: Int) -> Bool {
    self[figure].lead.low > 0 && self[figure].scaledLead >= Double(least)
  }

  /// Whether the second is surely better in a figure, and by at least so much.
  func isBehind(in figure: SideFigure, by least: Int) -> Bool {
    self[figure].lead.high < 0 && self[figure].scaledLead <= -Double(least)
  }

  /// Whether the first wins on a side: ahead somewhere, behind nowhere.
  func wins(on outlook: Outlook, by least: Int) -> Bool {
    outlook.figures.contains { isAhead(in: $0, by: least) } && !outlook.figures.contains { isBehind(in: $0, by: least) }
  }

  /// Whether the first loses on a side: behind somewhere, ahead nowhere.
  func loses(on outlook: Outlook, by least: Int) -> Bool {
    outlook.figures.contains { isBehind(in: $0, by: least) } && !outlook.figures.contains { isAhead(in: $0, by: least) }
  }
}

extension Estimate {
  /// The mean with half the width of its interval, in whole numbers.
  var shown: String { "\(Int(mean.rounded())) ± \(Int(margin.rounded(.up)))" }
}
