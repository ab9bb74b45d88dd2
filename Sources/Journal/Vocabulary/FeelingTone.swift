/// What several feelings are like taken together.
public enum FeelingTone: String, CaseIterable, Sendable, Hashable {
  case unpleasant, pleasant, mixed

  /// What feelings are like; nil where there are none of which that is known.
  public init?(_ feelings: [String], in vocabulary: Vocabulary) {
    let known = feelings.compactMap { vocabulary.isPleasant($0) }
    guard !known.isEmpty else { return nil }
    let pleasant = known.filter { $0 }.count
    self = pleasant == 0 ? .unpleasant : pleasant == known.count ? .pleasant : .mixed
  }
}
