import Conversation
import JSON
import Season
import Shop

/// A season as JSON and as a table, with means and 95 % intervals; no words are needed for it.
///
/// JSON knows no fractions here: every mean and every end of an interval is in thousandths of the figure's unit (cents,
/// permille, people …).
public struct SeasonReport {
  private let result: SeasonResult
  private let seed: UInt64

  /// Makes a report about what was played so far.
  public init(_ result: SeasonResult, seed: UInt64) {
    self.result = result
    self.seed = seed
  }

  // MARK: JSON

  /// Everything: figures week by week and over the season, paired differences, purchasing, and what reports changed.
  public var json: JSON {
    .object([
      ("weeks", .int(result.weeks)), ("replications", .int(result.replications)), ("seed", .seed(seed)),
      ("scale", .int(1000)), ("kinds", .array(result.kinds.map { .string($0) })),
      ("houses", .array(result.houses.indices.map(house))),
      ("differences", .array(pairs.map { difference($0.0, $0.1) })),
    ])
  }

  private var pairs: [(Int, Int)] {
    result.houses.indices.flatMap { a in result.houses.indices.filter { $0 > a }.map { (a, $0) } }
  }

  private func house(_ house: Int) -> JSON {
    .object([
      ("company", .string(result.houses[house].company.id)),
      ("policy", .string(result.houses[house].policy.name)),
      ("season", figures { result.value($0, house: house) }),
      (
        "weeks",
        .array((0..<result.weeks).map { week in figures { result.value($0, house: house, week: week) } })
      ),
      ("purchasing", .array(result.kinds.indices.map { purchasing($0, house) })),
      ("changes", .array(result.changes(house: house).map(change))),
      ("trail", .array(result.trail(house: house).map(entry))),
    ])
  }

  private func difference(_ a: Int, _ b: Int) -> JSON {
    .object([
      ("of", .int(b)), ("over", .int(a)), ("season", figures { result.difference($0, of: b, over: a) }),
      (
        "weeks",
        .array((0..<result.weeks).map { week in figures { result.difference($0, of: b, over: a, week: week) } })
      ),
    ])
  }

  private func figures(_ estimate: (SeasonFigure) -> Estimate) -> JSON {
    .object(SeasonFigure.allCases.map { ($0.rawValue, .estimate(estimate($0))) })
  }

  private func purchasing(_ kind: Int, _ house: Int) -> JSON {
    let weeks = 0..<result.weeks
    return .object([
      ("kind", .string(result.kinds[kind])),
      ("believed", .array(weeks.map { .estimate(result.believed(kind: kind, house: house, week: $0)) })),
      ("needed", .array(weeks.map { .estimate(result.needed(kind: kind, house: house, week: $0)) })),
    ])
  }

  private func change(_ change: SeasonResult.Change) -> JSON {
    .object([
      ("kind", .string(result.kinds[change.kind])),
      ("reports", .int(Rounded(change.reports).thousandths)),
      ("change", change.change.map { .string($0.name) } ?? .null),
      ("permille", .int(change.permille)),
      ("week", change.permille > 0 ? .int(Rounded(change.week + 1).thousandths) : .null),
    ])
  }

  private func entry(_ entry: SeasonEntry) -> JSON {
    .object([
      ("week", .int(entry.week + 1)), ("what", .string(entry.what.rawValue)),
      ("seller", entry.seller.map { .int($0 + 1) } ?? .null),
      ("kind", entry.kind.map { .string(result.kinds[$0]) } ?? .null),
    ])
  }

  // MARK: CSV

  /// The rows of a table (RFC 4180), the header first: one row for each house or difference, week and figure.
  ///
  /// The week is a number from 1, or `season`; a difference has both houses' names.
  public var rows: [String] {
    var rows = ["house,over,week,figure,mean,low,high"]
    for house in result.houses.indices {
      let name = CSV.cell(name(house))
      rows += table(name + ",") { result.value($0, house: house, week: $1) }
    }
    for (a, b) in pairs {
      let names = CSV.cell(name(b)) + "," + CSV.cell(name(a))
      rows += table(names) { result.difference($0, of: b, over: a, week: $1) }
    }
    return rows
  }

  private func name(_ house: Int) -> String {
    result.houses[house].company.id + "/" + result.houses[house].policy.name
  }

  private func table(_ names: String, _ estimate: (SeasonFigure, Int?) -> Estimate) -> [String] {
    let weeks = (0..<result.weeks).map { Optional($0) } + [nil]
    return weeks.flatMap { week in
      SeasonFigure.allCases.map { figure in
        let found = estimate(figure, week)
        let numbers = [found.mean, found.low, found.high].map { Rounded($0).plain }.joined(separator: ",")
        return "\(names),\(week.map { String($0 + 1) } ?? "season"),\(figure.rawValue),\(numbers)"
      }
    }
  }
}

extension Rounded {
  /// The number with three decimals, as programs read it.
  var plain: String { text(decimals: 3, point: ".").replacing("−", with: "-") }
}

extension JSON {
  /// A mean with its 95 % interval, in thousandths.
  static func estimate(_ estimate: Estimate) -> JSON {
    .object([
      ("mean", .int(Rounded(estimate.mean).thousandths)), ("low", .int(Rounded(estimate.low).thousandths)),
      ("high", .int(Rounded(estimate.high).thousandths)),
    ])
  }
}

extension SeasonPolicy {
  /// The name that commands and files use.
  public var name: String {
    switch self {
    case .stance(let stance): stance.rawValue
    case .likeMe: "like-me"
    }
  }
}

extension ShopChange {
  /// The name that files use, such as `takes-up:aurelia@44`.
  public var name: String {
    switch self {
    case .stocks(let article, let size): "stocks:\(article)@\(Hundredths.text(size))"
    case .takesUp(let article, let size): "takes-up:\(article)@\(Hundredths.text(size))"
    case .service(let place): "service-like:\(place)"
    case .allowsReferring: "allows-referring"
    case .allowsBending: "allows-bending"
    }
  }
}
