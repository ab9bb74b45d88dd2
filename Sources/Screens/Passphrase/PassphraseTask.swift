import Journal

/// Something that can be done with the lock of the journal.
enum PassphraseTask: Int, CaseIterable, Sendable {
  /// Open it.
  case open
  /// Lock it, once it has a passphrase.
  case lock
  /// Give it a passphrase.
  case set
  /// Give it another passphrase.
  case change
  /// Take the passphrase away.
  case remove
  /// Delete everything.
  case deleteAll

  /// What can be typed for it.
  enum Field: Int, Sendable {
    /// The passphrase there is.
    case old
    /// The new one.
    case new
    /// The new one again.
    case again
    /// The word that is typed before everything is deleted; nothing secret.
    case word
  }

  /// The key of its name in the interface files.
  var key: String {
    switch self {
    case .open: "open"
    case .lock: "lock"
    case .set: "set"
    case .change: "change"
    case .remove: "remove"
    case .deleteAll: "delete-all"
    }
  }

  /// What has to be typed, in this order.
  var fields: [Field] {
    switch self {
    case .open, .remove: [.old]
    case .lock: []
    case .set: [.new, .again]
    case .change: [.old, .new, .again]
    case .deleteAll: [.word]
    }
  }

  /// What is said below the fields.
  var words: [PrivacyWord] {
    switch self {
    case .open: [.passphraseSlow]
    case .lock: []
    case .set: [.passphraseForgotten, .passphraseChoose, .passphraseDoes, .passphraseDoesNot]
    case .change: [.passphraseChange, .passphraseForgotten, .passphraseChoose]
    case .remove: []
    case .deleteAll: [.deleteNotReached]
    }
  }

  /// What can be done as the journal stands.
  ///
  /// - Parameter book: What is known of it.
  /// - Returns: The tasks, the one that matters most first.
  static func possible(_ book: JournalBook) -> [PassphraseTask] {
    switch book.status {
    case .opening, .unavailable: []
    case .there(.none): book.kept.isEmpty ? [.set] : [.set, .deleteAll]
    case .there(.open): [.lock, .change, .remove, .deleteAll]
    case .there(.locked): [.open, .deleteAll]
    }
  }
}
