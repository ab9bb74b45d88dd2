import Testing

@testable import Conversation

/// The generator must give the same numbers forever: saved conversations are nothing but a seed and moves.
@Suite struct DrawTests {
  /// Computed by another program from the same formula, so that they are no mere record.
  @Test func fixedValues() {
    #expect(Draw.bits(seed: 0, turn: 0, purpose: .mood) == 617_872_476_682_209_134)
    #expect(Draw.bits(seed: 1, turn: 1, purpose: .lands) == 10_401_106_407_995_324_334)
    #expect(Draw.bits(seed: 3, turn: 7, purpose: .words, counter: 0xFF_FFFF) == 9_179_720_943_659_275_220)
    #expect(Draw.bits(seed: .max, turn: 40, purpose: .event(5), counter: 1) == 10_602_314_165_034_004_057)
    #expect(
      (1...8).map { Draw.number(below: 1000, seed: 42, turn: $0, purpose: .lands) }
        == [837, 358, 231, 748, 181, 729, 896, 960])
    let draws = (0..<6).map { Draw.number(below: 6, seed: 7, turn: 2, purpose: .policy, counter: $0) }
    #expect(draws == [1, 4, 3, 3, 1, 0])
  }

  @Test func bounds() {
    #expect(Draw.number(below: 0, seed: 1, turn: 1, purpose: .mood) == 0)
    #expect(Draw.number(below: -3, seed: 1, turn: 1, purpose: .mood) == 0)
    #expect(Draw.number(below: 1, seed: 1, turn: 1, purpose: .mood) == 0)
    let outside = (0..<20_000).filter {
      !(0..<7).contains(Draw.number(below: 7, seed: UInt64($0), turn: $0 % 50, purpose: .tells))
    }
    #expect(outside.isEmpty)
  }

  /// Each tenth gets its share: with 20,000 draws a share of 2,000 has a standard deviation of 42; five of them are left.
  @Test func drawsAreSpreadEvenly() {
    var tenths = [Int](repeating: 0, count: 10)
    for seed in 0..<UInt64(20_000) {
      tenths[Draw.number(below: 10, seed: seed, turn: 3, purpose: .decides)] += 1
    }
    #expect(tenths.allSatisfy { abs($0 - 2000) < 212 }, "\(tenths)")
  }

  /// Draws for different purposes and turns know nothing of each other: both fall below the middle a quarter of the time.
  @Test func drawsAreIndependent() {
    let places: [(Int, DrawPurpose)] = [
      (1, .lands), (1, .tells), (1, .believes), (1, .event(0)), (1, .event(1)), (2, .lands), (2, .tells), (3, .lands),
    ]
    var worst = 0
    for (index, a) in places.enumerated() {
      for b in places.dropFirst(index + 1) {
        let both = (0..<UInt64(4000)).count { seed in
          Draw.number(below: 1000, seed: seed, turn: a.0, purpose: a.1) < 500
            && Draw.number(below: 1000, seed: seed, turn: b.0, purpose: b.1) < 500
        }
        worst = max(worst, abs(both - 1000))
      }
    }
    // 4,000 draws have a standard deviation of 27; of 28 pairs the furthest stays within five of them.
    #expect(worst < 137, "one pair fell together \(worst) times too often or too seldom")
  }
}
