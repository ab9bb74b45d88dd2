import Canvas
import Conversation
import History
import Packs
import Season
import Speech
import Testing

@testable import Screens

@Suite struct SeasonTests {
  @Test func setUpPlayCancelGoOnAndChangeANumber() throws {
    var story = try SeasonStory()
    story.step("the setup", sees: ["Two shops, the same people", "Weeks           ‹ 8 ›", "Seasons         ‹ 50 ›"])
    let begun = story.step("begun", [.enter], sees: ["The shops are being set up", "The first picture is on its way"])
    guard case .play(let plan)? = begun.last else {
      Issue.record("nothing was asked for: \(begun)")
      return
    }
    #expect(plan.open == [0])
    story.app.playSeason(parts: 2)
    story.step("a first picture", sees: ["20% · 10 of 50 seasons", "left for the shop so far", "What lies between"])
    let stopped = story.step("stopped", [.escape], sees: ["Stopped at 20%, 10 of 50 seasons. c goes on."])
    #expect(stopped == [.stopAnalysing])
    story.step("what is there stays", .keys("4"), sees: ["sellers’ strain"])
    let goesOn = story.step("on it goes", .keys("c"))
    guard case .play(let rest)? = goesOn.first else {
      Issue.record("nothing was asked for: \(goesOn)")
      return
    }
    #expect(rest.open == [1, 2, 3, 4], "what was played is not played again")
    story.app.playSeason()
    story.step("all played", .keys("1"), sees: ["8 weeks · 50 seasons · day 1"], lacks: ["Stopped"])
    story.step("all numbers", .keys("7/") + .keys("passers-by") + [.enter], sees: ["Share of passers-by"])
    story.step("one of them", [.enter], sees: ["New value", "Which share of newcomers", "our assumption"])
    story.step("another value", [.up], sees: ["that is 35%"])
    let anew = story.step(
      "plays anew", [.enter], sees: ["* Share of passers-by", "35%"], lacks: ["New value"])
    guard case .play? = anew.last else {
      Issue.record("nothing was asked for: \(anew)")
      return
    }
    #expect(story.state?.choice.changed == [.passersBy: 350])
    story.step("the picture before stays", .keys("1"), sees: ["What lies between", "* Share of passers-by 35%"])
    story.app.playSeason(parts: 1)
    story.step("and says so", sees: ["still the picture before"])
    story.app.playSeason()
    story.step("the new one", sees: ["8 weeks · 50 seasons · day 1", "* Share of passers-by 35%"])
    story.step("put back", .keys("7r"), lacks: ["* Share of passers-by"])
    #expect(story.state?.choice.changed == [:])
    story.step("back to the beginning", .keys("c") + [.escape], sees: ["Two shops, the same people"])
    story.step("and out", [.escape], sees: ["Practise"], lacks: ["Two shops"])
  }

  @Test func whatIsLeftUndecidedKeepsItsDefault() throws {
    var app = try app()
    app.press(.door("season"))
    let begun = app.press(.enter)
    guard case .play(let work)? = begun.last, case .plan(let order) = work.kind else {
      Issue.record("nothing was asked for: \(begun)")
      return
    }
    #expect(order.weeks == 26)
    #expect(order.replications == 1000)
    #expect(order.seed == 1)
    #expect(order.houses.map(\.company.id) == ["lindner", "glanz"])
    #expect(order.houses.map(\.policy) == [.stance(.orderTaker), .stance(.orderTaker)])
    #expect(order.changed.isEmpty)
  }

  @Test func everyRowOfTheSetupCanBeChanged() throws {
    var story = try SeasonStory()
    let model = try ModelFiles.embedded()
    story.app.press(.character("1"), .right, .character("2"), .right, .character("4"), .left, .character("6"), .right)
    story.app.press(.character("9"), .right)
    let choice = try #require(story.state?.choice)
    #expect(choice.companies == [1, 1])
    #expect(choice.stances == [.push, .random])
    #expect(choice.value(of: .sellerSkill, model) == choice.usual(.sellerSkill, model) + 50)
    #expect(choice.seed == 2)
    story.step("two ways of the same house", [.enter], sees: ["presses · anyhow"])
  }

  @Test func likeMeNeedsConversationsOfOnesOwn() throws {
    var story = try SeasonStory()
    story.step("too few", .keys("5") + [.right], sees: ["at least 3 conversations of your own", "there are 0"])
    #expect(story.state?.choice.isLikeMe == false)
    let habits = MoveHabits([[HabitStep(phase: .greeting, situation: .open, kind: .greet)]])
    guard case .season(var state) = story.app.screen else { return }
    state.choice.isLikeMe = true
    #expect(state.choice.houses(habits).count == 3)
    #expect(state.choice.houses(nil).count == 2, "without habits there is no third line")
  }

  @Test func ownConversationsAreReadOneAfterTheOther() throws {
    var own = OwnHabits()
    let summaries = (1...4).map { id in
      ConversationSummary(
        id: id, startedAt: 0, pack: "small", customer: "nurse", company: "glanz", seed: 1, language: .english, moves: 3,
        feelings: 0, ending: nil, isFinished: true, branch: nil, prediction: nil, figures: [:])
    }
    var steps = own.take(.listed(OwnHabits.query, summaries), nil)
    var asked: [Int] = []
    while case .keep(.load(let record))? = steps.first {
      asked.append(record)
      steps = own.take(.loaded(record: record, nil), nil)
    }
    #expect(asked == [1, 2, 3, 4])
    #expect(own.isRead)
    #expect(own.habits == nil, "records that are gone say nothing")
  }

  @Test func theMapAndWhatItDependsOnArePlayedFirstWhenTheyAreInSight() throws {
    var story = try SeasonStory()
    story.app.press(.enter)
    story.app.playSeason(parts: 2)
    let asked = story.step("it depends", .keys("5"))
    guard case .play(let work)? = asked.last, case .scenarios(let plan) = work.kind else {
      Issue.record("no scenarios were asked for: \(asked)")
      return
    }
    #expect(plan.question.figure == .money)
    #expect(plan.scenarios.count == 27)
    story.app.playSeason(parts: 9)
    story.step("a first picture before all is there", sees: ["Share of passers-by", "being tried out"])
    story.app.playSeason()
    story.step("all of it", sees: ["turns", "more at", "8 weeks · 50 seasons · day 1"])
    let other = story.step("another figure", [.right], sees: ["people whose need was really met"])
    #expect(other.count == 1, "another figure is played: \(other)")
    story.app.playSeason()
    story.step("the map", .keys("6"), sees: ["The first picture"])
    story.app.playSeason()
    story.step("its cells", sees: ["Length of the season (28 weeks), Share of passers-by ("])
    story.step(
      "another cell", [.right], sees: ["Length of the season (40 weeks)", "€400 more at"])
    let across = story.step("another number across", .keys("a"))
    #expect(across.count == 1, "\(across)")
    #expect(story.state?.axes.first == .assumption(.marginShare))
    for _ in 0..<4 { _ = story.app.press(.character("w")) }
    #expect(story.state?.axes.last == .assumption(.sellerSkill), "the one on the other axis is left out")
  }

  @Test func whatComesLateOrTwiceChangesNothing() throws {
    var story = try SeasonStory()
    story.app.press(.enter)
    story.app.playSeason(parts: 1)
    let work = try #require(story.app.playing)
    let part = FixedSeason.part(work, 0)
    _ = story.app.update(.played(part, of: work))
    _ = story.app.update(.played(part, of: work))
    #expect(story.state?.run.result?.replications == 10)
    _ = story.app.press(.escape, .escape)
    story.app.press(.character("9"), .right, .enter)
    _ = story.app.update(.played(part, of: work))
    let run = try #require(story.state?.run)
    #expect(run.isStale && run.season == nil, "a part of the season before is left out")
  }

  @Test func sentencesSayOnWhichSideAndNoMoreThanIsSure() throws {
    var story = try SeasonStory(120, 36)
    story.app.press(.enter)
    story.app.playSeason()
    let state = try #require(story.state)
    let notes = state.notes(story.app.world)
    let sure = notes.sentence(
      Estimate(mean: -1200, margin: 200, count: 9), .money, of: 1, over: 0, when: "Then")
    #expect(sure == "Then: €12 more at Lindner’s than at Glanz Shoe World (€10 to €14).")
    let open = notes.sentence(
      Estimate(mean: -1200, margin: 2000, count: 9), .money, of: 1, over: 0, when: "Then")
    #expect(open == "Then: nothing that is sure. Glanz Shoe World against Lindner’s: −€32 to +€8.")
    let points = notes.sentence(Estimate(mean: 52, margin: 4, count: 9), .strain, of: 1, over: 0, when: "Then")
    #expect(points == "Then: 5.2 percentage points more at Glanz Shoe World than at Lindner’s (4.8 to 5.6).")
  }

  @Test func papersToHandOutHoldWhatWasPlayed() throws {
    var story = try SeasonStory(120, 36)
    story.app.press(.enter)
    #expect(story.app.press(.character("x")) == [], "nothing was played yet")
    story.app.playSeason()
    story.app.press(.character("5"))
    story.app.playSeason()
    let effects = story.app.press(.character("x"))
    guard case .handOut(let files, let folder)? = effects.first else {
      Issue.record("nothing is handed out: \(effects.count)")
      return
    }
    #expect(folder == "anprobe-season-1")
    #expect(files.map(\.name) == ["learner.html", "learner.md", "facilitator.html", "facilitator.md"])
    #expect(files.allSatisfy { $0.text.contains("Glanz Shoe World") })
    #expect(files[2].text.contains("Share of passers-by"))
    _ = story.app.update(.handedOut(folder))
    story.step("and says where", sees: ["Written into anprobe-season-1."])
  }

  @Test func aBrokenNumberOfThePackIsNamed() throws {
    var loaded = try smallShop()
    loaded.packs[0].modelOverrides = [ModelSetting(name: "no-such-number", value: 1)]
    var app = App(settings: Settings(language: .english), width: 80, height: 24)
    _ = app.update(.packsLoaded(loaded))
    app.press(.door("season"), .enter)
    app.playSeason()
    #expect(app.text.contains("no-such-number"))
    #expect(app.text.contains("This can’t be played."))
    #expect(app.playing == nil)
  }

  @Test(arguments: 0..<8)
  func survivesAnyKeysInAnySize(_ run: Int) throws {
    var dice = Dice(state: UInt64(run))
    let keys: [Key] =
      .keys("1234567hjklgGcfawrRnx/p0+-?:y") + [
        .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .pageUp, .pageDown, .home, .end, .backspace,
      ]
    var story = try SeasonStory(
      language: run % 2 == 0 ? .german : .english, look: Look(unicode: run % 4 != 3, colour: run % 5 != 4))
    var pressed: [Key] = []
    for step in 0..<120 {
      if step % 20 == 0 {
        let width = Int.random(in: 1...140, using: &dice)
        let height = Int.random(in: 1...45, using: &dice)
        _ = story.app.update(.resized(width: width, height: height))
      }
      if story.state == nil { story.app.press(.escape, .escape, .control("p")) }
      let key = try #require(keys.randomElement(using: &dice))
      pressed.append(key)
      _ = story.app.update(.input(.key(key)))
      let point = Point(x: Int.random(in: 0...130, using: &dice), y: Int.random(in: 0...45, using: &dice))
      if step % 7 == 0 { _ = story.app.update(.input(.mouse(Mouse(.press, at: point)))) }
      if step % 5 == 0 { story.app.playSeason(parts: Int.random(in: 0...6, using: &dice)) }
      let canvas = story.app.canvas
      let cursor = try #require(canvas.cursor, "step \(step), \(pressed)")
      #expect(canvas.bounds.contains(cursor), "step \(step), \(pressed)")
      #expect(!canvas.text.contains("⟨"), "a text is missing after \(pressed):\n\(canvas.text)")
      #expect(!canvas.text.contains("{"), "a placeholder is empty after \(pressed):\n\(canvas.text)")
    }
  }
}
