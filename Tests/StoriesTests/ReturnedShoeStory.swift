import Conversation
import Rehearsal
import Testing

/// She brings back a pair that “would stretch”.
///
/// She does want the money; more than that, somebody who means it.
@Suite struct ReturnedShoeStory {
  @Test("A meant apology counts", arguments: Starter.companies)
  func aMeantApologyCounts(company: String) throws {
    let scene = try Starter.scene("returned-shoe", company)
    for seed in UInt64(1)...40 {
      // Both ask two things; one of them begins with what was done to her.
      let meant = Course.tried("greet,apologise,ask-purpose,check-stock", in: scene, seed: seed)
      let brisk = Course.tried("greet,ask-closed,ask-purpose,check-stock", in: scene, seed: seed)
      #expect(meant.events.contains(.responded(.apologyAccepted)) || meant.events.contains(.levelTold(0)))
      #expect(meant.state.facts.contains(.apologised))
      #expect(meant.state.customer.dignity >= brisk.state.customer.dignity + 100, "seed \(seed)")
      #expect(meant.state.customer.trust > brisk.state.customer.trust, "seed \(seed)")
      #expect(
        scene.sides(of: meant.state).relationalNeeds > scene.sides(of: brisk.state).relationalNeeds,
        "seed \(seed)")
    }
  }

  /// Where nothing is owed, being sorry is only a word: it can fall flat.
  @Test func elsewhereABareOneCanFallFlat() throws {
    let scene = try Starter.scene("widower", "lindner")
    var hollow = 0
    for seed in UInt64(1)...60 {
      let course = Course.tried("greet,apologise", in: scene, seed: seed)
      if course.events.contains(.responded(.apologyHollow)) { hollow += 1 }
    }
    // It lands with a chance of 65 of 100.
    #expect((8...35).contains(hollow), "hollow on \(hollow) of 60 days")
  }

  /// The money back comes with the two of her levels; with listening a good part of the days end so.
  @Test func theMoneyBackCanBeFound() throws {
    let scene = try Starter.scene("returned-shoe", "lindner")
    let moves =
      "greet,apologise,ask-purpose,reflect-feeling,check-stock,bend-rule,reflect-feeling,ladder,offer-way,ask-decision,"
      + "ask-decision,goodbye"
    var served = 0
    for seed in UInt64(1)...60 {
      let state = Course.tried(moves, in: scene, seed: seed).state
      #expect(state.ending == .served || state.ending == .content, "\(String(describing: state.ending))")
      #expect(scene.sides(of: state).relationalNeeds >= 500)
      if state.ending == .served { served += 1 }
    }
    #expect(served >= 20, "served on \(served) of 60 days")
  }
}
