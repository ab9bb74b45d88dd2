import Conversation
import Packs
import Season
import Testing

/// Whether the model, with the numbers as they are shipped, comes to what is known; each bound with its source.
///
/// All of it follows from assumptions and policies, never from a number for one company: the two stances are compared in
/// the same house, Hartmann's, which neither presses nor is there for the customer above all.
@Suite struct CalibrationTests {
  // MARK: Out of stock

  /// Gruen, Corsten & Bharadwaj 2002, in front of an empty shelf.
  ///
  /// 31 % buy the same elsewhere, 26 % take another brand, 19 % something else of the brand, 15 % put it off, 9 % buy
  /// nothing. Bound: 2 points each, over 100,000 customers who find the shelf empty and a seller who says sorry and does
  /// nothing else.
  @Test func theEmptyShelfIsThatOfTheStudy() throws {
    let shop = try Shops.season()
    let plan = try SeasonPlan(
      shop, houses: [Shops.house("hartmann", .apologiseAndWait)], weeks: 26, replications: 1, seed: 5)
    let counts = plan.follows(customers: 100_000)
    #expect(counts.values.reduce(0, +) == 100_000)
    let table: [(Follow, Int)] = [
      (.sameElsewhere, 310), (.otherBrand, 260), (.sameBrand, 190), (.later, 150), (.nothing, 90),
    ]
    for (follow, permille) in table {
      let found = (counts[follow] ?? 0) / 100
      #expect(abs(found - permille) <= 20, "\(follow): \(found) permille, in the study \(permille)")
    }
  }

  // MARK: The two stances

  private func stances(
    _ settings: [Assumption: Int] = [:], weeks: Int, replications: Int, seed: UInt64
  ) throws -> SeasonResult {
    try Shops.played(
      [Shops.house("hartmann", .push), Shops.house("hartmann", .customerCentred)], settings, weeks: weeks,
      replications: replications, seed: seed)
  }

  /// Franke & Park 2006: customer orientation goes with sales by r = .01 or .02, which is nothing.
  ///
  /// A correlation of .02 between two groups of equal size is a difference of .04 standard deviations; with sellers whose
  /// sales vary by a third that is below 2 %. Bound: 10 %, because the study says nothing about shoes.
  /// Measured over the first four weeks: the customer-centred sell 7 to 8 % less.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func atTheStartSalesDifferLittle(seed: UInt64) throws {
    let result = try stances(weeks: 4, replications: 30, seed: seed)
    let push = result.value(.sales, house: 0).mean
    let centred = result.value(.sales, house: 1).mean
    #expect(abs(centred - push) <= 0.1 * push, "\(centred) and \(push)")
  }

  /// The longitudinal study on the same question: it does not matter at the start and does for the trajectory; and
  /// Homburg, Müller & Klarmann 2011: it is always good for attitudes.
  ///
  /// Measured over half a year: the last four weeks bring the customer-centred 15 % more, the first four 5 % less.
  @Test func theTrajectoryAndAttitudesAreTheCustomerCentred() throws {
    let result = try stances(weeks: 26, replications: 10, seed: 1)
    func sales(_ house: Int, _ weeks: Range<Int>) -> Double {
      weeks.reduce(0) { $0 + result.value(.sales, house: house, week: $1).mean }
    }
    let early = sales(1, 0..<4) / sales(0, 0..<4)
    let late = sales(1, 22..<26) / sales(0, 22..<26)
    #expect(late > early + 0.1, "\(early), then \(late)")
    #expect(late > 1)
    for figure in [SeasonFigure.trust, .comesAgain, .tellsGood, .returning, .served] {
      let difference = result.difference(figure, of: 1, over: 0)
      #expect(difference.low > 0, "\(figure): \(difference)")
    }
    #expect(result.difference(.tellsBad, of: 1, over: 0).high < 0)
  }

  /// Homburg, Müller & Klarmann 2011: an inverted U on sales, always positive for attitudes.
  ///
  /// Bounds: sales at the usual measure are at least 5 % above those at none and 10 % above those where it is overdone.
  /// Trust only rises. Measured: 15 % and 29 %; trust 61, 80 and 88 %.
  @Test func overdoingItCosts() throws {
    let result = try Shops.played(
      [0, 1000, 2500].map { try Shops.house("lindner", .customerCentred, thoroughness: $0) }, weeks: 16,
      replications: 10)
    let sales = (0...2).map { result.value(.sales, house: $0).mean }
    #expect(sales[1] > 1.05 * sales[0], "\(sales)")
    #expect(sales[1] > 1.1 * sales[2], "\(sales)")
    #expect(result.difference(.money, of: 1, over: 2).low > 0)
    #expect(result.difference(.trust, of: 1, over: 0).low > 0)
    #expect(result.difference(.trust, of: 2, over: 1).low > 0)
    #expect(result.difference(.comesAgain, of: 2, over: 1).low > 0)
  }

  /// Wachner, Plouffe & Grégoire 2009: without selling skills, selling orientation does better than customer orientation.
  ///
  /// Bound: with little skill the pressing sell at least 3 % more in the first weeks, and surely so; with much of it the
  /// gap is smaller. Measured: 8 %.
  @Test(arguments: [1, 2] as [UInt64])
  func withoutSkillPressingSellsMore(seed: UInt64) throws {
    // What a seller costs who happens to leave in these weeks is left out of the money.
    let unskilled = try stances([.sellerSkill: 100, .replaceSeller: 0], weeks: 4, replications: 40, seed: seed)
    let push = unskilled.value(.sales, house: 0).mean
    let centred = unskilled.value(.sales, house: 1).mean
    #expect(push > 1.03 * centred, "\(push) and \(centred)")
    #expect(unskilled.difference(.sales, of: 0, over: 1).low > 0)
    #expect(unskilled.difference(.money, of: 0, over: 1).low > 0)
  }

  // MARK: It depends

  /// It is not rigged: there are circumstances under which pressing leaves more, and others under which it leaves less.
  @Test func eitherCanWin() throws {
    let street: [Assumption: Int] = [.passersBy: 1000, .seasonRegulars: 0, .replaceSeller: 0, .tellsBring: 0]
    let passing = try stances(street, weeks: 8, replications: 20, seed: 1)
    #expect(passing.difference(.money, of: 0, over: 1).low > 0, "\(passing.difference(.money, of: 0, over: 1))")
    let village: [Assumption: Int] = [.passersBy: 0]
    let known = try stances(village, weeks: 26, replications: 10, seed: 1)
    #expect(known.difference(.money, of: 1, over: 0).low > 0, "\(known.difference(.money, of: 1, over: 0))")
  }
}
