/// One item of a typed list, with the place where it begins.
struct TypedItem {
  /// The item without blanks around it.
  var text: Substring
  /// Where it begins in the whole text, in characters from 1.
  var position: Int

  /// What an item consists of.
  struct Parts {
    /// The name before the comparison, in lower case.
    var name: String
    /// The comparison.
    var comparison: Requirement.Comparison
    /// The value as typed.
    var value: String
    /// Where the value begins, in characters from 1.
    var valuePosition: Int
    /// The whole number after the colon, if there is one.
    var weight: Int?
    /// The item as typed, without the weight.
    var text: String
  }

  /// Splits a text at its commas.
  ///
  /// - Throws: `RequirementError` if there is nothing, or nothing between two commas.
  static func items(of text: String) throws(RequirementError) -> [TypedItem] {
    guard text.contains(where: { !$0.isWhitespace }) else { throw RequirementError(.empty, at: 1) }
    var items: [TypedItem] = []
    var position = 1
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let item = TypedItem(text: part, position: position).trimmed()
      guard !item.text.isEmpty else { throw RequirementError(.emptyItem, at: position) }
      items.append(item)
      position += part.count + 1
    }
    return items
  }

  /// The item without blanks on either side.
  private func trimmed() -> TypedItem {
    let start = text.prefix { $0.isWhitespace }.count
    var rest = text.dropFirst(start)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return TypedItem(text: rest, position: position + start)
  }

  /// Takes the item apart at its comparison and its colon.
  ///
  /// - Throws: `RequirementError` if a part is missing or the weight is no whole number.
  func parts() throws(RequirementError) -> Parts {
    guard let start = text.firstIndex(where: { "=!<>".contains($0) }),
      let (comparison, length) = TypedItem.comparison(at: text[start...])
    else { throw RequirementError(.noComparison(item: String(text)), at: position) }
    let name = TypedItem(text: text[..<start], position: position).trimmed().text
    guard !name.isEmpty else { throw RequirementError(.noAttribute, at: position) }
    let afterComparison = text.index(start, offsetBy: length)
    var end = text.endIndex
    var weight: Int?
    if let colon = text[afterComparison...].lastIndex(of: ":") {
      let typed = TypedItem(
        text: text[text.index(after: colon)...], position: place(of: colon) + 1
      ).trimmed()
      weight = try TypedItem.weight(typed)
      end = colon
    }
    let value = TypedItem(text: text[afterComparison..<end], position: place(of: afterComparison)).trimmed()
    guard !value.text.isEmpty else {
      throw RequirementError(.noValue(attribute: String(name)), at: place(of: afterComparison))
    }
    return Parts(
      name: name.lowercased(), comparison: comparison, value: String(value.text), valuePosition: value.position,
      weight: weight, text: String(TypedItem(text: text[..<end], position: position).trimmed().text))
  }

  /// Reads a weight: a whole number from 0 to 1,000,000.
  ///
  /// - Throws: `RequirementError` if it is none.
  static func weight(_ item: TypedItem) throws(RequirementError) -> Int {
    guard let weight = Int(item.text), (0...1_000_000).contains(weight) else {
      throw RequirementError(.badWeight(value: String(item.text)), at: item.position)
    }
    return weight
  }

  /// The place of an index of this item in the whole text, in characters from 1.
  private func place(of index: Substring.Index) -> Int {
    position + text.distance(from: text.startIndex, to: index)
  }

  /// The comparison a text begins with, and its length in characters.
  private static func comparison(at text: Substring) -> (Requirement.Comparison, Int)? {
    switch text.prefix(2) {
    case "<=": (.atMost, 2)
    case ">=": (.atLeast, 2)
    case "!=": (.notEqual, 2)
    case "==": (.equal, 2)
    default:
      switch text.first {
      case "=": (.equal, 1)
      case "<": (.less, 1)
      case ">": (.more, 1)
      default: nil
      }
    }
  }
}
