import Canvas
import Conversation
import History
import Keepers
import Packs
import Speech
import Testing
import Understanding

@testable import Screens

/// Saying it in one's own words, driven by keys.
@Suite struct OwnWordsTests {
  /// What the small pack's sellers might type.
  private static let lessons: [Lesson] = {
    let sentences: [(MoveKind?, [String])] = [
      (.greet, ["hello there", "good morning, come in", "hi, nice to see you", "hello and welcome"]),
      (
        .askPurpose,
        ["what do you need them for", "where will you wear them", "what are they for", "when do you wear them"]
      ),
      (
        .checkStock, ["let me look in the stockroom", "i will check in the back", "let me check the stockroom for you"]
      ),
      (.explainTruth, ["the sole is made of rubber", "the upper is leather", "this one is made of leather"]),
      (.offerArticle, ["try this other pair", "how about this other pair", "i could show you another pair"]),
      (.goodbye, ["goodbye then", "bye bye, see you", "goodbye and take care"]),
      (nil, ["the weather is awful today", "football was great", "asdf qwer", "my cat likes fish"]),
    ]
    return sentences.flatMap { kind, texts in texts.map { Lesson($0, kind) } }
  }()

  /// A story in the middle of a conversation whose program has ears, or is about to have.
  private func story(hears: Bool = true, keeper: MemoryKeeper = MemoryKeeper()) throws -> KeptStory {
    var story = try KeptStory(keeper)
    try story.open()
    if hears { listen(&story) }
    return story
  }

  private func listen(_ story: inout KeptStory) {
    let key = EarsKey(pack: "talk", language: .english)
    story.take(.learnt(key, Recogniser(lessons: Self.lessons, .english), problems: []))
  }

  @Test("what is typed is heard, accepted with Enter, kept, and stands in the conversation")
  func saidAndKept() throws {
    let keeper = MemoryKeeper()
    var story = try story(keeper: keeper)
    story.step("open the field", .keys("e"), sees: ["In your own words", "What do you say?"])
    story.type("Hello there, come in!")
    story.step("say it", [.enter], sees: ["That sounds like:", "› 1", "Enter that’s it"])
    story.step("accept", [.enter], sees: ["Hello there, come in!"], lacks: ["In your own words"])
    let turn = try #require(story.practise?.session.turns.last)
    #expect(turn.move?.kind == .greet && turn.said == "Hello there, come in!")
    #expect(turn.lines.first { $0.voice == .seller }?.text == "Hello there, come in!")
    let record = try #require(try keeper.record(1))
    #expect(record.turns.last?.said == "Hello there, come in!")
    let forms = story.app.world.strings.forms
    // Held again it is the same, own words included.
    let replay = Replay(packs: [TalkPack.pack], model: try .embedded()) { _ in forms }
    #expect(replay.finding(on: record) == .same)
  }

  @Test("Tab changes what was heard, a number chooses, and Esc goes back to the words and then out")
  func changes() throws {
    var story = try story()
    try story.make("greet", "check-stock")
    story.type("e")
    story.type("where will you wear this other pair, what are they for")
    story.press([.enter])
    let first = try #require(story.text.split(separator: "\n").first { $0.contains("› 1") })
    story.press([.tab])
    #expect(story.text.contains("› 2") && !story.text.contains(first))
    story.step("back to the words", [.escape], sees: ["what are they for", "Say it the way"])
    story.step("out", [.escape], lacks: ["In your own words"])
    #expect(story.practise?.session.turns.count == 3)
  }

  @Test("what is no move is refused and can be said differently; what cannot be done now is named")
  func refused() throws {
    var story = try story()
    story.type("e")
    story.type("qwer asdf yxcv")
    story.step("nonsense", [.enter], sees: ["I couldn’t place that.", "qwer asdf yxcv"])
    story.press(Array(repeating: .backspace, count: 20))
    story.type("let me look in the stockroom")
    story.step("too early", [.enter], sees: ["It can’t be done just now."])
    #expect(story.practise?.session.turns.count == 1)
  }

  @Test("what the words leave open is asked: whether it is true, and then it is said")
  func asked() throws {
    var story = try story()
    try story.make("greet", "check-stock", "offer-article")
    story.type("e")
    story.type("the sole is made of rubber")
    story.step("say it", [.enter], sees: ["That sounds like:"])
    story.step("whether it is true", [.enter], sees: ["Only you know whether it’s true.", "It’s dressed up."])
    story.step("it is", [.enter], sees: ["the sole is made of rubber"], lacks: ["Only you know"])
    #expect(story.practise?.session.turns.last?.said == "the sole is made of rubber")
  }

  @Test("what is said before the program has learnt is heard as soon as it has")
  func waits() throws {
    var story = try story(hears: false)
    story.type("e")
    story.type("hello there")
    story.step("not yet", [.enter], sees: ["One moment"])
    listen(&story)
    story.step("now", sees: ["That sounds like:"])
  }

  @Test("without a word nothing is said, and no more than a line can be typed")
  func limits() throws {
    var story = try story()
    story.type("e")
    story.step("nothing", [.enter], sees: ["Say it the way"])
    story.take(.input(.paste(String(repeating: "hello ", count: 100))))
    guard case .speaking(let speaking) = story.practise?.cover else {
      Issue.record("no field")
      return
    }
    #expect(speaking.editor.text.count == Speaking.longest)
  }

  @Test("the field in words of one’s own")
  func picture() throws {
    var story = try story()
    story.type("e")
    story.type("hello there")
    story.press([.enter])
    let lines = story.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let top = try #require(lines.firstIndex { $0.contains("In your own words") })
    #expect(lines[top].contains("┌ In your own words ─"))
    #expect(lines[top...].contains { $0.contains("hello there") })
    #expect(lines.last?.contains("Enter that’s it") == true)
    for line in lines { #expect(line.count <= 80, "\(line)") }
  }
}
