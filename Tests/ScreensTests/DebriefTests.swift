import Canvas
import Conversation
import History
import Packs
import Season
import Speech
import Testing

@testable import Screens

@Suite struct DebriefTests {
  @Test func playPredictLookBackAndGoAnotherWay() throws {
    var story = try Story.over(110, 32)
    let first = try #require(story.practise).session
    story.step("the ending", [.enter], sees: ["Afterwards", "understand"])
    story.step("the questions", [.enter], sees: ["What was it really about?", "I don’t know", "dignity"])
    story.step("a guess", [.down, .tab, .right, .right, .tab, .left], sees: ["7", "45%"])
    story.step("beside the truth", [.enter], sees: ["Your guess", "comfort", "7 out of 10", "45%", "Brier"])
    story.step("looking back", [.enter], sees: ["Your customer", "In between", "1 · greet", "computing"])
    #expect(story.debrief?.hindsight == nil)
    story.analyse(fully: true)
    story.step("computed", sees: ["ways on", "What else was possible"], lacks: ["computing"])
    story.step("the fourth turn", [.down, .down, .down], sees: ["4 · offer another size", "Turn 4 of"])
    story.step(
      "played on from there", [.enter], sees: ["Practise", "Turn 4", "Before turn 4. What do you do this time?"])
    let branch = try #require(story.practise)
    #expect(branch.session.moves == Array(first.moves.prefix(3)))
    #expect(branch.session.turns.map(\.lines) == first.turns.prefix(4).map(\.lines))
    try story.make("goodbye")
    #expect(story.practise?.session.moves != Array(first.moves.prefix(4)))
    story.step("and back", [.escape], sees: ["Looking back", "4 · offer another size"])
  }

  @Test func theBranchRemembersWhereItGoesOffAndThePredictionIsKept() throws {
    var story = try Story.over()
    var effects = story.app.update(.keeping(.opened(unfinished: nil)))
    effects += story.app.press(.enter)
    let number = try #require(story.app.screen.state.practised?.number)
    let begun = effects.contains { if case .keep(.begin(number, _)) = $0 { true } else { false } }
    #expect(begun, "\(effects)")
    for case .keep(.begin(let number, let record)) in effects {
      _ = story.app.update(.keeping(.done(.begin(conversation: number, record), record: 42)))
    }
    story.app.press(.enter)
    let kept = story.app.press(.enter)
    let prediction = ConversationRecord.Prediction(need: nil, trust: 5, returns: 50)
    #expect(kept.contains(.keep(.predict(prediction, record: 42))), "\(kept)")
    story.app.press(.enter, .down, .enter)
    #expect(story.practise?.branch == ConversationRecord.Branch(record: 42, turn: 1))
    #expect(story.practise?.number != number)
  }

  @Test func theLookBackIsAskedForOnceAndEndsWhenNobodyWaits() throws {
    var story = try Story.over()
    story.app.press(.enter, .enter)
    let begun = story.app.press(.character("s"))
    #expect(begun.count { if case .analyse = $0 { true } else { false } } == 1, "\(begun)")
    #expect(story.app.press(.down, .down) == [])
    let switched = story.app.press(.character("p"))
    guard case .analyse(let request)? = switched.first else {
      Issue.record("switching asked for nothing: \(switched)")
      return
    }
    #expect(request.plan.policy.stance == .push)
    #expect(story.app.press(.escape) == [.stopAnalysing])
    _ = story.app.update(.analysed(request.plan.part(0), of: request))
    #expect(story.debrief == nil)
    story.app.press(.enter)
    #expect(story.debrief != nil, "who was asked once is not asked again")
  }

  @Test func partsInAnyOrderGiveTheSamePicture() throws {
    var forwards = try Story.over(110, 32)
    forwards.app.press(.enter, .enter, .character("s"))
    var backwards = forwards
    forwards.analyse(fully: true)
    let request = try #require(backwards.app.analysing)
    for chunk in (0..<request.plan.chunks).reversed() {
      _ = backwards.app.update(.analysed(request.plan.part(chunk), of: request))
    }
    #expect(forwards.debrief?.hindsight == backwards.debrief?.hindsight)
    #expect(forwards.text == backwards.text)
  }

  @Test(arguments: Language.allCases)
  func everyPageIsThereInBothLanguages(_ language: Language) throws {
    for (width, height) in [(80, 24), (110, 32), (60, 16)] {
      var story = try Story.over(width, height, language: language)
      story.app.press(.enter, .enter, .character("s"))
      story.analyse()
      let count = try #require(story.debrief).pages(story.app.world).count
      var pictures: Set<String> = []
      for _ in 0..<count {
        story.step("a page", [.tab], lacks: ["⟨", "{"])
        pictures.insert(story.text)
      }
      #expect(pictures.count == count, "two pages look the same at \(width)×\(height)")
    }
  }

  @Test func aPackWithoutWordsSaysSo() throws {
    var story = try Story.over(110, 32, pack: TalkPack.pack)
    story.app.press(.enter, .enter, .character("s"))
    story.analyse()
    story.step("two weeks", .keys("3"), sees: ["This pack brings no words for that."], lacks: ["⟨"])
    story.step("the question", .keys("6"), sees: ["Which question do you take along yourself?"])
  }

  @Test func nothingIsSaidToBeWorseWithoutSayingForWhom() throws {
    var story = try Story.over(110, 200, moves: ["greet", "flatter", "ask-purpose", "check-stock", "offer-size"])
    story.app.press(.enter, .enter, .character("s"))
    story.analyse()
    let sides = EndingState.Side.allCases.map { story.app.world.strings["ending.side.\($0.rawValue)"] }
    let figures = SideFigure.allCases.map(\.rawValue)
    let last = try #require(story.debrief).lastTurn
    var judged = 0
    for turn in 1...last {
      let state = try #require(story.debrief)
      let notes = state.notes(story.app.world)
      #expect(notes.turn == turn)
      let lines = notes.turnPage(points: state.turningPoints, showsLines: false, columns: 60)
      var isLess = false
      for line in lines {
        let text = line.spans.map(\.text).joined()
        if text.hasPrefix("▴ ") || text.hasPrefix("▾ ") {
          judged += 1
          #expect(figures.contains { text.contains($0) }, "for whom? \(text)")
        } else if text.hasPrefix("◆") {
          judged += 1
          #expect(sides.contains { text.contains($0) }, "for whom? \(text)")
        } else if isLess, text.contains(": "), !text.contains("not for sure") {
          judged += 1
          #expect(sides.contains { text.contains($0) }, "for whom? \(text)")
        }
        isLess = isLess || text == story.app.world.strings["debrief.less-for"]
      }
      story.app.press(.down)
    }
    #expect(judged > 5, "only \(judged) lines judge anything")
  }

  @Test func theHeaviestNeedOfTheChainCounts() throws {
    let story = try Story.over()
    let session = try #require(story.practise).session
    let outcome = PredictionOutcome(session.state, of: session.scene)
    #expect(outcome.need == "comfort")
    #expect(outcome.chain == ["comfort", "belonging"])
    #expect(outcome.returns == session.scene.aftermathOdds(of: session.state).chance(of: .comesAgain))
    let off = outcome.comesAgain ? 80 : 20
    #expect(outcome.brier(ConversationRecord.Prediction(need: nil, trust: 5, returns: 20)) == off * off)
  }

  @Test(arguments: 0..<8)
  func survivesAnyKeysInAnySize(_ run: Int) throws {
    var dice = Dice(state: UInt64(run))
    let keys: [Key] =
      .keys("123456789hjklgGpsdd+-?:xy") + [
        .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .pageUp, .pageDown, .home, .end, .control("p"),
      ]
    var story = try Story.over(
      language: run % 2 == 0 ? .german : .english, look: Look(unicode: run % 4 != 3, colour: run % 5 != 4))
    story.app.press(.enter, .enter)
    for step in 0..<100 {
      if step % 20 == 0 {
        let width = Int.random(in: 1...130, using: &dice)
        let height = Int.random(in: 1...45, using: &dice)
        _ = story.app.update(.resized(width: width, height: height))
      }
      let key = try #require(keys.randomElement(using: &dice))
      _ = story.app.update(.input(.key(key)))
      let point = Point(x: Int.random(in: 0...130, using: &dice), y: Int.random(in: 0...45, using: &dice))
      if step % 7 == 0 { _ = story.app.update(.input(.mouse(Mouse(.press, at: point)))) }
      if step % 10 == 0, let request = story.app.analysing {
        _ = story.app.update(.analysed(request.plan.part(step % request.plan.chunks), of: request))
        if step % 30 == 0 { story.analyse() }
      }
      let canvas = story.app.canvas
      let cursor = try #require(canvas.cursor, "step \(step), \(key)")
      #expect(canvas.bounds.contains(cursor), "step \(step), \(key)")
      #expect(!canvas.text.contains("⟨"), "a text is missing at step \(step), after \(key):\n\(canvas.text)")
      #expect(!canvas.text.contains("{"), "a placeholder is empty at step \(step), after \(key):\n\(canvas.text)")
    }
  }
}
