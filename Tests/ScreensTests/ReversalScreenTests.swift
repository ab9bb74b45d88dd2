import Canvas
import Conversation
import Packs
import Season
import Speech
import Testing

@testable import Screens

/// Playing the customer on the screen, driven by keys, with the pack that comes along.
@Suite struct ReversalScreenTests {
  private static let starter = PackLibrary.load(
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Assets/Packs/starter")

  /// The program with Mrs Albers come in to a pushing and a customer-centred seller, the role put away.
  private static func app(
    _ width: Int = 80, _ height: Int = 24, language: Language = .english, level: Level = .seller, seed: UInt64 = 3
  ) throws -> App {
    var app = App(
      settings: Settings(language: language, level: level), terminal: Look(), width: width, height: height,
      freshSeed: 7,
      opening: Opening(
        customer: "nurse", seed: seed, reversal: ReversalOpening(companies: ["glanz", "lindner"])))
    _ = app.update(.packsLoaded(LoadedPacks(packs: [try starter.get()], model: try .embedded(), problems: [])))
    return app
  }

  private static func state(_ app: App) throws -> ReversalState {
    guard case .reversal(let state) = app.screen else { throw Missing() }
    return state
  }

  private struct Missing: Error {}

  /// Answers by name, as the numbers on the screen would.
  private static func answer(_ app: inout App, _ answers: CustomerMove...) throws {
    for answer in answers {
      let state = try state(app)
      try #require(state.reversal.conversation.possible.contains(answer), "\(answer) is not possible")
      app.screen = .reversal(state)
      var opened = state
      opened.answers = ListState(
        focus: AnswerRow.answer(answer).id, opened: [AnswerRow.id(of: answer.family)])
      app.screen = .reversal(opened)
      app.press(.enter)
    }
  }

  @Test func theDoorLeadsToTheChoiceAndInside() throws {
    var app = App(
      settings: Settings(language: .english), terminal: Look(), width: 80, height: 24, freshSeed: 7)
    _ = app.update(.packsLoaded(LoadedPacks(packs: [try Self.starter.get()], model: try .embedded(), problems: [])))
    #expect(app.text.contains("Swap roles"))
    app.press(.door("reversal", isPlayable: true))
    #expect(app.text.contains("Whom do you play?"))
    #expect(app.text.contains("two companies"))
    app.press(.character("6"), .enter)
    #expect(app.text.contains("You are Mrs Albers."))
    #expect(app.text.contains("never said straight away"))
    app.press(.enter)
    #expect(try Self.state(app).reversal.sellers.map(\.scene.company.id).sorted() == ["glanz", "lindner"])
    #expect(app.text.contains("meeting 1"))
  }

  @Test func oneHouseIsForBoth() throws {
    var app = App(
      settings: Settings(language: .english), terminal: Look(), width: 120, height: 36, freshSeed: 7)
    _ = app.update(.packsLoaded(LoadedPacks(packs: [try Self.starter.get()], model: try .embedded(), problems: [])))
    app.press(.door("reversal", isPlayable: true), .tab, .down, .enter, .enter)
    #expect(try Self.state(app).reversal.sellers.map(\.scene.company.id) == ["glanz", "glanz"])
  }

  @Test func aWholePicture() throws {
    var app = try Self.app()
    #expect(app.text.contains("What you want"), "the role is read first")
    app.press(.enter)
    #expect(
      app.text == """
         Anprobe   Swap roles · Mrs Albers · meeting 1                  Turn 1   ? keys
        ┌ Conversation ────────────────────────────────────────────────────────────────┐
        │         A woman of about fifty, hair still damp, jacket buttoned one hole    │
        │         out. She makes straight for the wall of white shoes.                 │
        │         Today she has a newspaper under her arm, the crossword half done,    │
        │         and a pen behind her ear.                                            │
        │         (The heels of her shoes are worn down on the outside.)               │
        │ Seller  Hello. You can touch anything you like.                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ├ What do you answer? ─────────────────────────────────────────────────────────┤
        │ › 1  ▾ say                                                                   │
        │   2      say what I came for  trainer, in white, size 38½, up to €130, mod…  │
        │   3      let something show   A small watch hangs upside down from the ins…  │
        │   4  ▸ show                 say nothing                                      │
        │   5  ▸ go                   leave content · leave angry                      │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        └──────────────────────────────────────────────────────────────────────────────┘
         Not said yet: twelve hours on the ward · heels burn, she sleeps badly · wants…
         Enter answer   ↑↓ move   Tab next part   r role   i felt   q entrance
        """)
  }

  /// What the program would have felt is there for beginners, and for others by a key.
  @Test func whatTheProgramWouldHaveFeltIsAChoice() throws {
    var beginner = try Self.app(level: .beginner)
    beginner.press(.enter)
    #expect(beginner.text.contains("Left alone:"))
    var seller = try Self.app(level: .seller)
    seller.press(.enter)
    #expect(!seller.text.contains("Left alone:"))
    seller.press(.character("i"))
    #expect(seller.text.contains("Left alone:"))
  }

  @Test func theRoleComesBackByItsKeyAndAnswersAreTakenBack() throws {
    var app = try Self.app()
    app.press(.enter, .character("2"))
    #expect(try Self.state(app).reversal.conversation.answers == [.sayWish])
    app.press(.character("r"))
    #expect(app.text.contains("You are Mrs Albers."))
    app.press(.escape, .character("u"))
    #expect(try Self.state(app).reversal.conversation.answers.isEmpty)
    #expect(app.text.contains("Your last answer has been taken back."))
  }

  @Test func theMemosOfAHouseAreNotHeardOnThisSideOfTheCounter() throws {
    let pack = try Self.starter.get()
    for customer in pack.customers {
      let reversal = try ReversalOpening().begin(pack, customer: customer.id, model: .embedded(), seed: 5)
      var conversation = reversal.conversation
      for answer in [CustomerMove.sayWish, .surface, .silent, .surface, .hint, .goContent] { conversation.take(answer) }
      let talk = ReversedTalk(
        conversation, words: pack.words, forms: Strings(.embedded(.german)).forms, language: .german)
      #expect(!talk.all.contains { $0.voice == .company }, "\(customer.id)")
      #expect(talk.all.contains { $0.voice == .seller })
    }
  }

  /// One seller is told the deepest, the other nothing; the ledger shows the difference.
  @Test(arguments: [(Language.english, 80, 24), (.german, 120, 36), (.german, 80, 24), (.english, 46, 14)])
  func aStory(language: Language, width: Int, height: Int) throws {
    let isGerman = language == .german
    var app = try Self.app(width, height, language: language)
    app.press(.enter)
    try Self.answer(&app, .sayWish, .tell, .tell, .tell)
    #expect(app.text.contains(isGerman ? "Sie haben alles gesagt." : "You have said all of it."))
    try Self.answer(&app, .goContent)
    #expect(app.text.contains(isGerman ? "Noch einmal hereinkommen" : "Come in once more"))
    app.press(.enter)
    #expect(try Self.state(app).reversal.place == 1)
    try Self.answer(&app, .sayWish, .surface, .goAngry)
    app.press(.enter)
    #expect(
      app.text.contains(isGerman ? "Was wollten Sie und haben es nie gesagt?" : "What did you want and never say?"))
    app.type("q: a chair")
    #expect(app.text.contains("q: a chair"))
    app.press(.enter)
    #expect(app.text.contains(isGerman ? "Nie gesagt: q: a chair" : "Never said: q: a chair"))
    guard case .reversalEnd(let end) = app.screen else { throw Missing() }
    let account = end.account(app.world)
    let seen = (0...1).map { place in account.ledgers[place].verdicts.map(\.verdict) }
    #expect(seen[0].count == 3)
    #expect(!seen[0].contains(.notKnowable), "what was told could be known")
    #expect(!seen[1].contains(.used), "what was not told was not used")
    let told = (0...1).map { place in account.entries(.told, place).map { account.text(of: $0) }.joined(separator: "\n")
    }
    let fact = isGerman ? "als eine gesehen werden, die arbeitet" : "wants to be seen as someone who works"
    #expect(told[0].contains((isGerman ? "gesagt: " : "said: ") + fact))
    #expect(told[1].contains((isGerman ? "nie gesagt: " : "never said: ") + fact))
    var pictures: [String] = []
    for _ in ReversalAccount.Page.allCases {
      pictures.append(app.text)
      #expect(!app.text.contains("⟨") && !app.text.contains("{"), "\(app.text)")
      app.press(.tab)
    }
    #expect(Set(pictures).count == 4)
    #expect(pictures[3].contains("?"))
  }

  /// What one writes leaves with the screen and asks for nothing to be kept.
  @Test func whatIsWrittenIsKeptNowhere() throws {
    var app = try Self.app()
    app.press(.enter)
    try Self.answer(&app, .goContent)
    app.press(.enter)
    try Self.answer(&app, .goContent)
    app.press(.enter)
    var effects: [Effect] = []
    for glyph in "never said" { effects += app.press(.character(glyph)) }
    effects += app.press(.enter, .escape)
    #expect(effects.isEmpty)
    #expect(app.screen.state.context != .reversalEnd, "it is still there")
  }

  @Test func theClickAnswers() throws {
    var app = try Self.app()
    app.press(.enter)
    let row = try #require(app.text.split(separator: "\n").firstIndex { $0.contains("say what I came for") })
    _ = app.update(.input(.mouse(Mouse(.press, at: Point(x: 14, y: row)))))
    #expect(try Self.state(app).reversal.conversation.answers == [.sayWish])
  }

  /// Random answers with everyone in every house: nothing is missing on any picture.
  @Test func nothingIsMissing() throws {
    let pack = try Self.starter.get()
    var dice = Dice(state: 5)
    for (number, customer) in pack.customers.enumerated() {
      for company in pack.companies {
        let language: Language = number % 2 == 0 ? .german : .english
        var app = App(
          settings: Settings(language: language, level: .beginner), terminal: Look(), width: 140, height: 60,
          freshSeed: 7)
        _ = app.update(.packsLoaded(LoadedPacks(packs: [pack], model: try .embedded(), problems: [])))
        let sellers = [StancePolicy(.push), StancePolicy(number % 3 == 0 ? .orderTaker : .customerCentred)]
        var reversal = try ReversalOpening(companies: [company.id], sellers: sellers)
          .begin(pack, customer: customer.id, model: .embedded(), seed: UInt64(number))
        var turns = 0
        while !reversal.isOver {
          turns += 1
          let possible = reversal.conversation.possible
          let stay = possible.filter { !$0.leaves && turns % 12 != 0 }
          if let answer = (stay.isEmpty ? possible : stay).randomElement(using: &dice) { reversal.take(answer) }
          if reversal.conversation.isOver { reversal.meetNext() }
          app.stack = [.reversal(ReversalState(pack: pack, reversal: reversal))]
          let picture = app.text
          let place = "\(customer.id) in \(company.id) after \(reversal.conversation.answers.map(\.rawValue))"
          #expect(!picture.contains("⟨"), "a text is missing: \(place)\n\(picture)")
          #expect(!picture.contains("{"), "a placeholder is empty: \(place)\n\(picture)")
        }
        var end = ReversalEndState(pack: pack, reversal: reversal)
        end.isAsking = false
        for page in ReversalAccount.Page.allCases {
          end.page = page
          app.stack = [.reversalEnd(end)]
          #expect(!app.text.contains("⟨") && !app.text.contains("{"), "\(app.text)")
        }
      }
    }
  }

  // MARK: Plain lines

  @Test func plainLinesAreTheSameConversation() throws {
    let pack = try Self.starter.get()
    let reversal = try ReversalOpening(companies: ["glanz", "lindner"])
      .begin(pack, customer: "nurse", model: .embedded(), seed: 3)
    var plain = PlainReversal(
      reversal, pack: pack, forms: Strings(.embedded(.english)).forms, language: .english, showsFelt: false)
    #expect(plain.open().contains { $0.hasPrefix("1. say what I came for: trainer") })
    #expect(plain.answer("nonsense\u{1B}[31m").allSatisfy { !$0.contains("\u{1B}") })
    #expect(plain.answer("u").contains("There is nothing to take back."))
    _ = plain.answer("1")
    #expect(plain.answer("tell").contains { $0.contains("twelve-hour") })
    _ = plain.answer("u")
    #expect(plain.reversal.conversation.answers == [.sayWish])
    #expect(plain.answer("leave content").contains("The same day, the same door. Somebody else comes over to you."))
    #expect(plain.answer("go-angry").contains("What did you want and never say?"))
    let end = plain.answer("a chair")
    #expect(end.first == "Never said: a chair")
    #expect(end.contains("What could have been known"))
    #expect(plain.isOver)
    #expect(plain.answer("more").isEmpty)
    #expect(!plain.transcript().contains { $0.contains("a chair") }, "what was written is in no transcript")
  }
}
