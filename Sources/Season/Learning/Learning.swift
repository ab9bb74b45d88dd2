import Conversation
import Shop

/// What a house makes of its sellers' reports: the assortment, the services and the rules change from them, if it learns.
///
///     let learning = Learning(floor: ShopFloor(pack.assortment), reportsToChange: 6)
///     let changes = try learning.changes(from: reports, in: company, customers: pack.customers)
///     let floor = ShopFloor(pack.assortment.changed(by: changes)), house = company.changed(by: changes)
///
/// A report says what was asked for and not there. Where that can be ordered, it is kept from then on; where only the size
/// was never there, it is taken up; where nobody makes it any more, but somebody in town can help and is no competitor,
/// the house learns to do that itself. In a house that does not learn, or drops reports, nothing ever follows (E17).
public struct Learning: Sendable {
  /// The shop as it is before anything changes.
  public let floor: ShopFloor
  /// How often the same must be reported until something changes.
  public let reportsToChange: Int

  /// Makes one for a shop.
  public init(floor: ShopFloor, reportsToChange: Int) {
    self.floor = floor
    self.reportsToChange = max(1, reportsToChange)
  }

  /// Whether reports change anything in a company.
  public static func learns(_ company: Company) -> Bool { company.learns && company.permits.report == .heard }

  /// What follows from reports in a company, in the order in which it became clear; nothing in one that does not learn.
  ///
  /// - Parameters:
  ///   - reports: The reports of its sellers, the oldest first.
  ///   - company: The company.
  ///   - customers: The customers the reports are about.
  /// - Returns: The changes.
  /// - Throws: `SceneError` where a customer's wish cannot be read.
  public func changes(
    from reports: [NeedReport], in company: Company, customers: [Customer]
  ) throws(SceneError) -> [ShopChange] {
    guard Self.learns(company) else { return [] }
    var changes: [ShopChange] = []
    var counts: [String: Int] = [:]
    var sentElsewhere = 0
    var complaints = 0
    func add(_ change: ShopChange?) {
      if let change, !changes.contains(change) { changes.append(change) }
    }
    for report in reports {
      guard let customer = customers.first(where: { $0.id == report.customer }) else { continue }
      counts[report.customer, default: 0] += 1
      if counts[report.customer] == reportsToChange { add(try change(for: customer)) }
      if report.wasSentElsewhere { sentElsewhere += 1 }
      if customer.situation == .repair { complaints += 1 }
      if sentElsewhere == reportsToChange, company.permits.refer != .yes { add(.allowsReferring) }
      if complaints == reportsToChange, company.permits.bendRule != .yes { add(.allowsBending) }
    }
    return changes
  }

  /// What a house can change about a kind of wish; nil where nothing can be done, or nothing is missing.
  ///
  /// - Throws: `SceneError` where the wish cannot be read.
  public func change(for customer: Customer) throws(SceneError) -> ShopChange? {
    let requirements = try floor.requirements(of: customer)
    if customer.situation != .repair {
      switch Self.meeting(requirements, floor) {
      case .isHere: return nil
      case .byStock(let article, let size) where isOrderable(article): return .stocks(article: article, size: size)
      case .bySize(let article, let size) where isOrderable(article): return .takesUp(article: article, size: size)
      default: break
      }
    }
    guard customer.situation == .neverInAssortment else { return nil }
    return bestPlace(for: customer).map { .service(likePlace: $0) }
  }

  private func isOrderable(_ id: String) -> Bool {
    if case .order = floor.assortment.article(id)?.supply { return true }
    return false
  }

  /// The place, no competitor, that serves the customer's needs best and better than by half.
  private func bestPlace(for customer: Customer) -> String? {
    var best: (id: String, worth: Int)?
    for place in floor.assortment.places where !place.isCompetitor {
      let believed = customer.beliefs.first { $0.offer == "place:" + place.id }?.serves ?? [:]
      let serves = place.serves.merging(believed) { $1 }
      var worth = 0
      var weights = 0
      for (need, weight) in customer.needs {
        guard let served = serves[need] else { continue }
        worth += weight * served
        weights += weight
      }
      guard weights > 0, worth * 2 > weights * 5 else { continue }
      if best.map({ worth > $0.worth }) ?? true { best = (place.id, worth) }
    }
    return best?.id
  }

  /// How a wish could be met from the shelf.
  enum Meeting: Hashable, Sendable {
    /// It is met as the shop is.
    case isHere
    /// If pairs of an article were here in a size it comes in.
    case byStock(article: String, size: Int)
    /// If an article came in another size.
    case bySize(article: String, size: Int)
    /// By nothing we know of.
    case never
  }

  /// How a wish could be met from the shelf; what is here comes first, then what could be.
  static func meeting(_ requirements: [Requirement], _ floor: ShopFloor) -> Meeting {
    let table = floor.table
    let all: UInt64 = requirements.count >= 64 ? .max : (1 &<< UInt64(requirements.count)) &- 1
    var sizes: UInt64 = 0
    var size: Int?
    for (index, requirement) in requirements.enumerated() where requirement.attribute == "size" {
      sizes |= 1 &<< UInt64(index)
      if case .number(let number) = requirement.value { size = number }
    }
    var found = Meeting.never
    for row in 0..<table.rowCount {
      let satisfied = table.satisfied(requirements, row: row)
      let rowSize = table.number("size", row: row)
      if satisfied == all, let rowSize {
        if table.number("stock", row: row) ?? 0 > 0 { return .isHere }
        if case .byStock = found { continue }
        found = .byStock(article: table.article(row: row), size: rowSize)
      } else if satisfied | sizes == all, let size, found == .never {
        found = .bySize(article: table.article(row: row), size: size)
      }
    }
    return found
  }
}
