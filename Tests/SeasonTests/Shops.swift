import Conversation
import Packs
import Season
import Shop

/// What the tests play with: the pack that comes along, and one made by hand.
enum Shops {
  /// The pack that comes along.
  static let starter: Pack? = {
    let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard case .success(let pack) = PackLibrary.load("/\(here)/Assets/Packs/starter") else { return nil }
    return pack
  }()

  /// The model that is built in.
  static let files: ModelFiles? = try? ModelFiles.embedded()

  /// A scene of the pack that comes along.
  static func scene(_ customer: String, _ company: String, skill: Int = 500) throws -> Scene {
    guard let starter, let files else { throw Missing() }
    return try starter.scene(customer: customer, company: company, model: files, skill: skill)
  }

  /// The pack or the model could not be read; the tests of packs say why.
  struct Missing: Error {}

  /// Every customer in every company.
  static func all(skill: Int = 500) throws -> [Scene] {
    guard let starter else { throw Missing() }
    return try starter.customers.flatMap { customer in
      try starter.companies.map { try scene(customer.id, $0.id, skill: skill) }
    }
  }
}
