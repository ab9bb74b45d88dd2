/// Feelings and needs that somebody added to the vocabulary in their own words.
public struct OwnWords: Hashable, Sendable {
  /// Feelings that are pleasant to this person.
  public var pleasant: [String]
  /// Feelings that are unpleasant to this person.
  public var unpleasant: [String]
  /// Needs.
  public var needs: [String]

  /// Makes one from its parts.
  public init(pleasant: [String] = [], unpleasant: [String] = [], needs: [String] = []) {
    self.pleasant = pleasant
    self.unpleasant = unpleasant
    self.needs = needs
  }

  private static let pleasantQuestion = "pleasant"
  private static let unpleasantQuestion = "unpleasant"
  private static let needsQuestion = "needs"

  /// Reads an entry of the kind `vocabulary`; of any other kind there are none.
  public init(_ entry: JournalEntry) {
    self.init()
    guard entry.kind == .vocabulary else { return }
    pleasant = entry[Self.pleasantQuestion]?.feelings ?? []
    unpleasant = entry[Self.unpleasantQuestion]?.feelings ?? []
    needs = entry[Self.needsQuestion]?.needs ?? []
  }

  /// The words of the newest entry of the kind `vocabulary`; none where there is none.
  public init(in entries: [JournalEntry]) {
    let newest = entries.filter { $0.kind == .vocabulary }.max { $0.changedAt < $1.changedAt }
    self = newest.map { OwnWords($0) } ?? OwnWords()
  }

  /// The entry that keeps them.
  ///
  /// - Parameters:
  ///   - begunAt: When the first word was added, in milliseconds since 1970.
  ///   - changedAt: When the last one was.
  /// - Returns: The entry, finished.
  public func entry(begunAt: Int, changedAt: Int) -> JournalEntry {
    var entry = JournalEntry(.vocabulary, begunAt: begunAt, changedAt: changedAt, isFinished: true)
    entry[Self.pleasantQuestion] = Answer(Self.pleasantQuestion, feelings: pleasant)
    entry[Self.unpleasantQuestion] = Answer(Self.unpleasantQuestion, feelings: unpleasant)
    entry[Self.needsQuestion] = Answer(Self.needsQuestion, needs: needs)
    return entry
  }
}
