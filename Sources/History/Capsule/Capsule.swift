import Conversation
import Packs
import Speech

/// A whole conversation as one short line of text, without anything a person felt, noted or wrote.
///
/// The line is `ANP1-` and base 32. Its bytes: the number of bytes of the content, the content, its CRC-32. The content:
/// pack name, pack version, 32 bits each of the hashes of model and words, rules, customer, company, seed, skill, the changed
/// numbers of the model and the reports before it by ascending name, the moves, 32 bits over the names of the offers. A move is one byte, its place
/// in `MoveKind`, followed by the offer's place in the scene's list if it is about one; the places hold as long as model
/// and rules are the same, and the names of the offers are checked besides.
public struct Capsule: Hashable, Sendable {
  /// A move by its places.
  struct CodedMove: Hashable, Sendable {
    /// The kind.
    var kind: MoveKind
    /// The offer's place in the scene's list; nil for a kind that needs none.
    var offer: Int?
  }

  /// The pack's name.
  public internal(set) var pack: String
  /// The pack's version.
  public internal(set) var packVersion: Int
  /// The upper half of the hash of the model.
  public internal(set) var modelHash: UInt32
  /// The upper half of the hash of the pack's words.
  public internal(set) var wordsHash: UInt32
  /// The rules it was held under.
  public internal(set) var rules: Int
  /// The customer's id.
  public internal(set) var customer: String
  /// The company's id.
  public internal(set) var company: String
  /// The seed.
  public internal(set) var seed: UInt64
  /// How well questions land, in permille.
  public internal(set) var skill: Int
  /// Numbers of the model a person changed for it and the reports before it, by name.
  public internal(set) var changed: [String: Int]
  /// The moves, with the places of their offers.
  var moves: [CodedMove]
  /// A hash over the names of those offers, so that a change of their order is noticed.
  var offersHash: UInt32

  /// The capsule of a conversation as it stands.
  ///
  /// - Parameters:
  ///   - session: The conversation.
  ///   - pack: The name of the pack it is from.
  ///   - version: The pack's version.
  ///   - changed: The numbers of the model a person changed, and the reports before it.
  public init(of session: Session, pack: String, version: Int, changed: [String: Int] = [:]) {
    self.init(
      pack: pack, packVersion: version, scene: session.scene,
      words: .words(session.narrator.words, in: session.scene.company.id), seed: session.seed, moves: session.moves,
      changed: changed)
  }

  /// The capsule of moves in a scene, with the hash of the pack's words.
  init(
    pack: String, packVersion: Int, scene: Scene, words: ContentHash, seed: UInt64, moves: [Move],
    changed: [String: Int] = [:]
  ) {
    self.pack = pack
    self.packVersion = packVersion
    modelHash = ContentHash.model(of: scene).short
    wordsHash = words.short
    rules = Scene.rulesVersion
    customer = scene.customer.id
    company = scene.company.id
    self.seed = seed
    skill = scene.skill
    self.changed = changed
    self.moves = moves.map { CodedMove(kind: $0.kind, offer: $0.offer) }
    offersHash = Self.offersHash(moves, of: scene)
  }

  /// Reads the content; nil where it is not what a capsule holds.
  init?(_ reader: inout CapsuleReader) {
    guard let pack = reader.identifier(), let packVersion = reader.number(upTo: .max),
      let modelHash = reader.fixed(), let wordsHash = reader.fixed(), let rules = reader.number(upTo: .max),
      let customer = reader.identifier(), let company = reader.identifier(), let seed = reader.number(),
      let skill = reader.number(upTo: 1000),
      let changed = Self.changed(&reader), let moves = Self.moves(&reader), let offersHash = reader.fixed()
    else { return nil }
    self.pack = pack
    self.packVersion = packVersion
    self.modelHash = modelHash
    self.wordsHash = wordsHash
    self.rules = rules
    self.customer = customer
    self.company = company
    self.seed = seed
    self.skill = skill
    self.changed = changed
    self.moves = moves
    self.offersHash = offersHash
  }

  /// Stands for the offers the moves are about, in their order.
  static func offersHash(_ moves: [Move], of scene: Scene) -> UInt32 {
    ContentHash { bytes in bytes.write(moves.compactMap(\.offer)) { $0.write(scene.offers[$1].id) } }.short
  }
}

extension Replay {
  /// The conversation in a capsule.
  ///
  /// - Parameters:
  ///   - capsule: The capsule.
  ///   - language: The language of the lines; a capsule has none.
  /// - Returns: The conversation, the pack it is from, and whether the words of the pack are those of then.
  /// - Throws: ``ReplayProblem`` where it cannot be the same.
  public func session(
    of capsule: Capsule, language: Language
  ) throws(ReplayProblem) -> (session: Session, pack: Pack, hasSameWords: Bool) {
    let setup = ConversationSetup(
      pack: capsule.pack, packVersion: capsule.packVersion, modelHash: ContentHash(bits: 0),
      linesHash: ContentHash(bits: 0), rules: capsule.rules, customer: capsule.customer, company: capsule.company,
      seed: capsule.seed, skill: capsule.skill, changed: capsule.changed)
    var (session, pack) = try open(setup, language: language) { $0.short == capsule.modelHash }
    for (index, coded) in capsule.moves.enumerated() {
      guard session.take(Move(coded.kind, offer: coded.offer)) else {
        throw .impossibleMove(turn: index + 1, coded.kind.rawValue)
      }
    }
    guard Capsule.offersHash(session.moves, of: session.scene) == capsule.offersHash else {
      throw .packChanged(capsule.pack, then: capsule.packVersion, now: pack.version)
    }
    return (session, pack, ContentHash.words(pack.words, in: capsule.company).short == capsule.wordsHash)
  }
}
