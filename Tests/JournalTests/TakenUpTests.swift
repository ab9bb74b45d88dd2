import Speech
import Testing

@testable import Journal

/// Earlier answers that questions take up.
struct TakenUpTests {
  private func question(_ path: String?) -> GuideQuestion {
    let text = Text(german: "x", english: "x")
    return GuideQuestion(
      id: "now", ask: text, kind: .text,
      recalls: GuideQuestion.Recall(path: path, question: "then", introduction: text))
  }

  private func sitting(
    _ path: String, at begun: Int, until changed: Int, finished: Bool = true, says text: String? = nil
  ) -> JournalEntry {
    JournalEntry(
      .path, guide: path, begunAt: begun, changedAt: changed, isFinished: finished,
      answers: text.map { [Answer("then", text: $0)] } ?? [])
  }

  @Test func withinTheSamePathItIsWhatWasSaidAtThisSitting() {
    let old = sitting("a", at: 1, until: 2, says: "old")
    let now = sitting("a", at: 10, until: 11, finished: false, says: "new")
    #expect(question(nil).takenUp(at: now, from: [old, now]) == .answer(Answer("then", text: "new"), givenAt: 11))
    let without = sitting("a", at: 10, until: 11, finished: false)
    #expect(question(nil).takenUp(at: without, from: [old, without]) == .skipped)
  }

  @Test func fromAnotherPathItIsTheLatestFinishedSittingThatAnsweredIt() {
    let now = sitting("a", at: 100, until: 100, finished: false)
    let entries = [
      sitting("b", at: 1, until: 50, says: "late"), sitting("b", at: 30, until: 40, says: "early"),
      sitting("b", at: 60, until: 70), sitting("b", at: 80, until: 90, finished: false, says: "draft"),
      sitting("c", at: 85, until: 95, says: "elsewhere"),
    ]
    #expect(question("b").takenUp(at: now, from: entries) == .answer(Answer("then", text: "late"), givenAt: 50))
  }

  @Test func skippedAndNeverAskedAreToldApart() {
    let now = sitting("a", at: 100, until: 100, finished: false)
    #expect(question("b").takenUp(at: now, from: [sitting("b", at: 1, until: 2)]) == .skipped)
    let draft = sitting("b", at: 1, until: 2, finished: false, says: "draft")
    #expect(question("b").takenUp(at: now, from: [draft]) == .neverAsked)
    let text = Text(german: "x", english: "x")
    #expect(GuideQuestion(id: "now", ask: text, kind: .text).takenUp(at: now, from: []) == .nothing)
  }

  @Test func lastTimeIsTheLatestFinishedSittingBefore() {
    let entries = [
      sitting("a", at: 1, until: 2, says: "first"), sitting("a", at: 5, until: 6, says: "second"),
      sitting("a", at: 7, until: 8), sitting("b", at: 8, until: 9, says: "other"),
      sitting("a", at: 20, until: 21, says: "later"),
    ]
    let now = sitting("a", at: 10, until: 10, finished: false)
    let last = now.lastTime("then", in: entries)
    #expect(last?.answer.text == "second")
    #expect(last?.givenAt == 6)
    #expect(now.lastTime("else", in: entries) == nil)
  }
}
