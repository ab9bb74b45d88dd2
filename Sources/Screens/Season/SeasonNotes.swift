import Canvas
import Conversation
import Packs
import Reports
import Season
import Speech

/// The words and numbers that the pages of a season are written with.
struct SeasonNotes {
  /// What was chosen.
  let choice: SeasonChoice
  /// The lines of the season.
  let houses: [SeasonHouse]
  /// What everything is shown in.
  let world: World
  /// The words that the command has as well.
  let text: SeasonText

  /// Takes what was chosen, the houses, and what everything is shown in.
  init(choice: SeasonChoice, houses: [SeasonHouse], _ world: World) {
    self.choice = choice
    self.houses = houses
    self.world = world
    text = SeasonText(
      strings: world.strings.forms, language: world.language, words: choice.pack.words,
      articles: choice.pack.assortment.articles)
  }

  /// The texts.
  var strings: Strings { world.strings }

  /// A text of this screen with its placeholders filled in.
  func say(_ key: String, _ values: [String: String] = [:]) -> String {
    strings.fill("season-screen." + key, values)
  }

  // MARK: Houses

  /// What the lines are called where there is little room: by the house, else by how they sell.
  var shortNames: [String] {
    let companies = Set(houses.prefix(2).map(\.company.id))
    return houses.map { house in
      if case .likeMe = house.policy { return strings["season.policy.like-me"] }
      return companies.count > 1 ? text.company(house) : strings["season.policy.\(house.policy.name)"]
    }
  }

  /// One letter for each line, all different: that of the house’s id, or A, B, C.
  var letters: [String] {
    let own = houses.prefix(2).compactMap { $0.company.id.uppercased().first { $0.isASCII && $0.isLetter } }
    let isClear = own.count == 2 && own[0] != own[1]
    return houses.indices.map { isClear && $0 < 2 ? String(own[$0]) : ["A", "B", "C"][min(2, $0)] }
  }

  /// What a figure is called where it stands alone.
  func figure(_ figure: SeasonFigure) -> String {
    let key = "season-screen.figure." + figure.rawValue
    return strings.has(key) ? strings[key] : text.figure(figure)
  }

  /// The tone of a line.
  static func tone(_ house: Int) -> Tone { [.company, .customer, .seller][min(2, max(0, house))] }

  // MARK: Numbers of the model

  /// The assumptions that are about seasons alone, as the model's file has them.
  static let seasonNumbers: [Assumption] = {
    let all = Assumption.allCases
    guard let first = all.firstIndex(of: .seasonNewcomers) else { return [] }
    return Array(all[first...])
  }()

  /// What a number is called: in words where it has a name, else as the command knows it.
  func name(_ input: SeasonInput) -> String {
    let key = "season-screen.number." + input.name
    return strings.has(key) ? strings[key] : input.name
  }

  /// The name with a mark where the number was changed.
  func marked(_ input: SeasonInput) -> String { isChanged(input) ? "* " + name(input) : name(input) }

  /// Whether a person changed a number.
  func isChanged(_ input: SeasonInput) -> Bool {
    switch input {
    case .weeks: choice.weeks != SeasonPlan.usualWeeks
    case .assumption(let assumption): choice.changed[assumption] != nil
    }
  }

  /// What stands behind an assumption.
  func note(_ assumption: Assumption) -> AssumptionNote? { world.loaded?.model.assumptions[assumption] }

  /// A value of a number with its unit.
  func written(_ input: SeasonInput, _ value: Int) -> String {
    guard case .assumption(let assumption) = input, let unit = note(assumption)?.unit else {
      return strings.count("season-screen.unit.weeks", value)
    }
    switch unit {
    case .permille:
      let tenths = value.magnitude % 10
      let number = (value < 0 ? "−" : "") + world.numbers.whole(Int(value.magnitude / 10))
      return say("unit.percent", ["number": tenths == 0 ? number : "\(number)\(world.numbers.decimal)\(tenths)"])
    case .cents: return text.amount(Double(value), .money)
    case .percent: return say("unit.percent", ["number": world.numbers.whole(value)])
    default:
      let key = "season-screen.unit.\(unit.rawValue)." + (value == 1 ? "one" : "many")
      return strings.fill(key, ["count": world.numbers.whole(value)])
    }
  }

  /// The values a number can have, the unit once.
  func written(_ input: SeasonInput, _ range: ClosedRange<Int>) -> String {
    var low = written(input, range.lowerBound)
    if case .assumption(let assumption) = input, let unit = note(assumption)?.unit,
      ![.permille, .percent, .cents].contains(unit)
    {
      low = world.numbers.whole(range.lowerBound)
    }
    return say("range", ["low": low, "high": written(input, range.upperBound)])
  }

  /// What an assumption is searched by, in small letters.
  func searched(_ assumption: Assumption) -> String {
    let why = note(assumption)?.why[world.language] ?? ""
    return [assumption.rawValue, name(.assumption(assumption)), why].joined(separator: " ").lowercased()
  }

  /// What a number means and where it comes from.
  func about(_ input: SeasonInput) -> [Paragraph] {
    guard case .assumption(let assumption) = input, let note = note(assumption) else {
      return [Paragraph(say("weeks-why"))]
    }
    let source = note.status == .assumed ? "" : note.source
    return [
      Paragraph(note.why[world.language]),
      Paragraph(
        [say("status.\(note.status.rawValue)"), source].filter { !$0.isEmpty }.joined(separator: " "), .quiet),
    ]
  }

  /// The same in one paragraph, where there is little room.
  func aboutInOne(_ input: SeasonInput) -> Paragraph {
    let parts = about(input)
    let behind = parts.dropFirst().flatMap { [TextSpan(" (", .quiet)] + $0.spans + [TextSpan(")", .quiet)] }
    return Paragraph(spans: parts[0].spans + behind)
  }

  /// Why one's own way of selling cannot be played yet.
  func tooFewOwn(_ own: OwnHabits) -> String {
    say("too-few-own", ["least": String(MoveHabits.least), "count": String(own.count)])
  }

  // MARK: Differences

  /// A sentence on a difference that says on which side and over which time; never more than is sure.
  ///
  /// - Parameters:
  ///   - difference: How much more the one line has than the other.
  ///   - figure: The figure.
  ///   - house: The one line.
  ///   - other: The other line.
  ///   - when: Over which time, in words.
  /// - Returns: The sentence; empty where nothing can be said yet.
  func sentence(
    _ difference: Estimate, _ figure: SeasonFigure, of house: Int, over other: Int, when: String
  ) -> String {
    let names = shortNames
    guard difference.isSure else {
      guard difference.margin.isFinite else { return "" }
      return say(
        "difference.open",
        [
          "when": when, "house": names[house], "other": names[other],
          "low": text.difference(difference.low, figure, signed: true, isBare: true),
          "high": text.difference(difference.high, figure, signed: true),
        ])
    }
    let isMore = difference.mean > 0
    return say(
      "difference.more",
      [
        "when": when, "house": names[isMore ? house : other], "other": names[isMore ? other : house],
        "amount": text.difference(abs(difference.mean), figure),
        "low": text.difference(isMore ? difference.low : -difference.high, figure, isBare: true),
        "high": text.difference(isMore ? difference.high : -difference.low, figure, isBare: true),
      ])
  }

  /// What the last week of a plot and the first are called.
  func weekName(_ week: Int) -> String { say("week", ["week": String(week + 1)]) }
}
