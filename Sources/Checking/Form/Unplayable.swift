import Packs

/// A customer who cannot come into a company, because the wish or the pack's own numbers do not fit the model.
enum Unplayable: Rule {
  static let id = "unplayable"
  static let part = CheckPart.form
  static let severity = Severity.error

  /// What kept the scenes from being compiled: somebody's wish, or the pack's numbers, which the first to come in meets.
  static func finding(_ failure: SceneFailure, of pack: Pack, _ places: PackPlaces) -> Finding? {
    let (customer, problem): (String?, String) =
      switch failure {
      case .wish(let customer, let part, let problem): (customer, "\(part): \(problem)")
      case .model(let issue): (pack.customers.first?.id, issue.what)
      case .noCustomer(let name, _, _), .noCompany(let name, _, _): (pack.customers.first?.id, name)
      }
    guard let customer, let company = pack.companies.first?.id else { return nil }
    return Finding(
      rule: id, severity: severity, place: places.place("customers/\(customer)", "wish"),
      values: ["customer": customer, "company": company, "problem": problem])
  }
}
