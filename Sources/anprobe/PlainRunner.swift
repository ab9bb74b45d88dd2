import Conversation
import Packs
import Screens
import Speech

/// Runs a plain dialogue on standard input and output.
struct PlainRunner {
  let start: Start

  /// Lets someone in and holds the conversation, until it is left or the input ends.
  ///
  /// - Throws: ``CommandError`` where there are no packs, or nobody of the name given.
  func run() throws {
    let library = try Library(start.common)
    let language = start.common.language
    let strings = Forms.interface(language)
    var output = Output()
    guard let (customer, company) = try people(library, language, strings, &output) else {
      return try show([strings.filled("plain.input-ended")], &output)
    }
    guard customer != Row.season else { return try playSeason() }
    guard !customer.isEmpty, !company.isEmpty else { return try show([strings.filled("plain.bye")], &output) }
    let pack = try library.pack(customer: customer, company: company)
    let scene = try library.scene(pack, customer: customer, company: company)
    let session = Session(
      scene: scene, words: pack.words, forms: strings, language: language, seed: start.seed ?? Environment.freshSeed)
    var dialogue = PlainDialogue(
      session, words: pack.words, strings: strings, language: language, level: start.level ?? .seller)
    try show(dialogue.open(), &output)
    while !dialogue.isOver {
      guard let line = readLine() else {
        // Whoever hears the ending need not say goodbye.
        if !dialogue.session.state.isOver { try show([strings.filled("plain.input-ended")], &output) }
        return
      }
      try show(dialogue.answer(line), &output)
    }
  }

  /// Plays a season with all defaults, and prints what the command `season` prints.
  private func playSeason() throws {
    var command = try SeasonCommand.parse([])
    command.common = start.common
    command.data = start.data
    try command.run()
  }

  /// Who comes in, and where; nil at the end of the input, empty if the person leaves.
  private func people(
    _ library: Library, _ language: Language, _ strings: Forms, _ output: inout Output
  ) throws -> (String, String)? {
    if let customer = start.customer, let company = start.company { return (customer, company) }
    var customers = library.packs.flatMap { pack in
      pack.customers.map { Row($0.id, pack.words.customers[$0.id].map { ($0.name, $0.about) }, language) }
    }
    if start.company == nil { customers.append(Row(season: strings)) }
    guard let customer = try start.customer ?? choose("plain.which-customer", customers, strings, &output) else {
      return nil
    }
    guard !customer.isEmpty else { return ("", "") }
    guard customer != Row.season else { return (customer, customer) }
    let companies = library.packs.filter { $0.customer(customer) != nil }.flatMap { pack in
      pack.companies.map { Row($0.id, pack.words.companies[$0.id].map { ($0.name, $0.about) }, language) }
    }
    guard !companies.isEmpty else { return (customer, start.company ?? "?") }
    return try (start.company ?? choose("plain.which-company", companies, strings, &output)).map { (customer, $0) }
  }

  /// What the person chooses from a list; nil at the end of the input, empty if they leave.
  private func choose(_ question: String, _ rows: [Row], _ strings: Forms, _ output: inout Output) throws -> String? {
    let list = [strings.filled(question)] + rows.enumerated().map { "\($0.offset + 1). \($0.element.text)" }
    try show(list, &output)
    while let line = readLine() {
      let word = line.filter { !$0.isWhitespace }.lowercased()
      if word.isEmpty {
        try show(list, &output)
        continue
      }
      if word == "q" { return "" }
      if let number = Int(word), rows.indices.contains(number - 1) { return rows[number - 1].id }
      if let row = rows.first(where: { $0.id == word }) { return row.id }
      let named = rows.filter { $0.name.contains(word) }
      if named.count == 1 { return named[0].id }
      try show([strings.filled("plain.choose-again", ["word": PlainDialogue.cleaned(line)])], &output)
    }
    return nil
  }

  private func show(_ lines: [String], _ output: inout Output) throws {
    for line in lines { try output.line(line) }
    try output.flush()
  }
}

/// Someone or something to choose from a list.
private struct Row {
  let id: String
  let text: String
  /// The name in small letters and without blanks.
  let name: String

  /// The id of what is no person but a season; no id in a pack has a colon.
  static let season = ":season"

  /// A season, which can be chosen beside the people.
  init(season strings: Forms) {
    id = Self.season
    let name = strings.filled("home.door.season.name")
    text = "\(name): " + strings.filled("home.door.season.text")
    self.name = name.lowercased()
  }

  init(_ id: String, _ words: (name: Text, about: Text)?, _ language: Language) {
    self.id = id
    text = words.map { "\($0.name[language]): \($0.about[language])" } ?? id
    name = (words?.name[language] ?? id).lowercased().filter { !$0.isWhitespace }
  }
}
