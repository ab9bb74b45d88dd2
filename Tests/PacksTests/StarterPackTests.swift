import Conversation
import Speech
import Testing
import Workshop

@testable import Packs

/// The pack that comes along.
struct StarterPackTests {
  /// The folder of the packs in the sources.
  static let folder = #filePath.before("/Tests/PacksTests/") + "/Assets/Packs"

  @Test func itLoadsWithoutIssues() throws {
    let (packs, problems) = PackLibrary.load(from: [Self.folder])
    #expect(problems.flatMap(\.issues).map(\.description) == [])
    let pack = try #require(packs.first { $0.name == "starter" })
    #expect(pack.customers.count >= 6)
    #expect(pack.companies.map(\.id).sorted() == ["glanz", "hartmann", "lindner"])
    #expect(pack.assortment.articles.count >= 40)
    #expect(pack.assortment.places.count >= 6)
  }

  @Test func aRoomIsAskedAndWhoeverPresentsIsHelped() throws {
    let words = try #require(PackLibrary.load(from: [Self.folder]).packs.first { $0.name == "starter" }).words.workshop
    #expect(WorkshopOccasion.allCases.map(\.rawValue).filter { words.notes[$0] == nil } == [])
    #expect(WorkshopOccasion.allCases.map(\.rawValue).filter { words.questions[$0] == nil } == [])
    let questions = words.questions.values.flatMap { $0 }
    let notes = words.notes.values.flatMap { $0 }
    #expect(questions.count >= 40 && notes.count >= 25, "\(questions.count) questions, \(notes.count) notes")
    let hints = questions.compactMap(\.hint)
    #expect(hints.count >= 15)
    for text in questions.map(\.text) + notes + hints {
      for language in Language.allCases {
        #expect((5...160).contains(text[language].count), "from the back of a room: \(text[language])")
      }
    }
    for language in Language.allCases {
      #expect(Set(questions.map { $0.text[language] }).count == questions.count, "each question is its own")
    }
  }

  @Test func everyEndingPhaseAndFollowingHasWords() throws {
    let words = try #require(PackLibrary.load(from: [Self.folder]).packs.first { $0.name == "starter" }).words
    #expect(Ending.allCases.map(\.rawValue).filter { words.endings[$0] == nil } == [])
    #expect(Phase.allCases.map(\.rawValue).filter { words.phases[$0] == nil } == [])
    #expect(Follow.allCases.map(\.rawValue).filter { words.follows[$0] == nil } == [])
  }
}
