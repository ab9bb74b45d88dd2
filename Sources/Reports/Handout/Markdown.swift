/// Texts in Markdown.
enum Markdown {
  /// A text in which nothing is taken for Markdown or HTML, in one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for (index, character) in text.enumerated() {
      if character.isNewline {
        result += " "
        continue
      }
      if "\\`*_[]<>#|~&".contains(character) || (index == 0 && "+-".contains(character)) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
