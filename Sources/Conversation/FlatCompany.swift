/// What a company does to its people, compiled; shared by all its scenes.
final class FlatCompany: Sendable {
  /// Two for each of the company's list, by ``place(_:again:)``.
  let influences: ContiguousArray<FlatInfluence>
  /// What they do to the seller's needs, at the same places.
  let seller: FlatSellerShifts
  /// By ``Trigger/index``: what is felt then, one bit each.
  let byTrigger: ContiguousArray<UInt64>
  /// What is felt only once in a conversation, one bit each.
  let once: UInt64
  /// Where the seller's needs stand when a conversation opens.
  let starts: InlineArray<8, Int16>

  /// Compiles a company.
  init(_ company: Company) {
    // What one has felt before weighs half as much when it comes again.
    influences = ContiguousArray(
      company.inside.flatMap { influence in
        [1, 2].map { FlatInfluence(conflict: influence.conflict / $0, strain: influence.strain / $0) }
      })
    seller = FlatSellerShifts(
      company.inside.flatMap { influence in [1, 2].map { share in influence.seller.mapValues { $0 / share } } })
    var byTrigger = ContiguousArray<UInt64>(repeating: 0, count: Trigger.allCases.count)
    var once: UInt64 = 0
    for (index, influence) in company.inside.enumerated() where index < 64 {
      byTrigger[influence.trigger.index] |= 1 &<< UInt64(index)
      if influence.once { once |= 1 &<< UInt64(index) }
    }
    self.byTrigger = byTrigger
    self.once = once
    var starts = InlineArray<8, Int16>(repeating: 0)
    for need in SellerNeed.allCases { starts[need.index] = Int16(clamping: company.starts[need] ?? 550) }
    self.starts = starts
  }

  /// The place of an influence as it is felt for the first time, or as it is felt again.
  static func place(_ index: Int, again: Bool) -> Int { 2 * index + (again ? 1 : 0) }
}

/// What an influence of the company does beside shifting needs; each in permille.
struct FlatInfluence: Sendable {
  /// Role conflict added.
  var conflict: Int
  /// Strain added.
  var strain: Int
}
