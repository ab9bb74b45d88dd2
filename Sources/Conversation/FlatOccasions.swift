/// When each of a customer's signs or events can be, of which a state can hold 32.
///
/// Phase and turn decide most of it and are asked for all of them at once, from two tables of bit sets; what else must be
/// the case is asked only of those that remain.
final class FlatOccasions: Sendable {
  /// By ``Phase/index``: what can be in it, one bit each.
  private let byPhase: InlineArray<8, UInt32>
  /// By turn: what can be in it, one bit each; the last entry stands for all later turns.
  private let byTurn: InlineArray<32, UInt32>
  /// Everything else, what belongs together side by side.
  let conditions: ContiguousArray<FlatCondition>
  /// By sign or event, and one more: where its conditions begin.
  private let starts: ContiguousArray<Int>

  /// Compiles the conditions of up to 32 signs or events; all conditions of one must hold.
  init(_ all: [[Condition]]) {
    let all = all.prefix(32)
    func table(_ field: ConditionField, _ value: Int) -> UInt32 {
      all.indices.reduce(0) { Self.hold(all[$1], on: field, for: value) ? $0 | 1 &<< UInt32($1) : $0 }
    }
    byPhase = InlineArray { table(.phase, $0) }
    byTurn = InlineArray { table(.turn, $0) }
    let beside = all.map { $0.filter { !Self.isTabled($0) }.map(FlatCondition.init) }
    conditions = ContiguousArray(beside.joined())
    starts = beside.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// What phase and turn leave open, one bit each.
  func open(in phase: Phase, turn: Int) -> UInt32 { byPhase[phase.index] & byTurn[min(turn, 31)] }

  /// Where the conditions stand that one of them has beside.
  func places(of index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  /// Whether the tables alone can decide it: the one by turn knows only so many.
  private static func isTabled(_ condition: Condition) -> Bool {
    switch condition.field {
    case .phase: true
    case .turn: (0..<31).contains(condition.value)
    default: false
    }
  }

  private static func hold(_ conditions: [Condition], on field: ConditionField, for value: Int) -> Bool {
    conditions.allSatisfy {
      guard $0.field == field, isTabled($0) else { return true }
      let flat = FlatCondition($0)
      return value >= Int(flat.least) && value <= Int(flat.most)
    }
  }
}

/// A condition, flat: the bounds within which a value must lie.
struct FlatCondition: Sendable {
  /// What is compared.
  var field: ConditionField
  /// The least it may be.
  var least: Int16
  /// The most it may be.
  var most: Int16

  /// Turns a comparison into bounds.
  init(_ condition: Condition) {
    field = condition.field
    let value = Int16(clamping: condition.value)
    (least, most) =
      switch condition.comparison {
      case .atLeast: (value, .max)
      case .atMost: (.min, value)
      case .equal: (value, value)
      }
  }
}
