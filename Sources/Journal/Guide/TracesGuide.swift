import Speech

/// Seven sentences about love in a company, and how true each of them feels today (E22).
///
/// What is answered to a sentence stands in one ``Answer`` under the sentence's id: how true it is in `value`, the needs
/// beneath it in `needs`, what would make it a little truer in `text`; the choice ``noSuch`` where there is nobody whom it
/// could be about.
public struct TracesGuide: Hashable, Sendable {
  /// The choice of whoever has nobody the sentence could be about.
  public static let noSuchChoice = "no-such"

  /// One sentence, with what is asked about it.
  public struct Statement: Hashable, Sendable {
    /// The name that files and entries use.
    public var id: String
    /// The sentence.
    public var text: Text
    /// What makes it askable.
    public var about: Text
    /// Asks for the need beneath it.
    public var need: Text
    /// Asks what would make it a little truer.
    public var step: Text

    /// Makes one from its parts.
    public init(id: String, text: Text, about: Text, need: Text, step: Text) {
      self.id = id
      self.text = text
      self.about = about
      self.need = need
      self.step = step
    }
  }

  /// The words beside an answer that was given before.
  public struct ChangeWords: Hashable, Sendable {
    /// It was never asked before.
    public var first: Text
    /// As true as last time.
    public var same: Text
    /// Truer than last time.
    public var up: Text
    /// Less true than last time.
    public var down: Text

    /// Makes one from its parts.
    public init(first: Text, same: Text, up: Text, down: Text) {
      self.first = first
      self.same = same
      self.up = up
      self.down = down
    }

    /// The words for a change since last time; nil where it was never asked before.
    public subscript(change: Int?) -> Text {
      guard let change else { return first }
      return change == 0 ? same : change > 0 ? up : down
    }
  }

  /// What is said before the first sentence.
  public var opening: Text
  /// The words at the left end of the slider.
  public var low: Text
  /// The words at the right end of the slider.
  public var high: Text
  /// What whoever has nobody the sentence could be about can pick.
  public var noSuch: Text
  /// The sentences, in order.
  public var statements: [Statement]
  /// What is said beside the question for a step.
  public var stepHint: Text
  /// The words beside an answer that was given before.
  public var change: ChangeWords
  /// What is said at the end.
  public var closing: Text

  /// Makes one from its parts.
  public init(
    opening: Text, low: Text, high: Text, noSuch: Text, statements: [Statement], stepHint: Text, change: ChangeWords,
    closing: Text
  ) {
    self.opening = opening
    self.low = low
    self.high = high
    self.noSuch = noSuch
    self.statements = statements
    self.stepHint = stepHint
    self.change = change
    self.closing = closing
  }
}
