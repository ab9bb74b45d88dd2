import Conversation
import Speech

/// What a conversation starts from; together with the moves it is the whole conversation.
public struct ConversationSetup: Hashable, Sendable {
  /// The pack's name.
  public var pack: String
  /// The version its authors gave it.
  public var packVersion: Int
  /// Stands for everything the course depends on beside rules, seed and moves.
  public var modelHash: ContentHash
  /// Stands for everything the lines depend on beside the course.
  public var linesHash: ContentHash
  /// The rules it was held under; see `Scene.rulesVersion`.
  public var rules: Int
  /// The customer's id.
  public var customer: String
  /// The company's id.
  public var company: String
  /// The seed.
  public var seed: UInt64
  /// How well questions land, in permille; 500 is middling.
  public var skill: Int
  /// Numbers of the model a person changed for it, by name; the pack's own are not among them.
  ///
  /// What the sellers of a house that learns had reported before is named here too; see `Precedent`.
  public var changed: [String: Int]

  /// Makes one from its parts.
  public init(
    pack: String, packVersion: Int, modelHash: ContentHash, linesHash: ContentHash, rules: Int, customer: String,
    company: String, seed: UInt64, skill: Int = 500, changed: [String: Int] = [:]
  ) {
    self.pack = pack
    self.packVersion = packVersion
    self.modelHash = modelHash
    self.linesHash = linesHash
    self.rules = rules
    self.customer = customer
    self.company = company
    self.seed = seed
    self.skill = skill
    self.changed = changed
  }

  /// What a conversation being held started from.
  ///
  /// - Parameters:
  ///   - session: The conversation.
  ///   - pack: The name of the pack it is from.
  ///   - version: The pack's version.
  ///   - changed: The numbers of the model a person changed, and the reports before it.
  public init(of session: Session, pack: String, version: Int, changed: [String: Int] = [:]) {
    let narrator = session.narrator
    self.init(
      pack: pack, packVersion: version, modelHash: .model(of: session.scene),
      linesHash: .lines(
        narrator.words, in: session.scene.company.id, forms: narrator.forms, language: narrator.language),
      rules: Scene.rulesVersion, customer: session.scene.customer.id, company: session.scene.company.id,
      seed: session.seed, skill: session.scene.skill, changed: changed)
  }
}
