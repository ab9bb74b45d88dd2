import Canvas
import Conversation
import Packs
import Season
import Speech
import Testing

@testable import Screens

/// The pack of ``TalkPack`` with words for looking back; every word says what it stands for.
enum DebriefPack {
  static let pack: Pack = {
    var pack = TalkPack.pack
    pack.words.hindsight = words
    return pack
  }()

  static let words: HindsightWords = {
    var words = HindsightWords()
    func all<Name: RawRepresentable & CaseIterable>(_: Name.Type) -> [String: Text] where Name.RawValue == String {
      Dictionary(uniqueKeysWithValues: Name.allCases.map { ($0.rawValue, TalkPack.text($0.rawValue, $0.rawValue)) })
    }
    for figure in SideFigure.allCases {
      let name = figure.rawValue
      words.changes[name] = ChangeWords(
        more: TalkPack.text("{how} mehr \(name).", "{how} more \(name)."),
        less: TalkPack.text("{how} weniger \(name).", "{how} less \(name)."))
    }
    words.strengths = all(SideChange.Strength.self)
    words.noChange = TalkPack.text("nicht sicher", "not for sure")
    words.depends = TalkPack.text("Keine Ahnung. Kommt drauf an:", "No idea. It depends:")
    words.outcomes = all(AftermathOutcome.self)
    words.causes = all(AftermathCause.self)
    words.knowability = all(Knowability.self)
    words.turning = all(TurningPoint.Reason.self)
    words.figures = all(SideFigure.self)
    words.bands = all(TalkBand.self)
    words.stances = all(Stance.self)
    let draws = [
      "fits", "misfits", "bent-soon", "bent-later", "promise-kept", "promise-broken", "returned", "comes-again",
      "stays-away", "tells-good", "tells-bad", "tells-nothing", "buys-elsewhere",
    ]
    for name in draws { words.draws[name] = TalkPack.text(name + ".", name + ".") }
    let talk = [
      "open-questions", "closed-questions", "reflections-per-question", "complex-share", "depth", "bent", "pushes",
      "balance",
    ]
    for name in talk { words.talk[name] = TalkPack.text(name, name) }
    words.questions = ["always": TalkPack.phrases("Was bleibt?", "What stays?")]
    return words
  }()
}

extension Story {
  /// A conversation that was left after some moves; the screen stands at its last line.
  static func over(
    _ width: Int = 80, _ height: Int = 24, language: Language = .english, look: Look = Look(),
    pack: Pack = DebriefPack.pack,
    moves: [String] = ["greet", "ask-purpose", "check-stock", "offer-size"]
  ) throws -> Story {
    var story = try Story(width, height, language: language, look: look)
    _ = story.app.update(.packsLoaded(LoadedPacks(packs: [pack], model: try .embedded(), problems: [])))
    story.app.stack.removeLast()
    let practise = PractiseState(
      pack: pack, customer: TalkPack.customer, company: TalkPack.company, seed: 3, story.app.world)
    story.app.stack.append(.practise(try #require(practise)))
    for move in moves { try story.make(move) }
    while let practise = story.practise, !practise.session.state.isOver { try story.make("goodbye") }
    return story
  }

  /// Computes the look back the program waits for, here and now, as the executable does on other threads: all of it, or
  /// only as much as gives a first picture.
  mutating func analyse(fully: Bool = false) {
    guard let request = app.analysing else { return }
    let plan = request.plan
    for chunk in 0..<(fully ? plan.chunks : plan.chunks / plan.rounds.count) {
      _ = app.update(.analysed(plan.part(chunk), of: request))
    }
  }

  /// What is looked back at, while it is in sight.
  var debrief: DebriefState? { if case .debrief(let state) = app.screen { state } else { nil } }
}
