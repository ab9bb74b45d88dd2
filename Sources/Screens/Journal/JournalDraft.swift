import Journal

/// Something that is being written, and how much of it is on the disk.
struct JournalDraft: Sendable, Hashable {
  /// What it is.
  var entry: JournalEntry
  /// The number it is kept under; nil while it is not.
  private(set) var number: Int?
  /// What tells it from other drafts of this run; 0 until the program has given it a number.
  var id = 0
  /// What is on the disk; nil for nothing.
  private(set) var kept: JournalEntry?
  /// Whether the last attempt to keep it failed.
  private(set) var hasFailed = false

  /// Begins to write something, or goes on with something kept.
  init(_ entry: JournalEntry, number: Int? = nil) {
    self.entry = entry
    self.number = number
    kept = number == nil ? nil : entry
  }

  /// Whether something of it is not on the disk; an entry without any answer is nothing yet.
  var isUnkept: Bool { entry != kept && !(kept == nil && entry.answers.isEmpty) }

  /// What has to be done so that it is kept; nil where it is.
  var keeping: JournalAction? { isUnkept ? .keep(entry, number: number, draft: id) : nil }

  /// Takes notice of what came of keeping it; returns whether it was about this draft.
  mutating func take(_ event: JournalEvent) -> Bool {
    switch event {
    case .done(.keep(let entry, _, id), let number):
      self.number = number
      kept = entry
      hasFailed = false
      return true
    case .failed(.keep(_, _, id), _):
      hasFailed = true
      return true
    case .done(.delete(let gone), _) where gone == number:
      kept = nil
      number = nil
      return true
    default: return false
    }
  }
}
