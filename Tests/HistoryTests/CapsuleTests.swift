import Conversation
import FixedPack
import Packs
import Speech
import Testing

@testable import History

/// A capsule is the whole conversation and nothing about the person; damage is told.
struct CapsuleTests {
  let pack: Pack
  let replay: Replay

  init() throws {
    pack = try FixedPack.load()
    replay = try fixedReplay([pack])
  }

  private func capsule(_ session: Session, changed: [String: Int] = [:]) -> Capsule {
    Capsule(of: session, pack: pack.name, version: pack.version, changed: changed)
  }

  @Test func aThousandRandomConversationsComeBack() throws {
    var scenes: [String: Scene] = [:]
    var texts: Set<String> = []
    for number in 0..<1000 as Range<UInt64> {
      let seed = number &* 0x9E37_79B9_7F4A_7C15 >> (number % 60)
      let customer = FixedPack.customers[Int(number % 3)]
      let company = FixedPack.companies[Int(number / 3 % 2)]
      let scene =
        try scenes[customer + company] ?? pack.scene(customer: customer, company: company, model: replay.model)
      scenes[customer + company] = scene
      var session = Session(scene: scene, words: pack.words, forms: Forms { $0 }, language: .german, seed: seed)
      for _ in 0..<Int(number % 30) {
        guard let move = FixedPack.move(in: session.state, of: scene) else { break }
        session.take(move)
      }
      let text = capsule(session).text
      let opened = try replay.session(of: Capsule(text: text), language: .german)
      try #require(opened.session.turns == session.turns, "\(text)")
      #expect(opened.hasSameWords)
      texts.insert(text)
    }
    #expect(texts.count > 990, "different conversations have different capsules")
  }

  @Test func itIsOneShortLine() throws {
    let session = try longSession(pack, replay, from: 3)
    let text = capsule(session).text
    #expect(session.moves.count >= 10)
    #expect(text.utf8.count < 120, "\(text)")
    #expect(text.hasPrefix("ANP1-") && text.utf8.dropFirst(5).allSatisfy { (0x30...0x5A).contains($0) })
  }

  @Test func feelingsAreNotInIt() throws {
    var session = try longSession(pack, replay, from: 3)
    let before = capsule(session).text
    session.name(feeling: "torn")
    #expect(capsule(session).text == before)
  }

  @Test func howItIsCopiedDoesNotMatter() throws {
    let capsule = capsule(try longSession(pack, replay, from: 4))
    let text = capsule.text
    let third = text.index(text.startIndex, offsetBy: 30)
    #expect(try Capsule(text: " " + text[..<third] + "\r\n  " + text[third...] + "\n") == capsule)
    #expect(try Capsule(text: text.lowercased()) == capsule)
    let mistyped = text.prefix(5) + text.dropFirst(5).map { $0 == "0" ? "O" : $0 == "1" ? "l" : $0 }
    #expect(try Capsule(text: String(mistyped)) == capsule)
  }

  @Test func changedNumbersTakePart() throws {
    var other = pack
    other.modelOverrides += [
      ModelSetting(name: "patience-per-turn", value: 60), ModelSetting(name: "moves.greet.landed.trust", value: -5),
    ]
    let session = try longSession(other, replay, from: 5)
    let changed = ["patience-per-turn": 60, "moves.greet.landed.trust": -5]
    let capsule = try Capsule(text: capsule(session, changed: changed).text)
    #expect(capsule.changed == changed)
    #expect(try replay.session(of: capsule, language: .english).session.turns == session.turns)
  }

  @Test func anotherSkillTakesPart() throws {
    let scene = try pack.scene(customer: "ada", company: "chain", model: replay.model, skill: 900)
    var session = Session(scene: scene, words: pack.words, forms: Forms { $0 }, language: .english, seed: 9)
    while let move = FixedPack.move(in: session.state, of: scene) { session.take(move) }
    let opened = try replay.session(of: Capsule(text: capsule(session).text), language: .english)
    #expect(opened.session.turns == session.turns && opened.session.scene.skill == 900)
    #expect(replay.finding(on: record(of: session, pack)) == .same)
  }

  @Test func everyCutIsToldAsOne() throws {
    let text = capsule(try longSession(pack, replay, from: 3)).text
    for length in 1..<text.count {
      #expect(throws: CapsuleError.cut, "\(length) of \(text.count)") { try Capsule(text: String(text.prefix(length))) }
    }
  }

  @Test func everyWrongCharacterIsTold() throws {
    let text = capsule(try longSession(pack, replay, from: 6)).text
    for place in 5..<text.count {
      for wrong in ["7", "Z", "*", "-", "é", "\u{0}"] {
        let index = text.index(text.startIndex, offsetBy: place)
        guard String(text[index]) != wrong else { continue }
        let damaged = text[..<index] + wrong + text[text.index(after: index)...]
        #expect(throws: CapsuleError.self, "\(place) \(wrong)") { try Capsule(text: String(damaged)) }
      }
    }
    #expect(throws: CapsuleError.damaged) { try Capsule(text: text + "00000000") }
  }

  @Test func randomDamageIsToldAndNeverATrap() throws {
    let texts = try (1...5).map { Array(capsule(try longSession(pack, replay, from: $0)).text.utf8) }
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5000 {
      var bytes = texts[Int.random(in: 0..<5, using: &generator)]
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      // What still reads as a capsule is the same one, copied otherwise.
      guard let capsule = try? Capsule(text: text) else { continue }
      #expect(texts.contains(Array(capsule.text.utf8)), "\(text)")
    }
  }

  /// Whatever a capsule says with a right check sum: it is opened, or refused.
  @Test func randomContentIsNeverATrap() throws {
    var generator = SystemRandomNumberGenerator()
    let whole = capsule(try longSession(pack, replay, from: 3))
    for _ in 0..<1000 {
      var other = whole
      for index in other.moves.indices where Int.random(in: 0..<4, using: &generator) == 0 {
        let kind = MoveKind.allCases.randomElement(using: &generator) ?? .greet
        other.moves[index] = .init(kind: kind, offer: kind.needsOffer ? Int.random(in: 0...63, using: &generator) : nil)
      }
      other.rules = Int.random(in: 0...1, using: &generator)
      other.seed = .random(in: 0 ... .max, using: &generator)
      let opened = try Capsule(text: other.text)
      #expect(opened == other)
      do throws(ReplayProblem) {
        let session = try replay.session(of: opened, language: .english).session
        #expect(session.moves.map(\.kind) == other.moves.map(\.kind))
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  @Test(arguments: [
    ("", CapsuleError.notACapsule), ("hello", .notACapsule), ("HELLO-1", .notACapsule), ("ANP", .cut),
    ("ANP0-000", .notACapsule), ("ANP2-0000", .newer(version: 2)), ("ANP12345678901234567890-0", .notACapsule),
    ("ANP1-", .cut), ("ANP1-U", .damaged), ("ANP1-ZZZZZZZZZZZZZZZZZZ", .cut), ("ANP1-0000000000000000", .damaged),
    ("ANPé-0", .notACapsule),
  ])
  func whatIsNoneIsToldWhy(text: String, error: CapsuleError) {
    #expect(throws: error) { try Capsule(text: text) }
  }

  @Test func whatStandsInTheWayIsTold() throws {
    let capsule = capsule(try longSession(pack, replay, from: 3))
    #expect(throws: ReplayProblem.noPack("fixed")) { try fixedReplay([]).session(of: capsule, language: .german) }
    var other = pack
    other.assortment.places[0].serves = [:]
    #expect(throws: ReplayProblem.packChanged("fixed", then: 3, now: 3)) {
      try fixedReplay([other]).session(of: capsule, language: .german)
    }
    other = pack
    other.words.lines = [:]
    #expect(try !fixedReplay([other]).session(of: capsule, language: .german).hasSameWords)
  }

  private static let written =
    "ANP1-7C2PCTBRCNJ07FYFB7ZZ3D0KNM0G6RB4C42P6T31D5Q07X0300A0E4GB0WM208R12M1142RB3R1GW70A0C0JA2894TPTQXPM7R0RDJ8"

  /// Written down, so that another platform or version must read it.
  @Test func aCapsuleWrittenDownStillReads() throws {
    let capsule = try Capsule(text: Self.written)
    #expect(capsule.pack == "fixed" && capsule.customer == "ada" && capsule.company == "chain" && capsule.seed == 3)
    #expect(capsule.text == Self.written)
  }
}
