import Rehearsal
import Testing

@testable import Conversation

/// The compiled tables say the same as the lists they were compiled from.
@Suite struct FlatTests {
  @Test func occasionsAreOpenWhereTheirConditionsHold() {
    let all: [[Condition]] = [
      [], [Condition(field: .phase, comparison: .equal, value: 3)],
      [
        Condition(field: .phase, comparison: .atLeast, value: 2),
        Condition(field: .phase, comparison: .atMost, value: 4),
      ],
      [Condition(field: .turn, comparison: .atLeast, value: 30)],
      [Condition(field: .turn, comparison: .equal, value: 30)],
      [Condition(field: .turn, comparison: .equal, value: 31)],
      [Condition(field: .turn, comparison: .atMost, value: 40)],
      [
        Condition(field: .turn, comparison: .atLeast, value: 35),
        Condition(field: .phase, comparison: .atMost, value: 5),
      ],
      [
        Condition(field: .turn, comparison: .atLeast, value: 4),
        Condition(field: .turn, comparison: .atMost, value: 10),
      ],
      [Condition(field: .turn, comparison: .atMost, value: -1)],
    ]
    let occasions = FlatOccasions(all)
    for phase in Phase.allCases {
      for turn in 0..<60 {
        for (index, conditions) in all.enumerated() {
          let isOpen = occasions.open(in: phase, turn: turn) & (1 &<< UInt32(index)) != 0
          let holds =
            isOpen
            && occasions.places(of: index).allSatisfy { place in
              let condition = occasions.conditions[place]
              return (Int(condition.least)...Int(condition.most)).contains(turn)
            }
          #expect(
            holds == conditions.allSatisfy { Self.holds($0, phase, turn) }, "\(conditions), \(phase), turn \(turn)")
        }
      }
    }
  }

  private static func holds(_ condition: Condition, _ phase: Phase, _ turn: Int) -> Bool {
    let value = condition.field == .phase ? phase.index : turn
    return switch condition.comparison {
    case .atLeast: value >= condition.value
    case .atMost: value <= condition.value
    case .equal: value == condition.value
    }
  }

  @Test func theSetOfPossibleKindsIsWhatIsPossibleOneByOne() throws {
    let scene = try Starter.scene("widower", "lindner")
    var seen: Set<MoveKind> = []
    for seed in 0..<60 as Range<UInt64> {
      for state in Course.played(.random, in: scene, seed: seed).states {
        let set = scene.possibleSet(in: state)
        let kinds = MoveKind.allCases.filter { set & (1 &<< UInt64($0.index)) != 0 }
        #expect(kinds == scene.possibleKinds(in: state))
        seen.formUnion(kinds)
      }
    }
    #expect(seen.count > 30, "too few kinds were possible to say anything: \(seen.count)")
  }

  @Test func shiftsOfNeedsAreKeptWhole() {
    let rows = [0, 1, 2].map { row in
      Dictionary(uniqueKeysWithValues: SellerNeed.allCases.map { ($0, $0.index % 3 == row ? 0 : 40 * $0.index - 150) })
    }
    let flat = FlatSellerShifts(rows)
    for (row, shifts) in rows.enumerated() {
      for need in SellerNeed.allCases {
        #expect(Int(flat.amounts[8 * row + need.index]) == shifts[need])
        #expect((flat.moved[row] & (1 &<< UInt8(need.index)) != 0) == (shifts[need] != 0))
        #expect(SellerNeed(index: need.index) == need)
      }
    }
  }
}
