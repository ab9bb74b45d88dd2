import ArgumentParser
import History
import Packs
import Reports
import Screens
import Speech
import Workshop

/// Holds the conversation in a capsule again.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Hold the conversation in a capsule again, bit for bit.",
    discussion: """
      A capsule is one line of text that begins with ANP1-. It holds a whole conversation, and nothing of what the person
      felt, noted or wrote. practise --capsule and records show --capsule print one. A line that begins with ANPC1- holds a
      contrast; contrast --capsule prints one.

      EXAMPLES
        anprobe replay ANP1-…
        anprobe replay ANP1-… --json --lang de
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var data: DataOptions

  @Argument(help: "The capsule; in several parts if it was broken into lines.")
  var capsule: [String]

  @Option(help: "How much is seen of the customer’s inside: beginner, seller or master.")
  var level: Level?

  @Flag(help: "Print the same JSON as practise --json.")
  var json = false

  func run() throws {
    guard !ContrastCapsule.isOne(self.capsule.joined()) else { return try replayContrast() }
    let capsule: Capsule
    do throws(CapsuleError) {
      capsule = try Capsule(text: self.capsule.joined())
    } catch {
      throw CommandError.capsule(error)
    }
    var library = try Library(common)
    library.addOwnShop(data)
    let replay = try Replay.over(library.packs)
    let opened: (session: Session, pack: Pack, hasSameWords: Bool)
    do throws(ReplayProblem) {
      opened = try replay.session(of: capsule, language: common.language)
    } catch {
      throw CommandError.replay(error)
    }
    try SessionOutput(
      session: opened.session, pack: opened.pack, language: common.language, level: level ?? .seller
    ).write(json: json)
    if !opened.hasSameWords {
      Environment.complain(Forms.interface(common.language).filled("records.replay-other-words"))
    }
  }
}

extension ReplayCommand {
  /// Plays the contrast in a capsule.
  private func replayContrast() throws {
    let capsule: ContrastCapsule
    do throws(CapsuleError) {
      capsule = try ContrastCapsule(text: self.capsule.joined())
    } catch {
      throw CommandError.capsule(error)
    }
    var library = try Library(common)
    library.addOwnShop(data)
    let replay = try Replay.over(library.packs)
    let opened: (contrast: Contrast, pack: Pack, hasSameWords: Bool)
    do throws(ReplayProblem) {
      opened = try replay.contrast(of: capsule, language: common.language)
    } catch {
      throw CommandError.replay(error)
    }
    try ContrastOutput(contrast: opened.contrast, pack: opened.pack, language: common.language).write(json: json)
    if !opened.hasSameWords {
      Environment.complain(Forms.interface(common.language).filled("records.replay-other-words"))
    }
  }
}

/// Writes a conversation as it is printed without a screen.
struct SessionOutput {
  let session: Session
  let pack: Pack
  let language: Language
  let level: Level

  /// Writes it: as JSON, or as it would be read out.
  func write(json: Bool) throws {
    var output = Output()
    if json {
      let report = SessionReport(session, words: pack.words, language: language).whole(pack: pack.name)
      try output.line { report.write(into: &$0) }
    } else {
      let dialogue = PlainDialogue(
        session, words: pack.words, strings: .interface(language), language: language, level: level)
      for line in dialogue.transcript() { try output.line(line) }
    }
    try output.flush()
  }
}
