import Conversation
import Speech

/// The walk through the two definitions of a relationship, with somebody real in mind (E11 to E14, E16).
///
/// In an entry the answer to ``who`` holds one of the ids of ``choices``, the answer to ``name`` the name in its text. A part
/// of the definitions holds the choice `yes`, `no` or `unsure`, and the need picked after a yes.
public struct RelationshipGuide: Hashable, Sendable {
  /// The question for whom one thinks of, in entries.
  public static let who = "who"
  /// The question for what the person is called here, in entries.
  public static let name = "name"
  /// The choice of somebody who buys.
  public static let customer = "customer"
  /// The part that picks feelings; it decides nothing (E13).
  public static let feelings = "feelings"
  /// The part that asks where needs contradict each other (E14).
  public static let conflict = "conflict"

  /// What a part asks for.
  public enum PartKind: String, CaseIterable, Hashable, Sendable {
    /// Yes, no or unsure.
    case answers
    /// Feelings to pick.
    case feelings
    /// Text with room.
    case text
  }

  /// One part, gone through by itself.
  public struct Part: Hashable, Sendable {
    /// The name that files and entries use.
    public var id: String
    /// What it is called where a verdict has to name it.
    public var name: Text
    /// The question.
    public var ask: Text
    /// What it asks for.
    public var kind: PartKind
    /// The answers to pick from, of ``PartKind/answers``.
    public var answers: [ThreeValued: Text]
    /// A question that comes after a yes and is answered with a need; nil where there is none.
    public var which: Text?
    /// The part without an answer to which this one is left out; nil where it always comes.
    public var onlyAfter: String?
    /// Which part of the definition it is, in plain words.
    public var why: Text

    /// Makes one from its parts.
    public init(
      id: String, name: Text, ask: Text, kind: PartKind, answers: [ThreeValued: Text] = [:], which: Text? = nil,
      onlyAfter: String? = nil, why: Text
    ) {
      self.id = id
      self.name = name
      self.ask = ask
      self.kind = kind
      self.answers = answers
      self.which = which
      self.onlyAfter = onlyAfter
      self.why = why
    }

    /// The part of the definitions it is; nil where it is none.
    public var part: RealRelationship.Part? { RealRelationship.Part(rawValue: id) }
  }

  /// What is said first.
  public var opening: Text
  /// The question for whom one thinks of.
  public var who: Text
  /// Whom one can think of.
  public var choices: [GuideChoice]
  /// The question for what the person is called here.
  public var askName: Text
  /// What may help with that.
  public var nameHint: Text
  /// What stands for `{name}` where none was given.
  public var unnamed: Text
  /// The parts, in order.
  public var parts: [Part]
  /// What follows, by what it is.
  public var verdicts: [RealVerdict: Text]
  /// What is said of a `{part}` that is not known.
  public var open: Text
  /// What is said about the feelings that were picked; it decides nothing (E13).
  public var feelings: [FeelingTone: Text]
  /// What is said where needs contradict each other, before the question for a third way.
  public var conflict: Text
  /// What is said at the end.
  public var closing: Text

  /// Makes one from its parts.
  public init(
    opening: Text, who: Text, choices: [GuideChoice], askName: Text, nameHint: Text, unnamed: Text, parts: [Part],
    verdicts: [RealVerdict: Text], open: Text, feelings: [FeelingTone: Text], conflict: Text, closing: Text
  ) {
    self.opening = opening
    self.who = who
    self.choices = choices
    self.askName = askName
    self.nameHint = nameHint
    self.unnamed = unnamed
    self.parts = parts
    self.verdicts = verdicts
    self.open = open
    self.feelings = feelings
    self.conflict = conflict
    self.closing = closing
  }
}
