import Canvas
import Conversation
import History
import Keepers
import Speech
import Testing

@testable import Screens

@Suite struct BranchTests {
  private func row(_ id: Int, from branch: ConversationRecord.Branch? = nil) -> ConversationSummary {
    ConversationSummary(
      id: id, startedAt: id * 86_400_000, pack: TalkPack.pack.name, customer: TalkPack.customer.id,
      company: TalkPack.company.id, seed: 1, language: .english, moves: 3, feelings: 0, ending: .content,
      isFinished: true, branch: branch, prediction: nil, figures: [:])
  }

  @Test func branchesStandBelowTheirOriginByTurn() {
    let records = [
      row(6), row(5, from: .init(record: 3, turn: 1)), row(4, from: .init(record: 1, turn: 2)),
      row(3, from: .init(record: 1, turn: 4)), row(1),
    ]
    let tree = RecordTree(records).rows
    #expect(tree.map(\.record.id) == [6, 1, 4, 3, 5])
    #expect(tree.map(\.depth) == [0, 0, 1, 1, 2])
    #expect(tree.map(\.branches) == [0, 3, 0, 1, 0])
    #expect(RecordTree(records, toggled: [1]).rows.map(\.record.id) == [6, 1])
    #expect(RecordTree(records, toggled: [1], isOpen: true).rows.count == 5)
  }

  @Test func largeTreesAreClosedAndLostOriginsDoNotHideAnything() {
    let many = (2...7).reversed().map { row($0, from: .init(record: 1, turn: 2)) } + [row(1)]
    #expect(RecordTree(many).rows.map(\.record.id) == [1])
    #expect(RecordTree(many, toggled: [1]).rows.count == 7)
    let lost = [row(3, from: .init(record: 2, turn: 1)), row(1)]
    #expect(RecordTree(lost).rows.map(\.record.id) == [3, 1])
    let ring = [row(2, from: .init(record: 1, turn: 1)), row(1, from: .init(record: 2, turn: 1))]
    #expect(RecordTree(ring).rows.map(\.record.id) == [1, 2])
  }

  @Test(arguments: Language.allCases)
  func playGuessLookBackGoAnotherWayAndFindItAgain(_ language: Language) throws {
    let german = language == .german
    var story = try KeptStory(
      MemoryKeeper(), packs: [DebriefPack.pack], width: 110, height: 36, language: language)
    try story.open(pack: DebriefPack.pack)
    try story.make("greet", "ask-purpose", "check-stock", "offer-size")
    try story.sayGoodbye()
    story.step("a guess", [.enter, .enter, .down, .tab, .right], sees: [german ? "Worum ging es" : "really about"])
    story.step("beside the truth", [.enter], sees: ["Brier"])
    #expect(try story.keeper.record(1)?.prediction?.trust == 6)
    story.step("looking back", [.enter], sees: [german ? "1 · grüßen" : "1 · greet"])
    story.step("the fourth turn", [.down, .down, .down], sees: ["4 · "])
    story.step("played on from there", [.enter], sees: [german ? "Vor Runde 4" : "Before turn 4"])
    try story.make("silence")
    try story.sayGoodbye()
    #expect(try story.keeper.record(2)?.branch == ConversationRecord.Branch(record: 1, turn: 3))
    #expect(try story.keeper.record(2)?.moves[3] == "silence")
    story.app.leaveAll()
    let branch = german ? "└ ab Runde 4" : "└ from turn 4"
    story.step("in the list", [.door("records")], sees: [branch])
    story.step("closed", [.left], sees: ["▸1 "], lacks: [branch])
    story.step("and open again", [.right], sees: [branch])
    story.step(
      "the branch knows its origin", [.down, .enter], sees: [german ? "Geht ab vom Gespräch" : "Goes off from"])
    story.step(
      "and the origin its branch", .keys("b"),
      sees: [german ? "Anders ab Runde 4:" : "Another way from turn 4:", german ? "Runde 4 von" : "Turn 4 of"])
    story.step("understood from there", .keys("d"), sees: ["4 · "])
    story.step("once more another way", [.enter], sees: [german ? "Vor Runde 4" : "Before turn 4"])
    try story.make("ask-purpose")
    #expect(try story.keeper.record(3)?.branch == ConversationRecord.Branch(record: 1, turn: 3))
    story.step(
      "back in the replay there are two to choose from", [.escape, .escape] + .keys("b"),
      sees: [german ? "Wohin?" : "Go where?"])
  }
}
