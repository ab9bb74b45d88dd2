/// Names for the rows of a table.
enum RowNames {
  /// One unique name per row.
  ///
  /// The article's id where it has one row; the id, `@` and the size where it has several; with `@` width and `@` colour
  /// where that is not enough; and with `#` and a number where nothing else tells rows apart.
  static func names(of table: ArticleTable) -> [String] {
    var names = (0..<table.rowCount).map { table.article(row: $0) }
    for attributes in [["size"], ["width", "colour"]] {
      let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
      guard counts.count < names.count else { return names }
      for row in names.indices where counts[names[row]] ?? 0 > 1 {
        for attribute in attributes {
          if let value = table.value(attribute, row: row) { names[row] += "@" + value.description }
        }
      }
    }
    var taken: Set<String> = []
    for row in names.indices where !taken.insert(names[row]).inserted {
      var number = 2
      while !taken.insert("\(names[row])#\(number)").inserted { number += 1 }
      names[row] += "#\(number)"
    }
    return names
  }
}
