import Testing

@testable import Packs

/// One thing wrong in an otherwise good pack, and the one message about it.
struct Mistake: CustomTestStringConvertible, Sendable {
  /// The file that is wrong.
  var file: String
  /// What stands there in the good pack; empty to replace the whole file.
  var good: String
  /// What stands there instead.
  var bad: String
  /// The message, without the pack's folder.
  var message: String

  /// The name shown for the test case.
  var testDescription: String { message }

  /// Makes one.
  init(_ file: String, _ good: String, _ bad: String, _ message: String) {
    self.file = file
    self.good = good
    self.bad = bad
    self.message = message
  }
}

/// Packs with one mistake each.
struct BrokenPackTests {
  static let mistakes = [
    Mistake(
      "pack.yaml", "version: 2", "version: two",
      "pack.yaml:2:10: error: version: expected a whole number, found ‘two’; write a number such as 300"),
    Mistake(
      "pack.yaml", "version: 2", "verison: 2",
      "pack.yaml:2:1: error: the key ‘verison’ is not known here; did you mean ‘version’?"),
    Mistake(
      "pack.yaml", "name: mini", "name: Mini!",
      "pack.yaml:1:7: error: name: expected an id, found ‘Mini!’; use small letters, digits and hyphens, at most 64"),
    Mistake(
      "pack.yaml", "patience-per-turn: 40", "patience-per-tern: 40",
      "pack.yaml:5:15: error: assumptions.patience-per-tern: there is no number of the model ‘patience-per-tern’; "
        + "did you mean ‘patience-per-turn’?"),
    Mistake(
      "pack.yaml", "moves.greet.landed.trust: 7", "moves.greet.landed.trust: 7000",
      "pack.yaml:5:38: error: assumptions.moves.greet.landed.trust: 7000 is not between -1000 and 1000; "
        + "choose a value in this range"),
    Mistake(
      "vocabulary.yaml", "kind: product, name: {de: \"Bequemes\", en: \"comfort\"}",
      "kind: produkt, name: {de: \"Bequemes\", en: \"comfort\"}",
      "vocabulary.yaml:2:19: error: needs.comfort.kind: ‘produkt’ is not allowed here; did you mean ‘product’?"),
    Mistake(
      "vocabulary.yaml", "name: {de: \"Bequemes\", en: \"comfort\"}", "name: {de: \"Bequemes\"}",
      "vocabulary.yaml:2:34: error: needs.comfort.name: the text is missing in ‘en’; write {de: \"…\", en: \"…\"}"),
    Mistake(
      "vocabulary.yaml", "  ease: {name: {de: a, en: a}, phrase: {de: b, en: b}}\n", "",
      "vocabulary.yaml:8:1: error: seller-needs: no words for ease; add what is missing"),
    Mistake(
      "vocabulary.yaml", "\"integrity<=420\"", "\"integritty<=420\"",
      "vocabulary.yaml:23:93: error: feelings.seller[1].when[1]: there is no condition on ‘integritty’; "
        + "did you mean ‘integrity’?"),
    Mistake(
      "articles/shoes.yaml", "serves: {comfort: 4}", "serves: {comfrot: 4}",
      "articles/shoes.yaml:14:14: error: articles[1].serves.comfrot: there is no need ‘comfrot’; "
        + "did you mean ‘comfort’?"),
    Mistake(
      "articles/shoes.yaml", "margin: 30.00", "margin: 130",
      "articles/shoes.yaml:9:5: error: articles[1].margin: 130 is not between 0 and 89.9; choose a value in this range"),
    Mistake(
      "articles/shoes.yaml", "    order: 4\n", "",
      "articles/shoes.yaml:2:5: error: articles[1]: the key ‘order’ is missing; add it"),
    Mistake(
      "articles/shoes.yaml", "38.5: 0", "38.5.1: 0",
      "articles/shoes.yaml:13:50: error: articles[1].stock[1].sizes.38.5.1: expected an EU size, found ‘38.5.1’; "
        + "write a size such as 38 or 38.5"),
    Mistake(
      "services.yaml", "kind: insole", "kind: insoles",
      "services.yaml:3:11: error: services[1].kind: ‘insoles’ is not allowed here; did you mean ‘insole’?"),
    Mistake(
      "services.yaml", "stock: {loafer:", "stock: {loaffer:",
      "services.yaml:12:84: error: branches[1].stock.loaffer: there is no article ‘loaffer’; did you mean ‘loafer’?"),
    Mistake(
      "places.yaml", "id: cobbler", "id: insole",
      "places.yaml:2:5: error: places[1].id: the article, service or place ‘insole’ is already at "
        + "services.yaml:2:5; choose another id"),
    Mistake(
      "places.yaml", "competitor: yes", "competitor: maybe",
      "places.yaml:7:17: error: places[1].competitor: expected yes or no, found ‘maybe’; write yes or no"),
    Mistake(
      "moves/all.yaml", "  greet: ", "  great: ",
      "moves/all.yaml:2:3: error: moves.great: there is no move ‘great’; did you mean ‘greet’?"),
    Mistake(
      "companies/corner.yaml", "when: gap", "when: gasp",
      "companies/corner.yaml:14:11: error: inside[1].when: ‘gasp’ is not allowed here; did you mean ‘gap’?"),
    Mistake(
      "companies/corner.yaml", "integrity: -90", "integrity: -900",
      "companies/corner.yaml:16:25: error: inside[1].seller.integrity: -900 is not between -200 and 200; "
        + "choose a value in this range"),
    Mistake(
      "companies/corner.yaml", "slogans:\n  - {id: king, customer: 950, text: {de: \"Für Sie.\", en: \"For you.\"}}",
      "slogans: none",
      "companies/corner.yaml:7:10: error: slogans: expected a list, found one value; "
        + "write [one, two] or lines that begin with ‘- ’"),
    Mistake(
      "customers/ada.yaml", "phase=greeting", "phase=greting",
      "customers/ada.yaml:24:68: error: signs[1].when[1]: there is no phase ‘greting’; did you mean ‘greeting’?"),
    Mistake(
      "customers/ada.yaml", "\"turn>=4\"", "\"turn is 4\"",
      "customers/ada.yaml:26:24: error: events[1].when[1]: expected a condition, found ‘turn is 4’; write "
        + "FIELD>=NUMBER, FIELD<=NUMBER or FIELD=VALUE with one of phase, turn, trust, patience, disappointment, "
        + "pressure, heard, clarity, questions, pushes, offers, levels"),
    Mistake(
      "customers/ada.yaml", "level: walks", "level: walk",
      "customers/ada.yaml:24:24: error: signs[1].level: there is no level ‘walk’; did you mean ‘walks’?"),
    Mistake(
      "customers/ada.yaml", "service:insole", "service:insola",
      "customers/ada.yaml:28:13: error: thinks[1].offer: there is no service ‘insola’; did you mean ‘insole’?"),
    Mistake(
      "customers/ada.yaml", "service:insole", "insole",
      "customers/ada.yaml:28:13: error: thinks[1].offer: expected an offer, found ‘insole’; "
        + "write article:ID, service:ID, place:ID, way:ID or nothing"),
    Mistake(
      "customers/ada.yaml", "size=38.5", "size 38.5",
      "customers/ada.yaml:11:12: error: wish[1].want: expected a requirement, found ‘size 38.5’; "
        + "write ATTRIBUTE=VALUE, or with !=, <=, >=, < or >"),
    Mistake(
      "customers/ada.yaml", "size=38.5", "sise=38.5",
      "customers/ada.yaml:11:12: error: wish[1].want: there is no attribute ‘sise’; did you mean ‘size’?"),
    Mistake(
      "customers/ada.yaml", "size=38.5", "model=loafers",
      "customers/ada.yaml:11:12: error: wish[1].want: there is no article ‘loafers’; did you mean ‘loafer’?"),
    Mistake(
      "customers/ada.yaml", ", clarity: 2, time: 2}", ", clarity: 2}",
      "customers/ada.yaml:12:8: error: needs: no weight for time; add what is missing"),
    Mistake(
      "customers/ada.yaml", "  greets:", "  greats:",
      "customers/ada.yaml:34:3: error: lines.greats: there is no slot ‘greats’; did you mean ‘greets’?"),
    Mistake(
      "customers/ada.yaml", "en: [\"Hello.\"]}\nlines", "en: []}\nlines",
      "customers/ada.yaml:32:29: error: seller.greet.en: 0 entries, at least 1 are needed; add more"),
    Mistake(
      "customers/ada.yaml", "\"Sie kommt.\"", "\"Sie, {nahme}, kommt.\"",
      "customers/ada.yaml:4:14: error: enters.de: there is no placeholder ‘nahme’; did you mean ‘name’?"),
    Mistake(
      "customers/ada.yaml", "budget: 160", "budget: [160]",
      "customers/ada.yaml:8:9: error: budget: expected one value, found a list; "
        + "write one value, in double quotes if it is a text"),
    Mistake(
      "customers/ada.yaml", "within: 7", "within: 7\nwithin: 8",
      "customers/ada.yaml:9:1: error: the key ‘within’ stands here more than once; remove or rename one of them"),
    Mistake(
      "customers/ada.yaml", "\"Sucht.\"", "\"Sucht.",
      "customers/ada.yaml:3:27: error: what begins with { in line 3 neither goes on nor ends here; a comma, the brace } or "
        + "a quotation mark is missing"),
    Mistake(
      "customers/ada.yaml", "\"Sucht.\"", "\"Sucht\\u200d.\"",
      "customers/ada.yaml:3:13: error: the character U+200D is not allowed; remove it; control, direction, joining "
        + "and other invisible characters cannot be shown"),
    Mistake(
      "common.yaml", "  greets: {de: [\"Gut.\"], en: [\"Fine.\"]}\n", "",
      "common.yaml:1:1: error: lines: no lines for greets; add what is missing"),
    Mistake(
      "common.yaml", "  bought: {name", "  bough: {name",
      "common.yaml:\(LineSlot.all.count + 3):3: error: endings.bough: there is no ending ‘bough’; did you mean ‘bought’?"
    ),
    Mistake("common.yaml", "", "", "common.yaml: error: the file holds nothing; fill it or remove it"),
    Mistake(
      "articels.yaml", "", "articles: []\n",
      "articels.yaml: error: this file belongs to no part of a pack; did you mean ‘articles.yaml’?"),
  ]

  @Test(arguments: mistakes) func oneMistakeOneMessage(_ mistake: Mistake) throws {
    let folder = try TemporaryFolder()
    try folder.write(MiniPack.files)
    let before = MiniPack.files[mistake.file] ?? ""
    let after = mistake.good.isEmpty ? mistake.bad : before.replacingFirst(mistake.good, with: mistake.bad)
    #expect(after != before || mistake.file == "articels.yaml", "the mistake must change the file")
    try folder.write([mistake.file: after])
    let (packs, problems) = PackLibrary.load(from: [folder.path])
    let messages = problems.flatMap(\.issues).map { $0.description.replacing(folder.path + "/", with: "") }
    #expect(messages == [mistake.message])
    #expect(packs.isEmpty)
  }

  @Test func questionsForARoomAreChecked() throws {
    let folder = try TemporaryFolder()
    var files = MiniPack.files
    files["workshop.yaml"] = """
      questions:
        openin:
          - text: {de: "a", en: "b"}
        always:
          - {txt: {de: "a", en: "b"}}
      """
    try folder.write(files)
    let messages = PackLibrary.load(from: [folder.path]).problems.flatMap { $0.issues.map(\.description) }
    #expect(messages.contains { $0.contains("‘openin’") && $0.contains("opening") }, "\(messages)")
    #expect(messages.contains { $0.contains("‘txt’") && $0.contains("text") }, "\(messages)")
  }

  @Test func severalMistakesAreAllNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(MiniPack.files)
    try folder.write([
      "places.yaml": MiniPack.places.replacingFirst("competitor: yes", with: "competitor: 3")
        .replacingFirst("serves: {comfort: 1}", with: "serves: {comfort: 9}"),
      "customers/ada.yaml": MiniPack.customer.replacingFirst("situation: out-of-stock", with: "situation: lost"),
    ])
    let issues = PackLibrary.load(from: [folder.path]).problems.flatMap(\.issues)
    #expect(
      issues.map { "\($0.line):\($0.column) \($0.path)" } == [
        "8:23 places[1].serves.comfort", "7:17 places[1].competitor", "5:12 situation",
      ])
  }

  @Test func aMissingPartIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(MiniPack.files.filter { $0.key != "vocabulary.yaml" })
    let issues = PackLibrary.load(from: [folder.path]).problems.flatMap(\.issues)
    #expect(issues.first?.description == folder.path + "/vocabulary.yaml: error: there is no such file; check the name")
  }

  @Test func aMissingFolderIsNamed() {
    let problems = PackLibrary.load(from: ["/nowhere/\u{1B}[31m"]).problems
    #expect(
      problems.flatMap(\.issues).map(\.description) == [
        "/nowhere/\u{FFFD}[31m: error: there is no such folder; check the name"
      ])
  }
}
