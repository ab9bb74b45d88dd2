import Conversation

/// A set of kinds of moves, one bit each, for policies that compare offers of several kinds.
struct OfferKinds: OptionSet, Sendable {
  let rawValue: UInt8

  /// A pair.
  static let article = OfferKinds(rawValue: 1 << 0)
  /// Another size.
  static let size = OfferKinds(rawValue: 1 << 1)
  /// An order.
  static let order = OfferKinds(rawValue: 1 << 2)
  /// A transfer from a branch.
  static let transfer = OfferKinds(rawValue: 1 << 3)
  /// A service.
  static let service = OfferKinds(rawValue: 1 << 4)
  /// A loan.
  static let loan = OfferKinds(rawValue: 1 << 5)
  /// A third way.
  static let way = OfferKinds(rawValue: 1 << 6)
  /// A place to go.
  static let refer = OfferKinds(rawValue: 1 << 7)

  /// What leaves money in the shop at once or soon.
  static let goods: OfferKinds = [.article, .size, .order, .transfer]
  /// Everything the shop itself can do.
  static let ours: OfferKinds = [.article, .size, .order, .transfer, .service, .loan, .way]

  /// The set that holds one kind of move; empty for moves that make no such offer.
  init(_ kind: MoveKind) {
    switch kind {
    case .offerArticle: self = .article
    case .offerSize: self = .size
    case .offerOrder: self = .order
    case .offerTransfer: self = .transfer
    case .offerService: self = .service
    case .offerLoan: self = .loan
    case .offerWay: self = .way
    case .refer: self = .refer
    default: self = []
    }
  }

  /// Makes a set from bits.
  init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// An offer a policy has picked.
struct Pick: Sendable {
  /// The offer's place in the scene's list.
  var offer: Int
  /// How good it looks, in permille.
  var score: Int
  /// The move that makes it.
  var kind: MoveKind

  /// The offer as a move.
  var move: Move { Move(kind, offer: offer) }
}

extension SellerView {
  /// All offers of some kinds that can be made now, one bit each.
  func offers(of kinds: OfferKinds) -> UInt64 {
    var set: UInt64 = 0
    if kinds.contains(.article) { set |= offers(.offerArticle) }
    if kinds.contains(.size) { set |= offers(.offerSize) }
    if kinds.contains(.order) { set |= offers(.offerOrder) }
    if kinds.contains(.transfer) { set |= offers(.offerTransfer) }
    if kinds.contains(.service) { set |= offers(.offerService) }
    if kinds.contains(.loan) { set |= offers(.offerLoan) }
    if kinds.contains(.way) { set |= offers(.offerWay) }
    if kinds.contains(.refer) { set |= offers(.refer) }
    return set
  }

  /// The offer that looks best under what is known.
  ///
  /// - Parameters:
  ///   - kinds: The kinds that come into question.
  ///   - set: Offers that do not.
  ///   - skipped: How many better ones are overlooked.
  /// - Returns: The offer; nil where none of these kinds can be made.
  func best(of kinds: OfferKinds, without set: UInt64, skipping skipped: Int = 0) -> Pick? {
    var possible = offers(of: kinds) & ~set
    var left = skipped
    var last: RankedOffer?
    while let next = best(among: possible) {
      last = next
      if left == 0 { break }
      left -= 1
      possible &= ~(1 &<< UInt64(next.offer))
    }
    return last.map { Pick(offer: $0.offer, score: $0.score, kind: move(of: $0.offer)) }
  }

  /// The offer that satisfies most of what was asked for; of equals the one that looks better.
  func closest(of kinds: OfferKinds, without set: UInt64, skipping skipped: Int = 0) -> Pick? {
    var ignored = set
    for _ in 0..<skipped {
      guard let pick = closest(of: kinds, without: ignored), offers(of: kinds) & ~ignored & ~pick.bit != 0
      else { break }
      ignored |= pick.bit
    }
    return closest(among: offers(of: kinds) & ~ignored)
  }

  /// Of some offers the one that satisfies most of what was asked for; of equals the one that looks better.
  private func closest(among set: UInt64) -> Pick? {
    var rest = set
    var equals: UInt64 = 0
    var most = -1
    while rest != 0 {
      let offer = rest.trailingZeroBitCount
      rest &= rest &- 1
      let count = satisfied(by: offer)
      if count > most { (most, equals) = (count, 0) }
      if count == most { equals |= 1 &<< UInt64(offer) }
    }
    return best(among: equals).map { Pick(offer: $0.offer, score: $0.score, kind: move(of: $0.offer)) }
  }

  /// Whether something happens that is this likely, in permille; each counter is a draw of its own.
  func happens(_ permille: Int, counter: UInt64) -> Bool { draw(below: 1000, counter: counter) < permille }
}

extension Pick {
  /// The offer's bit.
  var bit: UInt64 { 1 &<< UInt64(offer) }
}
