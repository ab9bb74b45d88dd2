/// Why a journal cannot be kept or read; nothing was destroyed.
public enum JournalError: Error, Hashable, Sendable {
  /// It is locked.
  case locked
  /// This is not the passphrase.
  case wrongPassphrase
  /// There is a passphrase already, or none to change.
  case passphraseMismatch
  /// Somebody or something changed what is kept since it was written.
  case tampered
  /// What is kept is cut short.
  case truncated
  /// What is kept is no journal, or is damaged.
  case damaged
  /// It was written by a newer version of this program.
  case newer
  /// The file or its folder may not be written, or there is no place for it.
  case readOnly
  /// Another program is writing, and has been for some seconds.
  case busy
  /// The disk is full.
  case full
  /// Something else, in the words of a library, without anything that was written.
  case other(String)
}
