import Canvas
import History
import Packs
import Speech

/// What every screen may look at and none may change.
public struct World: Sendable {
  /// The packs; nil while they are being read.
  public var loaded: LoadedPacks?
  /// The texts of the program, in the language shown.
  public var strings: Strings
  /// The language shown.
  public var language: Language
  /// How things are drawn.
  public var look: Look
  /// What the person has set.
  public var settings: Settings
  /// The terminal's columns.
  public var width: Int
  /// The terminal's rows.
  public var height: Int
  /// The seed that the next conversation gets unless another is typed.
  public var freshSeed: UInt64
  /// What a conversation that waits to be continued is called; nil if none does.
  public var waiting: String?
  /// Whom to practise with next; nil until packs and past conversations are known.
  var proposal: Proposal?
  /// Whether conversations are kept, and under which numbers.
  var keeping = Keeping()
  /// What is known of the journal.
  var journal = JournalBook()
  /// The time, in milliseconds since 1970 (UTC).
  var now: @Sendable () -> Int = { 0 }
  /// What has learnt to understand what is typed, by pack and language.
  var ears: [EarsKey: Ears] = [:]
  /// What is kept of the contrasts of this run.
  var contrasts = KeptContrasts()
  /// The small pieces of language, by language.
  var forms: @Sendable (Language) -> Forms
  /// How far the local time is ahead of UTC at a moment, both in seconds; the moment since 1970.
  var utcOffset: @Sendable (Int) -> Int

  /// The packs that could be read; none while they are being read.
  public var packs: [Pack] { loaded?.packs ?? [] }

  /// What holds kept conversations again; nil while the packs are being read.
  var replay: Replay? {
    let (shown, current, others) = (language, strings, forms)
    return loaded.map { loaded in
      Replay(packs: loaded.packs, model: loaded.model) { $0 == shown ? current.forms : others($0) }
    }
  }

  /// How many panes fit side by side.
  public var room: Room { Room(width: width, height: height) }

  /// Where the screens draw: everything between the title and the footer.
  public var area: Rect { Rect(x: 0, y: 1, width: width, height: height - 2) }

  /// How numbers are written in the language shown.
  public var numbers: NumberText { NumberText(decimal: language == .german ? "," : ".") }

  /// A size as it is written, from hundredths of an EU size.
  public func size(_ hundredths: Int) -> String { numbers.size(halves: hundredths / 50, look: look) }
}
