/// What can be put in front of a customer, compiled; shared by all scenes of their kind.
///
/// Sets have one bit for each offer.
final class FlatOffers: Sendable {
  /// In the order of ``Scene/offers``.
  let all: ContiguousArray<FlatOffer>
  /// By ``MoveKind/index``: the offers it can make.
  let byMove: ContiguousArray<UInt64>
  /// Where among them stands that nothing is needed; nil where that would be no answer to the wish.
  let nothing: Int?
  /// By the number of levels known: the offers a seller then thinks of.
  private let byLevels: ContiguousArray<UInt64>
  /// All of ``Scene/rankings``, one behind the other.
  private let ranked: ContiguousArray<RankedOffer>
  /// By the number of levels known and by offer: where it stands in that ranking; 255 where nobody thinks of it.
  private let places: ContiguousArray<UInt8>
  /// Where each of them begins, and the end.
  private let starts: ContiguousArray<Int>

  /// Compiles a scene's offers and their rankings.
  init(_ offers: [SceneOffer], rankings: [[RankedOffer]]) {
    all = ContiguousArray(offers.map(FlatOffer.init))
    nothing = offers.firstIndex { $0.move == .nothingNeeded }
    byMove = Self.byMove(offers)
    byLevels = ContiguousArray(rankings.map { $0.reduce(0) { $0 | 1 &<< UInt64($1.offer) } })
    ranked = ContiguousArray(rankings.joined())
    var places = ContiguousArray<UInt8>(repeating: .max, count: rankings.count * 64)
    for (level, ranking) in rankings.enumerated() {
      for (place, ranked) in ranking.enumerated() { places[level * 64 + ranked.offer] = UInt8(place) }
    }
    self.places = places
    starts = rankings.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The offers a seller thinks of who knows so many levels.
  func known(_ levels: UInt8) -> UInt64 { byLevels[place(levels)] }

  /// How many offers a seller thinks of who knows so many levels.
  func rankedCount(_ levels: UInt8) -> Int { starts[place(levels) + 1] - starts[place(levels)] }

  /// One of the offers a seller thinks of who knows so many levels, the best first.
  func ranked(_ levels: UInt8, _ number: Int) -> RankedOffer { ranked[starts[place(levels)] + number] }

  /// Of some offers, one bit each, the one that looks best to a seller who knows so many levels.
  func best(_ levels: UInt8, among set: UInt64) -> RankedOffer? {
    var rest = set & known(levels)
    guard rest != 0 else { return nil }
    let row = place(levels) * 64
    var best = UInt8.max
    while rest != 0 {
      best = min(best, places[row + rest.trailingZeroBitCount])
      rest &= rest &- 1
    }
    return ranked(levels, Int(best))
  }

  private func place(_ levels: UInt8) -> Int { min(Int(levels), byLevels.count - 1) }

  private static func byMove(_ offers: [SceneOffer]) -> ContiguousArray<UInt64> {
    var table = ContiguousArray<UInt64>(repeating: 0, count: MoveKind.allCases.count)
    for (index, offer) in offers.enumerated() {
      table[offer.move.index] |= 1 &<< UInt64(index)
      if offer.isBonus, case .article = offer.subject {
        table[MoveKind.bonusShoe.index] |= 1 &<< UInt64(index)
      }
    }
    return table
  }
}
