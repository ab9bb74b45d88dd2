/// A question for a room, with a hint for whoever asks it.
public struct RoomQuestionWords: Hashable, Sendable {
  /// The question.
  public var text: Text
  /// What may help to ask it well, such as waiting; nil where nothing needs to be said.
  public var hint: Text?

  /// Makes one from its parts.
  public init(text: Text, hint: Text? = nil) {
    self.text = text
    self.hint = hint
  }
}

/// What a pack holds for showing two companies to a room.
public struct WorkshopWords: Hashable, Sendable {
  /// Questions for the room, by occasion.
  public var questions: [String: [RoomQuestionWords]]
  /// Notes for whoever presents, by occasion.
  public var notes: [String: [Text]]

  /// Makes words without any text, for packs that have none.
  public init(questions: [String: [RoomQuestionWords]] = [:], notes: [String: [Text]] = [:]) {
    self.questions = questions
    self.notes = notes
  }
}
