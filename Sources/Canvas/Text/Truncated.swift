extension String {
  /// The text cut to a number of columns, with an ellipsis as its last glyph where something was cut.
  public func truncated(to columns: Int, ellipsis: Character = "…") -> String {
    if columns <= 0 { return "" }
    if utf8.count <= columns || displayWidth <= columns { return self }
    var used = 0
    var end = startIndex
    while end < endIndex {
      let next = used + self[end].displayWidth
      if next > columns - 1 { break }
      used = next
      end = index(after: end)
    }
    return self[..<end].withoutTrailingSpaces + String(ellipsis)
  }

  /// The text with spaces behind it (or before it) up to a number of columns; longer text stays as it is.
  public func padded(to columns: Int, trailing: Bool = false) -> String {
    let missing = columns - displayWidth
    guard missing > 0 else { return self }
    let spaces = String(repeating: " ", count: missing)
    return trailing ? spaces + self : self + spaces
  }
}
