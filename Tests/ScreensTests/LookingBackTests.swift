import Canvas
import Conversation
import History
import Keepers
import Speech
import Testing

@testable import Screens

@Suite struct LookingBackTests {
  /// Three kept conversations over two weeks: two that are over, and one that is not.
  private func story(_ width: Int = 80, _ height: Int = 24, language: Language = .english) throws -> KeptStory {
    var story = try KeptStory(MemoryKeeper(), width: width, height: height, language: language, utcOffset: 3600)
    for seed in [3, 4, 5] as [UInt64] {
      try story.open(seed: seed)
      story.type("2")
      if seed > 3 { story.type("2") }
      if seed < 5 { try story.sayGoodbye() }
      story.app.leaveAll()
      story.now += 5 * 86_400_000
    }
    story.actions = []
    return story
  }

  /// The doors in the order of home, with a waiting conversation.
  private let door = [Key.door("records", isWaiting: true)]

  @Test func theListShowsTheNewestFirstWithLocalDates() throws {
    var story = try story()
    story.press(door)
    #expect(story.names == ["list"])
    try expectPicture(story.text, "LookingBack/list-80x24-en")
  }

  @Test func wordsAreFoundInLinesAndNotes() throws {
    var story = try story()
    story.step("one searches", door + .keys("/nobody sits"), sees: ["2026-11-12", "2026-11-07"], lacks: ["2026-11-02"])
    story.step("and nothing fits", .keys("!"), sees: ["Nothing kept fits that.", "0 of 3"])
    story.step("Esc shows all again", [.escape], sees: ["2026-11-02"])
    story.step("a note", [.end, .enter] + .keys("eshift work") + [.enter], sees: ["shift work", "Kept."])
    story.step(
      "is found", [.escape] + .keys("/SHIFT") + [.enter], sees: ["2026-11-02", "1 of 3"], lacks: ["2026-11-12"])
  }

  @Test func theListIsNarrowed() throws {
    var story = try story()
    story.step(
      "the choice", door + .keys("f"), sees: ["What would you like to see?", "Mrs Albers", "at Glanz", "not over yet"])
    story.step("unfinished", [.end, .enter], sees: ["2026-11-12", "1 of 3"], lacks: ["2026-11-07"])
    story.step("all again", .keys("f1"), sees: ["2026-11-07"])
  }

  @Test func aConversationIsReadTurnByTurn() throws {
    var story = try story()
    story.step(
      "opened", door + [.down, .enter], sees: ["Turn 0 of 4", "A woman, her jacket", "word for word"], lacks: ["Me  "])
    story.step("one on", .keys(" "), sees: ["Turn 1 of 4", "Hello, come on in."], lacks: ["Twelve hours"])
    story.step("and another", [.right], sees: ["Twelve hours, and nobody sits down."])
    story.step("back", [.left], lacks: ["Twelve hours"])
    #expect(story.app.tickInterval == nil)
    story.step("it plays", .keys("p+"), sees: ["playing, 2 s a turn"])
    #expect(story.app.tickInterval == 2000)
    story.take(.tick)
    story.step("by itself", sees: ["Turn 2 of 4", "Twelve hours"])
    story.take(.tick)
    story.take(.tick)
    story.step("to its end", sees: ["Turn 4 of 4", "Goodbye."], lacks: ["playing"])
    #expect(story.app.tickInterval == nil)
    story.take(.tick)
    #expect(story.text.contains("Turn 4 of 4"))
  }

  @Test func theReplayAt80By24() throws {
    var story = try story()
    story.press(door + [.down, .enter, .right, .right])
    try expectPicture(story.text, "LookingBack/replay-80x24-en")
  }

  @Test func theProgressAt80By24() throws {
    var story = try story()
    story.press(door + [.tab])
    try expectPicture(story.text, "LookingBack/progress-80x24-en")
  }

  @Test func theCapsuleIsShownAndHoldsTheConversation() throws {
    var story = try story()
    story.press(door + [.down, .enter])
    guard case .replay(let state) = story.app.screen else {
      Issue.record("no replay is open")
      return
    }
    let text = try #require(state.capsule)
    story.step("shown", .keys("c"), sees: [String(text.prefix(30)), "anprobe replay", "anprobe records export 2"])
    let replay = try #require(story.app.world.replay)
    let again = try replay.session(of: Capsule(text: text), language: .english).session
    #expect(again.turns.map(\.lines) == state.record.turns.map(\.lines))
  }

  @Test func anUnfinishedOneGoesOnFromTheReplay() throws {
    var story = try story()
    story.step("opened", door + [.enter], sees: ["still open", "r go on"])
    story.step("goes on", .keys("r"), sees: ["What do you do?", "Turn 3"])
    #expect(story.names.last == "hold")
    #expect(story.app.world.waiting == nil)
  }

  @Test func oneIsDeletedAfterAskingAndTheRestStays() throws {
    var story = try story()
    story.step(
      "asked", door + [.down] + .keys("x"), sees: ["is deleted: from the backups too", "› 1  keep", "delete for good"])
    story.step("kept by default", [.enter], sees: ["2026-11-07"])
    #expect(!story.names.contains("delete 2"))
    story.step("deleted", .keys("x2"), sees: ["has been deleted", "2026-11-12", "2026-11-02"], lacks: ["2026-11-07"])
    #expect(try story.keeper.record(2) == nil)
    story.step("from the replay too", [.end, .enter] + .keys("x2"), sees: ["2026-11-12"], lacks: ["2026-11-02"])
    #expect(try story.keeper.list(RecordQuery()).map(\.id) == [3])
  }

  @Test func allAreDeletedAndNothingWaitsAnyMore() throws {
    var story = try story()
    story.step("asked", door + .keys("X"), sees: ["All 3 conversations with their notes."])
    story.step("deleted", .keys("2"), sees: ["All conversations have been deleted.", "Nothing has been kept yet."])
    #expect(try story.keeper.list(RecordQuery()).isEmpty)
    story.step("nothing waits", [.escape], lacks: ["Go on"])
  }

  /// Opens a kept conversation's replay by name from wherever one is.
  private func lookBack(_ story: inout KeptStory) {
    story.press([.control("p")] + .keys("look back") + [.enter, .enter])
  }

  @Test func whatIsOpenBelowGoesOnOnceAndIsNotUndone() throws {
    var story = try KeptStory(MemoryKeeper())
    try story.open()
    story.type("22")
    lookBack(&story)
    story.step("it goes on", .keys("r"), sees: ["What do you do?", "Turn 3"])
    story.type("2")
    #expect(!story.names.contains("undo"), "\(story.names)")
    #expect(story.app.world.waiting == nil)
    #expect(try story.keeper.record(1)?.moves.count == 3)
  }

  @Test func whatIsDeletedStaysGoneThoughItIsOpenBelow() throws {
    var story = try KeptStory(MemoryKeeper())
    try story.open()
    story.type("22")
    lookBack(&story)
    story.step("deleted", .keys("x2"), sees: ["has been deleted"])
    story.step("back in it", [.escape, .down, .up], sees: ["Turn 3"])
    #expect(try story.keeper.list(RecordQuery()).isEmpty)
    story.type("2")
    #expect(try story.keeper.list(RecordQuery()).count == 1, "whoever goes on is kept again")
  }

  @Test func theWeeksAreDrawnAsCurves() throws {
    var story = try story(120, 30)
    story.press(door)
    story.step(
      "beside the list",
      sees: [
        "2 conversations, in 1 week", "the week of 2026-11-02", "Open among all questions", "100%",
        "Glanz: 0 in 2 conversations",
      ])
  }

  @Test func figuresArePutTogetherByWeekAndHouse() throws {
    func row(_ day: Int, _ company: String, feelings: Int = 0, _ figures: [String: Int]) -> ConversationSummary {
      ConversationSummary(
        id: day, startedAt: (20_000 + day) * 86_400_000, pack: "p", customer: "c", company: company, seed: 1,
        language: .english, moves: 3, feelings: feelings, ending: .content, isFinished: true, branch: nil,
        prediction: nil, figures: figures)
    }
    // Day 20000 was a Friday, 4 October 2024.
    let rows = [
      row(5, "b", feelings: 2, ["open-questions": 1, "closed-questions": 3, "bent": 3]),
      row(2, "a", feelings: 1, ["open-questions": 3, "closed-questions": 1, "simple-reflections": 2]),
      row(0, "a", ["open-questions": 1, "closed-questions": 1, "complex-reflections": 1, "levels": 1, "chain": 4]),
    ]
    let progress = Progress(rows, utcOffset: { _ in 0 })
    #expect(progress.weeks.map(\.conversations) == [2, 1])
    #expect(progress.weeks.map(\.monday) == [19_996, 20_003])
    #expect(progress.weeks.map(\.openShare) == [666, 250])
    #expect(progress.weeks.map(\.reflectionsPerQuestion) == [5, 0])
    #expect(progress.weeks.map(\.depth) == [250, nil])
    #expect(progress.weeks.map(\.bentPerConversation) == [0, 30])
    #expect(progress.feelings.map(\.company) == ["a", "b"])
    #expect(progress.feelings.map(\.named) == [1, 2])
  }

  @Test(arguments: [
    (0, "1970-01-01 00:00"), (951_782_400_000, "2000-02-29 00:00"), (1_793_610_000_000, "2026-11-02 09:00"),
    (-1, "1969-12-31 23:59"), (4_107_542_399_000, "2100-02-28 23:59"),
  ])
  func momentsAreWrittenAsDates(milliseconds: Int, text: String) {
    let strings = Strings(.embedded(.english))
    #expect(Moment(milliseconds, utcOffset: { _ in 0 }).text("lookback.date", strings) == text)
  }

  @Test func localTimeCountsForDayAndWeek() {
    let strings = Strings(.embedded(.german))
    let sunday = 1_793_610_000_000 - 10 * 3_600_000
    #expect(Moment(sunday, utcOffset: { _ in 0 }).text("lookback.date", strings) == "01.11.2026 23:00")
    #expect(Moment(sunday, utcOffset: { _ in 3600 }).text("lookback.date", strings) == "02.11.2026 00:00")
    #expect(
      Moment(sunday, utcOffset: { _ in 3600 }).monday == Moment(sunday, utcOffset: { _ in 0 }).monday + 7)
  }

  @Test func germanIsThereToo() throws {
    var story = try story(language: .german)
    story.step("die Liste", door, sees: ["Rückblick", "07.11.2026 10:00", "noch offen"])
    story.step("nachlesen", [.down, .enter], sees: ["Runde 0 von 4", "Wort für Wort"])
    story.step("gefragt", .keys("x"), sees: ["endgültig löschen"])
  }

  @Test func whereNothingIsKeptItSaysWhy() throws {
    var app = try app()
    _ = app.update(.keeping(.unavailable(KeepingError(path: "/x", problem: .damaged))))
    let effects = app.press(.door("records"))
    #expect(effects == [])
    #expect(app.text.contains("Conversations are not being kept."))
  }
}
