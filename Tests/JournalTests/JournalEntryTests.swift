import Testing

@testable import Journal

@Test func anEmptyAnswerIsTakenAway() {
  var entry = JournalEntry(.note, begunAt: 1)
  entry["why"] = Answer("why", text: "because")
  entry["who"] = Answer("who", choices: ["boss"])
  entry["why"] = Answer("why")
  #expect(entry.answers.map(\.question) == ["who"])
  #expect(entry["why"] == nil)
}
