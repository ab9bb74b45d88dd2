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

/// The pack of conversations with a second house, and with questions and notes for a room.
enum ContrastPack {
  static let pack: Pack = {
    var pack = TalkPack.pack
    pack.companies.append(lindner)
    pack.words.companies["lindner"] = CompanyWords(
      name: TalkPack.text("Lindner", "Lindner’s"), about: TalkPack.text("Ein Laden.", "A shop."),
      slogans: ["soles": TalkPack.text("Wir kennen Sohlen.", "We know soles.")],
      inside: ["time": TalkPack.text("Nehmt euch Zeit.", "Take your time.")],
      gap: [GapWords(upTo: 2000, text: TalkPack.text("Kein Weg.", "No way at all."))], phrases: [:])
    pack.words.hindsight.stances = [
      "push": TalkPack.text("drängt", "presses"), "customer-centred": TalkPack.text("versteht zuerst", "understands"),
      "order-taker": TalkPack.text("bedient", "takes orders"), "random": TalkPack.text("irgendwie", "anyhow"),
    ]
    pack.words.workshop = WorkshopWords(
      questions: [
        "opening": [question("Was sehen Sie?", "What do you see?", hint: TalkPack.text("Warten.", "Wait."))],
        "difference": [question("Was war der Auslöser?", "What set it off?")],
        "always": [question("Was würden Sie sagen?", "What would you say?")],
      ],
      notes: [
        "opening": [TalkPack.text("Nur schauen lassen.", "Let them just look.")],
        "difference": [TalkPack.text("Anhalten.", "Stop here.")],
        "always": [TalkPack.text("Länger warten.", "Wait longer.")],
      ])
    return pack
  }()

  private static func question(_ german: String, _ english: String, hint: Text? = nil) -> RoomQuestionWords {
    RoomQuestionWords(text: TalkPack.text(german, english), hint: hint)
  }

  static let lindner = Company(
    id: "lindner", existsFor: ["comfort"], claimsAll: false, starts: [.integrity: 640, .ease: 620],
    slogans: [Slogan(id: "soles", customer: 400)],
    inside: [
      Influence(
        id: "time", kind: .memo, customer: 600, weight: 3, trigger: .opens, once: true, seller: [.ease: 60],
        conflict: 0,
        strain: -20)
    ],
    permits: Permissions(refer: .yes, putAside: .yes, bendRule: .frowned, loan: .yes, transfer: .yes, report: .heard),
    learns: true, bonus: 0)
}

/// A program that shows contrasts and keeps them, as the executable would carry it out.
struct ContrastStory {
  var app: App
  let keeper: any ContrastKeeping
  /// Everything that was asked to be kept, in order.
  var actions: [ContrastAction] = []
  /// The time, in milliseconds since 1970: 2026-11-02 09:00 UTC.
  var now = 1_793_610_000_000

  /// Opens the program at home.
  init(
    _ width: Int = 80, _ height: Int = 24, language: Language = .english, look: Look = Look(),
    keeper: any ContrastKeeping = MemoryContrasts(), pack: Pack = ContrastPack.pack
  ) throws {
    self.keeper = keeper
    app = App(settings: Settings(language: language), terminal: look, width: width, height: height, freshSeed: 7)
    take(.packsLoaded(LoadedPacks(packs: [pack], model: try .embedded(), problems: [])))
    take(.keeping(.opened(unfinished: nil)))
  }

  /// Opens the program and shows a contrast.
  static func shown(
    _ width: Int = 80, _ height: Int = 24, language: Language = .english, look: Look = Look(), seed: UInt64 = 3,
    keeper: any ContrastKeeping = MemoryContrasts()
  ) throws -> ContrastStory {
    var story = try ContrastStory(width, height, language: language, look: look, keeper: keeper)
    try story.show(seed: seed)
    return story
  }

  /// Shows a contrast of this seed.
  mutating func show(seed: UInt64) throws {
    var choice = ContrastChoiceState(app.world)
    choice.seed = LineEditor(String(seed), limit: Seed.digits)
    app.stack.append(.contrastChoice(choice))
    press([.enter])
    _ = try #require(state)
  }

  /// The picture as it is now.
  var text: String { app.text }

  /// The contrast, while it is in sight.
  var state: ContrastState? { app.screen.state.shownContrast }

  /// Takes an event and carries out what comes of it.
  mutating func take(_ event: AppEvent) {
    var left = app.update(event)[...]
    while let effect = left.popFirst() {
      guard case .keepContrast(let action) = effect else { continue }
      actions.append(action)
      let done = action.carryOut(with: keeper, now: now)
      if case .failed = done { left = [] }
      left += app.update(.contrast(done))
    }
  }

  /// Presses keys.
  mutating func press(_ keys: [Key]) { for key in keys { take(.input(.key(key))) } }

  /// Presses keys and looks for texts that must be there then, and for others that must not.
  mutating func step(
    _ name: String, _ keys: [Key] = [], sees: [String] = [], lacks: [String] = [],
    at place: SourceLocation = #_sourceLocation
  ) {
    press(keys)
    let picture = text
    for part in sees {
      #expect(picture.contains(part), "\(name): “\(part)” is missing in\n\(picture)", sourceLocation: place)
    }
    for part in lacks {
      #expect(!picture.contains(part), "\(name): “\(part)” is there in\n\(picture)", sourceLocation: place)
    }
  }

  /// Goes on until both conversations are over.
  mutating func playOut() {
    for _ in 0..<80 where state?.contrast.node.isOver == false { press([.character(" ")]) }
  }
}
