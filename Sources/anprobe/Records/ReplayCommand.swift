import ArgumentParser
import History
import Packs
import Reports
import Screens
import Speech
import Workshop

/// Holds the conversation in a capsule again.
struct ReplayCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .text("replay") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var data: DataOptions

  @Argument(help: .text("replay.capsule", value: "capsule"))
  var capsule: [String]

  @Option(help: .text("option.level", value: "level"))
  var level: Level?

  @Flag(help: .text("replay.json"))
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
