import History
import Journal
import Vault

extension JournalError {
  /// Why something locked up cannot be opened.
  init(_ error: VaultError) {
    self =
      switch error {
      case .wrongPassphrase: .wrongPassphrase
      case .tampered: .tampered
      case .truncated: .truncated
      case .newer: .newer
      case .noMemory: .other("not enough memory")
      }
  }

  /// Why a database cannot be kept or read.
  init(_ error: KeepingError) {
    self =
      switch error.problem {
      case .noPlace, .noFolder, .readOnly: .readOnly
      case .damaged, .foreign: .damaged
      case .truncated: .truncated
      case .newer: .newer
      case .busy: .busy
      case .full: .full
      case .migration: .other("migration")
      case .missing(let number): .other("missing \(number)")
      case .other(let words): .other(words)
      }
  }
}
