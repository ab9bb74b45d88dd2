import Canvas
import Conversation
import History
import Keepers
import Packs
import Speech
import Testing

@testable import Screens

@Suite struct KeepingTests {
  /// The one record a keeper has.
  private func record(_ keeper: any ConversationKeeping, _ id: Int = 1) throws -> ConversationRecord {
    try #require(try keeper.record(id))
  }

  @Test func everyTurnIsAskedToBeKeptBeforeTheNextPicture() throws {
    let keeper = MemoryKeeper()
    var story = try KeptStory(keeper)
    try story.open()
    story.press([.down])
    #expect(story.names == [], "nothing was said yet")
    story.type("2")
    #expect(story.names == ["begin 2"])
    story.type("2")
    #expect(story.names == ["begin 2", "append 2 ask-purpose"])
    let session = try #require(story.practise).session
    let kept = try record(keeper)
    #expect(kept.turns == session.turns.map { KeptTurn($0, of: session.scene) })
    #expect(kept.startedAt == story.now)
    #expect(kept.level == "beginner")
    #expect(kept.setup.seed == 3)
  }

  @Test func takenBackTurnsNamedFeelingsAndTheEndingAreKept() throws {
    let keeper = MemoryKeeper()
    var story = try KeptStory(keeper)
    try story.open()
    story.type("22uFcal")
    story.press([.enter])
    #expect(story.names == ["begin 2", "append 2 ask-purpose", "undo", "name calm in 1"])
    #expect(try record(keeper).turns.map(\.feeling) == [nil, "calm"])
    try story.sayGoodbye()
    let state = try #require(story.practise)
    let last = state.session.turns.count - 1
    let ending = try #require(state.session.state.ending)
    #expect(story.names.suffix(2) == ["append \(last) goodbye", "finish \(ending)"])
    let kept = try record(keeper)
    #expect(kept.isFinished)
    #expect(kept.ending == state.session.state.ending)
    #expect(kept.figures == Figures.of(state.session))
    let replay = try #require(story.app.world.replay)
    #expect(replay.finding(on: kept) == .same)
  }

  @Test func whatIsTakenBackAfterTheEndingIsOpenAgain() throws {
    let keeper = MemoryKeeper()
    var story = try KeptStory(keeper)
    try story.open()
    story.type("2")
    try story.sayGoodbye()
    let state = try #require(story.practise)
    story.app.screen = .ending(EndingState(state))
    story.press([.tab])
    #expect(try record(keeper).isFinished)
    let count = state.session.turns.count
    story.type("u")
    #expect(try !record(keeper).isFinished)
    #expect(try record(keeper).turns.count == count - 1)
    story.app.screen = .ending(EndingState(state))
    story.press([.tab])
    #expect(try record(keeper).isFinished)
    story.type("r2")
    #expect(try keeper.list(RecordQuery()).count == 2, "the same day once more is a conversation of its own")
  }

  @Test(arguments: 1...5)
  func afterAnyEndOfTheProgramItGoesOnExactlyThere(count: Int) throws {
    let keeper = MemoryKeeper()
    var story = try KeptStory(keeper)
    try story.open()
    for step in 0..<count {
      var state = try #require(story.practise)
      let move = try #require(RandomPolicy().move(in: state.session.state, of: state.session.scene))
      if state.session.state.isOver { break }
      _ = state.make(move, story.app.world)
      if step == 1 { state.session.name(feeling: "calm") }
      story.app.screen = .practise(state)
      story.press([.up])
    }
    let before = try #require(story.practise).session
    var next = try KeptStory(keeper)
    let turn = before.state.turn + 1
    next.step("home offers it", sees: ["Go on", "With Mrs Albers at Glanz, turn \(turn)"])
    next.type("1")
    let after = try #require(next.practise).session
    let isSame = after.turns == before.turns
    #expect(isSame, "\(after.moves) instead of \(before.moves)")
    #expect(next.names == ["hold"])
    next.type("u")
    #expect(next.names.dropFirst() == ["undo"], "it is the same record that goes on")
  }

  @Test func whyItCannotGoOnIsSaidAndItCanBeRead() throws {
    let keeper = MemoryKeeper()
    var story = try KeptStory(keeper)
    try story.open()
    story.type("22")
    var changed = TalkPack.pack
    changed.version = 2
    changed.customers[0].start.trust = 100
    var next = try KeptStory(keeper, packs: [changed])
    next.step("one tries", .keys("1"), sees: ["It cannot go on from here", "version 1 then", "You can still read it"])
    next.step("and is at home", [.escape], sees: ["Practise"])
    var without = try KeptStory(keeper, packs: [])
    without.step("without the pack", .keys("1"), sees: ["The pack “talk” is not there."])
  }

  @Test func whoeverIsSecondGoesOnWithAConversationOfTheirOwn() throws {
    let keeper = FailingKeeper(nil)
    var story = try KeptStory(keeper)
    try story.open()
    story.type("2")
    var second = try KeptStory(keeper)
    second.type("1")
    #expect(second.text.contains("Another window is going on with the same"))
    second.type("2")
    #expect(second.names == ["hold", "begin 3"])
    #expect(try keeper.list(RecordQuery()).count == 2)
  }

  @Test func whatCannotBeKeptIsSaidOnceAndTriedAgainWithTheNextTurn() throws {
    var story = try KeptStory(FailingKeeper(.full))
    try story.open()
    story.step("not kept", .keys("2"), sees: ["Hello, come on in.", "Not kept: "])
    story.press([.up, .down, .tab])
    #expect(story.names == ["begin 2"], "moving about is no reason to try again")
    story.step("it is said once", lacks: ["not been kept"])
    story.press([.backTab])
    story.type("2")
    #expect(story.names == ["begin 2", "begin 3"])
  }

  @Test func withoutAPlaceTheProgramSaysSoAndGoesOn() throws {
    var story = try KeptStory(MemoryKeeper())
    story.app = App(settings: Settings(language: .english), width: 80, height: 24)
    story.take(.packsLoaded(LoadedPacks(packs: [TalkPack.pack], model: try .embedded())))
    story.take(.keeping(.unavailable(KeepingError(path: "/data/\u{1B}[2J.sqlite", problem: .newer))))
    story.step(
      "at home",
      sees: ["Conversations are not being kept. A newer Anprobe wrote this.", "you can practise all the same"])
    story.step("the whole sentence", .keys("!"), sees: ["use the newer one."])
    story.press([.escape])
    try story.open()
    story.step("one practises", .keys("22"), sees: ["Turn 3"])
    #expect(story.names == [])
  }

  @Test func turnsMadeBeforeTheDiskIsReadyAreKeptAsSoonAsItIs() throws {
    let keeper = MemoryKeeper()
    var story = try KeptStory(keeper)
    story.app = App(settings: Settings(language: .english), width: 80, height: 24)
    story.take(.packsLoaded(LoadedPacks(packs: [TalkPack.pack], model: try .embedded())))
    try story.open()
    story.type("22q")
    #expect(story.names == [])
    story.take(.keeping(.opened(unfinished: nil)))
    #expect(story.names == ["begin 3"])
    story.step("and it waits", sees: ["With Mrs Albers at Glanz, turn 3"])
  }

  @Test func anotherLanguageOnTheWayIsKeptInTheFirst() throws {
    let keeper = MemoryKeeper()
    var story = try KeptStory(keeper)
    try story.open()
    story.type("2")
    story.app = story.app.speaking(.german)
    story.step("told in German", .keys("2"), sees: ["Wofür brauchen Sie den Schuh?"])
    let kept = try record(keeper)
    #expect(kept.turns[2].lines.contains { $0.text == "What do you need them for?" })
    let replay = try #require(story.app.world.replay)
    #expect(replay.finding(on: kept) == .same)
  }

  /// Whatever is pressed: what is in sight is what is kept, before the next picture.
  @Test(arguments: 0..<12)
  func whateverIsPressedIsKept(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let keeper = MemoryKeeper()
    var story = try KeptStory(keeper)
    var checked = 0
    for _ in 0..<90 {
      if story.practise == nil, dice.next() % 4 == 0 { try story.open(seed: UInt64(seed)) }
      let keys: [Key] = [.enter, .escape, .tab, .up, .down, .left, .right, .end, .backspace]
      let glyphs: [Character] = Array("1234512345uuFfqrntxX/ pe+-c:")
      let key =
        dice.next() % 3 == 0
        ? keys.randomElement(using: &dice) : glyphs.randomElement(using: &dice).map { .character($0) }
      story.press([try #require(key)])
      let picture = story.text
      #expect(!picture.contains("⟨"), "a text is missing in\n\(picture)")
      guard let practise = story.practise, practise.session.turns.count > 1 else { continue }
      let id = try #require(story.app.world.keeping.record(of: practise))
      let kept = try record(keeper, id)
      #expect(kept.turns == practise.session.turns.map { KeptTurn($0, of: practise.session.scene) })
      #expect(kept.isFinished == practise.session.state.isOver)
      checked += 1
    }
    #expect(checked > 0 || seed > 0, "nothing was ever said")
  }

  @Test(arguments: Language.allCases)
  func everyProblemHasItsSentence(language: Language) {
    let strings = Strings(.embedded(language))
    let problems: [KeepingError.Problem] = [
      .noPlace, .noFolder, .readOnly, .damaged, .truncated, .foreign, .newer, .busy, .full, .migration, .missing(4),
      .other("\u{7}x"),
    ]
    let replays: [ReplayProblem] = [
      .noPack("p"), .noCustomer("c", pack: "p"), .noCompany("c", pack: "p"), .changedNumber("n"), .unreadableWish("w"),
      .packChanged("p", then: 1, now: 2), .rulesChanged(then: 2, now: 1), .rulesChanged(then: 1, now: 2),
      .impossibleMove(turn: 3, "x"), .ownShopMissing, .ownShopChanged,
    ]
    let sentences =
      problems.map { strings.sentence(KeepingError(path: "/p", problem: $0)) } + replays.map { strings.sentence($0) }
    for sentence in sentences {
      #expect(!sentence.contains("⟨") && !sentence.contains("{") && !sentence.contains("\u{7}"), "\(sentence)")
    }
    #expect(Set(sentences).count == sentences.count)
  }
}
