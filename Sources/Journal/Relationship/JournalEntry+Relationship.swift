import Conversation

extension JournalEntry {
  /// Whether something was written about where needs contradict each other, which leads to the question for a third way (E14).
  public var hasConflict: Bool {
    self[RelationshipGuide.conflict]?.text.contains { !$0.isWhitespace } ?? false
  }
}

extension RelationshipGuide {
  /// The parts that are asked as the answers stand: one that comes only after another needs an answer there.
  public func parts(for entry: JournalEntry) -> [Part] {
    parts.filter { part in
      guard let earlier = part.onlyAfter else { return true }
      guard let answer = entry[earlier] else { return false }
      return !answer.choices.isEmpty || !answer.feelings.isEmpty || answer.text.contains { !$0.isWhitespace }
    }
  }

  /// What is said about the feelings that were picked; nil where none were of which it is known what they are like.
  public func feelings(of entry: JournalEntry, in vocabulary: Vocabulary) -> FeelingTone? {
    FeelingTone(entry[Self.feelings]?.feelings ?? [], in: vocabulary)
  }
}
