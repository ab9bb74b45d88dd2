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

  /// All that take turns, those first that show the most.
  static let all: [ReachPlayer] =
    [.wanderer, .listener, .stance(.customerCentred, skill: 800), .wanderer, .stance(.push, skill: 300), .wanderer]
    + Quantity.allCases.flatMap { quantity in
      [true, false].map { ReachPlayer.driver(quantity, up: $0) } + [.wanderer, .listener]
    } + [.stance(.random, skill: 500), .stance(.orderTaker, skill: 500), .stance(.apologiseAndWait, skill: 500)]

  /// Whether it is out for one number and nothing else.
  var isDriver: Bool { if case .driver = self { true } else { false } }

  /// The next move; nil where the conversation is over.
  func move(in state: ConversationState, of scene: Scene) -> Move? {
    guard !state.isOver else { return nil }
    let view = SellerView(state, of: scene)
    switch self {
    case .wanderer: return Self.any(view, sparing: 6)
    case .stance(let stance, let skill):
      if Self.draw(view, 8, counter: 901) == 0 { return Self.any(view, sparing: 3) }
      return StancePolicy(stance, skill: skill).move(seeing: view) ?? Self.any(view, sparing: 0)
    case .driver(let quantity, let up):
      return Self.best(view, state, scene) { (up ? 1 : -1) * $0.customer[quantity] * 16 }
    case .listener:
      return Self.best(view, state, scene) { Int($0.levels) * 100_000 + Int($0.customer.trust) + Int($0.customer.patience) }
    }
  }

  /// Of a few moves the one after which a score is highest; now and then any.
  private static func best(
    _ view: borrowing SellerView, _ state: ConversationState, _ scene: Scene, by score: (ConversationState) -> Int
  ) -> Move? {
    if draw(view, 5, counter: 902) == 0 { return any(view, sparing: 6) }
    var best: (move: Move, score: Int)?
    for round in 0..<8 as Range<UInt64> {
      guard let move = any(view, sparing: 12, round: round) else { continue }
      let next = scene.next(after: state, move)
      let value = score(next) - (next.ending == nil ? 0 : 4_000)
      if best.map({ value > $0.score }) ?? true { best = (move, value) }
    }
    return best?.move
  }

  /// Any move; one that ends the conversation only now and then.
  private static func any(_ view: borrowing SellerView, sparing: Int, round: UInt64 = 0) -> Move? {
    let kinds = MoveKind.allCases
    for attempt in 0..<64 as Range<UInt64> {
      let counter = 1000 &+ round &* 200 &+ attempt &* 2
      let kind = kinds[draw(view, kinds.count, counter: counter)]
      guard view.can(kind) else { continue }
      if ends(kind), view.ending == nil, sparing > 0, draw(view, sparing * 3, counter: counter &+ 1) != 0 { continue }
      guard kind.needsOffer else { return Move(kind) }
      let offers = view.offers(kind)
      var rest = offers
      for _ in 0..<draw(view, offers.nonzeroBitCount, counter: counter &+ 1) { rest &= rest &- 1 }
      return Move(kind, offer: rest.trailingZeroBitCount)
    }
    return view.can(.goodbye) ? Move(.goodbye) : nil
  }

  private static func ends(_ kind: MoveKind) -> Bool {
    kind == .goodbye || kind == .acceptNo || kind == .thinkItOver || kind == .nothingNeeded
  }

  private static func draw(_ view: borrowing SellerView, _ bound: Int, counter: UInt64) -> Int {
    view.draw(below: bound, counter: counter)
  }
}
