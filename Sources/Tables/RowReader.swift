import Shop

/// Takes the rows of a file one by one, checks them and builds the table.
///
/// A class because the parser hands rows to an escaping closure; it never leaves the function that makes it.
final class RowReader {
  /// What separates cells, for the remedy in messages.
  private let separator: Character
  /// The header, once it has been read.
  private var columns: [HeaderColumn] = []
  /// The place of the `id` column.
  private var idColumn = 0
  /// What is built.
  private var builder = ArticleTable.Builder(attributes: [])
  /// The values already read, by column and cell, so that each different cell is read once.
  private var known: [[String: AttributeValue?]] = []
  /// The first thing that is wrong.
  private(set) var error: ArticleFileError?
  /// The line on which the row after the last one begins, from 1.
  private(set) var nextLine = 1
  /// The line on which the last row began, from 1.
  private(set) var lastLine = 1

  /// Makes a reader.
  init(separator: Character) { self.separator = separator }

  /// The table of all rows.
  ///
  /// - Throws: The first thing that was wrong.
  func table() throws(ArticleFileError) -> ArticleTable {
    if let error { throw error }
    guard !columns.isEmpty else { throw .empty }
    return builder.build()
  }

  /// Takes a row; does nothing after the first error.
  func take(_ cells: [String]) {
    lastLine = nextLine
    nextLine += 1 + cells.reduce(0) { $0 + RowReader.lineBreaks($1) }
    guard error == nil else { return }
    let isBlank = cells.count == 1 && cells[0].isEmpty
    guard !isBlank else { return }
    do throws(ArticleFileError) {
      if columns.isEmpty { try takeHeader(cells) } else { try takeArticle(cells) }
    } catch {
      self.error = error
    }
  }

  /// How many line breaks a cell holds.
  private static func lineBreaks(_ cell: String) -> Int {
    cell.utf8.contains { $0 == 0x0A || $0 == 0x0D } ? cell.count(where: \.isNewline) : 0
  }

  /// Takes the first row.
  private func takeHeader(_ cells: [String]) throws(ArticleFileError) {
    guard cells.count <= ArticleFile.columnLimit else {
      throw .tooManyColumns(count: cells.count, limit: ArticleFile.columnLimit)
    }
    var places: [String: Int] = [:]
    var header: [HeaderColumn] = []
    for (index, cell) in cells.enumerated() {
      let name = PlainText.cleaned(cell).lowercased()
      guard !name.isEmpty else { throw .unnamedColumn(line: lastLine, column: index + 1) }
      if let first = places.updateValue(index, forKey: name) {
        throw .repeatedColumn(name: name, line: lastLine, first: first + 1, second: index + 1)
      }
      header.append(HeaderColumn(name: name))
    }
    guard let id = places["id"] else {
      throw .noID(line: lastLine, nearest: Spelling.nearest(to: "id", among: header.map(\.name)))
    }
    idColumn = id
    columns = header
    known = Array(repeating: [:], count: header.count)
    builder = ArticleTable.Builder(attributes: header.map(\.name))
  }

  /// Takes an article's row.
  private func takeArticle(_ cells: [String]) throws(ArticleFileError) {
    guard cells.count == columns.count else {
      throw .ragged(line: lastLine, expected: columns.count, found: cells.count, separator: separator)
    }
    let id = PlainText.cleaned(cells[idColumn])
    guard !id.isEmpty else { throw .emptyID(line: lastLine) }
    var values: [AttributeValue?] = []
    values.reserveCapacity(cells.count)
    for (index, cell) in cells.enumerated() { values.append(try value(cell, index)) }
    builder.append(article: id, values: values)
  }

  /// The value of a cell.
  private func value(_ cell: String, _ index: Int) throws(ArticleFileError) -> AttributeValue? {
    if let value = known[index][cell] { return value }
    let value = try columns[index].value(PlainText.cleaned(cell), line: lastLine)
    known[index][cell] = .some(value)
    return value
  }
}
