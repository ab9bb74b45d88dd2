import Conversation
import JSON
import Rehearsal
import Reports
import Speech
import Testing

/// What programs are told of a conversation: a seller's view, and the customer's inside apart.
@Suite struct SessionReportTests {
  private static let insides: Set<String> = [
    "trust", "patience", "disappointment", "pressure", "heard", "clarity", "dignity", "urge", "productNeeds",
    "relationalNeeds", "relational", "interest", "levelsTold", "quantity",
  ]

  /// Every key and every text of a JSON value, except what lies under `hidden`.
  private static func open(_ json: JSON, keys: inout Set<String>, texts: inout Set<String>) {
    switch json {
    case .object(let members):
      for (key, value) in members where key != "hidden" {
        keys.insert(key)
        open(value, keys: &keys, texts: &texts)
      }
    case .array(let elements):
      for element in elements { open(element, keys: &keys, texts: &texts) }
    case .string(let text): texts.insert(text)
    case .int, .thousandths, .bool, .null: break
    }
  }

  private static func member(_ json: JSON, _ key: String) -> JSON? {
    guard case .object(let members) = json else { return nil }
    return members.first { $0.0 == key }?.1
  }

  /// Outside `hidden` no quantity of the customer's inside is named, and no level or need that was not told.
  @Test("The customer’s inside stands under hidden only", arguments: Starter.customers)
  func insideIsHidden(customer: String) throws {
    let words = try Starter.pack().words
    var hiddenAnything = false
    for scene in try Starter.scenes(of: customer) {
      for seed in UInt64(1)...25 {
        var session = try Starter.session(scene, seed: seed)
        while let move = Stance.mixed.move(in: session.state, of: scene) { session.take(move) }
        let report = SessionReport(session, words: words, language: .english)
        for turn in session.turns {
          let json = report.turn(turn)
          var keys: Set<String> = []
          var texts: Set<String> = []
          Self.open(json, keys: &keys, texts: &texts)
          let open = keys.intersection(Self.insides)
          #expect(open.isEmpty)

          let told = scene.customer.chain.prefix(Int(turn.state.levels))
          let untold = scene.customer.chain.dropFirst(Int(turn.state.levels))
          let early = texts.intersection(untold.map(\.id))
          #expect(early.isEmpty, "turn \(turn.state.turn), seed \(seed): a level before it was told")
          let view = try #require(Self.member(json, "view"))
          var viewed: Set<String> = []
          var viewKeys: Set<String> = []
          Self.open(view, keys: &viewKeys, texts: &viewed)
          let secretNeeds = Set(untold.map(\.need)).subtracting(told.map(\.need))
          let earlyNeeds = viewed.intersection(secretNeeds)
          #expect(earlyNeeds.isEmpty, "turn \(turn.state.turn), seed \(seed): a need before it was told")
          for level in told { #expect(viewed.contains(level.id) && viewed.contains(level.need)) }
          let hidden = try #require(Self.member(json, "hidden"))
          let inside = try #require(Self.member(hidden, "customer"))
          for quantity in Quantity.allCases {
            #expect(Self.member(inside, quantity.rawValue) == .int(turn.state.customer[quantity]))
          }
          hiddenAnything = true
        }
        var keys: Set<String> = []
        var texts: Set<String> = []
        Self.open(ResultReport(scene, session.state).json, keys: &keys, texts: &texts)
        let open = keys.intersection(Self.insides)
        #expect(open.isEmpty)
      }
    }
    #expect(hiddenAnything)
  }

  /// The same conversation gives the same text, byte for byte, and the other language changes only words.
  @Test func theSameInputGivesTheSameText() throws {
    let words = try Starter.pack().words
    for scene in try Starter.scenes() {
      func text(_ language: Language) throws -> String {
        var session = try Starter.session(scene, seed: 9, language: language)
        while let move = Stance.mixed.move(in: session.state, of: scene) { session.take(move) }
        return SessionReport(session, words: words, language: language).whole(pack: "starter").description
      }
      let german = try text(.german)
      #expect(german == (try text(.german)))
      #expect(german != (try text(.english)))
      #expect(!german.unicodeScalars.contains { $0.value < 0x20 }, "a control character")
    }
  }

  /// The record of one whole conversation in a scene whose every number is fixed.
  @Test func recordedResult() throws {
    let scene = try Sketch.scene()
    let course = Course.played(.random, in: scene, seed: 11)
    let line = ResultReport(scene, course.state).line(pack: "sketch", moves: course.moves).description
    let recorded = #"""
      {"pack":"sketch","customer":"someone","company":"house","seed":11,"moves":["greet","admit-limit","ladder",\#
      "offer-size:shiny@40.5","silence","ask-decision","explain-truth","goodbye","apologise","apologise",\#
      "goodbye"],"result":{"over":true,"turns":11,"ending":"content","follows":"same-elsewhere",\#
      "accepted":null,"seller":{"needs":555,"strain":136},\#
      "company":{"moneyToday":0,"purpose":250,"identity":850,"gap":1244},\#
      "relationship":{"isRelationship":true,"isGood":false,"isNull":false,"sellerExpects":552,\#
      "reasons":["relationship","seller-asks","customer-does-not"]},\#
      "hidden":{"customerExpects":642,"moneyExpected":0,"productNeeds":0,"relationalNeeds":380,"relational":{"being-heard":290,"dignity":500,\#
      "autonomy":1000,"clarity":797,"time":803},"ourCustomer":"ours","levels":["standing","money"],\#
      "levelsTold":1}}}
      """#
    #expect(line == recorded)
  }

  /// A move list taken from a report and typed in again is the same conversation.
  @Test func movesOfAReportCanBeTypedAgain() throws {
    for scene in try Starter.scenes() {
      for seed in UInt64(1)...10 {
        let course = Course.played(.mixed, in: scene, seed: seed)
        let names = course.moves.map { scene.name(of: $0) }.joined(separator: ",")
        #expect(try Course.held(names, in: scene, seed: seed) == course, "\(names)")
      }
    }
  }

  /// What is wrong with a typed move is said: the nearest name, the offers there are, what is possible now.
  @Test func wrongMovesAreExplained() throws {
    let scene = try Starter.scene("widower", "lindner")
    let state = Course.tried("greet", in: scene, seed: 1).state
    #expect(throws: MoveError.unknown("ask-purpos", nearest: "ask-purpose")) {
      try scene.move(named: "ask-purpos", in: state)
    }
    #expect(throws: MoveError.unknown("", nearest: nil)) { try scene.move(named: "", in: state) }
    #expect(throws: MoveError.needsNoOffer("ladder:x")) { try scene.move(named: "ladder:x", in: state) }
    #expect {
      try scene.move(named: "refer:nowhere", in: state)
    } throws: { error in
      guard case MoveError.unknownOffer("refer:nowhere", let among) = error else { return false }
      return among.contains("cobbler-weiss")
    }
    #expect {
      try scene.move(named: "greet", in: state)
    } throws: { error in
      guard case MoveError.notNow("greet", let possible) = error else { return false }
      return possible.contains("ask-purpose") && !possible.contains("greet")
    }
  }
}
