import Conversation
import Speech
import Testing

@testable import Understanding

/// What a recogniser does whatever it has learnt.
@Suite struct RecogniserTests {
  private static let few = [
    Lesson("Guten Tag, kommen Sie herein.", .greet), Lesson("Guten Tag und willkommen!", .greet),
    Lesson("Guten Abend, kommen Sie ruhig herein.", .greet),
    Lesson("Wofür brauchen Sie die Schuhe?", .askPurpose), Lesson("Wofür sollen die Schuhe sein?", .askPurpose),
    Lesson("Wofür möchten Sie den Schuh haben?", .askPurpose),
    Lesson("Es regnet heute.", nil), Lesson("Es regnet schon wieder.", nil), Lesson("asdf", nil),
  ]

  @Test("The same lessons give the same recogniser, to the last bit, on one core or on several, in any order")
  func isDeterministic() throws {
    let lessons = try School.ownLessons(.german)
    let one = Recogniser(lessons: lessons, .german)
    let backwards = SideBySide { count, piece in for number in (0..<count).reversed() { piece(number) } }
    let other = Recogniser(lessons: lessons, .german, sideBySide: backwards)
    for lesson in lessons.prefix(300) {
      let sentence = Normalised(lesson.text)
      let (left, right) = (one.likelihoods(of: sentence), other.likelihoods(of: sentence))
      #expect(left.scores.map(\.bitPattern) == right.scores.map(\.bitPattern), "\(lesson.text)")
      #expect(left.offTopic.bitPattern == right.offTopic.bitPattern, "\(lesson.text)")
    }
  }

  @Test("Few lessons are enough to tell two moves apart")
  func fewLessons() {
    var recogniser = Recogniser(lessons: Self.few, .german)
    recogniser.strictness.standing = 0
    #expect(recogniser.hear("guten tag, nur herein").guesses.first?.move == .greet)
    #expect(recogniser.hear("wofuer brauchst du Schuhe").guesses.first?.move == .askPurpose)
    #expect(!recogniser.hear("Es regnet ja").isUnderstood)
  }

  @Test("Without lessons nothing is understood")
  func noLessons() {
    for text in ["", "Guten Tag"] {
      #expect(Recogniser(lessons: [], .english).hear(text) == Heard(guesses: []), "\(text)")
    }
  }

  @Test("Confidences are shares: the likeliest first, together at most all of it", arguments: Language.allCases)
  func confidences(language: Language) throws {
    let recogniser = try School.recogniser(language)
    for lesson in try School.heldBack(language) {
      let heard = recogniser.hear(lesson.text)
      let given = (heard.guesses + heard.vague).map(\.confidence)
      #expect(heard.guesses.isEmpty || heard.vague.isEmpty, "\(lesson.text)")
      #expect(given == given.sorted(by: >) && given.count <= Heard.most, "\(lesson.text): \(given)")
      #expect(given.allSatisfy { $0 >= 0 } && given.reduce(0, +) <= 1000, "\(lesson.text): \(given)")
    }
  }

  /// Capitals, umlauts written out or composed, apostrophes and brackets make no difference.
  @Test(arguments: [
    ("Größe", "GROESSE"), ("Müßten’s", "muesstens"), ("A\u{308}rger", "Ärger"), ("soooo gut", "soo gut"),
    ("a–b", "a b"), ("warten …", "warten ..."), ("\u{200B}ab\u{202E}c", "abc"), ("Crème brûlée", "creme brulee"),
  ])
  func sentencesAreMadeAlike(one: String, other: String) {
    let sentences = [one, other].map { text in
      let sentence = Normalised(text)
      return sentence.tokens.map { sentence.text($0) }
    }
    #expect(sentences[0] == sentences[1] && !sentences[0].isEmpty)
  }

  @Test("Placeholders of a pack are not learnt, braces that are typed are")
  func placeholders() {
    #expect(Normalised("Eins {offer} zwei", dropsPlaceholders: true).tokens.count == 2)
    #expect(Normalised("Eins {offer} zwei").tokens.count == 3)
  }

  @Test("What cannot be read is refused and hurts nobody", arguments: Language.allCases)
  func hostileInput(language: Language) throws {
    let recogniser = try School.recogniser(language)
    for text in ["", " ", "\n", "\u{0}\u{1B}[31m", "\u{FFFD}\u{FFFD}", "𝔘𝔫𝔦", "👟👟👟", ",,,,", "\u{308}\u{308}"] {
      #expect(!recogniser.hear(text).isUnderstood, "\(text.debugDescription)")
    }
    let long = String(repeating: "Guten Tag, schön, dass Sie da sind! ", count: 20_000)
    #expect(recogniser.hear(long) == recogniser.hear(String(long.unicodeScalars.prefix(Normalised.mostScalars))))
  }

  @Test("Random bytes give an answer, always the same one, and mostly none", arguments: Language.allCases)
  func randomBytes(language: Language) throws {
    let recogniser = try School.recogniser(language)
    var state: UInt64 = 7
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    var understood = 0
    for _ in 0..<500 {
      let bytes = (0..<next() % 120).map { _ in UInt8(truncatingIfNeeded: next()) }
      let text = String(decoding: bytes, as: UTF8.self)
      let heard = recogniser.hear(text)
      #expect(heard == recogniser.hear(text), "\(bytes)")
      understood += heard.isUnderstood ? 1 : 0
    }
    #expect(understood <= 10, "\(understood) of 500 were taken for a move")
  }
}
