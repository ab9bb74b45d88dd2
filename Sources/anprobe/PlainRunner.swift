import Conversation
import Packs
import Screens
import Speech

/// Runs a plain dialogue on standard input and output.
struct PlainRunner {
  let start: Start

  func run() throws {
    let library = try Library(start.common)
    let language = start.common.language
    let strings = Forms.interface(language)
    let pack = library.pack(customer: start.customer)
    guard
      let customer = choose(
        start.customer, "plain.which-customer", strings,
        pack.customers.map {
          ($0.id, pack.words.customers[$0.id].map { "\($0.name[language]): \($0.about[language])" })
        }),
      let company = choose(
        start.company, "plain.which-company", strings,
        pack.companies.map {
          ($0.id, pack.words.companies[$0.id].map { "\($0.name[language]): \($0.about[language])" })
        })
    else { return }
    let scene = try library.scene(pack, customer: customer, company: company)
    let session = Session(
      scene: scene, words: pack.words, forms: strings, language: language, seed: start.seed ?? Environment.freshSeed)
    var dialogue = PlainDialogue(
      session, words: pack.words, strings: strings, language: language, level: start.level ?? .seller)
    show(dialogue.open())
    while !dialogue.isOver {
      guard let line = readLine() else {
        show([strings.filled("plain.input-ended")])
        return
      }
      show(dialogue.answer(line))
    }
  }

  /// What was named on the command line, or what the person chooses from a list.
  private func choose(_ given: String?, _ question: String, _ strings: Forms, _ rows: [(String, String?)]) -> String? {
    if let given { return given }
    while true {
      show([strings.filled(question)] + rows.enumerated().map { "\($0.offset + 1)  \($0.element.1 ?? $0.element.0)" })
      guard let line = readLine() else { return nil }
      let word = line.filter { !$0.isWhitespace }
      if word == "q" { return nil }
      if let number = Int(word), rows.indices.contains(number - 1) { return rows[number - 1].0 }
      if rows.contains(where: { $0.0 == word }) { return word }
      show([strings.filled("plain.no-such-number", ["n": PlainDialogue.cleaned(word)])])
    }
  }

  private func show(_ lines: [String]) {
    for line in lines { print(line) }
    Output.flush()
  }
}
