import ArgumentParser
import Canvas
import Journal
import Packs
import Records
import Reports

/// The options of the commands about the journal, and what they share.
struct JournalOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @OptionGroup var data: DataOptions

  /// Entries in words, with the person's own words for feelings and needs.
  ///
  /// - Throws: ``CommandError`` where the questions cannot be read, which a test rules out.
  func text(of kept: [KeptEntry]) throws -> JournalText {
    do throws(ReflectError) {
      let guides = try ReflectGuides.embedded()
      let own = OwnWords(in: kept.compactMap(\.readable))
      return JournalText(
        guides: guides, vocabulary: guides.vocabulary.joined(with: own), strings: .interface(common.language),
        language: common.language, utcOffset: Environment.utcOffset
      ) { about in
        let values = ["id": String(about.record), "turn": String(about.turn ?? 0)]
        return CommandError.text(about.turn == nil ? "journal.about" : "journal.about-turn", values)
      }
    } catch {
      throw CommandError.model(error.issues)
    }
  }

  /// The keeper, locked or not; opening it makes the folder if it is missing.
  ///
  /// - Throws: ``CommandError``.
  func store() throws -> JournalStore {
    let folder = try data.folder()
    do throws(JournalError) {
      return try JournalStore(folder: folder)
    } catch {
      throw CommandError.journal(error, folder + "/" + JournalStore.fileName)
    }
  }

  /// The keeper, opened with the passphrase where there is one.
  ///
  /// - Throws: ``CommandError``.
  func opened() throws -> JournalStore {
    let store = try store()
    guard store.lockState == .locked else { return store }
    let passphrase = try PassphrasePrompt.read("journal.ask")
    do throws(JournalError) {
      try store.unlock(passphrase)
    } catch {
      throw CommandError.journal(error, store.path)
    }
    return store
  }

  /// Everything there is; where there is no journal, none is made.
  ///
  /// - Throws: ``CommandError``.
  func entries() throws -> [KeptEntry] {
    guard try JournalStore.exists(in: data.folder()) else { return [] }
    return try entries(of: opened())
  }

  /// Everything there is in an open journal.
  ///
  /// - Throws: ``CommandError``.
  func entries(of store: JournalStore) throws -> [KeptEntry] {
    do throws(JournalError) {
      return try store.entries()
    } catch {
      throw CommandError.journal(error, store.path)
    }
  }

  /// Says on standard error which entries cannot be read, and why.
  ///
  /// - Throws: `ExitCode.failure` where there is one.
  func complain(about entries: [KeptEntry]) throws {
    var isComplete = true
    for kept in entries {
      guard case .failure(let error) = kept.entry else { continue }
      isComplete = false
      Environment.complain(CommandError.unreadable(kept.number, error).cleaned())
    }
    if !isComplete { throw ExitCode.failure }
  }

  /// Asks, and says so where the answer is anything but yes.
  ///
  /// - Throws: ``CommandError`` where nothing can be written.
  static func isConfirmed(_ key: String, _ values: [String: String], _ output: inout Output) throws -> Bool {
    let word = CommandError.strings["records.yes"]
    try output.line(CommandError.text(key, values.merging(["yes": word]) { $1 }))
    try output.flush()
    if readLine()?.filter({ !$0.isWhitespace }).lowercased() == word { return true }
    try output.line(CommandError.text("journal.left"))
    try output.flush()
    return false
  }
}
