import Packs
import Speech

extension CheckTexts {
  /// From so many on, a line counts as heard often enough not to be mentioned in the summary.
  private static let rarely = 10

  /// The table of how often each line was spoken, the least heard first, with a summary for each language.
  public func lines(_ cover: PackCover) -> [String] {
    let width = String(cover.lines.last?.count ?? 0).count
    let rows = cover.lines.map { line in
      let count = String(line.count)
      let gap = String(repeating: " ", count: max(0, width - count.count))
      return
        "\(gap)\(count)  \(line.language.rawValue)  \(line.place.file):\(line.place.line):\(line.place.column)  \(line.text)"
    }
    let summaries = Language.allCases.map { language in
      let lines = cover.lines(language)
      return text(
        "cover.summary",
        [
          "language": text("cover.language.\(language.rawValue)"), "lines": String(lines.count),
          "never": String(lines.count { $0.count == 0 }), "rarely": String(lines.count { $0.count < Self.rarely }),
        ])
    }
    return [text("cover.title", ["plays": String(cover.plays)])] + rows + summaries
  }
}
