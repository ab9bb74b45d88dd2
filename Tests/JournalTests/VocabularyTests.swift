import Journal
import Packs
import Speech
import Testing

/// Words for feelings and needs, and those one adds.
struct VocabularyTests {
  @Test func ownWordsStandLastAndAreNotAddedTwice() throws {
    let vocabulary = try ReflectGuides.embedded().vocabulary
    let own = OwnWords(
      pleasant: ["sonnig", "torn"], unpleasant: ["zerknittert", "sonnig"], needs: ["Kaffee", "rest"])
    let joined = vocabulary.joined(with: own)
    #expect(joined.feelings.suffix(2).map(\.id) == ["sonnig", "zerknittert"])
    #expect(joined.feelings.count == vocabulary.feelings.count + 2)
    #expect(joined.needs.suffix(1).map(\.id) == ["Kaffee"])
    #expect(joined.needs.count == vocabulary.needs.count + 1)
    #expect(joined.isPleasant("sonnig") == true)
    #expect(joined.isPleasant("zerknittert") == false)
    #expect(joined.isPleasant("torn") == false)
    #expect(joined.name(ofFeeling: "sonnig", .english) == "sonnig")
    #expect(joined.joined(with: own) == joined)
  }

  @Test func aWordThatNobodyKnowsStandsAsItIs() throws {
    let vocabulary = try ReflectGuides.embedded().vocabulary
    #expect(vocabulary.name(ofFeeling: "torn", .german) == "zerrissen")
    #expect(vocabulary.name(ofFeeling: "manipulated", .english) == "manipulated")
    #expect(vocabulary.name(ofFeeling: "wie im Film", .german) == "wie im Film")
    #expect(vocabulary.name(ofNeed: "Kaffee", .german) == "Kaffee")
    #expect(vocabulary.isPleasant("wie im Film") == nil)
  }

  @Test func ownWordsAreKeptAsAnEntry() {
    let own = OwnWords(pleasant: ["sonnig"], unpleasant: [], needs: ["Kaffee", "Tee"])
    let entry = own.entry(begunAt: 5, changedAt: 9)
    #expect(entry.kind == .vocabulary)
    #expect(entry.answers.map(\.question) == ["pleasant", "needs"])
    #expect(OwnWords(entry) == own)
    let older = OwnWords(pleasant: ["alt"]).entry(begunAt: 1, changedAt: 2)
    #expect(OwnWords(in: [older, entry]) == own)
    #expect(OwnWords(in: []) == OwnWords())
    #expect(OwnWords(JournalEntry(.note, begunAt: 1, answers: [Answer("needs", needs: ["x"])])) == OwnWords())
  }
}
