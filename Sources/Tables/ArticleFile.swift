import Shop
import SwiftCSV

/// Reads articles from a file of comma-separated values.
///
/// The first line names the columns: `id` (the only one that must be there), `name`, `brand`, `size`, `price` in euros,
/// `stock`, `lead_days`, `serves.` and a need (0 to 5), and any attribute. Each further line is an article in one size.
/// Commas, semicolons or tabs may separate cells, whichever the first line uses. Names of columns and words are compared
/// without regard to case; an empty cell says nothing.
public enum ArticleFile {
  /// The largest file that is read, in bytes: 64 MiB.
  public static let sizeLimit = 64 << 20
  /// The most columns a file may have.
  public static let columnLimit = 1024

  /// Reads a file.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The table, a row for each line.
  /// - Throws: `ArticleFileError` with the place.
  public static func table(path: String) throws(ArticleFileError) -> ArticleTable {
    try table(bytes: FileBytes.read(path: path, limit: sizeLimit))
  }

  /// Reads the contents of a file.
  ///
  /// - Parameter bytes: What the file holds, UTF-8 with or without a byte order mark.
  /// - Returns: The table, a row for each line.
  /// - Throws: `ArticleFileError` with the place.
  public static func table(bytes: [UInt8]) throws(ArticleFileError) -> ArticleTable {
    guard bytes.count <= sizeLimit else { throw .tooLarge(limit: sizeLimit) }
    let text = try utf8Text(bytes)
    let separator = separator(of: text)
    let reader = RowReader(separator: separator)
    do {
      let file = try CSV<Unread>(string: text, delimiter: .character(separator), loadColumns: false)
      try file.enumerateAsArray(startAt: 0, rowLimit: nil) { reader.take($0) }
    } catch {
      throw reader.error ?? .badQuotes(line: reader.nextLine)
    }
    // A quotation mark that is never closed swallows the rest of the file without an error of the parser.
    guard bytes.reduce(into: 0, { $0 += $1 == UInt8(ascii: "\"") ? 1 : 0 }).isMultiple(of: 2) else {
      throw .badQuotes(line: reader.lastLine)
    }
    return try reader.table()
  }

  /// The text, without a byte order mark and with a line break at the end.
  private static func utf8Text(_ bytes: [UInt8]) throws(ArticleFileError) -> String {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    // Without it the parser would lose an empty last cell.
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(line: firstBadLine(bytes))
    }
    return text
  }

  /// The line of the first byte that is no UTF-8.
  private static func firstBadLine(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var source = bytes.makeIterator()
    var line = 1
    while true {
      switch decoder.decode(&source) {
      case .scalarValue("\n"): line += 1
      case .scalarValue: continue
      case .emptyInput, .error: return line
      }
    }
  }

  /// The separator that the first line has most of.
  private static func separator(of text: String) -> Character {
    let header = text.utf8.prefix { $0 != UInt8(ascii: "\n") }
    var best: (count: Int, separator: Character) = (0, ",")
    for separator in [",", ";", "\t"] as [Character] {
      let count = header.reduce(into: 0) { $0 += $1 == separator.asciiValue ? 1 : 0 }
      if count > best.count { best = (count, separator) }
    }
    return best.separator
  }
}

/// A view of a file that keeps no rows: they are taken one by one instead.
private struct Unread: CSVView {
  /// Nothing is kept.
  var rows: [[String]] { [] }
  /// Nothing is kept.
  var columns: [[String]]? { nil }

  /// Keeps nothing.
  init(header: [String], text: String, delimiter: CSVDelimiter, loadColumns: Bool, rowLimit: Int?) throws {}

  /// Writes nothing.
  func serialize(header: [String], delimiter: CSVDelimiter) -> String { "" }
}
