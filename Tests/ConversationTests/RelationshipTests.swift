import Rehearsal
import Testing

@testable import Conversation

/// The definitions of a relationship, and what they exclude (E11, E12, E13, E16).
@Suite struct RelationshipTests {
  private static func side(_ bits: Int) -> RelationshipSide {
    RelationshipSide(
      expects: bits & 1 != 0, actsFromItself: bits & 2 != 0, asks: bits & 4 != 0, meetsNeed: bits & 8 != 0,
      keepsOwn: bits & 16 != 0)
  }

  /// Every combination of what can hold on the two sides.
  private static let all: [Relationship] = (0..<2048).map { bits in
    Relationship(customer: side(bits & 31), seller: side(bits >> 5 & 31), isExchange: bits & 1024 != 0)
  }

  /// E11: a relationship needs two sides that each act from themselves and each expect to meet again.
  @Test func aRelationshipNeedsBothSides() {
    for found in Self.all {
      let both = [found.customer, found.seller]
      let holds = both.allSatisfy(\.expects) && both.allSatisfy(\.actsFromItself)
      #expect(found.isRelationship == holds, "\(found)")
    }
    #expect(Self.all.count(where: \.isRelationship) == 128)
  }

  /// E12: good only where it is one, and each side asks or meets a need and keeps its own.
  @Test func aGoodOneNeedsBothSides() {
    for found in Self.all where found.isGood {
      #expect(found.isRelationship, "\(found)")
      for side in [found.customer, found.seller] {
        #expect(side.asks || side.meetsNeed, "\(found)")
        #expect(side.keepsOwn, "\(found)")
      }
    }
    // On each side 3 of the 8 ways in which asking, meeting and keeping can stand are good, with an exchange or without.
    #expect(Self.all.count(where: \.isGood) == 18)
  }

  /// E16: goods for money with nobody asking or meeting anybody is null, and null is never good.
  @Test func anExchangeAloneIsNull() {
    for found in Self.all {
      if found.isNull { #expect(found.isExchange && !found.isGood, "\(found)") }
      let nobody = !found.seller.asks && !found.seller.meetsNeed && !found.customer.asks
      #expect(found.isNull == (found.isExchange && nobody), "\(found)")
      #expect(found.reasons.contains(.nullRelationship) == found.isNull, "\(found)")
      #expect(found.reasons.contains(.good) == found.isGood, "\(found)")
      #expect(found.reasons.contains(.relationship) == (found.customer.expects && found.seller.expects), "\(found)")
    }
  }

  /// E11 on states: the two expectations are separate, and each alone is not enough.
  @Test func expectationsOfBothDecide() throws {
    var tried = 0
    for scene in try Starter.scenes() {
      for seed in UInt64(1)...10 {
        var state = Course.played(.centred, in: scene, seed: seed).state
        state.customer.expectation = 500
        state.seller.expectation = 500
        guard scene.relationship(in: state).isRelationship else { continue }
        tried += 1
        state.customer.expectation = 499
        #expect(!scene.relationship(in: state).isRelationship)
        #expect(scene.relationship(in: state).reasons.first == .noneCustomer)
        state.customer.expectation = 1000
        state.seller.expectation = 499
        #expect(!scene.relationship(in: state).isRelationship)
        #expect(scene.relationship(in: state).reasons.first == .noneSeller)
        state.customer.expectation = 0
        #expect(scene.relationship(in: state).reasons.first == .noneBoth)
      }
    }
    #expect(tried > 100, "only \(tried) conversations could be tried")
  }

  /// E13: unpleasant feelings alone never make a good relationship a bad one, however many and however strong.
  ///
  /// Worsened are: strain and any need of the seller down to the fundamental floor (the needs that preserve no system
  /// down to nothing), the customer's disappointment, patience, and pressure below the limit of acting from oneself.
  @Test("Unpleasant feelings prove nothing", arguments: Starter.customers)
  func unpleasantFeelingsProveNothing(customer: String) throws {
    var tried = 0
    for scene in try Starter.scenes(of: customer) {
      let floor = scene.numbers.fundamentalFloor
      for seed in UInt64(1)...40 {
        for state in Course.played(.centred, in: scene, seed: seed).states where scene.relationship(in: state).isGood {
          for variant in UInt64(0)..<8 {
            var worse = state
            let draw = { (low: Int, high: Int, counter: UInt64) -> Int in
              low
                + Draw.number(
                  below: max(1, high - low + 1), seed: seed &* 31 &+ variant, turn: state.turn, purpose: .policy,
                  counter: counter)
            }
            worse.seller.strain = Int16(draw(Int(state.seller.strain), 1000 - floor, 1))
            for need in SellerNeed.allCases {
              let isFundamental = need == .integrity || need == .autonomy
              let low = isFundamental ? floor : 0
              worse.seller.needs[need.index] = Int16(draw(low, state.seller[need], 2 + UInt64(need.index)))
            }
            worse.customer.disappointment = Int16(draw(Int(state.customer.disappointment), 1000, 20))
            worse.customer.patience = Int16(draw(0, Int(state.customer.patience), 21))
            worse.customer.pressure = Int16(
              draw(Int(state.customer.pressure), scene.numbers.selfMovedPressure, 22))
            tried += 1
            #expect(scene.relationship(in: worse).isGood, "seed \(seed), turn \(state.turn): \(worse)")
          }
        }
      }
    }
    if customer != "tourist" { #expect(tried > 500, "only \(tried) good relationships were worsened") }
  }

  /// Only what E12 itself names ends a good relationship: the lasting loss of what one lives by.
  @Test func losingWhatOneLivesByDoes() throws {
    let scene = try Starter.scene("widower", "lindner")
    let good = Course.played(.centred, in: scene, seed: 1).state
    #expect(scene.relationship(in: good).isGood)
    for need in [SellerNeed.integrity, .autonomy] {
      var lost = good
      lost.seller.needs[need.index] = Int16(scene.numbers.fundamentalFloor - 1)
      #expect(!scene.relationship(in: lost).isGood)
      #expect(scene.relationship(in: lost).reasons.contains(.sellerLostOwn))
    }
  }
}
