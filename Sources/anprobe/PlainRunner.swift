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

  /// Who comes in, and where; nil at the end of the input, empty if the person leaves.
  private func people(
    _ library: Library, _ language: Language, _ strings: Forms, _ output: inout Output
  ) throws -> (String, String)? {
    if let customer = start.customer, let company = start.company { return (customer, company) }
    let customers = library.packs.flatMap { pack in
      pack.customers.map { Row($0.id, pack.words.customers[$0.id].map { ($0.name, $0.about) }, language) }
    }
    guard let customer = try start.customer ?? choose("plain.which-customer", customers, strings, &output) else {
      return nil
    }
    guard !customer.isEmpty else { return ("", "") }
    let companies = library.packs.filter { $0.customer(customer) != nil }.flatMap { pack in
      pack.companies.map { Row($0.id, pack.words.companies[$0.id].map { ($0.name, $0.about) }, language) }
    }
    guard !companies.isEmpty else { return (customer, start.company ?? "?") }
    return try (start.company ?? choose("plain.which-company", companies, strings, &output)).map { (customer, $0) }
  }

  /// What the person chooses from a list; nil at the end of the input, empty if they leave.
  func choose(_ question: String, _ rows: [Row], _ strings: Forms, _ output: inout Output) throws -> String? {
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

  func show(_ lines: [String], _ output: inout Output) throws {
    for line in lines { try output.line(line) }
    try output.flush()
  }
}

/// Someone or something to choose from a list.
struct Row {
  /// The id.
  let id: String
  /// What stands in the list.
  let text: String
  /// The name in small letters and without blanks.
  let name: String

  /// Makes a row; without words of the pack the id stands for them.
  init(_ id: String, _ words: (name: Text, about: Text)?, _ language: Language) {
    self.id = id
    text = words.map { "\($0.name[language]): \($0.about[language])" } ?? id
    name = (words?.name[language] ?? id).lowercased().filter { !$0.isWhitespace }
  }
}
