import Packs
import Speech
import Testing

@testable import Journal

/// Searching in one's own texts.
struct SearchTests {
  private func places(_ word: String, in text: String) -> [Range<Int>] { FoldedText(text).places(of: FoldedText(word)) }

  @Test func capitalsAccentsAndUmlautsMakeNoDifference() {
    #expect(places("müller", in: "Frau MÜLLER kam") == [5..<11])
    #expect(places("muller", in: "Frau Müller kam") == [5..<11])
    #expect(places("mueller", in: "Frau Müller kam") == [5..<11])
    #expect(places("Müller", in: "Frau Mueller kam") == [5..<12])
    #expect(places("Ä", in: "ähnlich, Ähre") == [0..<1, 9..<10])
    #expect(places("cafe", in: "im Café") == [3..<7])
    #expect(places("é", in: "cafe") == [3..<4])
    #expect(places("strasse", in: "Hauptstraße 3") == [5..<11])
    #expect(places("Straße", in: "STRASSE") == [0..<7])
    #expect(places("naive", in: "naïve") == [0..<5])
    #expect(places("don't", in: "I don’t") == [2..<7])
    #expect(places("oeuvre", in: "l’œuvre") == [2..<7])
    #expect(places("x", in: "") == [])
  }

  @Test func aMarkOfItsOwnBelongsToItsLetter() {
    let apart = "fu\u{308}r Cafe\u{301}"
    #expect(places("für", in: apart) == [0..<3])
    #expect(places("fuer", in: apart) == [0..<3])
    #expect(places("café", in: apart) == [4..<8])
    #expect(places("fu\u{308}r", in: "für") == [0..<3])
  }

  @Test func hitsAreFoundWithinWordsAndDoNotOverlap() {
    #expect(places("kund", in: "Stammkundin, Kundschaft") == [5..<9, 13..<17])
    #expect(places("aa", in: "aaaa") == [0..<4])
    #expect(FoldedText.merged([4..<6, 0..<2, 1..<3]) == [0..<3, 4..<6])
  }

  private static let entries: [(number: Int, entry: JournalEntry)] = [
    (
      9,
      JournalEntry(
        .path, guide: "a-customer", begunAt: 5,
        answers: [
          Answer("who", text: "Eine Frau im grünen Mantel.\nSie wollte Schuhe für ihren Vater."),
          Answer("my-feeling", feelings: ["torn", "grün vor Neid"]),
        ])
    ),
    (4, JournalEntry(.note, begunAt: 2, answers: [Answer("n", text: "Der Mantel hing noch da.", needs: ["rest"])])),
  ]

  private func hits(_ query: String, _ language: Language = .german) throws -> [JournalSearch.Hit] {
    JournalSearch(Self.entries, try ReflectGuides.embedded().vocabulary, language).hits(query)
  }

  @Test func allWordsMustOccurSomewhereInAnEntry() throws {
    #expect(try hits("mantel").map(\.number) == [9, 4])
    #expect(try hits(" MANTEL  vater ").map(\.number) == [9])
    #expect(try hits("mantel zerrissen").map(\.number) == [9])
    #expect(try hits("mantel fehlt").isEmpty)
    #expect(try hits(" ").isEmpty)
    #expect(try hits("").isEmpty)
  }

  @Test func feelingsAndNeedsAreFoundByTheirNames() throws {
    #expect(try hits("zerrissen").first?.places.map(\.field) == [.feeling])
    #expect(try hits("torn").isEmpty)
    #expect(try hits("torn", .english).map(\.number) == [9])
    #expect(
      try hits("erholung").first?.places == [
        JournalSearch.Place(question: "n", field: .need, snippet: Snippet(text: "Erholung", hits: [0..<8]))
      ])
    #expect(try hits("gruen").first?.places.map(\.question) == ["who", "my-feeling"])
  }

  @Test func choicesAreFoundWhereTheyHaveNames() throws {
    var entry = JournalEntry(.plan, begunAt: 1)
    Plan(when: .silence, then: .apologise).write(into: &entry)
    let guides = try ReflectGuides.embedded()
    let search = JournalSearch([(1, entry)], guides.vocabulary, .english) { entry, answer, choice in
      guides.choice(choice, of: answer, in: entry, .english)
    }
    #expect(search.hits("quiet apologise").first?.places.map(\.field) == [.choice, .choice])
  }

  @Test func aSnippetIsOneLineAroundTheHit() {
    let text = "Am Anfang stand ein langer Satz.\nDann kam die Frau mit dem grünen Mantel herein und sah sich lange um."
    let snippet = Snippet(text, hits: places("mantel", in: text), length: 30)
    #expect(snippet.text == "…grünen Mantel herein und…")
    #expect(snippet.hits == [8..<14])
    let short = Snippet("Ja.\nNein.", hits: [4..<8])
    #expect(short.text == "Ja. Nein.")
    #expect(short.hits == [4..<8])
  }

  @Test func whatASnippetMarksIsWhatWasSearched() {
    let text = String(repeating: "Viele Schritte, schöne Schuhe. ", count: 40)
    let hits = places("schuhe", in: text)
    for length in 8...60 {
      for start in hits.indices {
        let snippet = Snippet(text, hits: Array(hits[start...]), length: length)
        let characters = Array(snippet.text)
        for hit in snippet.hits where hit.count == 6 { #expect(String(characters[hit]) == "Schuhe") }
        #expect(snippet.hits.first.map { $0.count } == 6, "\(length)")
        #expect(characters.count <= length + 8)
      }
    }
  }
}
