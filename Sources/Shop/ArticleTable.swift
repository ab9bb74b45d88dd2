/// Articles as rows and attributes as columns, made for asking many requirements of very many rows.
///
/// A row is one article in one size, width and colour. Names of attributes are in lower case, and so are the words they
/// hold; ids keep their spelling.
public struct ArticleTable: Sendable {
  /// The ids of the articles, each once, in the order they came.
  public let articles: [String]
  /// The article of each row, as an index into `articles`.
  let articleOfRow: [UInt32]
  /// The columns, in the order they came.
  let columns: [Column]
  /// The place of each column, by name.
  let columnIndex: [String: Int]

  /// How many rows there are.
  public var rowCount: Int { articleOfRow.count }

  /// The attributes' names, in the order they came.
  public var attributeNames: [String] { columns.map(\.name) }

  /// The kinds of values each attribute takes, by name: what a typed requirement is checked against.
  public var attributeKinds: [String: AttributeKinds] { columnIndex.mapValues { columns[$0].kinds } }

  /// Whether the table has this attribute.
  public func hasAttribute(_ name: String) -> Bool { columnIndex[name] != nil }

  /// The id of a row's article.
  public func article(row: Int) -> String { articles[Int(articleOfRow[row])] }

  /// What a row says about an attribute; nil if nothing.
  public func value(_ attribute: String, row: Int) -> AttributeValue? {
    columnIndex[attribute].flatMap { columns[$0].value(row) }
  }

  /// The number a row has for an attribute, in hundredths; nil if it has none.
  public func number(_ attribute: String, row: Int) -> Int? {
    guard case .number(let number) = value(attribute, row: row) else { return nil }
    return number
  }

  /// The different values of an attribute, in order.
  public func values(_ attribute: String) -> [AttributeValue] {
    columnIndex[attribute].map { columns[$0].values } ?? []
  }

  /// The prefix of columns that say how well a need is met, from 0 to 5.
  public static let servesPrefix = "serves."

  /// The needs the table says something about: every column called `serves.` and the need.
  public var needs: [String] {
    columns.compactMap { column in
      column.name.hasPrefix(Self.servesPrefix) ? String(column.name.dropFirst(Self.servesPrefix.count)) : nil
    }
  }

  /// The place of the column about a need: `serves.` and the need, or else a column of numbers called like it.
  func column(servingNeed need: String) -> Column? {
    let need = need.lowercased()
    if let index = columnIndex[Self.servesPrefix + need] { return columns[index] }
    guard let index = columnIndex[need], columns[index].kinds.contains(.numbers) else { return nil }
    return columns[index]
  }
}
