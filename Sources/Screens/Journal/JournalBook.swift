import Journal

/// What the screens know of the journal.
struct JournalBook: Sendable {
  /// Whether there is a place for it.
  enum Status: Hashable, Sendable {
    /// It is not known yet.
    case opening
    /// It can be kept; whether it is open.
    case there(JournalLock)
    /// It cannot be kept.
    case unavailable(JournalError)
  }

  /// Whether there is a place for it.
  var status = Status.opening
  /// Everything that was written, the newest first; empty while it is locked.
  var kept: [KeptEntry] = []
  /// The number for the next draft.
  var nextDraft = 1
  /// What was complained about last, so that it is said once.
  var complaint: JournalError?

  /// Whether it can be read and written just now.
  var isOpen: Bool { status == .there(.none) || status == .there(.open) }

  /// Whether it is locked.
  var isLocked: Bool { status == .there(.locked) }

  /// What can be read, the newest first.
  var entries: [(number: Int, entry: JournalEntry)] {
    kept.compactMap { kept in kept.readable.map { (kept.number, $0) } }
  }

  /// The entry of a number; nil where there is none that can be read.
  func entry(_ number: Int) -> JournalEntry? { kept.first { $0.number == number }?.readable }

  /// The newest entry of a kind, finished or not, with its number.
  func newest(_ kind: JournalEntry.Kind, guide: String? = nil) -> (number: Int, entry: JournalEntry)? {
    entries.first { $0.entry.kind == kind && $0.entry.guide == guide }
  }

  /// A number for one more draft.
  mutating func draftNumber() -> Int {
    defer { nextDraft += 1 }
    return nextDraft
  }

  /// Takes notice that an entry is kept.
  mutating func note(_ entry: JournalEntry, number: Int) {
    complaint = nil
    kept.removeAll { $0.number == number }
    let place = kept.firstIndex { ($0.readable?.begunAt ?? .min) <= entry.begunAt } ?? kept.endIndex
    kept.insert(KeptEntry(number: number, entry: .success(entry)), at: place)
  }

  /// Takes notice that an entry is gone.
  mutating func forget(_ number: Int) { kept.removeAll { $0.number == number } }
}
