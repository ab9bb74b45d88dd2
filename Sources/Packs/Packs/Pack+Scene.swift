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
  /// The customer's wish cannot be read: whose, which part of it, and what is wrong there.
  case wish(customer: String, part: String, problem: String)
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
    let model = try sceneModel(files)
    return try compiled(customer, company, ShopFloor(assortment), model, skill: skill)
  }

  /// Every customer in every company, customers first: `scenes[customer][company]`, in the order of the pack.
  ///
  /// The same as asking for each ``scene(customer:company:model:skill:)``; the shop is set up only once, and what can be put in front
  /// of a customer is found only once for all companies.
  ///
  /// - Parameter files: The model; the pack's own numbers are set in it.
  /// - Returns: The compiled scenes.
  /// - Throws: ``SceneFailure``.
  public func scenes(model files: ModelFiles) throws(SceneFailure) -> [[Scene]] {
    guard let first = companies.first else { return customers.map { _ in [] } }
    let model = try sceneModel(files)
    let floor = ShopFloor(assortment)
    var scenes: [[Scene]] = []
    for customer in customers {
      let scene = try compiled(customer, first, floor, model, skill: 500)
      let people = [(temperament: customer.temperament, start: customer.start)]
      scenes.append([scene] + companies.dropFirst().flatMap { scene.varied(people, company: $0, model: model) })
    }
    return scenes
  }

  /// The model with the pack's own numbers.
  private func sceneModel(_ files: ModelFiles) throws(SceneFailure) -> Model {
    do throws(Issue) {
      return try files.setting(modelOverrides, source: "pack.yaml").model
    } catch {
      throw .model(error)
    }
  }

  /// One scene.
  private func compiled(
    _ customer: Customer, _ company: Company, _ floor: ShopFloor, _ model: Model, skill: Int
  ) throws(SceneFailure) -> Scene {
    do throws(SceneError) {
      return try Scene(
        customer: customer, company: company, floor: floor, needs: needs, model: model, skill: skill)
    } catch {
      switch error {
      case .wish(let part, let problem): throw .wish(customer: customer.id, part: part, problem: "\(problem)")
      }
    }
  }
}
