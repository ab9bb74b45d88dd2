import Conversation
import Rehearsal
import Testing

/// The program is fair to the pushing seller: pushing sells at times where listening does not.
///
/// What it costs stands beside.
@Suite struct FairnessStory {
  private static let days: UInt64 = 100

  private struct Tally {
    var onlyPushed = 0
    var onlyCentred = 0
    var pushedMargin = 0
    var centredMargin = 0
    var pushed: (expects: Int, trust: Int, relational: Int, integrity: Int) = (0, 0, 0, 0)
    var centred: (expects: Int, trust: Int, relational: Int, integrity: Int) = (0, 0, 0, 0)
  }

  private static func tally(_ customer: String, _ company: String) throws -> Tally {
    let scene = try Starter.scene(customer, company)
    var tally = Tally()
    for seed in 1...days {
      let pushed = Course.played(.pushing, in: scene, seed: seed).state
      let centred = Course.played(.centred, in: scene, seed: seed).state
      if pushed.revenue > 0, centred.revenue == 0 { tally.onlyPushed += 1 }
      if centred.revenue > 0, pushed.revenue == 0 { tally.onlyCentred += 1 }
      tally.pushedMargin += Int(pushed.margin)
      tally.centredMargin += Int(centred.margin)
      for (state, sides) in [(pushed, \Tally.pushed), (centred, \Tally.centred)] {
        let all = scene.sides(of: state)
        tally[keyPath: sides].expects += all.customerExpects
        tally[keyPath: sides].trust += Int(state.customer.trust)
        tally[keyPath: sides].relational += all.relationalNeeds
        tally[keyPath: sides].integrity += state.seller[.integrity]
      }
    }
    return tally
  }

  /// Measured on 100 days in the pressing house: only pushing sold on 29 (widower), 17 (size-44) and 20 (returned shoe).
  @Test("There are days on which only pushing sells", arguments: ["widower", "size-44", "returned-shoe"])
  func pushingSellsWhereListeningDoesNot(customer: String) throws {
    let tally = try Self.tally(customer, "glanz")
    #expect(tally.onlyPushed >= 5, "only \(tally.onlyPushed) of \(Self.days) days")
  }

  /// Measured on 100 days, in the mean: pushing left 92 against 55 euros (tourist), 54 against 51 (nurse), 16 against 4
  /// (returned shoe); with mother and son it is the other way round, 17 against 29.
  @Test("Today’s money is often the pushing seller’s", arguments: ["tourist", "nurse", "returned-shoe"])
  func pushingTakesMoreToday(customer: String) throws {
    let tally = try Self.tally(customer, "glanz")
    #expect(tally.pushedMargin > tally.centredMargin, "\(tally)")
  }

  /// On some days it is the other way round: who listened sold, who pushed did not.
  @Test("There are days on which only listening sells", arguments: ["mother-and-son", "nurse"])
  func listeningSellsWherePushingDoesNot(customer: String) throws {
    let tally = try Self.tally(customer, "glanz")
    #expect(tally.onlyCentred >= 5, "only \(tally.onlyCentred) of \(Self.days) days")
  }

  /// Trust, the expectation of meeting again, and the seller’s own integrity: listening wins, in every house.
  ///
  /// Measured in the mean: the expectation is higher by 200 (tourist) to 740 (mother and son), trust by 260 to 630 of 1000.
  @Test("Attitudes are the listening seller’s", arguments: Starter.customers)
  func listeningWinsAttitudes(customer: String) throws {
    for company in Starter.companies {
      let tally = try Self.tally(customer, company)
      let days = Int(Self.days)
      #expect(tally.centred.expects > tally.pushed.expects + 100 * days, "\(company): \(tally)")
      #expect(tally.centred.trust > tally.pushed.trust + 150 * days, "\(company): \(tally)")
      #expect(tally.centred.relational > tally.pushed.relational, "\(company): \(tally)")
      #expect(tally.centred.integrity > tally.pushed.integrity + 100 * days, "\(company): \(tally)")
    }
  }

  /// E16: taking orders sells, and where it does nobody has met anybody; where somebody listened it never is null.
  @Test("A sale by order-taking is a null relationship", arguments: Starter.customers)
  func orderTakingIsNull(customer: String) throws {
    var sold = 0
    for scene in try Starter.scenes(of: customer) {
      for seed in UInt64(1)...30 {
        let taken = Course.played(.orderTaker, in: scene, seed: seed).state
        if taken.revenue > 0 {
          sold += 1
          let found = scene.relationship(in: taken)
          // A customer who asks back of their own accord has met somebody all the same.
          #expect(found.isNull || found.customer.asks, "seed \(seed): \(found)")
          #expect(!found.isGood)
        }
        let listened = Course.played(.centred, in: scene, seed: seed).state
        #expect(!scene.relationship(in: listened).isNull)
      }
    }
    // Whoever only takes orders sells nothing to those whose wish is nowhere in the shop.
    if !["size-44", "widower"].contains(customer) { #expect(sold >= 5, "sold \(sold) times") }
  }
}
