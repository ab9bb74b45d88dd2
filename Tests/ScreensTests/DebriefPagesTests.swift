import Canvas
import Conversation
import History
import Season
import Speech
import Testing

@testable import Screens

@Suite struct DebriefPagesTests {
  /// A conversation looked back at, with a first picture of the look back.
  private func story(
    _ width: Int = 80, _ height: Int = 24, language: Language = .english, look: Look = Look(),
    moves: [String] = ["greet", "flatter", "ask-purpose", "check-stock", "offer-size"]
  ) throws -> Story {
    var story = try Story.over(width, height, language: language, look: look, moves: moves)
    story.app.press(.enter, .enter, .character("s"))
    story.analyse()
    return story
  }

  @Test func theTurnAt80By24() throws {
    var story = try story()
    story.app.press(.down, .down)
    #expect(
      story.text == """
         Anprobe   Looking back · Mrs Albers                       Turn 3 of 7   ? keys
        ┌ Your customer ───┬ You ──────────────┬ The company ──────┬ In between ───────┐
        │ what for      0% │ needs         51% │ money today    €0 │ meet again    62% │
        │ 100%│            │ 100%│             │ €54│████████▇     │ 100%│▃▃▄▄▄▄▄▂     │
        │     │▇▇▇▇▇▇▇▆    │     │▅▅▅▅▅▅▅▅▅▄▄▄ │    │█████████▄    │     │█████████▇▇▇ │
        │   0%│████████▁▁▁ │   0%│████████████ │  €0│██████████▁▁▁ │   0%│████████████ │
        │      0   ▴  ◆◆ 7 │      0   ▴  ◆ ◆ 7 │     0    ▴  ◆ ◆ 7 │      0   ▴  ◆ ◆ 7 │
        ├ This turn ───────┴───────────────── customer-centred · computing, 17% · 2/7 ─┤
        │ 3 · ask what for                                                             │
        │ Me  What do you need them for?                                               │
        │ Mrs Albers  Twelve hours, and nobody sits down.                              │
        │                                                                              │
        │ What was going on in your customer                                           │
        │ waiting to see                                                               │
        │ trust            67% ▴ 8   heard            18% ▴ 16                         │
        │ pressure          0%       disappointment    0%                              │
        │ patience         79% ▾ 2   clarity          60% ▴ 18                         │
        │                                                                              │
        │ What could be known until here                                               │
        │ turn 3: twelve hours on the ward → comfort: 89%, then 100%                   │
        │ turn 0: (The heels are worn down.) → comfort: 67%, then 89%                  │
        │ Most likely by then:                                                       ▾ │
        └──────────────────────────────────────────────────────────────────────────────┘
         Enter play from here   ↑↓ move   Tab page   a all moves   w for myself
        """)
  }

  @Test func allMovesAt80By24() throws {
    var story = try story()
    story.app.press(.down, .down, .character("a"), .down, .down)
    #expect(
      story.text == """
         Anprobe   Looking back · Mrs Albers                       Turn 3 of 7   ? keys
        ┌ Turn 3 · ask what for ─────────────────── customer-centred · computing, 17% ─┐
        │                           Your custo…          You  The company   In between │
        │  Move                        what for        needs  money today   meet again │
        │  ✓ ask what for               63±10 %       56±1 %       53±8 €       83±3 % │
        │  ladder                       −4±13 ?       −1±1 %      −5±11 ?       −8±4 % │
        │› ask-closed                    +1±2 ?     the same       +1±2 ?        0±4 ? │
        │  reflect-words                +1±10 ?       −1±1 %       −1±9 ?       −7±4 % │
        │  reflect-feeling               −4±9 ?     the same       −3±7 ?       −2±2 % │
        │  silence                       +1±2 ?     the same       +1±2 ?        0±3 ? │
        │  measure-feet                  +1±2 ?       +1±1 ?       +1±2 ?       +1±4 ? │
        │  apologise                     +1±2 ?     the same       +1±2 ?       +1±3 ? │
        │  look out the back           the same     the same     the same     the same │
        │  admit-limit                 the same     the same     the same       +2±1 % │
        │  offer-article: the Arv…      +7±10 ?       −1±1 %       +7±8 ?       −8±4 %▾│
        ├ In words ────────────────────────────────────────────────────────────────────┤
        │ ask-closed                                                                   │
        │ Your customer, You, The company, In between: can’t be said for sure.         │
        │ From there on somebody plays on who sells like this: customer-centred,       │
        │ middling skill (p changes it).                                               │
        │ ± is the 95% interval; ? means it may as well be nothing. % are points on a  │
        │ scale from 0 to 100.                                                         │
        └──────────────────────────────────────────────────────────────────────────────┘
         Enter play from here   Esc back   ↑↓ move   a pages   w for myself   f figures
        """)
  }

  @Test func theCurvesWithoutUnicode() throws {
    let story = try story(look: Look(unicode: false, colour: false))
    #expect(
      story.text.split(separator: "\n").dropFirst().prefix(7).joined(separator: "\n") == """
        + Your customer ---+ You --------------+ The company ------+ In between -------+
        | what for      0% | needs         51% | money today  EUR0 | meet again    62% |
        | 100%|            | 100%|             | EUR54|########    | 100%|________     |
        |     |#######=    |     |============ |      |########    |     |############ |
        |   0%|########___ |   0%|############ |  EUR0|########___ |   0%|############ |
        |      0^     ** 7 |      0^     * * 7 |       0^     ** 7 |      0^     * * 7 |
        + > This turn -----+----------------- customer-centred . computing, 17% . 2/7 -+
        """)
  }

  @Test func theOtherFiguresAreOneKeyAway() throws {
    var story = try story()
    story.step("at once", sees: ["what for", "needs", "money today", "meet again"])
    story.step("in the longer run", .keys("f"), sees: ["treatment", "strain", "in a year", "you too"])
    story.step("and back", .keys("f"), sees: ["money today"], lacks: ["treatment"])
    var tall = try self.story(120, 36)
    tall.step("with room, both", sees: ["what for", "treatment", "needs", "strain", "money today", "in a year"])
  }

  @Test func everyMoveThatWasTriedIsInTheTable() throws {
    var story = try story(120, 90)
    for turn in 1...(try #require(story.debrief).lastTurn) {
      story.app.press(.character("a"))
      let state = try #require(story.debrief)
      let tried = try #require(state.hindsight).turns[turn - 1]
      let table = state.movesTable(story.app.world)
      #expect(table.moves.count == tried.moves.count)
      #expect(table.moves.first == tried.played)
      for move in tried.moves {
        story.step("turn \(turn)", sees: [String(table.notes.name(of: move.move).prefix(14))])
      }
      story.app.press(.escape, .down)
    }
  }

  @Test func theTableSaysWhoseItsFiguresAreAndItsWordsSayForWhom() throws {
    var story = try story(120, 60)
    let world = story.app.world
    let sides = EndingState.Side.allCases.map { world.strings["ending.side.\($0.rawValue)"] }
    let figures = SideFigure.allCases.map(\.rawValue)
    var judged = 0
    for _ in 1...(try #require(story.debrief).lastTurn) {
      story.step("all moves", .keys("a"), sees: sides)
      for row in (try #require(story.debrief)).movesTable(world).moves.indices {
        let table = try #require(story.debrief).movesTable(world)
        #expect(table.focus == row)
        for line in table.inWords(width: 76) {
          let text = line.spans.map(\.text).joined()
          guard text.hasPrefix("▴ ") || text.hasPrefix("▾ ") else { continue }
          judged += 1
          #expect(figures.contains { text.contains($0) }, "for whom? \(text)")
        }
        story.app.press(.down)
      }
      story.app.press(.character("a"), .right)
    }
    #expect(judged > 5, "only \(judged) lines judge anything")
  }

  @Test func eachSideHasItsBestMoveOrHearsThatThereIsNone() throws {
    var story = try story(110, 200)
    let strings = story.app.world.strings
    for _ in 1...(try #require(story.debrief).lastTurn) {
      let state = try #require(story.debrief)
      let lines = state.notes(story.app.world).other.map { $0.spans.map(\.text).joined() }
      for side in EndingState.Side.allCases {
        let name = strings["ending.side.\(side.rawValue)"]
        func names(_ line: Substring) -> [String] { line.split(separator: ", ").map(String.init) }
        let best = lines.filter { line in
          line.contains("most for: ") && names(line.split(separator: "most for: ").last ?? "").contains(name)
        }
        let none = lines.filter { line in
          line.contains("would surely have brought more") && names(line.prefix { $0 != ":" }).contains(name)
        }
        #expect(best.count + none.count == 1, "\(name) at turn \(state.turn):\n\(lines.joined(separator: "\n"))")
      }
      story.app.press(.down)
    }
  }

  @Test func whatAMoveIsBestForComesFirst() throws {
    var story = try story(110, 200)
    let world = story.app.world
    var found = 0
    for _ in 1...(try #require(story.debrief).lastTurn) {
      let lines = try #require(story.debrief).notes(world).other.map { $0.spans.map(\.text).joined() }
      for (place, line) in lines.enumerated() where line.contains("most for: ") {
        found += 1
        let sides = (line.split(separator: "most for: ").last ?? "").split(separator: ", ").map(String.init)
        let figures = SideFigure.allCases.filter { sides.contains(world.strings["ending.side.\($0.side.rawValue)"]) }
        let first = lines[place + 1]
        #expect(first.hasPrefix("▴ ") && figures.contains { first.contains($0.rawValue) }, "\(line)\n\(first)")
      }
      story.app.press(.down)
    }
    #expect(found > 0, "no move was best for anybody")
  }

  @Test(arguments: Language.allCases)
  func allMovesAndTheirWordsAreThereInBothLanguages(_ language: Language) throws {
    for (width, height) in [(80, 24), (120, 36), (60, 16), (40, 12)] {
      var story = try story(width, height, language: language)
      story.step("all moves", .keys("a"), lacks: ["⟨", "{"])
      #expect(story.debrief?.showsMoves == true)
      story.step("Tab has nothing to go to", [.tab], lacks: ["⟨"])
      #expect(story.debrief?.showsMoves == true)
      story.step("Esc closes them first", [.escape], lacks: ["⟨"])
      #expect(story.debrief?.showsMoves == false)
    }
  }

  @Test func whatWasMissedCitesItsTurnAndLine() throws {
    let story = try story(110, 200, moves: ["greet", "check-stock", "offer-size"])
    let state = try #require(story.debrief)
    let lines = state.notes(story.app.world).sidesPage(moments: [], columns: 60).map { $0.spans.map(\.text).joined() }
    var cited = 0
    for verdict in state.facts.ledger.verdicts {
      let place = try #require(lines.firstIndex { $0.hasSuffix(": " + verdict.verdict.rawValue) })
      guard let turn = verdict.cited else { continue }
      cited += 1
      let said = state.practise.session.turns[turn].lines.map(\.text)
      let line = lines[place + 1]
      #expect(line.contains("Turn \(turn): “"), "\(line)")
      #expect(said.contains { line.contains($0) }, "\(line) is none of \(said)")
    }
    #expect(cited > 0, "nothing was missed that could be known: \(state.facts.ledger.verdicts)")
  }

  @Test func theLikeliestNeedsStandOnTheTurn() throws {
    var story = try story(110, 60)
    let state = try #require(story.debrief)
    let chances = state.facts.ledger.chances[state.turn]
    let most = try #require(chances.max())
    story.step("likely", sees: ["Most likely by then:", story.app.world.numbers.percent(thousandths: most)])
  }

  @Test func theThresholdsStandBesideTheFigures() throws {
    var story = try story(110, 40)
    story.step("the talk", .keys("5"), sees: ["from 1: fair · from 2: good", "from 40%: fair · from 50%: good", "┼"])
  }

  @Test func whatIsToldAddsUpToAHundred() throws {
    let story = try story()
    let odds = try #require(story.debrief).facts.odds
    #expect(odds.chance(of: .tellsGood) + odds.chance(of: .tellsBad) + odds.tellsNothing == 1000)
  }
}
