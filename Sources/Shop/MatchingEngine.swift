/// Matches what is known of a customer against everything the shop can do.
///
/// Requirements belong to the wish, needs lie under it. The engine only knows what it is told: with more needs known, the
/// same shop ranks differently, and that difference is what listening is worth.
public struct MatchingEngine: Sendable {
  /// The articles.
  public let table: ArticleTable
  /// The services.
  public let services: [Service]
  /// The other branches.
  public let branches: [Branch]
  /// The places to refer to.
  public let places: [Place]
  /// Whether saying that nothing is needed is among the offers.
  public let offersNothing: Bool
  /// The id of each row, unique.
  public let rowIDs: [String]

  /// Makes an engine for an assortment.
  public init(_ assortment: Assortment) {
    self.init(
      table: ArticleTable(assortment), services: assortment.services, branches: assortment.branches,
      places: assortment.places, offersNothing: true)
  }

  /// Makes an engine for a table of articles, with whatever else the shop can do.
  public init(
    table: ArticleTable, services: [Service] = [], branches: [Branch] = [], places: [Place] = [],
    offersNothing: Bool = false
  ) {
    self.table = table
    self.services = services
    self.branches = branches
    self.places = places
    self.offersNothing = offersNothing
    rowIDs = RowNames.names(of: table)
  }

  /// The needs that something in the shop says something about, in alphabetical order.
  ///
  /// A plain column of numbers from 0 to 5 counts as well when a need is called like it; see `needsAndColumns`.
  public var needs: [String] {
    var needs: [String: String] = [:]
    let all = services.flatMap(\.serves.keys) + places.flatMap(\.serves.keys) + table.needs
    for need in all where needs[need.lowercased()] == nil { needs[need.lowercased()] = need }
    return needs.values.sorted()
  }

  /// The names a typed need may have: the needs, and the columns that hold only numbers from 0 to 5.
  public var needsAndColumns: [String] {
    needs
      + table.attributeNames.filter { name in
        let values = table.values(name)
        return !values.isEmpty && !needs.contains(name)
          && values.allSatisfy { $0 >= .number(0) && $0 <= .number(500) }
      }
  }

  /// All smallest sets of requirements to give up so that something fits, best first; being in stock counts as one.
  public func relaxations(_ requirements: [Requirement]) -> [Relaxation] {
    table.relaxations(table.withStock(requirements))
  }
}
