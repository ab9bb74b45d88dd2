import Conversation

/// One thing that speaks for or against an offer, under what is known of the customer.
enum OfferReason: Hashable, Sendable {
  /// A need that is known, by its place in the scene's needs.
  case need(Int)
  /// A part of the wish, by its place in the scene's requirements.
  case requirement(Int)
  /// That it comes only after so many days.
  case later(Int)
  /// That it leaves the wish as it was said open.
  case leavesWishOpen
}

/// Why an offer fits or does not: the strongest reason on each side, under what is known.
///
/// A known need weighs its weight times how well it is served, a part of the wish its importance; both on the scale of the
/// matching engine, where a need of weight 1 that is fully met is worth as much as a requirement of importance 1.
struct OfferReasons: Hashable, Sendable {
  /// How many parts of the wish are met; nil for what is no article.
  var met: Int?
  /// How many parts the wish has.
  var all: Int
  /// What speaks for it the most.
  var pro: OfferReason?
  /// What speaks against it the most.
  var con: OfferReason?

  /// Finds the reasons for an offer of a scene, with so many levels of the chain known.
  init(_ offer: SceneOffer, in scene: Scene, levels: Int) {
    var pros: [(OfferReason, Int)] = []
    var cons: [(OfferReason, Int)] = []
    let known = Set(scene.customer.chain.prefix(levels).map(\.need))
    for (index, need) in scene.needs.enumerated() where need.kind == .product && known.contains(need.id) {
      let weight = max(1, scene.weights[index])
      let served = offer.serves[index]
      if served >= 500 { pros.append((.need(index), weight * served)) }
      if served < 500 { cons.append((.need(index), weight * (1000 - served))) }
    }
    all = scene.requirements.count
    if scene.customer.situation == .repair {
      // What the pair they bring back was to be is no wish for another.
      if case .article = offer.subject { cons.append((.leavesWishOpen, 900)) }
    } else if case .article = offer.subject {
      met = offer.satisfied.nonzeroBitCount
      for (index, requirement) in scene.requirements.enumerated() {
        let isMet = offer.satisfied & (1 &<< UInt64(index)) != 0
        if isMet {
          pros.append((.requirement(index), requirement.importance * 500))
        } else {
          cons.append((.requirement(index), requirement.importance * 1000))
        }
      }
      if offer.days > 0 { cons.append((.later(offer.days), 900)) }
    } else if offer.move == .offerService || offer.move == .offerLoan {
      cons.append((.leavesWishOpen, 900))
    }
    pro = Self.strongest(pros)
    con = Self.strongest(cons)
  }

  /// The first of the weightiest.
  private static func strongest(_ reasons: [(OfferReason, Int)]) -> OfferReason? {
    var best: (OfferReason, Int)?
    for reason in reasons where reason.1 > best?.1 ?? 0 { best = reason }
    return best?.0
  }
}
