/// A smallest set of requirements to give up so that something fits.
///
/// It is the complement of a largest set of requirements that some row meets together (a minimal correction set): giving
/// up any less leaves nothing. One that gives up nothing says that everything can be met.
public struct Relaxation: Hashable, Sendable {
  /// What is given up: places in the list of requirements, ascending.
  public var positions: [Int]
  /// What is given up, in the order it was typed.
  public var drop: [Requirement]
  /// How many rows meet all the others, at least 1.
  public var fits: Int

  /// Makes a relaxation.
  public init(positions: [Int], drop: [Requirement], fits: Int) {
    self.positions = positions
    self.drop = drop
    self.fits = fits
  }

  /// The summed importance of what is given up.
  public var importance: Int { drop.reduce(0) { $0 + $1.importance } }
}

extension ArticleTable {
  /// The requirements with being in stock added, if the table knows about stock and none of them speaks of it.
  public func withStock(_ requirements: [Requirement]) -> [Requirement] {
    guard hasAttribute(Requirement.inStock.attribute),
      !requirements.contains(where: { $0.attribute == Requirement.inStock.attribute })
    else { return requirements }
    return requirements + [.inStock]
  }

  /// All smallest sets of requirements to give up so that something fits, best first.
  ///
  /// Exact and complete. Least summed importance comes first, then more rows that fit, then the order typed. Without any
  /// rows there are none. One pass over the rows computes which requirements each meets as a bit mask; the maximal masks
  /// are the complements of the relaxations, and the rows with exactly that mask are those that fit.
  /// - Parameter requirements: At most `Requirement.limit`, in the order typed.
  /// - Returns: The relaxations; each makes at least one row fit.
  public func relaxations(_ requirements: [Requirement]) -> [Relaxation] {
    precondition(requirements.count <= Requirement.limit, "there is one bit per requirement, and 64 bits")
    let checks = checks(requirements)
    let maximal =
      requirements.count <= 16
      ? MaximalMasks.of(histogram: histogram(checks))
      : MaximalMasks.of(distinct: distinctMasks(checks))
    let relaxations = maximal.map { mask, count in
      let positions = requirements.indices.filter { mask & (1 << UInt64($0)) == 0 }
      return Relaxation(positions: positions, drop: positions.map { requirements[$0] }, fits: count)
    }
    return relaxations.map { ($0.importance, $0) }.sorted { left, right in
      if left.0 != right.0 { return left.0 < right.0 }
      if left.1.fits != right.1.fits { return left.1.fits > right.1.fits }
      return left.1.positions.lexicographicallyPrecedes(right.1.positions)
    }.map(\.1)
  }
}
