import Packs
import Speech

/// Lines that were never spoken in many conversations; that is no proof that they cannot be.
enum LineNeverHeard: Rule {
  static let id = "line-never-heard"
  static let part = CheckPart.cover
  static let severity = Severity.note

  /// One note about the whole pack, where there are such lines.
  static func summary(of cover: PackCover, in checked: CheckedPack) -> [Finding] {
    let never = cover.lines.count { $0.count == 0 }
    guard never > 0 else { return [] }
    return [
      Finding(
        rule: id, severity: severity, place: checked.places.place("pack"), variant: "summary",
        values: ["count": String(never), "of": String(cover.lines.count), "plays": String(cover.plays)])
    ]
  }

  /// A note for each list and language with such lines, at the first of them.
  static func look(at cover: PackCover) -> [Finding] {
    struct Key: Hashable {
      var list: Int
      var language: Language
    }
    let lists = Dictionary(grouping: cover.lines) { Key(list: $0.list, language: $0.language) }
    return lists.values.compactMap { lines in
      let never = lines.filter { $0.count == 0 }
      guard let first = never.first else { return nil }
      return Finding(
        rule: id, severity: severity, place: first.place,
        values: [
          "count": String(never.count), "of": String(lines.count), "plays": String(cover.plays), "text": first.text,
        ], terms: ["language": "cover.language.\(first.language.rawValue)"])
    }
  }
}
