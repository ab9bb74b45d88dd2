import Canvas
import Conversation
import History
import Keepers
import Packs
import Season
import Speech
import Testing
import Workshop

@testable import Screens

/// A room is shown two houses, with keys alone.
@Suite struct ContrastTests {
  private let space = [Key.character(" ")]

  @Test func aWholeAfternoonWithARoom() throws {
    var story = try ContrastStory(80, 24)
    story.step("the door is there", [], sees: ["Contrast"])
    story.step(
      "the choice has good defaults", [.door("contrast")],
      sees: ["Mrs Albers", "‹ Glanz ›", "‹ Lindner’s ›", "presses"])
    story.step(
      "Enter begins", [.enter], sees: ["Glanz · presses", "Lindner’s · understands", "Turn 0", "What selling"])
    story.step("a question before anything is said", .keys("n"), sees: ["What do you see?"], lacks: ["Wait.", "Glanz"])
    story.step("the next question", .keys("n"), sees: ["What would you say?"])
    story.step("back to the columns", [.escape], sees: ["Glanz · presses"])
    story.step("one step on", space, sees: ["Turn 1", "▸ greet"])
    let before = try #require(story.state?.contrast.here)
    story.step("the room chooses", .keys("f"), sees: ["What does the seller do?", "Glanz + Lindner’s", "No hands yet"])
    story.step("hands go up", .keys("12") + [.down] + .keys("12"), sees: ["12", "Level:"])
    story.step("a tie is told and not played", [.down, .enter], sees: ["It is a tie"])
    story.step("one more hand", [.up, .right], sees: ["Most hands"], lacks: ["Level:"])
    story.step("the winner is played on both sides", [.enter], sees: ["Turn 2", "(the room)"])
    let fork = try #require(story.state?.contrast)
    #expect(fork.node.move(.left)?.byRoom == true && fork.node.move(.right)?.byRoom == true)
    #expect(fork.node.move(.left)?.move == fork.ballots[0].moves[fork.ballots[0].hands.firstIndex(of: 13) ?? 9])
    story.step("back, and nothing is lost", .keys("b"), sees: ["Turn 1"], lacks: ["(the room)"])
    #expect(story.state?.contrast.here == before)
    story.step("the hands are still there", .keys("f"), sees: ["13", "12", "Most hands"])
    story.step("on one side only", [.tab], sees: ["· Glanz", "No hands yet"], lacks: ["Glanz + Lindner’s"])
    story.step("and on the other", [.tab], sees: ["· Lindner’s"])
    story.step("not now", [.escape], sees: ["Turn 1"])
    story.step("the seller is swapped in the same house", .keys("w"), sees: ["From here on, at Lindner’s"])
    story.step("to orders", .keys("2"), sees: ["Lindner’s · takes orders", "From here on this seller takes"])
    story.step("the insides are shown", .keys("i"), sees: ["Inside", "trust", "strain"])
    story.step("and hidden, with the feeling", .keys("i"), sees: ["And what does the seller feel?"], lacks: ["trust"])
    story.step("and the feeling is back", .keys("i"), lacks: ["And what does", "trust"])
    story.step(
      "what they say and do", .keys("c"), sees: ["‘With heart.’", "After ten seconds", "85 of 100", "A long way."])
    story.press(.keys("c"))
    story.playOut()
    story.step(
      "both ends beside each other", [],
      sees: [
        "How it ended", "What they needed", "seller’s needs", "The house", "In between", "No idea.", "It depends on",
      ])
    story.step("back from the end", .keys("b"), sees: ["What selling feels like"])
    story.step("away", [.escape], sees: ["Who comes in"])
    story.step("and again among the earlier ones", .keys("o"), sees: ["Mrs Albers · Glanz / Lindner’s", "25 hands up"])
    story.step("exactly there", [.enter], sees: ["What selling feels like"])
  }

  @Test func whatIsKeptIsAlwaysWhatIsShown() throws {
    var dice = Dice(state: 11)
    let keeper = MemoryContrasts()
    var story = try ContrastStory.shown(keeper: keeper)
    let replay = try #require(story.app.world.replay)
    let keys = [" ", " ", " ", "b", "f", "n", "w", "i", "1", "2", "+", "p", "c"]
    for step in 0..<250 {
      let key = keys.randomElement(using: &dice) ?? " "
      story.press(.keys(key))
      if step % 4 == 0 { story.press([[Key.enter, .escape, .tab, .up, .down, .left][Int(dice.next() % 6)]]) }
      if step % 9 == 0 { story.take(.tick) }
      guard let shown = story.state?.contrast else {
        // Whatever leads away, the way back is there.
        try story.show(seed: UInt64(step))
        continue
      }
      let newest = try keeper.contrasts().map(\.id).max() ?? 0
      let record = try #require(try keeper.contrast(newest))
      let kept = try replay.contrast(of: record, language: .english).contrast
      #expect(kept.links == shown.links, "after \(key), step \(step)")
      #expect(kept.here == shown.here, "after \(key), step \(step)")
      #expect(Set(kept.ballots) == Set(shown.ballots), "after \(key), step \(step)")
      #expect(kept.asked == shown.asked)
      #expect(kept.node.sessions.left.turns == shown.node.sessions.left.turns)
    }
  }

  @Test func oneInWhichNothingHappenedIsForgotten() throws {
    let keeper = MemoryContrasts()
    var story = try ContrastStory.shown(keeper: keeper)
    #expect(try keeper.contrasts().count == 1, "it is there at once, so that it can be presented")
    story.press([.escape])
    #expect(try keeper.contrasts().isEmpty)
    story.press([.enter, .character(" "), .escape])
    #expect(try keeper.contrasts().map(\.steps) == [1])
    #expect(story.actions.contains { if case .release = $0 { true } else { false } })
  }

  @Test func oneThatIsOpenBelowIsGoneBackTo() throws {
    let keeper = MemoryContrasts()
    var story = try ContrastStory.shown(keeper: keeper)
    story.press(space + .keys(":"))
    story.press(.keys("earlier contr"))
    story.step("the list over it", [.enter], sees: ["Mrs Albers · Glanz / Lindner’s"])
    let depth = story.app.stack.count
    story.step("the same one again", [.enter], sees: ["Turn 1", "Glanz · presses"])
    #expect(story.app.stack.count == depth - 1)
    story.press(space)
    #expect(try keeper.contrasts().map(\.steps) == [2])
  }

  @Test func theListWaitsForAPlaceToBeReadFrom() throws {
    var early = App(settings: Settings(language: .english), width: 80, height: 24)
    _ = early.update(.packsLoaded(LoadedPacks(packs: [ContrastPack.pack], model: try .embedded(), problems: [])))
    early.press(.door("contrast"), .character("o"))
    #expect(early.update(.keeping(.opened(unfinished: nil))) == [.keep(.recall), .keepContrast(.list)])
    var never = App(settings: Settings(language: .english), width: 80, height: 24)
    _ = never.update(.packsLoaded(LoadedPacks(packs: [ContrastPack.pack], model: try .embedded(), problems: [])))
    never.press(.door("contrast"), .character("o"))
    _ = never.update(.keeping(.unavailable(KeepingError(path: "/data", problem: .readOnly))))
    #expect(never.text.contains("Nothing may be written here"), "\(never.text)")
  }

  @Test func deletingAsksFirst() throws {
    let keeper = MemoryContrasts()
    var story = try ContrastStory.shown(keeper: keeper)
    story.press(space + [.escape] + .keys("o"))
    story.step("it asks", .keys("x"), sees: ["Delete this contrast", "for good"])
    story.step("and keeps", [.enter], sees: ["Mrs Albers"])
    #expect(try keeper.contrasts().count == 1)
    story.step("or deletes", .keys("x") + [.down, .enter], sees: ["Nothing has been shown", "deleted"])
    #expect(try keeper.contrasts().isEmpty)
  }

  @Test func byItselfItStopsAtTheFirstDifferenceAndAtTheEnd() throws {
    var story = try ContrastStory.shown(seed: 5)
    story.press(.keys("p"))
    #expect(story.app.tickInterval == ContrastState.paces[2])
    story.press(.keys("+"))
    #expect(story.app.tickInterval == ContrastState.paces[3])
    for _ in 0..<80 where story.app.tickInterval != nil { story.take(.tick) }
    let stop = try #require(story.state?.contrast)
    #expect(stop.difference()?.node == stop.here)
    story.step("it says why", [], sees: ["● The first difference."])
    story.press(.keys("p"))
    for _ in 0..<80 where story.app.tickInterval != nil { story.take(.tick) }
    #expect(story.state?.contrast.node.isOver == true)
    story.press(.keys("b") + .keys("p"))
    #expect(story.app.tickInterval != nil)
    story.press(.keys("b"))
    #expect(story.app.tickInterval == nil, "any other key stops it")
  }

  @Test func handsAreNumbersFromNoneTo999() throws {
    var story = try ContrastStory.shown()
    func hands() -> [Int] { story.state?.contrast.ballots.last?.hands ?? [] }
    story.press(space + .keys("f") + .keys("9999"))
    #expect(hands()[0] == 999, "one digit too many was not meant")
    story.press([.backspace])
    #expect(hands()[0] == 99)
    story.press([.left])
    #expect(hands()[0] == 98)
    story.press(.keys("0"))
    #expect(hands()[0] == 0, "the next number begins anew after an arrow")
    story.press([.left])
    #expect(hands()[0] == 0)
    story.press([.down] + .keys("40"))
    #expect(hands()[1] == 40)
    story.press([.up] + .keys("3"))
    #expect(Array(hands().prefix(2)) == [3, 40])
  }

  @Test func anotherLanguageTellsTheSameFromTheSamePlace() throws {
    var story = try ContrastStory.shown()
    story.press(space + space)
    let before = try #require(story.state?.contrast)
    story.app.world.language = .german
    story.app.world.strings = Strings(.embedded(.german))
    story.step("the same in German", [], sees: ["Frau Albers", "Glanz · drängt", "Runde 2"])
    story.press(.keys("b"))
    #expect(story.state?.contrast.links == before.links)
  }

  @Test func whereNothingCanBeKeptItIsShownAllTheSame() throws {
    var story = try ContrastStory.shown(keeper: FailingContrasts())
    story.step("it says so once", space, sees: ["has not been kept", "Turn 1"])
    story.step("and goes on", space, sees: ["Turn 2"])
  }

  @Test func theCapsuleIsShown() throws {
    var story = try ContrastStory.shown()
    story.step("one line", space + .keys("C"), sees: ["ANPC1-", "anprobe replay"])
  }

  /// Whatever is pressed, in whatever window: there is always a picture, its cursor is inside, and no text is missing.
  @Test(arguments: 0..<16)
  func randomKeysAlwaysLeaveAPicture(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let look = Look(unicode: seed % 3 != 0, colour: seed % 2 == 0)
    var story = try ContrastStory.shown(language: seed % 2 == 0 ? .german : .english, look: look, seed: UInt64(seed))
    let keys: [Key] =
      .keys("    bfniwcp+-C12340?:o") + [
        .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .backspace,
      ]
    for step in 0..<80 {
      switch dice.next() % 12 {
      case 0:
        story.take(.resized(width: Int.random(in: 0...140, using: &dice), height: Int.random(in: 0...45, using: &dice)))
      case 1: story.take(.resized(width: 80, height: 24))
      case 2: story.take(.tick)
      default: story.press([keys.randomElement(using: &dice) ?? .enter])
      }
      let canvas = story.app.canvas
      let isInside = canvas.cursor.map(canvas.bounds.contains) ?? false
      #expect(isInside != canvas.bounds.isEmpty, "cursor \(String(describing: canvas.cursor)) in step \(step)")
      #expect(!canvas.text.contains("⟨"), "a text is missing in step \(step):\n\(canvas.text)")
      if !look.unicode { #expect(canvas.cells.allSatisfy { $0.glyph.isASCII }, "not ASCII:\n\(canvas.text)") }
    }
  }
}

/// A keeper of contrasts that cannot keep anything.
final class FailingContrasts: ContrastKeeping {
  private var error: KeepingError { KeepingError(path: "/data/anprobe.sqlite", problem: .full) }

  func begin(_ contrast: ContrastRecord) throws(KeepingError) -> Int { throw error }
  func append(_ step: KeptStep, as node: Int, to contrast: Int, isOver: Bool) throws(KeepingError) { throw error }
  func go(to node: Int, in contrast: Int) throws(KeepingError) { throw error }
  func keep(_ ballot: KeptBallot, of contrast: Int) throws(KeepingError) { throw error }
  func ask(_ question: RoomQuestion.ID, in contrast: Int) throws(KeepingError) { throw error }
  func hold(contrast: Int) throws(KeepingError) -> Bool { false }
  func release(contrast: Int) {}
  func contrasts() throws(KeepingError) -> [ContrastSummary] { [] }
  func contrast(_ id: Int) throws(KeepingError) -> ContrastRecord? { nil }
  func delete(contrast: Int) throws(KeepingError) -> Bool { false }
}
