import Canvas
import Conversation
import Packs
import Rehearsal
import Speech
import Testing

@testable import Screens

/// What can be read and reached at every size, and that the same thing is said the same everywhere.
@Suite struct ReadingTests {
  /// A conversation of the shipped pack on a screen.
  private func app(
    _ customer: String, _ company: String, _ width: Int, _ height: Int, seed: UInt64 = 3, language: Language = .english,
    look: Look = Look(), level: Level = .beginner
  ) throws -> App {
    var app = App(
      settings: Settings(language: language, level: level), terminal: look, width: width, height: height, freshSeed: 7)
    _ = app.update(.packsLoaded(LoadedPacks(packs: [try Starter.pack()], model: try .embedded(), problems: [])))
    let practise = PractiseState(
      pack: try Starter.pack(), scene: try Starter.scene(customer, company), seed: seed, app.world)
    app.stack.append(.practise(practise))
    return app
  }

  @Test("What the house says first is read first", arguments: Starter.companies)
  func theOpeningIsReadFromItsBeginning(company: String) throws {
    var app = try app("returned-shoe", company, 80, 24)
    guard case .practise(let state) = app.screen else { return }
    let first = try #require(state.session.lines.first?.text.split(separator: " ").prefix(3).joined(separator: " "))
    #expect(app.text.contains(first), "\(app.text)")
    app.press(.enter)
    guard case .practise(let next) = app.screen else { return }
    let last = try #require(next.session.lines.last?.text.split(separator: " ").suffix(2).joined(separator: " "))
    #expect(app.text.contains(last), "\(app.text)")
  }

  @Test func theFirstEnterMakesTheFirstMove() throws {
    var story = try Story()
    story.step("greets", [.enter], sees: ["Hello, come on in.", "Turn 2"])
    story.step("and the next is ready", [.enter], sees: ["Turn 3"])
  }

  @Test func onAFamilyTheFooterTellsThatItFolds() throws {
    var story = try Story()
    story.step("on a move", sees: ["Enter do"])
    story.step("on the family", [.up], sees: ["Enter fold/unfold"], lacks: ["Enter do"])
  }

  @Test func movesBeyondTheNinthHaveLetters() throws {
    var app = try app("nurse", "lindner", 100, 40)
    app.press(.enter)
    guard case .practise(let state) = app.screen else { return }
    let list = state.moveList(app.world)
    let rows = list.state.rows(of: list.items)
    #expect(rows.count > 9)
    let keys = list.keys(of: rows).compactMap(\.self)
    #expect(keys.count == rows.count, "\(keys) for \(rows.count) rows")
    let free = keys.filter { !$0.isNumber }
    #expect(!free.isEmpty)
    for key in free { #expect(KeyTable.command(for: .character(key), in: .practise) == .chooseNumber) }
  }

  @Test func aListOfOffersTellsHowToGoBack() throws {
    var story = try Story()
    try story.make("greet", "ask-purpose", "check-stock")
    story.step("offers", [.left] + .keys("3"), lacks: ["Esc back"])
    var state = try #require(story.practise)
    state.choosing = .offerSize
    story.app.screen = .practise(state)
    story.step("which one", sees: ["Esc back"])
  }

  @Test func pagesScrollWhatWasSaidFromTheMoves() throws {
    var app = try app("nurse", "lindner", 80, 24)
    for _ in 0..<4 { app.press(.enter) }
    guard case .practise(let state) = app.screen else { return }
    let first = try #require(state.session.lines.first?.text.split(separator: " ").prefix(3).joined(separator: " "))
    #expect(!app.text.contains(first))
    #expect(app.text.contains("PgUp read"), "\(app.text)")
    for _ in 0..<9 { app.press(.pageUp) }
    #expect(app.text.contains(first), "\(app.text)")
    guard case .practise(let after) = app.screen else { return }
    #expect(after.part == .moves && after.session.turns.count == state.session.turns.count)
  }

  @Test func withoutColoursTheTitleTellsWhichPartHasTheKeys() throws {
    var story = try Story(look: Look(colour: false))
    story.step("the moves", sees: ["› What do you do?"], lacks: ["› What I know so far"])
    story.step("what is known", [.tab], sees: ["› What I know so far"], lacks: ["› What do you do?"])
  }

  @Test("The map can be read to its end", arguments: [(60, 20), (40, 12), (80, 24)])
  func theMapCanBeReadToItsEnd(width: Int, height: Int) throws {
    var story = try Story(width, height)
    try story.make("greet", "check-stock")
    story.step("opened", .keys("m"), sees: ["Where the conversation stands", "Esc close"])
    for _ in 0..<40 { story.step("down", [.down]) }
    story.step("its end", sees: ["pushed"])
    story.step("q only puts it away", .keys("q"), sees: ["What do you do?"])
    #expect(story.practise?.cover == nil)
  }

  @Test("Nothing is put down by chance", arguments: [(80, 24), (40, 12)])
  func nothingIsPutDownByChance(width: Int, height: Int) throws {
    var app = try app("nurse", "lindner", width, height)
    app.press(.character("F"))
    #expect(app.text.contains("rather not today"), "\(app.text)")
    #expect(app.text.contains("Esc: rather not today"), "\(app.text)")
    #expect(app.text.contains("pleasant"))
    app.press(.enter)
    guard case .practise(let state) = app.screen else { return }
    #expect(state.session.turns.last?.namedFeeling == nil && state.cover == nil)
    app.press(.character("F"), .down, .enter)
    guard case .practise(let named) = app.screen else { return }
    let word = named.session.turns.last?.namedFeeling
    #expect(try Starter.pack().words.sellerFeelings.contains { $0.id == word && $0.isPleasant })
  }

  @Test func theFeelingStaysInTheFooterOfSmallScreens() throws {
    var app = try app("nurse", "lindner", 60, 20, language: .german)
    app.press(.enter)
    #expect(app.text.contains("F Gefühl"), "\(app.text)")
    #expect(!app.text.contains("? Wie geht"))
  }

  /// The year's money and the chance of coming again have one definition.
  @Test func oneFigureHasOneValue() throws {
    for scene in try Starter.scenes() {
      for seed in UInt64(1)...5 {
        var state = scene.start(seed: seed)
        while let move = RandomPolicy().move(in: state, of: scene) { state = scene.next(after: state, move) }
        #expect(scene.sides(of: state).moneyExpected == scene.figures(of: state)[.moneyExpected])
      }
    }
  }

  @Test func theChanceStandsBesideTheExpectation() throws {
    var session = try Starter.session(try Starter.scene("size-44", "lindner"), seed: 3, language: .english)
    for kind in [MoveKind.greet, .goodbye, .goodbye] { session.take(Move(kind)) }
    let chance = (session.scene.aftermathChances(of: session.state).comesAgain + 5) / 10
    let plain = PlainEnding(
      session, words: try Starter.pack().words, strings: Starter.forms(.english), language: .english)
    #expect(plain.lines.contains { $0.contains("within a year: \(chance)%") })
    #expect(plain.lines.contains { $0.contains("What it says and what it does: ") })
  }

  /// Who brings a pair back wants it taken back, not the shoe it once was.
  @Test("What a return is about", arguments: Language.allCases)
  func whatAReturnIsAbout(language: Language) throws {
    let app = try app("returned-shoe", "hartmann", 120, 36, language: language)
    guard case .practise(var state) = app.screen else { return }
    for kind in [MoveKind.greet, .askPurpose] { state.session.take(Move(kind)) }
    let notes = state.notes(app.world)
    #expect(notes.wish == (language == .german ? "das Paar in 39 zurückgeben" : "give the pair in 39 back"))
    let words = try Starter.pack().words
    let first = try #require(notes.possibleOffers.first?.offer)
    #expect(notes.session.narrator.name(ofOffer: first) == words.services["exchange"]?.name[language])
    let general = words.moves["ask-purpose"]?.say[language] ?? []
    #expect(!general.contains(notes.hint(of: .askPurpose)), "\(notes.hint(of: .askPurpose))")
    for _ in 0..<6 { state.session.take(Move(.askPurpose)) }
    for line in state.session.lines where line.voice == .seller { #expect(!general.contains(line.text)) }
  }

  @Test func whatCannotBeDoneFromHereSaysSo() throws {
    var story = try Story()
    story.step(
      "the ending is elsewhere", .keys("q:") + .keys("somebody else play"), sees: ["let somebody else play on"])
    story.step("and says so", [.enter], sees: ["a conversation leads there"])
  }
}
