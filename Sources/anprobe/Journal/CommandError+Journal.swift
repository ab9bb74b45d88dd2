import Canvas
import Journal

extension CommandError {
  /// There is no entry of this number.
  static func noEntry(_ number: Int) -> CommandError { CommandError(text("journal.no-entry", ["n": String(number)])) }

  /// The journal cannot be kept or read.
  static func journal(_ error: JournalError, _ path: String) -> CommandError {
    let words = if case .other(let words) = error { words } else { "" }
    return CommandError(
      text("journal.problem." + error.name, ["path": path.cleaned(), "words": words.cleaned()]))
  }

  /// Why an entry cannot be read, in a sentence.
  static func unreadable(_ number: Int, _ error: JournalError) -> String {
    if number == KeptEntry.list { return text("journal.list-tampered") }
    let key =
      switch error {
      case .tampered, .truncated, .newer: error.name
      default: "damaged"
      }
    return text("journal.unreadable." + key, ["n": String(number)])
  }
}

extension JournalError {
  /// What its sentence is kept under.
  fileprivate var name: String {
    switch self {
    case .locked: "locked"
    case .wrongPassphrase: "wrong-passphrase"
    case .passphraseMismatch: "passphrase-mismatch"
    case .tampered: "tampered"
    case .truncated: "truncated"
    case .damaged: "damaged"
    case .newer: "newer"
    case .readOnly: "read-only"
    case .busy: "busy"
    case .full: "full"
    case .other: "other"
    }
  }
}
