/// Something to take home from a workshop: headings, sentences, tables, figures, and what was said side by side.
///
/// It holds finished texts in one language; ``html`` and ``markdown`` write it. Everything in it is escaped when it is
/// written, so its texts may come from anywhere.
public struct Handout: Sendable {
  /// For whom it is written.
  public enum Audience: String, CaseIterable, Sendable {
    /// Who took part: what happened, and questions with room to write.
    case learner
    /// Who leads: the same, with notes and what the model says to it.
    case facilitator
  }

  /// One part of it under a heading.
  public struct Section: Sendable {
    /// The heading.
    public var title: String
    /// What stands below it.
    public var blocks: [Block]

    /// Makes one from its parts.
    public init(_ title: String, _ blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  /// One thing below a heading.
  public enum Block: Sendable {
    /// A paragraph.
    case text(String)
    /// A remark that stands apart, with what it is.
    case note(label: String, String)
    /// Short lines below each other.
    case list([String])
    /// Questions, each with room to write an answer.
    case questions([String])
    /// A table.
    case table(HandoutTable)
    /// A picture with what it says, and its numbers as a table.
    case figure(HandoutFigure)
    /// Two conversations side by side, turn by turn.
    case dialogue(HandoutDialogue)
  }

  /// The language's code, such as `de`.
  public var language: String
  /// For whom it is written.
  public var audience: Audience
  /// What it is about.
  public var title: String
  /// Below the title: who, where, when.
  public var subtitle: String
  /// The parts.
  public var sections: [Section]
  /// The last line: what it was made with, and from what.
  public var colophon: String

  /// Makes one from its parts.
  public init(
    language: String, audience: Audience, title: String, subtitle: String, sections: [Section], colophon: String
  ) {
    self.language = language
    self.audience = audience
    self.title = title
    self.subtitle = subtitle
    self.sections = sections
    self.colophon = colophon
  }
}

/// A table of finished texts.
public struct HandoutTable: Sendable, Hashable {
  /// What the columns are; the first names the rows.
  public var head: [String]
  /// The rows; each has as many cells as the head.
  public var rows: [[String]]

  /// Makes one from its parts; rows are filled up or cut to the width of the head.
  public init(head: [String], rows: [[String]]) {
    self.head = head
    self.rows = rows.map { row in head.indices.map { row.indices.contains($0) ? row[$0] : "" } }
  }
}

/// A picture with what it says in a sentence, and its numbers for whoever cannot see it.
public struct HandoutFigure: Sendable {
  /// The picture.
  public var drawing: Drawing
  /// What can be seen in it, as a sentence.
  public var caption: String
  /// What the numbers are called, such as "The numbers".
  public var numbersLabel: String
  /// The numbers.
  public var numbers: HandoutTable

  /// Makes one from its parts.
  public init(_ drawing: Drawing, caption: String, numbersLabel: String, numbers: HandoutTable) {
    self.drawing = drawing
    self.caption = caption
    self.numbersLabel = numbersLabel
    self.numbers = numbers
  }
}

/// Two conversations side by side, aligned by turn.
public struct HandoutDialogue: Sendable, Hashable {
  /// Something said, seen or felt.
  public struct Line: Sendable, Hashable {
    /// Whose it is; decides how it is set.
    public enum Voice: String, Sendable { case seller, customer, scene, company, inside }

    /// Whose it is.
    public var voice: Voice
    /// Who speaks; empty for what can be seen.
    public var who: String
    /// The words.
    public var text: String

    /// Makes one from its parts.
    public init(_ voice: Voice, who: String = "", _ text: String) {
      self.voice = voice
      self.who = who
      self.text = text
    }
  }

  /// One turn on both sides.
  public struct Row: Sendable, Hashable {
    /// What the turn is called.
    public var label: String
    /// What happened on each side.
    public var left: [Line], right: [Line]
    /// What is remarked on it, such as that here the two differ for the first time; empty if nothing.
    public var mark: String

    /// Makes one from its parts.
    public init(label: String, left: [Line], right: [Line], mark: String = "") {
      self.label = label
      self.left = left
      self.right = right
      self.mark = mark
    }
  }

  /// What the two sides are called.
  public var left: String, right: String
  /// The turns.
  public var rows: [Row]

  /// Makes one from its parts.
  public init(left: String, right: String, rows: [Row]) {
    self.left = left
    self.right = right
    self.rows = rows
  }
}
