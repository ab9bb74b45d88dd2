import History
import Packs
import Screens
import Speech

extension PlainRunner {
  /// Who comes in, and where; nil at the end of the input, empty if the person leaves.
  mutating func people() throws -> (String, String)? {
    if let customer = start.customer, let company = start.company { return (customer, company) }
    var customers = library.packs.flatMap { pack in
      pack.customers.map { Row($0.id, pack.words.customers[$0.id].map { ($0.name, $0.about) }, language) }
    }
    if start.company == nil { customers.append(Row(season: strings)) }
    let proposal = start.customer == nil && start.company == nil ? self.proposal : nil
    let asked =
      try start.customer ?? choose(strings.filled("plain.which-customer"), customers, next: proposal?.sentence)
    guard let customer = asked else { return nil }
    if customer == Row.proposed, let proposed = proposal?.who { return (proposed.customer, proposed.company) }
    guard !customer.isEmpty else { return ("", "") }
    guard customer != Row.season else { return (customer, customer) }
    let companies = library.packs.filter { $0.customer(customer) != nil }.flatMap { pack in
      pack.companies.map { Row($0.id, pack.words.companies[$0.id].map { ($0.name, $0.about) }, language) }
    }
    guard !companies.isEmpty else { return (customer, start.company ?? "?") }
    return try (start.company ?? choose(strings.filled("plain.which-company"), companies)).map { (customer, $0) }
  }

  /// Whom to practise with next, and the sentence about it.
  private var proposal: (who: Proposal, sentence: String)? {
    guard let who = Proposal(after: past, packs: library.packs, now: Environment.now),
      let sentence = ProposalText(who, strings: Strings(.embedded(language)))
        .sentence(packs: library.packs, language)
    else { return nil }
    return (who, sentence)
  }

  /// What the person chooses from a list; nil at the end of the input, empty if they leave.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - rows: What there is.
  ///   - next: What is proposed, to be chosen with the letter n; nil if nothing is.
  /// - Returns: The id of the row.
  /// - Throws: ``CommandError`` where nothing can be printed.
  mutating func choose(_ question: String, _ rows: [Row], next: String? = nil) throws -> String? {
    let list = [question] + rows.enumerated().map { "\($0.offset + 1). \($0.element.text)" } + (next.map { [$0] } ?? [])
    try show(list)
    while let line = readLine() {
      let word = line.filter { !$0.isWhitespace }.lowercased()
      if word.isEmpty {
        try show(list)
        continue
      }
      if word == "q" { return "" }
      if word == "n", next != nil { return Row.proposed }
      if word == "?" {
        try show([strings.filled("plain.help-choose"), levelHelp])
        continue
      }
      if let level = level(named: word) {
        start.level = level
        try show([levelHelp])
        continue
      }
      if let number = Int(word), rows.indices.contains(number - 1) { return rows[number - 1].id }
      if let row = rows.first(where: { $0.id == word }) { return row.id }
      let named = rows.filter { $0.name.contains(word) }
      if named.count == 1 { return named[0].id }
      try show([strings.filled("plain.choose-again", ["word": PlainDialogue.cleaned(line)])])
    }
    return nil
  }
}

extension PlainRunner {
  /// How much one sees of the customer, and how to see more or less.
  private var levelHelp: String {
    let names = Level.allCases.map { strings.filled("level.\($0.rawValue).name") }
    let now = start.level ?? .seller
    return strings.filled(
      "plain.help-level",
      [
        "now": strings.filled("level.\(now.rawValue).name"), "text": strings.filled("level.\(now.rawValue).text"),
        "names": names.joined(separator: ", "),
      ])
  }

  /// The level that goes by a typed word, in the language shown or by its id.
  private func level(named word: String) -> Level? {
    Level.allCases.first { level in
      level.rawValue == word
        || word.count > 3 && strings.filled("level.\(level.rawValue).name").lowercased().hasPrefix(word)
    }
  }
}

/// Someone or something to choose from a list.
struct Row {
  let id: String
  let text: String
  /// The name in small letters and without blanks.
  let name: String

  /// The id of what is no person but a season; no id in a pack has a colon.
  static let season = ":season"
  /// The id of whoever is proposed.
  static let proposed = ":proposed"

  /// A season, which can be chosen beside the people.
  init(season strings: Forms) {
    id = Self.season
    let name = strings.filled("home.door.season.name")
    text = "\(name): " + strings.filled("home.door.season.text")
    self.name = Self.plain(name)
  }

  init(_ id: String, _ text: String) {
    self.id = id
    self.text = text
    name = Self.plain(text)
  }

  init(_ id: String, _ words: (name: Text, about: Text)?, _ language: Language) {
    self.id = id
    text = words.map { "\($0.name[language]): \($0.about[language])" } ?? id
    name = Self.plain(words?.name[language] ?? id)
  }

  private static func plain(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }
}
