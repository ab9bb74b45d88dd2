import Conversation
import Rehearsal
import Testing

/// The white trainer in 38½ is gone.
///
/// Not now does not mean never (E6), and there may be something better (E5).
@Suite struct NurseStory {
  @Test("Ordered, with a date", arguments: ["lindner", "hartmann"])
  func orderedWithADate(company: String) throws {
    let scene = try Starter.scene("nurse", company)
    var ordered = 0
    for seed in UInt64(1)...40 {
      let course = Course.tried(
        "greet,ask-purpose,check-stock,admit-limit,reflect-words,offer-order,promise-date,ask-decision,ask-decision,"
          + "goodbye", in: scene, seed: seed)
      let state = course.state
      guard state.ending == .ordered, let accepted = state.accepted else { continue }
      ordered += 1
      let offer = scene.offers[Int(accepted)]
      #expect(offer.id == "lumo-white@38.5:order")
      #expect(Int(state.promisedDays) == offer.days, "promised \(state.promisedDays), it takes \(offer.days)")
      #expect(state.promiseCertainty >= 800)
      #expect(state.pairs == 1 && state.revenue == Int32(offer.price))
    }
    #expect(ordered >= 35, "ordered on \(ordered) of 40 days")
  }

  /// A promise too good names fewer days and is less certain; it calms more for the moment.
  @Test func aRashPromise() throws {
    let scene = try Starter.scene("nurse", "glanz")
    for seed in UInt64(1)...20 {
      let before = Course.tried("greet,check-stock,offer-order", in: scene, seed: seed).state
      let honest = scene.step(before, Move(.promiseDate)).state
      let rash = scene.step(before, Move(.promiseRash)).state
      #expect(rash.promisedDays < honest.promisedDays)
      #expect(rash.promiseCertainty < honest.promiseCertainty / 2)
      #expect(rash.customer.disappointment <= honest.customer.disappointment)
      #expect(rash.seller[.integrity] < honest.seller[.integrity])
    }
  }

  /// Another last, found by asking: it serves her need better than the shoe she came for.
  @Test func anotherLastServesTheNeedBetter() throws {
    let scene = try Starter.scene("nurse", "lindner")
    let wished = try #require(scene.offers.first { $0.id == "lumo-white@38.5:order" })
    for seed in UInt64(1)...40 {
      let state = Course.tried(
        "greet,ask-purpose,reflect-words,check-stock,ladder,offer-article:arvo-wide@38.5,explain-drawback,ask-decision,"
          + "ask-decision,ask-decision,goodbye", in: scene, seed: seed
      ).state
      #expect(state.ending == .bought, "seed \(seed): \(String(describing: state.ending))")
      #expect(scene.sides(of: state).productNeeds > wished.needFit + 100)
      #expect(state.customer.dignity >= 500)
    }
  }

  /// Nothing can be ordered or sent for before anybody has looked (E5, E6).
  @Test func firstOneLooks() throws {
    let scene = try Starter.scene("nurse", "lindner")
    let before = Course.tried("greet", in: scene, seed: 1).state
    #expect(!scene.isPossible(.offerOrder, in: before))
    let after = scene.step(before, Move(.checkStock)).state
    #expect(scene.isPossible(.offerOrder, in: after))
  }
}
