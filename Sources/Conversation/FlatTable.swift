/// The tables of moves and phases, compiled; there is one, and every scene holds it.
///
/// A global array would be asked for, and counted, at every look; two threads would then share one counter.
final class FlatTable: Sendable {
  /// The tables.
  static let shared = FlatTable()

  /// By ``MoveKind/index``: the kind itself.
  let kinds = ContiguousArray(MoveKind.allCases)
  /// By ``MoveKind/index``: the phases in which it can be made, one bit each.
  let phases: ContiguousArray<UInt8>
  /// By ``MoveKind/index``: what else must be the case.
  let guards: ContiguousArray<MoveGuard>
  /// By ``Phase/index``: the kinds that can be made in it, one bit each.
  let kindsByPhase: ContiguousArray<UInt64>
  /// By ``MoveGuard/place``: the kinds that ask for it, one bit each.
  let kindsByGuard: ContiguousArray<UInt64>
  /// By ``place(_:_:)``: where a phase leads when something happens; nil where nothing changes.
  let transitions: ContiguousArray<FlatTransition?>

  private init() {
    func kinds(_ belongs: (MoveRule) -> Bool) -> UInt64 {
      MoveTable.rules.reduce(0) { belongs($1) ? $0 | 1 &<< UInt64($1.kind.index) : $0 }
    }
    phases = ContiguousArray(MoveTable.rules.map { rule in rule.phases.reduce(0) { $0 | $1.bit } })
    guards = ContiguousArray(MoveTable.rules.map(\.condition))
    kindsByPhase = ContiguousArray(Phase.allCases.map { phase in kinds { $0.phases.contains(phase) } })
    kindsByGuard = ContiguousArray(MoveGuard.allCases.map { condition in kinds { $0.condition == condition } })
    transitions = ContiguousArray(
      Phase.allCases.flatMap { phase in
        Trace.allCases.map { trace in
          TransitionTable.row(from: phase, on: trace).map { FlatTransition(to: $0.to, ending: $0.ending) }
        }
      })
  }

  /// The place of a transition.
  static func place(_ phase: Phase, _ trace: Trace) -> Int { phase.index * Trace.allCases.count + trace.index }
}

/// Where a phase leads when something happens.
struct FlatTransition: Sendable {
  /// The phase that follows.
  var to: Phase
  /// The ending it brings, if it is one.
  var ending: Ending?
}

extension MoveGuard {
  /// Its place in the order of conditions.
  var place: Int {
    switch self {
    case .always: 0
    case .notGreeted: 1
    case .wishKnown: 2
    case .stockUnchecked: 3
    case .limitNotAdmitted: 4
    case .notMeasured: 5
    case .hasFocus: 6
    case .focusIsArticle: 7
    case .focusComesLater: 8
    case .hasOffers: 9
    case .somethingToAccept: 10
    case .knowsSomething: 11
    case .canPutAside: 12
    case .ruleUnbent: 13
    case .canReport: 14
    case .notDiscounted: 15
    }
  }
}
