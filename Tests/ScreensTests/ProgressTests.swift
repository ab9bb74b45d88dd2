import Canvas
import History
import Keepers
import Speech
import Testing

@testable import Screens

@Suite struct ProgressTests {
  /// A finished conversation of some day, with a guess and what came of it.
  private func row(
    _ day: Int, trust: Int = 5, returns: Int? = nil, came: Bool = false, named: Int = 0, _ more: [String: Int] = [:]
  ) -> ConversationSummary {
    var figures = more
    if returns != nil {
      figures.merge(["comes-again-chance": 400, "comes-again-drawn": came ? 1 : 0, "trust-end": 300]) { $1 }
    }
    return ConversationSummary(
      id: day, startedAt: (20_003 + day) * 86_400_000, pack: TalkPack.pack.name, customer: TalkPack.customer.id,
      company: TalkPack.company.id, seed: 1, language: .english, moves: 3, feelings: named, ending: .content,
      isFinished: true, branch: nil,
      prediction: returns.map { ConversationRecord.Prediction(need: nil, trust: trust, returns: $0) }, figures: figures)
  }

  private func app(_ rows: [ConversationSummary], _ language: Language = .english) throws -> App {
    var app = try program(language)
    var state = LookingBackState()
    (state.all, state.shown, state.part) = (rows, rows, .progress)
    app.stack.append(.lookingBack(state))
    return app
  }

  private func program(_ language: Language) throws -> App {
    let keeper = try KeptStory(MemoryKeeper(), language: language)
    return keeper.app
  }

  @Test func guessesAreSetAgainstWhatCame() {
    var all = Calibration()
    for record in [
      row(1, trust: 8, returns: 90, came: true), row(2, trust: 4, returns: 100, came: true),
      row(3, returns: 80, came: false), row(4, returns: 0, came: false),
    ] { all.add(record) }
    #expect(all.bands.map(\.count) == [1, 0, 0, 0, 3])
    #expect(all.bands[4].came == 2)
    #expect(all.bands[4].said == 270)
    #expect(all.bands[4].chance == 1200)
    #expect(all.brier == (100 + 0 + 6400 + 0) / 4)
    #expect(all.trusts == 4)
    #expect(all.trustApart == 500 + 100 + 200 + 200)
  }

  @Test func whatLacksAGuessOrWhatCameOfItDoesNotCount() {
    var all = Calibration()
    all.add(row(1, ["comes-again-chance": 400, "comes-again-drawn": 1, "trust-end": 300]))
    var bare = row(2, returns: 50)
    bare.figures = ["trust": 400]
    all.add(bare)
    #expect(all == Calibration())
    #expect(all.brier == nil)
  }

  @Test func manyWeeksAreDrawnAt80By24() throws {
    let rows = (0..<12).reversed().map { number in
      row(
        number * 7, trust: number % 10, returns: number * 8, came: number % 3 != 0, named: number % 4,
        ["open-questions": number, "closed-questions": 12 - number, "complex-reflections": number, "chain": 3])
    }
    var app = try app(rows)
    #expect(
      app.text == """
         Anprobe   Looking back                                                  ? keys
        ┌ Over time ───────────────────────────────────────────────────────────────────┐
        │ 12 conversations, in 12 weeks                                                │
        │ from the week of 2024-10-07 to that of 2024-12-23; the lines run from one    │
        │ to the other                                                                 │
        │                                                                              │
        │ Open among all questions: 92%                                                │
        │   100%│                                  ▁▁▁▁▂▂▂▂▃▃▃▃▄▄▄▄▅▅▅▅▆▆▆▆▆▇          │
        │     0%│▁▁▁▁▁▁▂▂▂▂▃▃▃▃▄▄▄▄▅▅▅▅▆▆▆▆▇▇▇▇██████████████████████████████          │
        │ Reflections per question: 0.9                                                │
        │   2│                                                                         │
        │   0│▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂▂▂▂▂▂▃▃▃▃▃▃▃▄▄▄▄▄▄▄▄▄▄▄▄▅▅▅▅▅▅▅▆▆▆▆▆▆▇▇▇▇▇▇             │
        │ How much was told: 0%                                                        │
        │   100%│                                                                      │
        │     0%│▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁          │
        │ Bent statements per conversation: 0                                          │
        │   2│                                                                         │
        │   0│▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁             │
        │                                                                              │
        │ What you guessed, and what came                                              │
        │ How likely you thought it that they come again, and how often they did:      │
        │ 0–19%     ├─○─────────────────●─────────┤                                  ▾ │
        └──────────────────────────────────────────────────────────────────────────────┘
         ↑↓ move   / search   Tab next part   f filter   Esc back   q leave
        """)
    app.press(.end)
    #expect(
      app.text == """
         Anprobe   Looking back                                                  ? keys
        ┌ Over time ───────────────────────────────────────────────────────────────────┐
        │           1 of 2 came · expected 40%                                       ▴ │
        │ 40–59%    ├─────────────○─────●─────────┤                                    │
        │           2 of 3 came · expected 40%                                         │
        │ 60–79%    ├──────────────●────○─────────┤                                    │
        │           1 of 2 came · expected 40%                                         │
        │ 80–100%   ├────────────────────────○────●                                    │
        │           2 of 2 came · expected 40%                                         │
        │ ○ what you said   ● how often it came. Where the two lie close, your sense   │
        │ of it is right.                                                              │
        │ Mean distance (Brier) of 12: 0.30. 0 is nearest, always saying 50% gives     │
        │ 0.25.                                                                        │
        │   0.85│   ▂▅█▇▇▆▆▅▃▁        ▁                         ▁▂                     │
        │   0.00│▁▃▆██████████▇▅▃▁▃▄▆▇████▇▇▆▆▆▅▅▄▄▄▄▄▄▃▃▃▃▂▄▅▆▇███▆▄▃▁▁▁▁▁▁▁          │
        │ Trust: you said 3.8 of 10, there was 3; 2.7 apart in the mean.               │
        │           ├────────●─○──────────────────┤                                    │
        │                                                                              │
        │ Own feelings named                                                           │
        │ Glanz: 18 in 12 conversations                                                │
        │   3│        ▁▂▃▄▄▅▆▇█▅▂           ▁▂▃▄▅▆▇█▅▂           ▁▂▃▄▄▅▆▇█             │
        │   0│▁▁▂▃▄▅▆▇███████████▆▃▁▁▂▃▄▅▆▇███████████▆▃▁▁▂▃▄▄▅▆▇█████████             │
        └──────────────────────────────────────────────────────────────────────────────┘
         ↑↓ move   / search   Tab next part   f filter   Esc back   q leave
        """)
  }

  @Test func weeksWithoutConversationsDoNotBreakTheLine() throws {
    let progress = Progress([row(70), row(7), row(0)], utcOffset: { _ in 0 })
    #expect(progress.mondays.count == 11)
    #expect(progress.weeks.count == 3)
  }

  @Test(arguments: Language.allCases)
  func nothingKeptReadsKindly(_ language: Language) throws {
    let text = try app([], language).text
    #expect(text.contains(language == .german ? "beginnt hier eine Linie" : "a line begins here"))
    let one = try app([row(1)], language).text
    #expect(one.contains(language == .german ? "Noch keine Vermutung." : "No guesses yet."))
    #expect(!one.contains("⟨"))
  }
}
