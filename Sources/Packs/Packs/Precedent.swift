import Conversation
import Season
import Shop

/// What sellers of a house reported before a conversation, and what became of it (E17).
///
/// A setup names reports among the changed numbers, so that they are kept and passed on with it: `report:` and the customer's
/// id with how often it was reported, `report-elsewhere:` and the id with how many of these customers were sent elsewhere.
public struct Precedent: Hashable, Sendable {
  /// The reports, in the order of the customers' ids: what comes of them must not hang on anything a setup does not say.
  public var reports: [NeedReport] = []
  /// How often the same must be reported until something changes.
  public var reportsToChange = 1
  /// What has changed.
  public var changes: [ShopChange] = []
  /// What of it came from the reports about one customer, by the customer's id; rules change from all of them together.
  public var changesByCustomer: [String: [ShopChange]] = [:]
  /// What changes with one more report about the customer of the conversation.
  var next: [ShopChange] = []
  /// What changes with it if they were sent elsewhere.
  var nextElsewhere: [ShopChange] = []

  /// Makes one without reports.
  public init() {}

  /// What changes because of the report made in a conversation; nothing where none was made or too few before it.
  public func changes(after state: ConversationState) -> [ShopChange] {
    guard state.facts.contains(.reported) else { return [] }
    return state.facts.contains(.referredHonestly) ? nextElsewhere : next
  }

  // MARK: Names

  private static let report = "report:"
  private static let elsewhere = "report-elsewhere:"
  /// The most reports about one customer that are counted.
  private static let most = 10_000

  /// Whether a name in a setup stands for reports and not for a number of the model.
  public static func isReport(_ name: String) -> Bool { name.hasPrefix(report) || name.hasPrefix(elsewhere) }

  /// How a setup names reports.
  public static func names(of reports: [NeedReport]) -> [String: Int] {
    var names: [String: Int] = [:]
    for report in reports where names[Self.report + report.customer, default: 0] < most {
      names[Self.report + report.customer, default: 0] += 1
      if report.wasSentElsewhere { names[elsewhere + report.customer, default: 0] += 1 }
    }
    return names
  }

  /// The reports a setup names.
  ///
  /// - Throws: ``UnknownChange`` where a count is beyond its range, or a customer is none of the pack's.
  static func reports(named changed: [String: Int], in pack: Pack) throws(UnknownChange) -> [NeedReport] {
    var reports: [NeedReport] = []
    for (name, count) in changed.sorted(by: { $0.key < $1.key }) where isReport(name) {
      let isElsewhere = name.hasPrefix(elsewhere)
      let customer = String(name.dropFirst(isElsewhere ? elsewhere.count : report.count))
      guard pack.customer(customer) != nil else { throw UnknownChange(name: name) }
      if isElsewhere {
        guard count >= 1, count <= changed[report + customer] ?? 0 else { throw UnknownChange(name: name) }
        continue
      }
      guard (1...most).contains(count) else { throw UnknownChange(name: name) }
      let sent = min(count, max(0, changed[elsewhere + customer] ?? 0))
      reports += Array(repeating: NeedReport(customer: customer, wasSentElsewhere: true), count: sent)
      reports += Array(repeating: NeedReport(customer: customer), count: count - sent)
    }
    return reports
  }
}

extension ShopChange {
  /// Whether it is about what is allowed, whoever comes.
  public var isRule: Bool { self == .allowsReferring || self == .allowsBending }
}

/// Something a setup says was changed, and nobody knows what it is.
public struct UnknownChange: Error, Hashable, Sendable {
  /// Its name in the setup.
  public var name: String
}

extension Pack {
  /// What stands in the setup of a conversation that begins after reports; nothing in a house that does not learn.
  ///
  /// - Parameters:
  ///   - reports: The reports made in the house.
  ///   - companyID: The house.
  /// - Returns: The names and counts; reports about customers the pack no longer has are left out.
  public func setup(after reports: [NeedReport], in companyID: String) -> [String: Int] {
    guard let company = company(companyID), Learning.learns(company) else { return [:] }
    return Precedent.names(of: reports.filter { customer($0.customer) != nil })
  }

  /// The pack as it is for one conversation, after everything its setup says was changed.
  ///
  /// - Parameters:
  ///   - changed: The numbers a person changed and the reports, as a setup names them.
  ///   - customerID: The customer of the conversation.
  ///   - companyID: The house; only there reports change anything.
  ///   - files: The model, without the numbers of the pack and the person.
  /// - Returns: The pack, and what came of the reports.
  /// - Throws: ``UnknownChange`` where a name is unknown or a value beyond its range.
  public func after(
    _ changed: [String: Int], customer customerID: String, company companyID: String, model files: ModelFiles
  ) throws(UnknownChange) -> (pack: Pack, precedent: Precedent) {
    var pack = self
    for (name, value) in changed.sorted(by: { $0.key < $1.key }) where !Precedent.isReport(name) {
      guard files.range(of: name)?.contains(value) ?? false else { throw UnknownChange(name: name) }
      // What a person changed counts more than what the pack did.
      pack.modelOverrides.append(ModelSetting(name: name, value: value))
    }
    var precedent = Precedent()
    precedent.reports = try Precedent.reports(named: changed, in: self)
    guard let company = company(companyID), Learning.learns(company) else { return (pack, precedent) }
    let learning = pack.learning(model: files)
    precedent.reportsToChange = learning.reportsToChange
    func changes(_ reports: [NeedReport]) -> [ShopChange] { changesThatCanBeSaid(learning, reports, company) }
    precedent.changes = changes(precedent.reports)
    for (customer, reports) in Dictionary(grouping: precedent.reports, by: \.customer) {
      precedent.changesByCustomer[customer] = changes(reports).filter { !$0.isRule }
    }
    for isElsewhere in [false, true] {
      let report = NeedReport(customer: customerID, wasSentElsewhere: isElsewhere)
      let found = changes(precedent.reports + [report]).filter { !precedent.changes.contains($0) }
      if isElsewhere { precedent.nextElsewhere = found } else { precedent.next = found }
    }
    if !precedent.changes.isEmpty { pack = pack.changed(by: precedent.changes, in: companyID) }
    return (pack, precedent)
  }
}
