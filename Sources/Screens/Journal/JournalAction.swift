import Journal

/// Something to be done with the journal; what came of it comes back as a ``JournalEvent``.
public enum JournalAction: Hashable, Sendable {
  /// Keep what is being written; the draft's own number tells it from others while it has none on the disk.
  case keep(JournalEntry, number: Int?, draft: Int)
  /// Delete an entry for good.
  case delete(number: Int)
  /// Delete everything for good, the passphrase too.
  case deleteAll
  /// Open it.
  case unlock(Secret)
  /// Forget the key.
  case lock
  /// Set, change or take away the passphrase.
  case changePassphrase(from: Secret?, to: Secret?)
  /// Read everything anew.
  case read
  /// Write a text into a file of this name, where the program was started, readable by the person alone.
  case export(text: String, file: String)

  /// Whether it derives a key from a passphrase, which takes longer than a picture may.
  public var takesTime: Bool {
    switch self {
    case .unlock, .changePassphrase: true
    default: false
    }
  }
}

/// A passphrase on its way; it never describes itself.
public struct Secret: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// What was typed.
  public let text: String

  /// Makes one.
  public init(_ text: String) { self.text = text }

  /// Says nothing.
  public var description: String { "•" }

  /// Shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What came of something that was done with the journal.
public enum JournalEvent: Sendable {
  /// There is one, or will be as soon as something is written: whether it is open, and what is in it.
  case opened(JournalLock, [KeptEntry])
  /// Nothing can be kept.
  case unavailable(JournalError)
  /// It was done, and is on the disk; the number of the entry it was about, 0 for all.
  case done(JournalAction, number: Int)
  /// It was not done.
  case failed(JournalAction, JournalError)
  /// A file was written.
  case exported(file: String)
}

extension JournalEvent {
  /// Whether something that was written is not kept.
  public var isFailure: Bool { if case .failed(.keep, _) = self { true } else { false } }
}

extension JournalAction {
  /// Carries it out; writing a file is left to whoever knows files.
  ///
  /// - Parameter keeper: What keeps the journal.
  /// - Returns: What came of it, in order; with ``JournalEvent/done(_:number:)`` it is kept, whatever happens next.
  public func carryOut(with keeper: any JournalKeeping) -> [JournalEvent] {
    do throws(JournalError) {
      switch self {
      case .keep(let entry, let number, _): return [.done(self, number: try keeper.keep(entry, as: number))]
      case .delete(let number):
        _ = try keeper.delete(number)
        return [.done(self, number: number)]
      case .deleteAll: try keeper.deleteAll()
      case .unlock(let secret): try keeper.unlock(secret.text)
      case .lock: keeper.lock()
      case .changePassphrase(let old, let new): try keeper.changePassphrase(from: old?.text, to: new?.text)
      case .read, .export: break
      }
      return [.opened(keeper.lockState, keeper.lockState == .locked ? [] : try keeper.entries())] + finished
    } catch {
      return [.failed(self, error)]
    }
  }

  /// That it was done, where somebody waits to hear it.
  private var finished: [JournalEvent] {
    switch self {
    case .read, .export: []
    default: [.done(self, number: 0)]
    }
  }
}
