import Packs
import Speech

/// How often each line of a pack was spoken in many conversations, per language.
public struct PackCover: Sendable {
  /// One line: a phrasing in one language.
  public struct Line: Sendable, Hashable {
    /// The language.
    public var language: Language
    /// How often it was spoken.
    public var count: Int
    /// What it says, with its placeholders.
    public var text: String
    /// Where it stands.
    public var place: PackPlaces.Line
    /// The number of the list it belongs to.
    var list: Int
  }

  /// How many conversations were listened to, over all customers and companies.
  public let plays: Int
  /// The lines, the least heard first; of those heard as often by file and line.
  public let lines: [Line]

  /// Listens to conversations of a pack.
  init(_ checked: CheckedPack, settings: CheckSettings) {
    let run = CoverRun(checked, plays: settings.thresholds[.coverPlays], skill: settings.thresholds[.skill])
    var counts = CoverCounts(run.lists)
    for part in settings.gather(run.chunks, { run.part($0) }) { counts.add(part) }
    plays = run.plays * run.chunks
    var lines: [Line] = []
    for (number, list) in run.lists.all.enumerated() {
      for (index, language) in Language.allCases.enumerated() {
        for (place, text) in list.phrases[language].enumerated() {
          lines.append(
            Line(
              language: language, count: counts.count(list: number, language: index, place: place), text: text,
              place: checked.places.place(list.entry, list.path(language, place)), list: number))
        }
      }
    }
    self.lines = lines.sorted { a, b in
      if a.count != b.count { return a.count < b.count }
      if a.place.file != b.place.file {
        return a.place.file.unicodeScalars.lexicographicallyPrecedes(b.place.file.unicodeScalars)
      }
      return (a.place.line, a.place.column, a.language.rawValue) < (b.place.line, b.place.column, b.language.rawValue)
    }
  }

  /// The lines of a language.
  public func lines(_ language: Language) -> [Line] { lines.filter { $0.language == language } }
}
