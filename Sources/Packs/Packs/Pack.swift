import Conversation
import Shop
import Speech

/// Everything one pack brings: who comes, where, what there is, and all words.
public struct Pack: Hashable, Sendable {
  /// The name that files and commands use.
  public var name: String
  /// The version its authors give it, from 1.
  public var version: Int
  /// All words.
  public var words: PackWords
  /// What the shop can put in front of a customer.
  public var assortment: Assortment
  /// What customers can need, in the order of the vocabulary.
  public var needs: [Need]
  /// The customers, by file name.
  public var customers: [Customer]
  /// The companies, by file name.
  public var companies: [Company]
  /// Numbers of the model that this pack sets differently.
  public var modelOverrides: [ModelSetting]
  /// The folder it was loaded from; empty for a pack that was made in memory.
  public var folder: String

  /// Makes one from its parts.
  public init(
    name: String, version: Int, words: PackWords, assortment: Assortment, needs: [Need], customers: [Customer],
    companies: [Company], modelOverrides: [ModelSetting] = [], folder: String = ""
  ) {
    self.name = name
    self.version = version
    self.words = words
    self.assortment = assortment
    self.needs = needs
    self.customers = customers
    self.companies = companies
    self.modelOverrides = modelOverrides
    self.folder = folder
  }

  /// The customer with this id; looks through all of them.
  public func customer(_ id: String) -> Customer? { customers.first { $0.id == id } }

  /// The company with this id; looks through all of them.
  public func company(_ id: String) -> Company? { companies.first { $0.id == id } }
}
