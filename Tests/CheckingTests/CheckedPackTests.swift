import Checking
import Packs
import Testing

/// A pack of the tests with places and scenes.
@Suite struct CheckedPackTests {
  /// The folder of the pack that comes along.
  static let starter =
    #filePath.dropLast("Tests/CheckingTests/CheckedPackTests.swift".count) + "Assets/Packs/starter"

  @Test("every customer stands in every company, and every level has a line")
  func scenesAndPlaces() throws {
    let reading = PackLibrary.read(String(Self.starter))
    let (pack, places) = (try #require(reading.pack), reading.places)
    let checked = try CheckedPack(pack: pack, places: places, model: ModelFiles.embedded())
    #expect(checked.scenes.map(\.count) == pack.customers.map { _ in pack.companies.count })
    for customer in pack.customers {
      for level in customer.chain {
        let place = places.place("customers/\(customer.id)", "chain[\(level.id)].told")
        #expect(place.line > 1 && place.path == "chain[\(level.id)].told", "\(customer.id) \(level.id)")
      }
    }
    #expect(places.place("moves/greet", "say.de").path == "moves.greet.say.de")
    #expect(places.place("articles/oxford-plain").path.hasPrefix("articles["))
    #expect(places.place("customers/nurse", "chain[9].nothing").path == "chain")
    #expect(places.place("nowhere/nothing").line == 0)
  }

  @Test("the form of the pack that comes along is without error")
  func starterForm() throws {
    let form = Set(RuleBook.standard.rules.filter { $0.part == .form }.map(\.id))
    let check = PackCheck(
      String(Self.starter), model: try ModelFiles.embedded(), settings: CheckSettings(wanted: form))
    let texts = CheckTexts(.english)
    #expect(check.findings.filter { $0.severity == .error }.map { texts.line($0) } == [])
    #expect(check.parts == [.form] && check.skipped.isEmpty)
    // What people may type is read as well, and counted.
    let files = check.reading.files
    #expect(files.contains { $0.hasSuffix("/customers/nurse.yaml") } && Set(files).count == files.count)
    let ownWords = PackLibrary.ownWordsFiles(in: String(Self.starter) + "/own-words")
    #expect(!ownWords.isEmpty && Array(files.suffix(ownWords.count)) == ownWords)
  }
}
