/// What somebody answered to one question: in words, by picking, or on a scale.
public struct Answer: Codable, Hashable, Sendable {
  /// The id of the question.
  public var question: String
  /// What was written; empty where nothing was.
  public var text: String
  /// The ids of the feelings that were picked; one's own words stand as they are.
  public var feelings: [String]
  /// The ids of the needs that were picked; one's own words stand as they are.
  public var needs: [String]
  /// How true or strong something is, from 0 to 100; nil where that was not asked or not said.
  public var value: Int?
  /// The ids of what was chosen of several things, such as a situation, a move, or `yes`.
  public var choices: [String]

  /// Makes one from its parts.
  public init(
    _ question: String, text: String = "", feelings: [String] = [], needs: [String] = [], value: Int? = nil,
    choices: [String] = []
  ) {
    self.question = question
    self.text = text
    self.feelings = feelings
    self.needs = needs
    self.value = value
    self.choices = choices
  }

  /// Whether nothing was answered.
  public var isEmpty: Bool {
    text.isEmpty && feelings.isEmpty && needs.isEmpty && value == nil && choices.isEmpty
  }
}
