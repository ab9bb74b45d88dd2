import Canvas
import Conversation
import Speech
import Testing

@testable import Screens

@Suite struct PractiseTests {
  @Test func holdsAConversationByKeysAlone() throws {
    var story = try Story()
    story.step(
      "the customer has come in", sees: ["Mrs Albers", "at Glanz", "Turn 1", "A woman, her jacket", "listen", "greet"])
    story.step(
      "one greets by number", .keys("2"), sees: ["Me          Hello, come on in.", "Turn 2", "The Lumo in 38½"])
    story.step("one asks", .keys("2"), sees: ["Twelve hours, and nobody sits down.", "How am I? (F)"])
    story.step(
      "one goes to what is known", [.tab], sees: ["Reason   twelve hours on the ward", "Gap      not checked yet"])
    story.step("and to what could be done", [.tab], sees: ["What we could do", "comfort"])
    story.step("and back", [.backTab, .backTab], sees: ["What do you do?"])
  }

  @Test func familiesOpenAndCloseInPlace() throws {
    var story = try Story()
    try story.make("greet")
    story.step("listening is open", sees: ["▾ listen", "ask what for"])
    story.step("left goes to the family and closes it", [.left], sees: ["▸ listen"], lacks: ["2      ask what for"])
    story.step("right opens it again", [.right], sees: ["▾ listen", "2      ask what for"])
    story.step("enter closes it too", [.enter], sees: ["▸ listen"])
    story.step("the next family opens by its number", .keys("2"), sees: ["▾ inform", "look out the back"])
  }

  @Test func movesThatNeedAnOfferOpenAListWithReasons() throws {
    var story = try Story(language: .english)
    try story.make("greet", "ask-purpose", "check-stock")
    let state = try #require(story.practise)
    #expect(state.session.scene.isPossible(.offerSize, in: state.session.state))
    story.step(
      "offers are opened", [.left] + .keys("3"),
      sees: ["▾ offer", "offer another size …", "Shall we try"])
    let list = try #require(story.practise).moveList(story.app.world)
    let row = try #require(
      list.keys(of: list.state.rows(of: list.items)).enumerated().first { index, _ in
        list.state.rows(of: list.items)[index].item.id == MoveRow.id(of: .offerSize)
      }?.element)
    story.step(
      "the list of sizes", [.character(row)],
      sees: ["offer another size …", "Lumo in 39", "€124.80", "meets 1 of 2", "for: ", "not met: size 38½"])
    story.step("back leaves the list", [.escape], sees: ["What do you do?"])
    #expect(story.practise?.session.turns.count == 4)
    story.step("the list again, and the first", [.character(row)] + .keys("1"), sees: ["Shall we try", "Turn 5"])
  }

  @Test func whatTheCompanySaysIsLabelledWithWhatItIs() throws {
    var story = try Story(look: Look(colour: false))
    try story.make("greet", "check-stock")
    story.step(
      "the memo is heard with the gap",
      sees: ["Memo        After ten seconds another pair is there.", "Oh. That’s a nuisance."])
    story.step(
      "inside and outside of the house", .keys("i"),
      sees: ["‘With heart.’", "Memo: After ten seconds", "Outside 900, inside −800: 1,700 apart", "A long way."])
  }

  @Test func theReadingStandsBesideTheOwnWordAndNeverBeforeIt() throws {
    var story = try Story()
    try story.make("greet", "check-stock")
    story.step("one looks at oneself", [.backTab, .backTab], sees: ["How am I? (F)", "integrity"], lacks: ["uneasy"])
    story.step("the words", .keys("F"), sees: ["How are you just now?", "calm", "uneasy"])
    story.step("one searches", .keys("cal"), sees: ["› calm"], lacks: ["› uneasy"])
    story.step(
      "one names it", [.enter],
      sees: ["Your word: calm", "Read beside it: uneasy (integrity)", "Glanz, Memo: After ten seconds"])
    #expect(story.practise?.session.turns.last?.namedFeeling == "calm")
  }

  @Test func aWordOfOnesOwnIsKeptAsItWasTyped() throws {
    var story = try Story()
    story.step("a word the pack does not have", .keys("Fwobbly"), sees: ["a word of your own: wobbly"])
    story.step("is named", [.enter], sees: ["Your word: wobbly"])
  }

  @Test func whoDeclinesSeesTheReadingWithoutAWord() throws {
    var story = try Story()
    try story.make("greet", "check-stock")
    story.step("declined", .keys("F") + [.escape, .backTab, .backTab], sees: ["You named none.", "uneasy"])
  }

  @Test func onlyBeginnersSeeInside() throws {
    var beginner = try Story(level: .beginner)
    beginner.step("inside", [.tab, .tab, .tab], sees: ["waiting to see", "trust", "patience"])
    var seller = try Story(level: .seller)
    try seller.make("greet", "check-stock")
    seller.step(
      "outside", [.tab, .tab, .tab], sees: ["is disappointed", "(The heels are worn down.)"],
      lacks: ["trust", "patience", "waiting to see"])
  }

  @Test func mastersAskForOffers() throws {
    var story = try Story(110, 32, level: .master)
    try story.make("greet")
    story.step("no offers", sees: ["What I know so far"], lacks: ["What we could do"])
    story.step("asked for", .keys("o"), sees: ["What we could do", "Arvo in 38½"])
    story.step("put away", .keys("o"), lacks: ["What we could do"])
  }

  @Test func turnsAreTakenBackOneByOne() throws {
    var story = try Story()
    try story.make("greet", "ask-purpose")
    story.step(
      "back once", .keys("u"), sees: ["Turn 2", "The last turn has been taken back."], lacks: ["Twelve hours"])
    story.step("the same again is told the same", .keys("2"), sees: ["Twelve hours, and nobody sits down."])
    story.step("to the beginning", .keys("uu"), sees: ["Turn 1"])
    story.step("and no further", .keys("u"), sees: ["Turn 1"])
  }

  @Test func leavingKeepsTheConversation() throws {
    var story = try Story()
    try story.make("greet")
    story.step("q goes to the door", .keys("q"), sees: ["Mrs Albers", "waiting"])
    story.step("and it is continued there", .keys("1"), sees: ["Turn 2", "Hello, come on in."])
  }

  @Test func tellsTheConversationInTheLanguageShown() throws {
    var story = try Story(language: .english)
    try story.make("greet", "ask-purpose")
    let english = story.text
    story.app = story.app.speaking(.german)
    story.step("told anew", sees: ["Wofür brauchen Sie den Schuh?", "Zwölf Stunden", "Runde 3"], lacks: ["Twelve"])
    story.app = story.app.speaking(.english)
    #expect(story.text == english)
  }
}

extension App {
  /// The same program after another language was set.
  func speaking(_ language: Language) -> App {
    var app = self
    var settings = world.settings
    settings.language = language
    _ = app.carryOut(.change(settings))
    return app
  }
}
