import Conversation
import Journal
import Packs
import Speech
import Testing

/// A real relationship, gone through part by part (E11 to E14, E16).
struct RealRelationshipTests {
  /// An entry in which every part holds but for these.
  private func entry(_ other: [RealRelationship.Part: ThreeValued] = [:], who: String = "colleague") -> JournalEntry {
    var entry = JournalEntry(.relationship, begunAt: 1)
    entry["who"] = Answer("who", choices: [who])
    for part in RealRelationship.Part.allCases {
      entry[part.rawValue] = Answer(part.rawValue, choices: [(other[part] ?? .yes).rawValue])
    }
    return entry
  }

  private func reasons(_ other: [RealRelationship.Part: ThreeValued], who: String = "colleague") -> [RealReason] {
    RealRelationship(entry(other, who: who)).reasons
  }

  @Test func whereEverythingHoldsItIsAGoodRelationship() {
    let relationship = RealRelationship(entry())
    #expect(relationship.isRelationship == .yes)
    #expect(relationship.isGood == .yes)
    #expect(relationship.isNull == .no)
    #expect(relationship.reasons == [.follows(.relationship), .follows(.good)])
  }

  @Test func reasonsStandInTheOrderOfTheDefinitions() {
    #expect(
      reasons([.independent: .no, .selfMovingMe: .no, .selfMovingOther: .no, .expectMe: .no, .expectOther: .no])
        == [
          .follows(.notIndependent), .follows(.notSelfMovingMe), .follows(.notSelfMovingOther), .follows(.noneBoth),
        ])
    #expect(reasons([.expectMe: .no]) == [.follows(.noneMe)])
    #expect(reasons([.expectOther: .no]) == [.follows(.noneOther)])
    #expect(
      reasons([.askOther: .no, .intent: .no, .otherAsks: .no, .otherIntent: .no, .keepMe: .no, .keepOther: .no])
        == [
          .follows(.relationship), .follows(.notGoodMe), .follows(.notGoodOther), .follows(.lostOwnMe),
          .follows(.lostOwnOther),
        ])
  }

  @Test func eitherWayOfAttendingIsEnough() {
    #expect(reasons([.askOther: .no, .otherIntent: .no]) == [.follows(.relationship), .follows(.good)])
    #expect(reasons([.askOther: .unsure, .otherIntent: .unsure]) == [.follows(.relationship), .follows(.good)])
  }

  @Test func whatIsNotKnownIsNamedOnlyWhereItMatters() {
    #expect(reasons([.keepMe: .unsure]) == [.follows(.relationship), .open(.keepMe)])
    #expect(reasons([.askOther: .no, .intent: .unsure]) == [.follows(.relationship), .open(.intent)])
    #expect(
      reasons([.expectOther: .unsure, .otherAsks: .unsure, .otherIntent: .unsure])
        == [.open(.expectOther), .open(.otherAsks), .open(.otherIntent)])
    // A no elsewhere has decided already.
    #expect(reasons([.expectMe: .no, .expectOther: .unsure, .keepMe: .unsure]) == [.follows(.noneMe)])
    #expect(reasons([.keepMe: .no, .keepOther: .unsure]) == [.follows(.relationship), .follows(.lostOwnMe)])
    #expect(reasons([.expectMe: .unsure, .keepMe: .no]) == [.open(.expectMe), .follows(.lostOwnMe)])
    #expect(RealRelationship(entry([.expectMe: .unsure, .keepMe: .no])).isGood == .no)
  }

  @Test func aSkippedPartIsNotKnown() {
    var skipped = entry()
    skipped["keep-other"] = nil
    #expect(RealRelationship(skipped) == RealRelationship(entry([.keepOther: .unsure])))
    #expect(RealRelationship(JournalEntry(.relationship, begunAt: 1)).isRelationship == .unsure)
  }

  @Test func goodsForMoneyAndNobodyAttendingIsANullRelationship() {
    let nobody: [RealRelationship.Part: ThreeValued] = [
      .askOther: .no, .intent: .no, .otherAsks: .no, .otherIntent: .no,
    ]
    #expect(reasons(nobody, who: "customer").last == .follows(.null))
    #expect(reasons(nobody, who: "boss").last == .follows(.notGoodOther))
    #expect(RealRelationship(entry(nobody.merging([.otherAsks: .yes]) { $1 }, who: "customer")).isNull == .no)
    #expect(RealRelationship(entry(nobody.merging([.otherAsks: .unsure]) { $1 }, who: "customer")).isNull == .unsure)
  }

  /// Feelings are a part of neither definition (E13): whatever is picked, the same follows.
  @Test func feelingsNeverDecide() throws {
    let guides = try ReflectGuides.embedded()
    let feelings = guides.vocabulary.feelings.map(\.id) + guides.vocabulary.notFeelings.map(\.id)
    for seed in 0..<200 as Range<UInt64> {
      func draw(_ below: Int, _ counter: Int) -> Int {
        Draw.number(below: below, seed: seed, turn: counter, purpose: .words)
      }
      var answers: [RealRelationship.Part: ThreeValued] = [:]
      for (index, part) in RealRelationship.Part.allCases.enumerated() {
        answers[part] = ThreeValued.allCases[draw(3, index)]
      }
      let without = entry(answers, who: ["customer", "boss"][draw(2, 20)])
      var with = without
      with["feelings"] = Answer("feelings", feelings: (0..<4).map { feelings[draw(feelings.count, 30 + $0)] })
      with["conflict"] = Answer("conflict", text: "Zeit gegen Ruhe")
      #expect(RealRelationship(with) == RealRelationship(without))
      #expect(
        guides.relationship.sentences(for: with, .german) == guides.relationship.sentences(for: without, .german))
    }
  }

  @Test func feelingsHaveASentenceOfTheirOwn() throws {
    let guides = try ReflectGuides.embedded()
    func tone(_ feelings: [String]) -> FeelingTone? {
      var entry = entry()
      entry["feelings"] = Answer("feelings", feelings: feelings)
      return guides.relationship.feelings(of: entry, in: guides.vocabulary)
    }
    #expect(tone([]) == nil)
    #expect(tone(["some-word-nobody-knows"]) == nil)
    #expect(tone(["torn", "tense"]) == .unpleasant)
    #expect(tone(["glad"]) == .pleasant)
    #expect(tone(["glad", "torn"]) == .mixed)
    #expect(tone(["manipulated"]) == .unpleasant)
    #expect(Set(guides.relationship.feelings.keys) == Set(FeelingTone.allCases))
  }

  @Test func aConflictLeadsToTheQuestionForAThirdWay() throws {
    let guide = try ReflectGuides.embedded().relationship
    var entry = entry()
    #expect(!entry.hasConflict)
    #expect(guide.parts(for: entry).map(\.id).last == "conflict")
    entry["conflict"] = Answer("conflict", text: " \n")
    #expect(!entry.hasConflict)
    #expect(guide.parts(for: entry).map(\.id).last == "conflict")
    entry["conflict"] = Answer("conflict", text: "Sie braucht Ruhe, ich brauche Antworten.")
    #expect(entry.hasConflict)
    #expect(guide.parts(for: entry).map(\.id).last == "third-way")
  }

  @Test func theNameIsFilledIn() throws {
    let guide = try ReflectGuides.embedded().relationship
    var entry = entry([.expectOther: .unsure])
    for language in Language.allCases {
      for sentence in guide.sentences(for: entry, language) { #expect(!sentence.contains("{"), "\(sentence)") }
    }
    #expect(guide.name(in: entry, .english) == "the other person")
    entry["name"] = Answer("name", text: " M. \n")
    #expect(guide.name(in: entry, .english) == "M.")
    let part = guide.parts.first { $0.part == .expectOther }?.name.english
    let first = guide.sentences(for: entry, .english).first
    #expect(first.map { sentence in part.map { sentence.contains($0) } } == true)
  }
}
