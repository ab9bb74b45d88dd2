import Canvas
import Conversation
import Journal
import Packs
import Season
import Understanding

/// Something that happened outside of the program's own value.
public enum AppEvent: Sendable {
  /// A person did something at the terminal.
  case input(Input)
  /// The terminal has this size now, in columns and rows.
  case resized(width: Int, height: Int)
  /// The packs have been read.
  case packsLoaded(LoadedPacks)
  /// Something outside did not work; the sentence says what and what to do.
  case failed(String)
  /// Something came of keeping conversations.
  case keeping(KeepEvent)
  /// Something came of keeping a contrast.
  case contrast(ContrastEvent)
  /// What there is to see of a contrast that another program shows.
  case seen(ContrastSight)
  /// What is typed can be understood now, in a pack and a language; what is wrong in the sentences to learn from, a line each.
  case learnt(EarsKey, Recogniser, problems: [String])
  /// A part of a look back has been computed.
  case analysed(HindsightPart, of: AnalysisRequest)
  /// A part of a season has been computed.
  case played(SeasonWorkPart, of: SeasonWork)
  /// Papers to hand out were written into this folder.
  case handedOut(String)
  /// Something came of the journal.
  case journal(JournalEvent)
  /// Nobody has done anything for as long as ``App/idleLimit`` says.
  case idle
  /// The program is about to end from outside; what is being written is kept first.
  case ending
  /// Time has passed.
  case tick
}

/// Something that only the executable can do.
public enum Effect: Hashable, Sendable {
  /// End the program.
  case quit
  /// Stop the program until the shell continues it.
  case suspend
  /// Keep the settings; the mouse is switched on or off accordingly.
  case save(Settings)
  /// Keep something, or read what is kept; the answer has to come before the next picture.
  case keep(KeepAction)
  /// Keep something of a contrast, or read what is kept; the answer has to come before the next picture.
  case keepContrast(ContrastAction)
  /// Do something with the journal; what came of it comes back, in the background where it takes time.
  case journal(JournalAction)
  /// Learn to understand what is typed in a pack and a language, in the background; it comes as
  /// ``AppEvent/learnt(_:_:problems:)``.
  case learn(EarsKey)
  /// Look whether something has changed in the contrast that another program shows; what there is to see comes back.
  case look
  /// Compute a look back in the background, in place of one under way; its parts come as ``AppEvent/analysed(_:of:)``.
  case analyse(AnalysisRequest)
  /// Compute something about a season in the background, in place of what is under way; its parts come as
  /// ``AppEvent/played(_:of:)``.
  case play(SeasonWork)
  /// Write papers to hand out into a folder of this name, where the program was started; whether it worked comes as
  /// ``AppEvent/handedOut(_:)`` or ``AppEvent/failed(_:)``.
  case handOut([HandoutFile], folder: String)
  /// Stop computing what nobody waits for any more.
  case stopAnalysing
  /// Draw every cell anew, whatever the terminal seems to show.
  case redrawFully
}

/// A file to hand out.
public struct HandoutFile: Hashable, Sendable {
  /// Its name, without a folder.
  public var name: String
  /// What is in it.
  public var text: String
}

/// What came of reading the packs.
public struct LoadedPacks: Sendable {
  /// The packs that could be read, in the order in which they were found.
  public var packs: [Pack]
  /// The numbers that conversations are computed with, before a pack sets its own.
  public var model: ModelFiles
  /// What was wrong with the others, a line each.
  public var problems: [String]
  /// What Reflect asks and says; nil where it was not read.
  public var reflect: ReflectGuides?

  /// The person's own house, which is among the companies of ``packs`` under neutral words; nil where there is none.
  var ownShop: OwnShopInPacks?

  /// Makes one from its parts.
  public init(packs: [Pack], model: ModelFiles, problems: [String] = [], reflect: ReflectGuides? = nil) {
    self.packs = packs
    self.model = model
    self.problems = problems
    self.reflect = reflect
  }

  /// The numbers that conversations of a pack are computed with; settings that make no sense are left out.
  public func model(for pack: Pack) -> Model {
    var files = model
    for setting in pack.modelOverrides {
      do throws(Issue) {
        files = try files.setting(name: setting.name, to: setting.value, source: pack.name)
      } catch {
        continue
      }
    }
    return files.model
  }
}
