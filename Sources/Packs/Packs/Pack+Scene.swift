import Conversation
import Shop

/// Why no conversation can be opened from a pack.
public enum SceneFailure: Error, Hashable, Sendable {
  /// The pack has no such customer; the nearest name, and all there are.
  case noCustomer(String, nearest: String?, among: [String])
  /// The pack has no such company; the nearest name, and all there are.
  case noCompany(String, nearest: String?, among: [String])
  /// The pack's own numbers do not fit the model.
  case model(Issue)
  /// The customer's wish cannot be read.
  case wish(part: String, problem: String)
}

extension Pack {
  /// The scene of one customer in one company.
  ///
  /// - Parameters:
  ///   - customerID: The customer's id.
  ///   - companyID: The company's id.
  ///   - files: The model; the pack's own numbers are set in it.
  ///   - skill: How well questions land, in permille.
  /// - Returns: The compiled scene.
  /// - Throws: ``SceneFailure``.
  public func scene(
    customer customerID: String, company companyID: String, model files: ModelFiles, skill: Int = 500
  ) throws(SceneFailure) -> Scene {
    guard let customer = customer(customerID) else {
      let names = customers.map(\.id)
      throw .noCustomer(customerID, nearest: Spelling.nearest(to: customerID, among: names), among: names)
    }
    guard let company = company(companyID) else {
      let names = companies.map(\.id)
      throw .noCompany(companyID, nearest: Spelling.nearest(to: companyID, among: names), among: names)
    }
    let model: Model
    do throws(Issue) {
      model = try files.setting(modelOverrides, source: "pack.yaml").model
    } catch {
      throw .model(error)
    }
    do throws(SceneError) {
      return try Scene(
        customer: customer, company: company, floor: ShopFloor(assortment), needs: needs, model: model, skill: skill)
    } catch {
      switch error {
      case .wish(let part, let problem): throw .wish(part: part, problem: "\(problem)")
      }
    }
  }
}
