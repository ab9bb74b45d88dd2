/// Everything a shop can put in front of a customer.
public struct Assortment: Hashable, Sendable {
  /// The articles, in the order the pack names them.
  public var articles: [Article]
  /// The services, in the order the pack names them.
  public var services: [Service]
  /// The other branches, in the order the pack names them.
  public var branches: [Branch]
  /// The places to refer to, in the order the pack names them.
  public var places: [Place]

  /// Makes an assortment.
  public init(
    articles: [Article] = [], services: [Service] = [], branches: [Branch] = [], places: [Place] = []
  ) {
    self.articles = articles
    self.services = services
    self.branches = branches
    self.places = places
  }

  /// The article with this id; looks through all of them.
  public func article(_ id: String) -> Article? { articles.first { $0.id == id } }

  /// The service with this id; looks through all of them.
  public func service(_ id: String) -> Service? { services.first { $0.id == id } }

  /// The place with this id; looks through all of them.
  public func place(_ id: String) -> Place? { places.first { $0.id == id } }
}
