/// A shift of a customer's inside in small numbers side by side; see ``CustomerEffect``.
struct FlatEffect: Sendable {
  /// Trust, in permille like all that follows.
  var trust: Int16
  /// Patience.
  var patience: Int16
  /// Disappointment.
  var disappointment: Int16
  /// Felt pressure.
  var pressure: Int16
  /// How far they feel heard.
  var heard: Int16
  /// Clarity about their own need.
  var clarity: Int16
  /// Expectation of meeting again.
  var expectation: Int16
  /// How far their dignity is kept.
  var dignity: Int16
  /// The urge to give in.
  var urge: Int16

  /// Flattens an effect; what does not fit is brought to the nearest that does.
  init(_ effect: CustomerEffect) {
    trust = Int16(clamping: effect.trust)
    patience = Int16(clamping: effect.patience)
    disappointment = Int16(clamping: effect.disappointment)
    pressure = Int16(clamping: effect.pressure)
    heard = Int16(clamping: effect.heard)
    clarity = Int16(clamping: effect.clarity)
    expectation = Int16(clamping: effect.expectation)
    dignity = Int16(clamping: effect.dignity)
    urge = Int16(clamping: effect.urge)
  }
}

/// Shifts of a seller's needs, a row for each thing that shifts them.
///
/// Most of what happens moves one or two of the eight, and only those are looked at.
struct FlatSellerShifts: Sendable {
  /// Eight to a row, by ``SellerNeed/index``: by how much, in permille.
  let amounts: ContiguousArray<Int16>
  /// By row: one bit for each need that is moved at all.
  let moved: ContiguousArray<UInt8>

  /// Flattens rows of shifts in permille.
  init(_ rows: [[SellerNeed: Int]]) {
    amounts = ContiguousArray(rows.flatMap { row in SellerNeed.allCases.map { Int16(clamping: row[$0] ?? 0) } })
    moved = ContiguousArray(
      rows.map { row in SellerNeed.allCases.reduce(0) { row[$1] ?? 0 == 0 ? $0 : $0 | 1 &<< UInt8($1.index) } })
  }
}

/// A move, flat.
struct FlatMove: Sendable {
  /// On which side it lies.
  var orientation: Orientation
  /// What it counts as in the talk.
  var talk: TalkKind
  /// Whether it belongs to listening.
  var isListening: Bool
  /// Whether it belongs to pushing.
  var isPush: Bool
  /// How likely it lands, in permille.
  var lands: Int32
  /// How much of a usual turn it takes, in permille.
  var time: Int32
  /// How much role conflict it brings, in permille.
  var conflict: Int32

  /// Flattens a move; one the model lacks always lands and lies on neither side.
  init(_ kind: MoveKind, model: MoveModel?) {
    orientation = model?.orientation ?? .neither
    talk = model?.talk ?? .none
    isListening = kind.family == .listen
    isPush = kind.family == .push
    lands = Int32(clamping: model?.lands ?? 1000)
    time = Int32(clamping: model?.time ?? 1000)
    conflict = Int32(clamping: model?.conflict ?? 0)
  }
}

/// A model, compiled; all scenes that are computed with it share it, which keeps it near at hand.
final class FlatModel: Sendable {
  /// The assumptions about a conversation.
  let numbers: Numbers
  /// The assumptions about what comes after one.
  let aftermath: AftermathNumbers
  /// By ``MoveKind/index``.
  let moves: ContiguousArray<FlatMove>
  /// What each move does to the customer, by ``place(_:landed:)``.
  let effects: ContiguousArray<FlatEffect>
  /// What each move does to the seller, by ``MoveKind/index``.
  let seller: FlatSellerShifts

  /// Compiles a model.
  init(_ model: Model) {
    numbers = Numbers(model.assumptions)
    aftermath = AftermathNumbers(model.assumptions)
    moves = ContiguousArray(MoveKind.allCases.map { FlatMove($0, model: model.moves[$0]) })
    effects = ContiguousArray(
      MoveKind.allCases.flatMap { kind in
        [model.moves[kind]?.missed, model.moves[kind]?.landed].map { FlatEffect($0 ?? CustomerEffect()) }
      })
    seller = FlatSellerShifts(MoveKind.allCases.map { model.moves[$0]?.seller ?? [:] })
  }

  /// The place of a move's effect.
  static func place(_ kind: MoveKind, landed: Bool) -> Int { 2 * kind.index + (landed ? 1 : 0) }
}

extension Trigger {
  /// The trigger's place in the order of triggers.
  public var index: Int {
    switch self {
    case .opens: 0
    case .gap: 1
    case .levelOpened: 2
    case .longTalk: 3
    case .honestLimit: 4
    case .referral: 5
    case .noSale: 6
    case .sale: 7
    case .bonusSale: 8
    case .order: 9
    case .serviceSold: 10
    case .pushUsed: 11
    case .pushAvoided: 12
    case .bentUsed: 13
    case .promiseMade: 14
    case .putAside: 15
    case .ruleBent: 16
    case .reported: 17
    case .customerAngry: 18
    case .customerThanks: 19
    case .nothingNeeded: 20
    case .apology: 21
    }
  }
}

extension Trace {
  /// The trace's place in the order of traces.
  public var index: Int {
    switch self {
    case .wishStated: 0
    case .gapFound: 1
    case .wishFits: 2
    case .needTouched: 3
    case .offerMade: 4
    case .decisionAsked: 5
    case .undecided: 6
    case .bought: 7
    case .ordered: 8
    case .served: 9
    case .referred: 10
    case .leftContent: 11
    case .leftAngry: 12
    case .pushed: 13
    case .gone: 14
    }
  }
}
