/// Another shop of the same company, which can send a pair over.
public struct Branch: Hashable, Sendable {
  /// The branch's id.
  public var id: String
  /// Days until a pair from there is here.
  public var days: Int
  /// Pairs in stock there, by article id and EU size in hundredths.
  public var stock: [String: [Int: Int]]

  /// Makes a branch.
  public init(id: String, days: Int, stock: [String: [Int: Int]] = [:]) {
    self.id = id
    self.days = days
    self.stock = stock
  }
}

/// A place outside the company that a customer can be referred to.
public struct Place: Hashable, Sendable {
  /// The id, unique among articles, services and places of a pack.
  public var id: String
  /// How well it meets each need, by the need's id, from 0 (not at all) to 5 (fully).
  public var serves: [String: Int]
  /// Whether it sells what we sell, so that sending someone there costs us business.
  public var isCompetitor: Bool

  /// Makes a place.
  public init(id: String, serves: [String: Int] = [:], isCompetitor: Bool = false) {
    self.id = id
    self.serves = serves
    self.isCompetitor = isCompetitor
  }
}
