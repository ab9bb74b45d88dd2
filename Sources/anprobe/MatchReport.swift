import JSON
import Shop

/// What `match` found.
struct MatchReport {
  /// Every offer, best first.
  let offers: [Offer]
  /// Every smallest set of requirements to give up, best first.
  let relaxations: [Relaxation]
  /// Whether any need is known; without one, all that can be said is how much of the wish is met.
  var knowsNeeds = true

  /// The report for programs: `offers` and `relaxations`, complete and in order.
  var json: JSON {
    .object([
      ("offers", .array(offers.map(Self.json(of:)))),
      (
        "relaxations",
        .array(
          relaxations.map { relaxation in
            .object([
              ("drop", .array(relaxation.drop.map { .string($0.text) })),
              ("fits", .int(relaxation.fits)),
            ])
          })
      ),
    ])
  }

  /// An offer for programs.
  private static func json(of offer: Offer) -> JSON {
    .object([
      ("id", .string(offer.id)),
      ("kind", .string(offer.kind.rawValue)),
      ("score", .int(offer.score)),
      ("for", .array(offer.reasonsFor.map(json(of:)))),
      ("against", .array(offer.reasonsAgainst.map(json(of:)))),
      ("days", offer.days.map { .int($0) } ?? .null),
    ])
  }

  /// A reason for programs.
  private static func json(of reason: Reason) -> JSON {
    switch reason.subject {
    case .need(let need, let served):
      .object([("need", .string(need)), ("served", .int(served)), ("amount", .int(reason.amount))])
    case .requirement(_, let text):
      .object([("requirement", .string(text)), ("amount", .int(reason.amount))])
    }
  }
}
