import Conversation
import Rehearsal
import Speech
import Testing

/// “How does that feel for you?” (E2) in two companies (E3).
@Suite struct FeelingTests {
  private static let moves = "greet,ask-purpose,reflect-words,check-stock,admit-limit,ladder,reflect-feeling,refer"

  /// The same customer, day and moves: in the company that presses the seller feels otherwise than where customers
  /// matter, and what is felt is traced to something that company says or does.
  @Test("In another company the same feels different", arguments: Starter.customers)
  func feelingsDifferByCompany(customer: String) throws {
    let words = try Starter.pack().words
    let reader = FeelingReader(words)
    var compared = 0
    for seed in UInt64(1)...20 {
      let courses = try ["glanz", "lindner"].map { company in
        let scene = try Starter.scene(customer, company)
        return (scene, Course.tried(Self.moves, in: scene, seed: seed))
      }
      let (pressing, under) = courses[0]
      let (caring, calm) = courses[1]
      // From the moment at which it shows what the company makes of it.
      for turn in 4..<min(under.states.count, calm.states.count) {
        let tight = try #require(reader.reading(of: under.states[turn].seller))
        let easy = try #require(reader.reading(of: calm.states[turn].seller))
        #expect(under.states[turn].customer == calm.states[turn].customer, "the customer differs, too")
        #expect(
          tight.feeling.id != easy.feeling.id, "seed \(seed), turn \(turn): both feel \(tight.feeling.word.english)")
        #expect(!tight.feeling.isPleasant, "seed \(seed), turn \(turn): \(tight.feeling.word.english)")
        for (reading, scene) in [(tight, pressing), (easy, caring)] {
          let index = try #require(reading.influence, "\(reading.feeling.id) comes from nowhere")
          let influence = scene.company.inside[index]
          let text = words.companies[scene.company.id]?.inside[influence.id]
          #expect(text?.german.isEmpty == false && text?.english.isEmpty == false, "\(influence.id) has no text")
        }
        compared += 1
      }
      let end = (under.state.seller, calm.state.seller)
      #expect(end.0.strain > end.1.strain + 200, "seed \(seed): \(end.0.strain) and \(end.1.strain)")
      #expect(end.0[.integrity] < end.1[.integrity])
      #expect(end.0[.ease] < end.1[.ease])
    }
    #expect(compared >= 60, "only \(compared) moments were compared")
  }

  /// The influence a feeling is traced to was felt in this very conversation and moved a need the feeling speaks of.
  @Test("A feeling’s cause was really felt", arguments: Starter.companies)
  func causesWereFelt(company: String) throws {
    let reader = FeelingReader(try Starter.pack().words)
    var kinds: Set<InfluenceKind> = []
    for customer in Starter.customers {
      let scene = try Starter.scene(customer, company)
      for seed in UInt64(1)...10 {
        for stance in [Stance.mixed, .centred, .pushing] {
          let course = Course.played(stance, in: scene, seed: seed)
          var felt: [Int: Set<SellerNeed>] = [:]
          for (state, events) in zip(course.states, course.turns) {
            for case .sellerChanged(let need, _, let influence?) in events {
              felt[influence, default: []].insert(need)
            }
            let reading = try #require(reader.reading(of: state.seller), "no feeling at all: \(state.seller)")
            guard let index = reading.influence else { continue }
            let asked = Set(reading.feeling.conditions.map(\.field) + [reading.feeling.need])
            let moved = Set((felt[index] ?? []).map(\.rawValue))
            #expect(
              !moved.isDisjoint(with: asked), "\(reading.feeling.id) is laid to \(scene.company.inside[index].id)")
            kinds.insert(scene.company.inside[index].kind)
          }
        }
      }
    }
    #expect(kinds.count >= 3, "feelings come only from \(kinds)")
  }
}
