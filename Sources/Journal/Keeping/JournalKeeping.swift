/// Keeps a journal; what a call has returned from is kept, whatever happens next.
///
/// A journal is open, or locked with a passphrase. Nothing that was written can be read or kept while it is locked, and
/// nobody can open it without the passphrase.
public protocol JournalKeeping: AnyObject, Sendable {
  /// Whether it is open, locked, or has no passphrase at all.
  var lockState: JournalLock { get }

  /// Opens a locked journal; takes as long as deriving a key does (some tenths of a second), so not on the thread that draws.
  ///
  /// - Throws: ``JournalError``; `wrongPassphrase` where it is not the one, `passphraseMismatch` where there is none.
  func unlock(_ passphrase: String) throws(JournalError)

  /// Forgets the key; does nothing where there is no passphrase.
  func lock()

  /// Sets, changes or takes away the passphrase; everything is then encrypted with it, or kept in the clear.
  ///
  /// - Parameters:
  ///   - old: The passphrase so far; nil where there is none.
  ///   - new: The new one; nil to have none any more.
  /// - Throws: ``JournalError``; everything is then as it was. What cannot be read any more has to be deleted first.
  func changePassphrase(from old: String?, to new: String?) throws(JournalError)

  /// Everything that was written, the newest first; what cannot be read is told, and does not hide the rest.
  ///
  /// - Throws: ``JournalError``; `locked` while it is locked.
  func entries() throws(JournalError) -> [KeptEntry]

  /// Keeps an entry, in place of the one that has this number.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - number: The number it was kept under; nil for a new one.
  /// - Returns: The number it is kept under.
  /// - Throws: ``JournalError``; what was kept before is as it was.
  func keep(_ entry: JournalEntry, as number: Int?) throws(JournalError) -> Int

  /// Deletes an entry for good.
  ///
  /// - Returns: Whether there was one.
  /// - Throws: ``JournalError``; `locked` while it is locked; `busy` where it is deleted, and another program that reads keeps
  ///   its traces from being wiped out until the journal is opened again.
  func delete(_ number: Int) throws(JournalError) -> Bool

  /// Deletes everything for good, the passphrase too; needs no passphrase, so that nobody is left with what they cannot open.
  func deleteAll() throws(JournalError)
}

/// Whether a journal can be read just now.
public enum JournalLock: Hashable, Sendable {
  /// There is no passphrase.
  case none
  /// There is one, and the journal is open.
  case open
  /// There is one, and the journal is locked.
  case locked
}

/// An entry as it is kept.
public struct KeptEntry: Hashable, Sendable {
  /// The number that stands for the list of entries itself, where that was tampered with: it may be that others are missing.
  ///
  /// Nothing can be kept until it is deleted, which makes a new list of what is there.
  public static let list = 0

  /// The number it is kept under, from 1.
  public var number: Int
  /// The entry, or why it cannot be read.
  public var entry: Result<JournalEntry, JournalError>

  /// Makes one from its parts.
  public init(number: Int, entry: Result<JournalEntry, JournalError>) {
    self.number = number
    self.entry = entry
  }

  /// The entry; nil where it cannot be read.
  public var readable: JournalEntry? { try? entry.get() }
}
