import FoundationEssentials
import Journal

/// An entry as bytes: JSON that carries the version of its form.
enum EntryContent {
  private static let version = 1

  private struct Whole: Codable {
    var version: Int
    var entry: JournalEntry
  }

  /// The part that every version has.
  private struct Beginning: Decodable {
    struct Entry: Decodable { var kind: String }
    var version: Int
    var entry: Entry?
  }

  /// The bytes of an entry.
  static func bytes(of entry: JournalEntry) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(Whole(version: version, entry: entry)))
  }

  /// The entry in bytes, without anything in its texts that could steer a terminal.
  ///
  /// - Throws: `JournalError`: `truncated`, `damaged`, or `newer` for a version or kind that is not known here.
  static func entry(in bytes: [UInt8]) throws(JournalError) -> JournalEntry {
    guard bytes.last == UInt8(ascii: "}") else { throw .truncated }
    let decoder = JSONDecoder()
    guard let beginning = try? decoder.decode(Beginning.self, from: Data(bytes)) else { throw .damaged }
    guard beginning.version <= version else { throw .newer }
    guard beginning.version == version else { throw .damaged }
    if let kind = beginning.entry?.kind, JournalEntry.Kind(rawValue: kind) == nil { throw .newer }
    guard let whole = try? decoder.decode(Whole.self, from: Data(bytes)) else { throw .damaged }
    return whole.entry.cleaned
  }
}

extension JournalEntry {
  /// The entry without control and direction characters in any of its texts; line feeds stay.
  fileprivate var cleaned: JournalEntry {
    var entry = self
    entry.guide = guide?.withoutControls
    if let about {
      entry.about?.customer = about.customer.withoutControls
      entry.about?.company = about.company.withoutControls
    }
    entry.answers = answers.map { answer in
      Answer(
        answer.question.withoutControls, text: answer.text.withoutControls,
        feelings: answer.feelings.map(\.withoutControls), needs: answer.needs.map(\.withoutControls),
        value: answer.value, choices: answer.choices.map(\.withoutControls))
    }
    return entry
  }
}

extension String {
  /// The text as it was typed, but for what could steer a terminal; line ends of every kind become a line feed.
  fileprivate var withoutControls: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 < 0xC2 || $0 == 0x0A }) { return self }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      defer { last = scalar }
      switch scalar.value {
      case 0x0A where last == "\r": continue
      case 0x0A, 0x0D, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
