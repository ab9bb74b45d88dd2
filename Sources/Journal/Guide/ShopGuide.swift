import Conversation
import Speech

/// Questions about one's own company, from whose answers a company for practising is made (E3, E15, E17).
///
/// Ids are unique within a section only, so an entry keeps an answer under ``Question/key``. Lines stand in the text, one a
/// line, and how far each is there for people in the choices, as numbers from 0 to 100 in the same order; an amount stands
/// in `value`, in cents; a reaction's own words stand in the text beside the choice.
public struct ShopGuide: Hashable, Sendable {
  /// The parts of a company that are asked about.
  public enum SectionName: String, CaseIterable, Hashable, Sendable {
    case says, rewards, permits, reacts, starts
    case existsFor = "exists-for"
    case claimsAll = "claims-all"
  }

  /// How a company takes something; only the first and the last are heard or seen.
  public enum Reaction: String, CaseIterable, Hashable, Sendable {
    case encouraging, nothing, disapproving
  }

  /// What a question asks for.
  public enum QuestionKind: String, CaseIterable, Hashable, Sendable {
    /// One line.
    case line
    /// Several short lines.
    case lines
    /// From 0 to 100.
    case scale
    /// Money.
    case amount
    /// One of several answers.
    case choice
    /// Product needs of the pack.
    case needs
  }

  /// A scale with the words at its ends.
  public struct Scale: Hashable, Sendable {
    /// What is asked for every line; nil where the question itself asks for it.
    public var ask: Text?
    /// The words at the left end.
    public var low: Text
    /// The words at the right end.
    public var high: Text

    /// Makes one from its parts.
    public init(ask: Text? = nil, low: Text, high: Text) {
      self.ask = ask
      self.low = low
      self.high = high
    }
  }

  /// One question.
  public struct Question: Hashable, Sendable {
    /// The section it stands in.
    public var section: SectionName
    /// The name that files use, unique in its section.
    public var id: String
    /// The question, or the situation to which one is asked about.
    public var ask: Text
    /// What may help to answer; nil where nothing needs to be said.
    public var hint: Text?
    /// What it asks for.
    public var kind: QuestionKind
    /// The most lines, of ``QuestionKind/lines``.
    public var most: Int
    /// The scale, of ``QuestionKind/scale``, or the one that is asked for every line; nil for other kinds.
    public var scale: Scale?
    /// The answers to pick from, of ``QuestionKind/choice``.
    public var choices: [GuideChoice]
    /// Whether it is one of those to ask first.
    public var isOften: Bool

    /// Makes one from its parts.
    public init(
      section: SectionName, id: String, ask: Text, hint: Text? = nil, kind: QuestionKind, most: Int = 1,
      scale: Scale? = nil, choices: [GuideChoice] = [], isOften: Bool = true
    ) {
      self.section = section
      self.id = id
      self.ask = ask
      self.hint = hint
      self.kind = kind
      self.most = most
      self.scale = scale
      self.choices = choices
      self.isOften = isOften
    }

    /// The name that entries use, such as `permits/put-aside`.
    public var key: String { section.rawValue + "/" + id }
  }

  /// One part of a company.
  public struct Section: Hashable, Sendable {
    /// Which part it is.
    public var name: SectionName
    /// What it is called.
    public var title: Text
    /// What it is about.
    public var about: Text
    /// What stands between a situation and its choices; nil where nothing does.
    public var how: Text?
    /// The label over a line of one's own beside a choice; nil where none may be added.
    public var own: Text?
    /// Offers the questions that are not asked first; nil where all are.
    public var more: Text?
    /// The questions, in order.
    public var questions: [Question]

    /// Makes one from its parts.
    public init(
      name: SectionName, title: Text, about: Text, how: Text? = nil, own: Text? = nil, more: Text? = nil,
      questions: [Question]
    ) {
      self.name = name
      self.title = title
      self.about = about
      self.how = how
      self.own = own
      self.more = more
      self.questions = questions
    }
  }

  /// What is said before the first question.
  public var opening: Text
  /// What is said to whoever sells something else.
  public var noShoes: Text
  /// What is said of a question that was skipped.
  public var skipped: Text
  /// The sections, in order.
  public var sections: [Section]
  /// What is heard or seen of a reaction for which there are no words of one's own.
  public var lines: [Trigger: [Reaction: [Text]]]
  /// What is said at the end.
  public var closing: Text

  /// Makes one from its parts.
  public init(
    opening: Text, noShoes: Text, skipped: Text, sections: [Section], lines: [Trigger: [Reaction: [Text]]],
    closing: Text
  ) {
    self.opening = opening
    self.noShoes = noShoes
    self.skipped = skipped
    self.sections = sections
    self.lines = lines
    self.closing = closing
  }

  /// The section about a part of a company; nil where there is none.
  public subscript(name: SectionName) -> Section? { sections.first { $0.name == name } }
}
