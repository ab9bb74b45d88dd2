import Canvas
import Conversation
import History
import Journal
import Packs
import Speech
import Testing
import Workshop

@testable import Screens

/// A person's own house: asked about, practised in, and kept to oneself.
struct OwnShopTests {
  /// A word that is in everything the person wrote.
  private static let canary = "Kanarienvogel"

  /// What is said of the house in these tests.
  private static let entry = JournalEntry(
    .shop, begunAt: 1,
    answers: [
      Answer("says/name", text: "\(canary) & Sohn"),
      Answer("says/slogans", lines: [ShopLine("\(canary) für alle", stand: 100)]),
      Answer("reacts/gap", text: "„\(canary)!“, ruft der Chef.", choices: ["disapproving"]),
      Answer("reacts/no-sale", choices: ["disapproving"]),
    ])

  /// A program with an open journal in which the house is described.
  private func app(
    _ width: Int = 80, _ height: Int = 24, language: Language = .english, entry: JournalEntry? = entry,
    pack: Pack = TalkPack.pack
  ) throws -> App {
    var app = App(settings: Settings(language: language), width: width, height: height, freshSeed: 7)
    _ = app.update(
      .packsLoaded(LoadedPacks(packs: [pack], model: try .embedded(), problems: [], reflect: try .embedded())))
    _ = app.update(.keeping(.opened(unfinished: nil)))
    let kept = entry.map { [KeptEntry(number: 1, entry: .success($0))] } ?? []
    _ = app.update(.journal(.opened(.open, kept)))
    return app
  }

  private func practising(_ app: App) throws -> App {
    var app = app
    let pack = app.world.packs[0]
    let practise = PractiseState(
      pack: pack, customer: pack.customers[0], company: try #require(pack.company(Company.ownID)), seed: 3, app.world)
    app.stack.append(.practise(try #require(practise)))
    return app
  }

  @Test func theHouseIsAmongTheOthersAsLongAsTheJournalIsOpen() throws {
    var app = try app()
    app.press(.door("practise"))
    #expect(app.text.contains("\(Self.canary) & Sohn") && app.text.contains("your own"), "\(app.text)")
    #expect(app.world.packs[0].companies.map(\.id).last == Company.ownID)
    #expect(!"\(app.world.packs)".contains(Self.canary))
    _ = app.update(.journal(.opened(.locked, [])))
    #expect(app.world.packs[0] == TalkPack.pack)
    #expect(!app.text.contains(Self.canary))
    _ = app.update(.journal(.opened(.open, [])))
    #expect(app.world.packs[0] == TalkPack.pack)
  }

  @Test func otherAnswersMakeAnotherHouseAtOnce() throws {
    var app = try app()
    let before = app.world.packs[0].company(Company.ownID)
    var entry = Self.entry
    entry["reacts/no-sale"] = Answer("reacts/no-sale", choices: ["encouraging"])
    _ = app.update(.journal(.done(.keep(entry, number: 1, draft: 1), number: 1)))
    let after = app.world.packs[0].company(Company.ownID)
    #expect(before != nil && after != nil && before != after)
    #expect(app.world.packs[0].companies.count == TalkPack.pack.companies.count + 1)
  }

  @Test func onesOwnLinesAreOnTheScreenAndNowhereElse() throws {
    var app = try practising(try app(120, 36))
    #expect(app.text.contains("\(Self.canary) & Sohn"))
    var effects: [Effect] = []
    for name in ["greet", "check-stock"] {
      guard case .practise(var state) = app.screen else { continue }
      _ = state.make(try state.session.scene.move(named: name, in: state.session.state), app.world)
      app.screen = .practise(state)
      effects += app.press(.up)
    }
    #expect(app.text.contains("ruft der Chef."), "\(app.text)")
    app.press(.character("i"))
    #expect(app.text.contains("\(Self.canary) für alle"), "\(app.text)")
    app.press(.escape)
    #expect(effects.contains { if case .keep = $0 { true } else { false } })
    #expect(!"\(effects)".contains(Self.canary))
    let session = try #require(app.screen.state.practised).session
    #expect(session.lines.contains { $0.voice == .company })
    #expect(!"\(session)".contains(Self.canary))
    // Whoever only passes the home screen sees nothing of it either.
    app.press(.control("p"))
    app.press(.escape)
    _ = app.run(.openHome, key: nil)
    #expect(app.text.contains("My shop") && !app.text.contains(Self.canary), "\(app.text)")
  }

  @Test func lockingTheJournalTakesOnesOwnLinesOffTheScreen() throws {
    var app = try practising(try app(120, 36))
    app.press(.character("i"))
    #expect(app.text.contains(Self.canary))
    _ = app.update(.journal(.opened(.locked, [])))
    #expect(!app.text.contains(Self.canary) && app.text.contains("My shop"), "\(app.text)")
    #expect(app.screen.state.practised != nil, "the conversation goes on")
  }

  @Test func aRoomSeesOnesOwnLinesOnlyAfterTheyWereSeenAlone() throws {
    var app = try app(100, 30)
    func choose(_ app: inout App) {
      var choice = ContrastChoiceState(app.world)
      choice.row = .rightCompany
      choice.companies = Pair(0, 1)
      app.stack.append(.contrastChoice(choice))
    }
    choose(&app)
    #expect(app.text.contains("My shop") && app.text.contains("lines of the program’s own"), "\(app.text)")
    #expect(!app.text.contains(Self.canary))
    app.press(.enter, .character("c"))
    #expect(app.screen.state.shownContrast != nil && app.text.contains("My shop"))
    #expect(!app.text.contains(Self.canary), "\(app.text)")
    app.press(.escape, .escape)
    app.press(.character("m"))
    for line in ["\(Self.canary) & Sohn", "\(Self.canary) für alle", "ruft der Chef."] {
      #expect(app.text.contains(line), "\(line) is missing in\n\(app.text)")
    }
    app.press(.enter)
    #expect(!app.text.contains(Self.canary), "keeping the program’s lines comes first")
    app.press(.character("m"), .down, .enter)
    #expect(app.text.contains("Show your own lines?"), "a line is no answer")
    app.press(.end, .enter)
    #expect(app.text.contains("sees your own lines"), "\(app.text)")
    app.press(.enter, .character("c"))
    #expect(app.text.contains("\(Self.canary) für alle"), "\(app.text)")
    app.press(.escape)
    var effects: [Effect] = []
    for _ in 0..<80 where app.screen.state.shownContrast?.contrast.node.isOver == false {
      effects += app.press(.character(" "))
    }
    effects += app.press(.character("x"))
    #expect(effects.contains { if case .handOut = $0 { true } else { false } })
    #expect(effects.contains { if case .keepContrast = $0 { true } else { false } })
    #expect(!"\(effects)".contains(Self.canary))
    app.press(.character("C"))
    #expect(app.text.contains("ANPC1-"))
  }

  @Test func everyLineIsSeenBeforeItIsShownHoweverManyThereAre() throws {
    var entry = Self.entry
    let long = String(repeating: "\(Self.canary) ", count: 12)
    for trigger in Trigger.allCases {
      let key = ShopQuestion.reacts(trigger)
      entry[key] = Answer(key, text: "\(trigger.rawValue): \(long) Ende \(trigger.rawValue)", choices: ["disapproving"])
    }
    var app = try app(80, 24, entry: entry)
    var choice = ContrastChoiceState(app.world)
    choice.companies = Pair(0, 1)
    app.stack.append(.contrastChoice(choice))
    app.press(.character("m"))
    var seen = ""
    for _ in 0..<200 where !app.text.contains("show these lines") {
      seen += app.text
      app.press(.down)
    }
    seen += app.text
    for trigger in Trigger.allCases {
      #expect(seen.contains("\(trigger.rawValue): "), "\(trigger)")
      #expect(seen.contains(trigger.rawValue), "\(trigger)")
    }
    #expect(seen.contains("show these lines"))
  }

  // MARK: The questions

  private func asking(_ width: Int = 80, _ height: Int = 24, language: Language = .english) throws -> App {
    var app = try app(width, height, language: language, entry: nil)
    _ = app.run(.openOwnShop, key: nil)
    return app
  }

  @Test func whatIsTypedIsKeptAndFollowsAtOnce() throws {
    var app = try asking(120, 36)
    #expect(app.screen.state.context == .ownShop && app.text.contains("It stays with you."), "\(app.text)")
    app.press(.enter)
    app.type("Bei uns")
    #expect(app.context == .text)
    let tick = app.update(.tick)
    #expect(tick.count == 1)
    guard case .journal(.keep(let entry, number: nil, _)) = tick.first else {
      Issue.record("\(tick)")
      return
    }
    #expect(entry.kind == .shop && entry["says/name"]?.text == "Bei uns")
    app.press(.enter, .down, .enter)
    app.type("Für Sie da")
    app.press(.enter, .right, .right)
    #expect(app.text.contains("‘Für Sie da’"), "\(app.text)")
    app.press(.tab, .tab, .tab)
    #expect(app.text.contains("How it reacts"), "\(app.text)")
    let effects = app.press(.left)
    guard case .journal(.keep(let kept, _, _)) = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(kept["says/slogans"]?.lines == [ShopLine("Für Sie da", stand: 70)])
    #expect(kept["reacts/no-sale"]?.choices == ["disapproving"])
    #expect(app.text.contains("[disapproving]") && app.text.contains("otherwise:"), "\(app.text)")
    #expect(app.text.contains("Outside 400, inside −500: 900 apart"), "\(app.text)")
    app.press(.down, .enter)
    app.type("Na dann.")
    app.press(.enter)
    #expect(app.text.contains("Na dann."))
    app.press(.delete)
    #expect(app.text.contains("otherwise:"), "the program’s line is back")
  }

  @Test func aLineThatIsEmptyForAMomentKeepsItsPlace() throws {
    var app = try asking()
    app.press(.down, .enter)
    app.type("eins")
    app.press(.down, .enter)
    app.type("zwei")
    app.press(.enter, .up, .enter, .control("u"))
    app.type("drei")
    app.press(.enter)
    guard case .ownShop(let state) = app.screen else {
      Issue.record("the questions were left")
      return
    }
    #expect(state.entry["says/slogans"]?.lines.map(\.text) == ["drei", "zwei"])
    app.press(.delete)
    guard case .ownShop(let after) = app.screen else { return }
    #expect(after.entry["says/slogans"]?.lines.map(\.text) == ["zwei"])
  }

  @Test(arguments: [(80, 24), (120, 36), (44, 14)], Language.allCases)
  func everySectionFitsOnTheScreen(_ size: (Int, Int), _ language: Language) throws {
    var app = try asking(size.0, size.1, language: language)
    for _ in 0..<7 {
      for _ in 0..<30 {
        let picture = app.text
        #expect(!picture.contains("⟨") && !picture.contains("<own-shop"), "\(picture)")
        app.press(.right, .down)
      }
      app.press(.tab)
    }
    guard case .ownShop(let state) = app.screen else {
      Issue.record("the questions were left")
      return
    }
    #expect(state.entry.isFinished)
    let company = try #require(OwnShop(state.entry)).company
    #expect(company.permits.refer == .yes && company.inside.count > 5)
  }

  @Test func aLockedJournalSaysSoInPlaceOfTheQuestions() throws {
    var app = try app()
    _ = app.update(.journal(.opened(.locked, [])))
    _ = app.run(.openOwnShop, key: nil)
    #expect(app.screen.state.context == .home && app.text.contains("the journal is locked"), "\(app.text)")
    _ = app.update(.journal(.opened(.open, [])))
    _ = app.run(.openOwnShop, key: nil)
    #expect(app.screen.state.context == .ownShop)
    _ = app.update(.journal(.opened(.locked, [])))
    #expect(app.screen.state.context == .home, "what is private goes with the key")
  }
}
