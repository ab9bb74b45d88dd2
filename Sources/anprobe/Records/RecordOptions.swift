import ArgumentParser
import Canvas
import Glibc
import History
import Packs
import Records
import Reports
import Speech

/// The options of the commands about kept conversations, and what they share.
struct RecordOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @OptionGroup var data: DataOptions

  /// The keeper; opening it makes the folder if it is missing.
  ///
  /// - Throws: `KeepingError`.
  func store() throws -> RecordStore { try RecordStore(folder: data.folder()) }

  /// The interface's strings.
  var strings: Forms { .interface(common.language) }

  /// The packs there are; a kept conversation is read without any.
  var packs: [Pack] {
    guard let folders = try? Library.folders(common.packs) else { return [] }
    return PackLibrary.load(from: folders).packs.joined(by: OwnShopSource.entry(in: data))
  }

  /// Kept conversations in words, with the packs there are.
  func text(_ packs: [Pack]) -> RecordText {
    RecordText(strings: strings, language: common.language) { name in packs.first { $0.name == name }?.words }
  }

  /// How many seconds east of Greenwich a clock here is at a moment.
  static func offset(at milliseconds: Int) -> Int {
    var seconds = time_t(milliseconds / 1000)
    var local = tm()
    return localtime_r(&seconds, &local) == nil ? 0 : local.tm_gmtoff
  }
}

extension Replay {
  /// A replay over packs, with the interface's pieces of language.
  static func over(_ packs: [Pack]) throws -> Replay {
    let german = Forms.interface(.german)
    let english = Forms.interface(.english)
    return Replay(packs: packs, model: try Library.model()) { $0 == .german ? german : english }
  }
}

extension ConversationRecord {
  /// The record with nothing in it that could steer a terminal; a database may come from anywhere.
  var cleaned: ConversationRecord {
    var record = self
    record.setup.pack = setup.pack.cleaned()
    record.setup.customer = setup.customer.cleaned()
    record.setup.company = setup.company.cleaned()
    record.notes = notes.cleaned(keepingNewlines: true)
    record.turns = turns.map { turn in
      KeptTurn(
        move: turn.move?.cleaned(),
        lines: turn.lines.map { Line($0.voice, $0.text.cleaned(), speaker: $0.speaker?.cleaned()) },
        feeling: turn.feeling?.cleaned(), said: turn.said?.cleaned())
    }
    return record
  }
}
