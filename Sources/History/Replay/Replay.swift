import Conversation
import Packs
import Speech

/// Holds kept conversations again, and says whether they come out the same.
public struct Replay: Sendable {
  /// What came of holding a record again.
  public enum Finding: Hashable, Sendable {
    /// Every line and how it came out are the same.
    case same
    /// The course is the same; the words of the pack or the program have changed, so lines were not compared.
    case otherWords
    /// It does not come out the same though it should; the first turn that differs.
    case differs(turn: Int)
    /// It cannot be held again; what was shown can still be read.
    case impossible(ReplayProblem)
  }

  /// The packs there are.
  public let packs: [Pack]
  /// The numbers of the model that are built into the program.
  public let model: ModelFiles
  private let forms: @Sendable (Language) -> Forms
  private let compiled = CompiledScenes()

  /// Makes one.
  ///
  /// - Parameters:
  ///   - packs: The packs there are.
  ///   - model: The numbers of the model, without those of packs.
  ///   - forms: The small pieces of language of a language.
  public init(packs: [Pack], model: ModelFiles, forms: @escaping @Sendable (Language) -> Forms) {
    self.packs = packs
    self.model = model
    self.forms = forms
  }

  /// A record's conversation as it stood after its last turn: to go on with, to branch from, to look at.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - last: The number of the last turn to make; nil for all.
  /// - Returns: The conversation, with the feelings that were named.
  /// - Throws: ``ReplayProblem`` where it cannot be the same.
  public func session(of record: ConversationRecord, upTo last: Int? = nil) throws(ReplayProblem) -> Session {
    let setup = record.setup
    var (session, _) = try open(setup, language: record.language) { $0 == setup.modelHash }
    for (number, turn) in record.turns.enumerated() where number <= max(0, last ?? .max) {
      if let name = turn.move {
        guard let move = session.scene.exactMove(named: name),
          session.take(move, saying: turn.said.map { ForbiddenCharacters.cleaned($0, limit: 400) })
        else {
          throw .impossibleMove(turn: number, name)
        }
      }
      session.name(feeling: turn.feeling)
    }
    return session
  }

  /// What the sellers of a record's house had reported before it, and what had become of that.
  public func precedent(of setup: ConversationSetup) -> Precedent {
    let pack = packs.first { $0.name == setup.pack }
    let found = try? pack?.after(setup.changed, customer: setup.customer, company: setup.company, model: model)
    return found?.precedent ?? Precedent()
  }

  /// Holds a record's conversation again and compares it with what was kept.
  public func finding(on record: ConversationRecord) -> Finding {
    let session: Session
    do throws(ReplayProblem) {
      session = try self.session(of: record)
    } catch {
      return .impossible(error)
    }
    if let turn = Self.firstDifference(record, session) { return .differs(turn: turn) }
    guard linesHash(record.setup.pack, session.narrator) == record.setup.linesHash else { return .otherWords }
    for (number, (kept, turn)) in zip(record.turns, session.turns).enumerated() {
      guard kept.lines.elementsEqual(turn.lines, by: Self.isSame) else { return .differs(turn: number) }
    }
    return .same
  }

  /// Whether a line that was kept is the one told now; at first it was not kept which companion spoke.
  private static func isSame(_ kept: Line, _ told: Line) -> Bool {
    kept.voice == told.voice && kept.text == told.text && (kept.speaker == nil || kept.speaker == told.speaker)
  }

  /// Where the course differs from what was kept of it; only what came of it is kept beside the moves.
  private static func firstDifference(_ record: ConversationRecord, _ session: Session) -> Int? {
    guard record.isFinished else { return nil }
    let last = record.turns.count - 1
    if record.ending != session.state.ending { return last }
    let figures = Figures.of(session)
    // A figure that is new to this version was not kept, one it no longer knows cannot be compared.
    return record.figures.contains { figures[$0.key] != nil && figures[$0.key] != $0.value } ? last : nil
  }

  /// Opens the conversation a setup tells of, if it would be the same.
  ///
  /// - Parameters:
  ///   - setup: What it started from.
  ///   - language: The language of its lines.
  ///   - isSame: Whether the hash of the scene is the one that was kept.
  /// - Returns: The conversation at its opening, and the pack it is from.
  /// - Throws: ``ReplayProblem``.
  func open(
    _ setup: ConversationSetup, language: Language, isSame: (ContentHash) -> Bool
  ) throws(ReplayProblem) -> (session: Session, pack: Pack) {
    guard setup.rules == Scene.rulesVersion else {
      throw .rulesChanged(then: setup.rules, now: Scene.rulesVersion)
    }
    guard let pack = packs.first(where: { $0.name == setup.pack }) else { throw .noPack(setup.pack) }
    let (scene, hash) = try scene(setup, pack)
    guard isSame(hash) else {
      throw changed(setup, pack)
    }
    let session = Session(
      scene: scene, words: pack.words, forms: forms(language), language: language, seed: setup.seed)
    return (session, pack)
  }

  private func linesHash(_ pack: String, _ narrator: Narrator) -> ContentHash {
    let company = narrator.scene.company
    return compiled.linesHash(pack, narrator.language, isOwn: company.isOwn) {
      .lines(narrator.words, in: company.id, forms: narrator.forms, language: narrator.language)
    }
  }

  /// The scene of a setup and its hash; compiled once.
  private func scene(_ setup: ConversationSetup, _ pack: Pack) throws(ReplayProblem) -> (Scene, ContentHash) {
    let key = CompiledScenes.Key(
      pack: setup.pack, customer: setup.customer, company: setup.company, skill: setup.skill, changed: setup.changed)
    if let known = compiled.scene(key) { return known }
    let scene = try compile(setup, pack)
    let hash = ContentHash.model(of: scene)
    compiled.keep(scene, hash, key)
    return (scene, hash)
  }

  /// What may have changed where the course would be another one: in a person's own house most often what they said of it.
  private func changed(_ setup: ConversationSetup, _ pack: Pack) -> ReplayProblem {
    if setup.company == Company.ownID, setup.packVersion == pack.version { return .ownShopChanged }
    return .packChanged(setup.pack, then: setup.packVersion, now: pack.version)
  }

  private func compile(_ setup: ConversationSetup, _ pack: Pack) throws(ReplayProblem) -> Scene {
    let changed: Pack
    do throws(UnknownChange) {
      (changed, _) = try pack.after(
        setup.changed, customer: setup.customer, company: setup.company, model: model)
    } catch {
      throw .changedNumber(error.name)
    }
    do throws(SceneFailure) {
      return try changed.scene(customer: setup.customer, company: setup.company, model: model, skill: setup.skill)
    } catch {
      switch error {
      case .noCustomer(let name, _, _): throw .noCustomer(name, pack: pack.name)
      case .noCompany(Company.ownID, _, _): throw .ownShopMissing
      case .noCompany(let name, _, _): throw .noCompany(name, pack: pack.name)
      case .model: throw .packChanged(pack.name, then: setup.packVersion, now: pack.version)
      case .wish(_, let part, _): throw .unreadableWish(part)
      }
    }
  }
}

extension Scene {
  /// The move of exactly this name, possible or not; nil where there is none.
  func exactMove(named name: String) -> Move? {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard let first = parts.first, let kind = MoveKind(rawValue: first) else { return nil }
    guard parts.count > 1 else { return kind.needsOffer ? nil : Move(kind) }
    return offers.firstIndex { $0.id == parts[1] }.map { Move(kind, offer: $0) }
  }
}
