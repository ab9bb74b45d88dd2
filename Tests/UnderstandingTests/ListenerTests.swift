import Conversation
import Rehearsal
import Testing

@testable import Speech
@testable import Understanding

/// What is meant at a moment of a conversation: which offer, by when, and what has to be asked.
@Suite struct ListenerTests {
  /// A conversation that has come so far, and who listens to it.
  private func conversation(
    _ customer: String, _ moves: [MoveKind], _ language: Language
  ) throws -> (session: Session, listener: Listener) {
    var session = try Starter.session(Starter.scene(customer, "lindner"), seed: 7, language: language)
    for kind in moves { session.take(Move(kind)) }
    return (session, Listener(try School.recogniser(language), session.narrator))
  }

  @Test("What is proposed can be made now", arguments: Language.allCases)
  func isPossible(language: Language) throws {
    let lessons = try School.heldBack(language).filter { $0.move != nil }
    var proposed = 0
    for moves in [[], [.greet], [.greet, .askPurpose, .checkStock]] as [[MoveKind]] {
      let (session, listener) = try conversation("nurse", moves, language)
      for lesson in lessons {
        let meaning = listener.hear(lesson.text, in: session.state)
        proposed += meaning.readings.count
        for reading in meaning.readings {
          #expect(session.scene.isPossible(reading.move, in: session.state), "\(lesson.text): \(reading)")
        }
        #expect(meaning.heard.isUnderstood || meaning.readings.isEmpty, "\(lesson.text)")
      }
    }
    #expect(proposed > lessons.count, "only \(proposed) proposals")
  }

  @Test("What cannot be done now is told apart from what was not understood")
  func impossible() throws {
    let (session, listener) = try conversation("nurse", [.greet, .askPurpose], .english)
    let again = listener.hear("Hello, welcome, do come in!", in: session.state)
    #expect(again.heard.guesses.first?.move == .greet && again.impossible == .greet)
    let nonsense = listener.hear("qwertz uiop", in: session.state)
    #expect(!nonsense.heard.isUnderstood && nonsense.impossible == nil && nonsense.readings.isEmpty)
  }

  @Test(
    "An article is recognised by its name, brand or kind, also with a slip of the finger", arguments: Language.allCases)
  func articles(language: Language) throws {
    let (session, listener) = try conversation("nurse", [.greet, .askPurpose, .checkStock], language)
    let scene = session.scene
    let offers = scene.offers(for: .offerArticle, in: session.state).map(\.offer)
    try #require(offers.count > 1)
    var found = 0
    for offer in offers {
      guard case .article(let index, _, _, _) = scene.offers[offer].subject else { continue }
      let name = scene.assortment.articles[index].name
      for said in [name, name.lowercased()] {
        let sentence =
          language == .german ? "Möchten Sie mal den \(said) anprobieren?" : "Would you like to try the \(said) on?"
        let meaning = listener.hear(sentence, in: session.state)
        guard let reading = meaning.readings.first(where: { $0.move.kind == .offerArticle }) else { continue }
        var meant = [reading.move.offer]
        if case .offer(let several)? = reading.questions.first { meant = several }
        #expect(meant.contains(offer), "\(sentence): \(meant.map { scene.offers[$0 ?? 0].id })")
        found += 1
      }
    }
    #expect(found > offers.count, "\(found) of \(2 * offers.count) sentences were heard as an offer")
  }

  @Test("A place is recognised by its name", arguments: Language.allCases)
  func places(language: Language) throws {
    let (session, listener) = try conversation("widower", [.greet, .askPurpose, .checkStock], language)
    let offers = session.scene.offers(for: .refer, in: session.state).map(\.offer)
    try #require(offers.count > 1)
    for offer in offers {
      let name = session.narrator.name(ofOffer: offer)
      let sentence =
        language == .german
        ? "Dafür schicke ich Sie lieber woanders hin, zu: \(name)."
        : "I’d send you somewhere else for that: go to \(name)."
      let meaning = listener.hear(sentence, in: session.state)
      let reading = try #require(meaning.readings.first { $0.move.kind == .refer }, "\(sentence): \(meaning)")
      #expect(reading.move.offer == offer && reading.questions.isEmpty, "\(sentence): \(reading)")
    }
  }

  @Test("Where nothing tells offers apart, it is asked which one is meant")
  func whichOne() throws {
    let (session, listener) = try conversation("nurse", [.greet, .askPurpose, .checkStock], .english)
    let meaning = listener.hear("Would you like to try another pair?", in: session.state)
    let reading = try #require(meaning.readings.first { $0.move.kind == .offerArticle }, "\(meaning)")
    let ranked = session.scene.offers(for: .offerArticle, in: session.state).map(\.offer)
    #expect(reading.questions == [.offer(ranked)] && reading.move.offer == ranked.first)
  }

  @Test("Whether a statement is true cannot be heard: it is asked", arguments: Language.allCases)
  func honesty(language: Language) throws {
    var (session, listener) = try conversation("nurse", [.greet, .askPurpose, .checkStock], language)
    let offer = try #require(session.scene.offers(for: .offerArticle, in: session.state).first)
    session.take(Move(.offerArticle, offer: offer.offer))
    let sentence =
      language == .german
      ? "Das Leder ist atmungsaktiv und die Sohle rutschfest." : "The leather breathes and the sole is non-slip."
    let meaning = listener.hear(sentence, in: session.state)
    let reading = try #require(meaning.readings.first, "\(meaning)")
    guard case .honesty(let kinds)? = reading.questions.first else {
      Issue.record("no question about honesty: \(meaning)")
      return
    }
    #expect(kinds.first == reading.move.kind)
    #expect(Set(kinds) == [.explainTruth, .explainDrawback, .explainBent, .willStretch])
  }

  @Test("Two others are proposed beside the likeliest, however sure that is", arguments: Language.allCases)
  func alternatives(language: Language) throws {
    let (session, listener) = try conversation("nurse", [], language)
    let readings = listener.hear(language == .german ? "Guten Tag!" : "Good morning!", in: session.state).readings
    #expect(readings.count == 3 && readings.first?.move.kind == .greet, "\(readings)")
  }

  @Test("A day before the earliest possible one is rash, any other careful", arguments: Language.allCases)
  func certainty(language: Language) throws {
    var (session, listener) = try conversation("nurse", [.greet, .askPurpose, .checkStock], language)
    let offers = session.scene.offers(for: .offerOrder, in: session.state).map(\.offer)
    let offer = try #require(offers.first { (2...14).contains(session.scene.offers[$0].days) })
    session.take(Move(.offerOrder, offer: offer))
    listener = Listener(try School.recogniser(language), session.narrator)
    let sentences =
      language == .german
      ? ["Der ist in zwei Wochen da.", "Morgen ist er da."]
      : ["It’ll be here in two weeks.", "It’ll be here tomorrow."]
    for (sentence, kind) in zip(sentences, [MoveKind.promiseDate, .promiseRash]) {
      let meaning = listener.hear(sentence, in: session.state)
      let promises = meaning.readings.filter { $0.move.kind.soundsLike.contains(.promiseRash) }
      let reading = try #require(promises.first, "\(meaning)")
      guard case .certainty(let kinds)? = reading.questions.first else {
        Issue.record("no question about certainty: \(meaning)")
        continue
      }
      #expect(kinds.first == kind, "\(sentence)")
    }
  }

  @Test("The day somebody names is the day that is spoken of", arguments: Language.allCases)
  func namedDay(language: Language) throws {
    var (session, _) = try conversation("nurse", [.greet, .askPurpose, .checkStock], language)
    let offers = session.scene.offers(for: .offerOrder, in: session.state).map(\.offer)
    let first = try #require(offers.first)
    session.take(Move(.offerOrder, offer: first))
    let said = language == .german ? "Das dauert drei Wochen." : "That’ll be three weeks."
    var own = session
    #expect(session.take(Move(.promiseDate)) && own.take(Move(.promiseDate), saying: said))
    #expect(session.state == own.state, "words never influence the model")
    let spoken = own.turns.last?.lines.map(\.text).joined(separator: "\n") ?? ""
    let usual = session.turns.last?.lines.map(\.text).joined(separator: "\n") ?? ""
    let weeks = Starter.forms(language).date(inDays: 21, from: session.narrator.weekday)
    #expect(own.narrator.namedDays == 21 && session.narrator.namedDays == nil)
    #expect(!usual.contains(weeks) && spoken.contains(said))
    // Whatever is said of the date from now on is said of that day.
    let offer = session.state.focus.map { Int($0) }
    #expect(own.narrator.said("– {date}", in: own.state, offer: offer) == "– \(weeks)")
    let before = session.turns[session.turns.count - 2].state
    #expect(own.narrator.said("– {date}", in: before, offer: offer) != "– \(weeks)")
  }

  private static let dates: [(Language, String, Int?)] = [
    (.german, "Das ist morgen da.", 1), (.german, "übermorgen vielleicht", 2), (.german, "Am Freitag ist er da", 2),
    (.german, "nächsten Freitag", 9), (.german, "in drei Tagen", 3), (.german, "In 2 Wochen.", 14),
    (.german, "nächste Woche", 7), (.german, "heute noch", 0), (.german, "am Mittwoch", 7), (.german, "Guten Tag", nil),
    (.german, "vor Tagen", nil), (.english, "It’ll be here tomorrow.", 1), (.english, "the day after tomorrow", 2),
    (.english, "By Friday.", 2), (.english, "next Friday", 9), (.english, "in three days", 3),
    (.english, "2 weeks", 14),
    (.english, "next week", 7), (.english, "today", 0), (.english, "on Monday", 5), (.english, "a week", 7),
    (.english, "good day", nil),
  ]

  @Test("The days of a sentence, on a Wednesday", arguments: dates)
  func days(language: Language, sentence: String, days: Int?) {
    #expect(DateWords(Starter.forms(language)).days(in: sentence, from: 2) == days, "\(sentence)")
  }

  private static let spokenSizes: [(String, Int?)] = [
    ("in 39", 3900), ("38,5 bitte", 3850), ("a 40½", 4050), ("3 Paar", nil), ("für 129 Euro", nil),
  ]

  @Test("The size in a sentence", arguments: spokenSizes)
  func sizes(sentence: String, size: Int?) {
    #expect(SpokenSize.find(in: Normalised(sentence)) == size, "\(sentence)")
  }

  @Test(arguments: [
    ("laufschuh", "laufschuhe", true), ("trial", "trail", true), ("cobler", "cobbler", true), ("weiss", "weich", false),
    ("der", "den", false), ("sandale", "stiefel", false),
  ])
  func wordsAreAlike(one: String, other: String, areAlike: Bool) {
    #expect(OfferNames.isAlike(Array(one.utf8)[...], Array(other.utf8)) == areAlike)
  }
}
