import Conversation
import Season
import Speech
import Testing

@testable import Packs

/// The words for a person who plays the customer.
struct PlayingReaderTests {
  @Test func thePackThatComesAlongHasThemAll() throws {
    let pack = try #require(PackLibrary.load(from: [StarterPackTests.folder]).packs.first { $0.name == "starter" })
    let playing = pack.words.playing
    for move in CustomerMove.allCases {
      let words = try #require(playing.moves[move.rawValue])
      for language in Language.allCases {
        let say = words.say[language]
        #expect(say.count >= 6, "\(move.rawValue) in \(language)")
        #expect(Set(say).count == say.count, "\(move.rawValue) repeats itself")
        #expect(say.allSatisfy { $0.count <= 90 }, "\(move.rawValue) is not short")
        #expect(words.name[language].count <= 24)
      }
    }
    for occasion in ReversalOccasion.allCases { #expect(playing.questions[occasion.rawValue] != nil) }
    for customer in pack.customers {
      let role = try #require(pack.words.customers[customer.id]?.role, "\(customer.id)")
      for language in Language.allCases { #expect((100...320).contains(role[language].count)) }
    }
  }

  @Test func aPackNeedNotHaveThem() throws {
    let folder = try TemporaryFolder()
    try folder.write(MiniPack.files)
    let pack = try #require(try? PackLibrary.load(folder.path).get())
    #expect(pack.words.playing.isEmpty)
    #expect(pack.words.customers["ada"]?.role == nil)
  }

  @Test func whatIsWrongIsTold() throws {
    var files = MiniPack.files
    let moves = CustomerMove.allCases.dropFirst().map {
      "  \($0.rawValue): {name: {de: n, en: n}, hint: {de: h, en: h}, say: {de: [s], en: [s]}}"
    }
    files["customer-moves.yaml"] = """
      moves:
      \(moves.joined(separator: "\n"))
        tel: {name: {de: n, en: n}, hint: {de: h, en: h}, say: {de: [s], en: [s]}}
      replies:
        price: {de: [p], en: [p]}
        push: {de: [p], en: [p]}
        customer-centred: {de: [p], en: [p]}
      questions:
      \(ReversalOccasion.allCases.map { "  \($0.rawValue): {de: [q], en: [q]}" }.joined(separator: "\n"))
      """
    let folder = try TemporaryFolder()
    try folder.write(files)
    var problem: PackFailure?
    if case .failure(let failure) = PackLibrary.load(folder.path) { problem = failure }
    let issues = try #require(problem, "it loads").problem.issues.map(\.description).joined(separator: "\n")
    #expect(issues.contains("‘tel’"), "\(issues)")
    #expect(issues.contains("say-wish"), "\(issues)")
    #expect(issues.contains("order-taker"), "\(issues)")
  }
}
