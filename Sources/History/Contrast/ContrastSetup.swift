import Conversation
import Speech
import Workshop

/// What a contrast starts from; together with its steps it is the whole contrast.
public struct ContrastSetup: Hashable, Sendable {
  /// The pack's name.
  public var pack: String
  /// The version its authors gave it.
  public var packVersion: Int
  /// Stands for everything the course of each side depends on beside rules, seed and moves.
  public var modelHashes: Pair<ContentHash>
  /// Stands for everything the lines depend on beside the course.
  public var linesHash: ContentHash
  /// The rules it was held under; see `Scene.rulesVersion`.
  public var rules: Int
  /// The customer's id.
  public var customer: String
  /// The companies' ids.
  public var companies: Pair<String>
  /// How the sellers sell at the opening.
  public var sellers: Pair<ContrastSeller>
  /// The seed.
  public var seed: UInt64
  /// Numbers of the model a person changed for it, by name; the pack's own are not among them.
  public var changed: [String: Int]

  /// Makes one from its parts.
  public init(
    pack: String, packVersion: Int, modelHashes: Pair<ContentHash>, linesHash: ContentHash, rules: Int,
    customer: String, companies: Pair<String>, sellers: Pair<ContrastSeller>, seed: UInt64, changed: [String: Int] = [:]
  ) {
    self.pack = pack
    self.packVersion = packVersion
    self.modelHashes = modelHashes
    self.linesHash = linesHash
    self.rules = rules
    self.customer = customer
    self.companies = companies
    self.sellers = sellers
    self.seed = seed
    self.changed = changed
  }

  /// What a contrast started from.
  ///
  /// - Parameters:
  ///   - contrast: The contrast.
  ///   - pack: The name of the pack it is from.
  ///   - version: The pack's version.
  ///   - changed: The numbers of the model a person changed.
  public init(of contrast: Contrast, pack: String, version: Int, changed: [String: Int] = [:]) {
    let narrator = contrast.nodes[0].sessions.left.narrator
    self.init(
      pack: pack, packVersion: version, modelHashes: contrast.scenes.map { .model(of: $0) },
      linesHash: .lines(
        narrator.words, in: contrast.scenes.left.company.id, contrast.scenes.right.company.id, forms: narrator.forms,
        language: narrator.language),
      rules: Scene.rulesVersion, customer: contrast.scenes.left.customer.id,
      companies: contrast.scenes.map(\.company.id), sellers: contrast.sellers, seed: contrast.seed, changed: changed)
  }

  /// What the conversation of one side starts from.
  func conversation(_ side: ContrastSide) -> ConversationSetup {
    ConversationSetup(
      pack: pack, packVersion: packVersion, modelHash: modelHashes[side], linesHash: linesHash, rules: rules,
      customer: customer, company: companies[side], seed: seed, skill: sellers[side].skill, changed: changed)
  }
}
