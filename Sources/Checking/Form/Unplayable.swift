import Packs

/// A customer who cannot come into a company, because the wish or the pack's own numbers do not fit the model.
enum Unplayable: Rule {
  static let id = "unplayable"
  static let part = CheckPart.form
  static let severity = Severity.error

  /// The first customer and company for whom there is no scene.
  static func finding(_ pack: Pack, _ places: PackPlaces, _ model: ModelFiles) -> Finding? {
    for customer in pack.customers {
      for company in pack.companies {
        do throws(SceneFailure) {
          _ = try pack.scene(customer: customer.id, company: company.id, model: model)
        } catch {
          let problem: String =
            switch error {
            case .wish(let part, let problem): "\(part): \(problem)"
            case .model(let issue): issue.what
            case .noCustomer(let name, _, _), .noCompany(let name, _, _): name
            }
          return Finding(
            rule: id, severity: severity, place: places.place("customers/\(customer.id)", "wish"),
            values: ["customer": customer.id, "company": company.id, "problem": problem])
        }
      }
    }
    return nil
  }
}
