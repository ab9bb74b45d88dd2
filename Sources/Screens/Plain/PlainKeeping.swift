import Conversation
import History
import Packs
import Speech

/// Keeps a conversation held in plain lines, with the same steps as one on the screen.
public struct PlainKeeping: Sendable {
  private let keeper: any ConversationKeeping
  private let pack: Pack
  private let changed: [String: Int]
  private let level: Level
  private let strings: Strings
  private let forms: @Sendable (Language) -> Forms
  private let now: @Sendable () -> Int
  private var keeping = Keeping()
  private let number: Int

  /// Makes one for one conversation; nothing is kept yet.
  ///
  /// - Parameters:
  ///   - keeper: What keeps.
  ///   - pack: The pack the conversation is from.
  ///   - changed: What was changed for it, as a setup names it.
  ///   - level: How much is seen of the customer's inside.
  ///   - strings: The texts of the program.
  ///   - forms: The small pieces of language of a language.
  ///   - now: The time, in milliseconds since 1970 (UTC).
  public init(
    keeper: any ConversationKeeping, pack: Pack, changed: [String: Int] = [:], level: Level, strings: Strings,
    forms: @escaping @Sendable (Language) -> Forms, now: @escaping @Sendable () -> Int
  ) {
    self.keeper = keeper
    self.pack = pack
    self.changed = changed
    self.level = level
    self.strings = strings
    self.forms = forms
    self.now = now
    number = keeping.number()
  }

  /// Goes on with a record, and holds it for this program.
  ///
  /// - Returns: What there is to say about it.
  public mutating func goOn(with record: ConversationRecord) -> [String] {
    keeping.conversations[number] = KeptConversation(record)
    return carryOut([.hold(record: record.id)], nil)
  }

  /// Keeps a conversation as it stands; when this returns it is on the disk, or what is returned says why not.
  public mutating func keep(_ session: Session) -> [String] {
    let actions = keeping.actions(
      for: number, session, level: level, of: pack, changed: changed, branch: nil
    ) { language in
      PractiseState(pack: pack, session: session).session(in: language, forms(language))
    }
    return carryOut(actions, session)
  }

  private mutating func carryOut(_ actions: [KeepAction], _ session: Session?) -> [String] {
    for action in actions {
      switch action.carryOut(with: keeper, now: now()) {
      case .done(let action, let record): keeping.noteDone(action, record)
      case .heldElsewhere(let record):
        keeping.letGo(of: record)
        return [strings["keep.held-elsewhere"]]
      case .failed(let action, let error):
        let isNew = error != keeping.complaint
        if let number = keeping.noteFailed(action, error), let session { keeping.refuse(number, session) }
        // What follows builds on it, and is asked for anew with the next turn.
        return isNew ? [strings.fill("keep.not-kept", ["why": strings.sentence(error)])] : []
      case .opened, .unavailable, .listed, .reported, .recalled, .loaded: break
      }
    }
    return []
  }
}

/// A conversation of an earlier run that waits to be continued in plain lines.
public struct PlainUnfinished: Sendable {
  /// Why it cannot go on, as lines.
  public struct Refusal: Error, Sendable {
    /// The lines.
    public var lines: [String]
  }

  /// What was kept of it.
  public let record: ConversationRecord
  private let replay: Replay
  private let strings: Strings
  private let language: Language

  /// Makes one.
  ///
  /// - Parameters:
  ///   - record: What was kept of it.
  ///   - replay: What holds it again.
  ///   - strings: The texts of the program.
  ///   - language: The language to go on in.
  public init(_ record: ConversationRecord, replay: Replay, strings: Strings, language: Language) {
    self.record = record
    self.replay = replay
    self.strings = strings
    self.language = language
  }

  /// With whom it is, where, and how far it has come.
  public var name: String { strings.waiting(record, replay.packs, language) }

  /// The conversation exactly where it stood, its pack, and what had been reported before it.
  ///
  /// - Throws: ``Refusal`` where it cannot go on.
  public func reopened() throws(Refusal) -> (session: Session, pack: Pack, precedent: Precedent) {
    switch replay.reopened(record, strings) {
    case .success(let practise):
      return (practise.session(in: language, strings.forms), practise.pack, practise.precedent)
    case .failure(let obstacle):
      throw Refusal(lines: [strings["keep.cannot-go-on"] + ".", obstacle.sentence, strings["plain.still-readable"]])
    }
  }
}

extension Strings {
  /// Why nothing is kept.
  public func unavailable(_ error: KeepingError) -> String { fill("keep.unavailable", ["why": sentence(error)]) }
}
