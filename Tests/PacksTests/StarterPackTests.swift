import Conversation
import Testing

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

  @Test func everyEndingPhaseAndFollowingHasWords() throws {
    let words = try #require(PackLibrary.load(from: [Self.folder]).packs.first { $0.name == "starter" }).words
    #expect(Ending.allCases.map(\.rawValue).filter { words.endings[$0] == nil } == [])
    #expect(Phase.allCases.map(\.rawValue).filter { words.phases[$0] == nil } == [])
    #expect(Follow.allCases.map(\.rawValue).filter { words.follows[$0] == nil } == [])
  }
}
