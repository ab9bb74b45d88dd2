import Conversation
import Season

/// Who plays in the search for what can happen: anything, one of the ways of selling, or somebody who drives one number.
enum ReachPlayer: Hashable, Sendable {
  /// Makes any move, but rarely one that ends the conversation.
  case wanderer
  /// One of the ways of selling, with a skill in permille.
  case stance(Stance, skill: Int)
  /// Drives a quantity of the customer's inside up or down.
  case driver(Quantity, up: Bool)
  /// Wants to be told as much as possible.
  case listener
  /// Listens for a while, looks, and then does everything for one offer, whether it is true or not.
  case closer

  /// All that take turns, those first that show the most.
  static let all: [ReachPlayer] =
    [.wanderer, .listener, .stance(.customerCentred, skill: 800), .wanderer, .stance(.push, skill: 300), .closer]
    + Quantity.allCases.flatMap { quantity in
      [true, false].map { ReachPlayer.driver(quantity, up: $0) } + [.wanderer, .closer]
    } + [.stance(.random, skill: 500), .stance(.orderTaker, skill: 500), .stance(.apologiseAndWait, skill: 500)]

  /// Whether it spares the customer's patience, or looks a step ahead for something else.
  var looksAhead: Bool {
    switch self {
    case .driver, .listener: true
    case .wanderer, .stance, .closer: false
    }
  }

  /// The next move; nil where the conversation is over.
  func move(in state: ConversationState, of scene: Scene) -> Move? {
    guard !state.isOver else { return nil }
    let view = SellerView(state, of: scene)
    if case .stance(let stance, let skill) = self, view.draw(below: 8, counter: 901) != 0 {
      return StancePolicy(stance, skill: skill).move(seeing: view)
    }
    let possible = Self.possible(view)
    switch self {
    case .wanderer, .stance: return Self.any(view, possible, sparing: 6, counter: 910)
    case .driver(let quantity, let up):
      return Self.best(view, possible, state, scene) { (up ? 1 : -1) * $0.customer[quantity] * 16 }
    case .listener:
      return Self.best(view, possible, state, scene) {
        Int($0.levels) * 100_000 + Int($0.customer.trust) + Int($0.customer.patience)
      }
    case .closer: return Self.any(view, Self.closing(view, possible), sparing: 6, counter: 910)
    }
  }

  /// Of what is possible, what brings one offer nearer to being taken.
  private static func closing(_ view: borrowing SellerView, _ possible: UInt64) -> UInt64 {
    func set(_ kinds: [MoveKind]) -> UInt64 { kinds.reduce(0) { $0 | 1 &<< UInt64($1.index) } & possible }
    let listening = set([.askPurpose, .ladder, .reflectWords, .reflectFeeling, .apologise, .measureFeet])
    if view.ending != nil { return possible }
    // How long it listens is drawn anew in every turn, but seldom comes out long.
    if listening != 0, view.draw(below: 4 + view.turn, counter: 905) < 4 { return listening }
    guard view.focus != nil else {
      let looking = set([.checkStock])
      let offering = set(MoveKind.allCases.filter { $0.needsOffer && $0 != .refer })
      return looking != 0 ? looking : offering != 0 ? offering : possible
    }
    let helping = set([.explainTruth, .explainBent, .promiseDate, .promiseRash, .todayOnly, .reflectFeeling, .bendRule])
    return helping != 0 && view.draw(below: 2, counter: 906) == 0 ? helping : set([.askDecision])
  }

  /// The kinds of moves that can be made now, one bit each.
  private static func possible(_ view: borrowing SellerView) -> UInt64 {
    var set: UInt64 = 0
    for (index, kind) in kinds.enumerated() where view.can(kind) { set |= 1 &<< UInt64(index) }
    return set
  }

  private static let kinds = MoveKind.allCases

  /// Of a few moves the one after which a score is highest; now and then any.
  private static func best(
    _ view: borrowing SellerView, _ possible: UInt64, _ state: ConversationState, _ scene: Scene,
    by score: (ConversationState) -> Int
  ) -> Move? {
    if view.draw(below: 5, counter: 902) == 0 { return any(view, possible, sparing: 6, counter: 910) }
    var best: (move: Move, score: Int)?
    for round in 0..<6 as Range<UInt64> {
      guard let move = any(view, possible, sparing: 12, counter: 1000 &+ round &* 8) else { continue }
      let next = scene.next(after: state, move)
      let value = score(next) - (next.ending == nil ? 0 : 4_000)
      if best.map({ value > $0.score }) ?? true { best = (move, value) }
    }
    return best?.move
  }

  /// Any move; one that ends the conversation only once in so many times.
  private static func any(
    _ view: borrowing SellerView, _ possible: UInt64, sparing: Int, counter: UInt64
  ) -> Move? {
    var kindsLeft = possible
    if view.ending == nil, view.draw(below: sparing, counter: counter) != 0 {
      for kind in [MoveKind.goodbye, .acceptNo, .thinkItOver, .nothingNeeded] {
        kindsLeft &= ~(1 &<< UInt64(kind.index))
      }
    }
    if kindsLeft == 0 { kindsLeft = possible }
    guard kindsLeft != 0 else { return nil }
    let kind = kinds[bit(view.draw(below: kindsLeft.nonzeroBitCount, counter: counter &+ 1), of: kindsLeft)]
    guard kind.needsOffer else { return Move(kind) }
    let offers = view.offers(kind)
    return Move(kind, offer: bit(view.draw(below: offers.nonzeroBitCount, counter: counter &+ 2), of: offers))
  }

  /// The place of one of the set bits, counted from the lowest.
  private static func bit(_ number: Int, of set: UInt64) -> Int {
    var rest = set
    for _ in 0..<number { rest &= rest &- 1 }
    return rest.trailingZeroBitCount
  }
}
