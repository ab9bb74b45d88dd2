import Conversation

/// A real relationship, gone through by the two definitions one part at a time (E11, E12, E16).
///
/// Only the parts decide. What somebody feels, and where needs contradict each other, never enters (E13); see
/// ``FeelingTone`` and ``JournalEntry/hasConflict`` for what is said about those.
public struct RealRelationship: Hashable, Sendable {
  /// One part of the definitions; the order is the order in which they say it, and the names are those of the files.
  public enum Part: String, CaseIterable, Sendable, Hashable {
    case independent
    case selfMovingMe = "self-moving-me"
    case selfMovingOther = "self-moving-other"
    case expectMe = "expect-me"
    case expectOther = "expect-other"
    case askOther = "ask-other"
    case intent
    case otherAsks = "other-asks"
    case otherIntent = "other-intent"
    case keepMe = "keep-me"
    case keepOther = "keep-other"
  }

  /// What was answered; a part that is not here is not known.
  private var answers: [Part: ThreeValued] = [:]
  /// Whether goods or services go for money between the two.
  public var isExchange: Bool

  /// Makes one of which nothing is known yet.
  public init(isExchange: Bool = false) { self.isExchange = isExchange }

  /// Reads the answers of an entry: of each part the choice `yes`, `no` or `unsure`; a part that was skipped is not known.
  ///
  /// With somebody who buys, goods go for money.
  public init(_ entry: JournalEntry) {
    self.init(isExchange: entry[RelationshipGuide.who]?.choices.first == RelationshipGuide.customer)
    for part in Part.allCases {
      self[part] = entry[part.rawValue]?.choices.first.flatMap { ThreeValued(rawValue: $0) } ?? .unsure
    }
  }

  /// Whether a part holds.
  public subscript(part: Part) -> ThreeValued {
    get { answers[part] ?? .unsure }
    set { answers[part] = newValue == .unsure ? nil : newValue }
  }

  /// The parts as the definitions put them together.
  public var definitions: RelationshipDefinitions {
    RelationshipDefinitions(
      areIndependent: self[.independent],
      one: RelationshipDefinitions.Side(
        movesItself: self[.selfMovingMe], expects: self[.expectMe], asks: self[.askOther], isIntent: self[.intent],
        keepsOwn: self[.keepMe]),
      other: RelationshipDefinitions.Side(
        movesItself: self[.selfMovingOther], expects: self[.expectOther], asks: self[.otherAsks],
        isIntent: self[.otherIntent], keepsOwn: self[.keepOther]),
      isExchange: ThreeValued(isExchange))
  }

  /// Whether it is a relationship.
  public var isRelationship: ThreeValued { definitions.isRelationship }

  /// Whether it is a good relationship.
  public var isGood: ThreeValued { definitions.isGood }

  /// Whether it is a null relationship: goods for money, and nobody attends to anybody.
  public var isNull: ThreeValued { definitions.isNull }
}
