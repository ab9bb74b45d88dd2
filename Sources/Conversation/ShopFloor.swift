import Shop

/// The shop as customers find it: the assortment, and its articles as a table.
public struct ShopFloor: Sendable {
  /// Everything the shop has and can do.
  public let assortment: Assortment
  /// The articles as rows and columns.
  public let table: ArticleTable

  /// Makes the floor of an assortment.
  public init(_ assortment: Assortment) {
    self.assortment = assortment
    table = ArticleTable(assortment)
  }

  /// A customer's wish as requirements; `model` stands for the article itself.
  ///
  /// - Throws: ``SceneError`` for the first part that cannot be read.
  public func requirements(of customer: Customer) throws(SceneError) -> [Requirement] {
    var requirements: [Requirement] = []
    let kinds = table.attributeKinds
    for part in customer.wish {
      let isModel = part.want.hasPrefix("model=")
      let text = isModel ? "id=" + part.want.dropFirst("model=".count) : part.want
      let read: [Requirement]
      do throws(RequirementError) {
        read = try Requirement.list(text, attributes: kinds)
      } catch {
        throw SceneError.wish(part.want, error)
      }
      for var requirement in read {
        requirement.importance = part.importance
        requirement.text = part.want
        requirements.append(requirement)
      }
    }
    return requirements
  }
}
