extension Markdown {
  /// What a person wrote, as a quotation of several lines, in which nothing is taken for Markdown, HTML, a link or the end of
  /// the quotation.
  ///
  /// Control and direction characters are left out; a line stays a line.
  static func quoted(_ text: String) -> [String] {
    let lines = cleaned(text).split(separator: "\n", omittingEmptySubsequences: false).map { own($0) }
    return lines.indices.map { index in
      if lines[index].isEmpty { return ">" }
      let goesOn = index + 1 < lines.count && !lines[index + 1].isEmpty
      return "> " + lines[index] + (goesOn ? "\\" : "")
    }
  }

  /// What a person wrote, in one line.
  static func ownLine(_ text: String) -> String {
    own(cleaned(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")[...])
  }

  /// One line in which nothing is taken for anything but text.
  ///
  /// Blanks at its beginning become such as do not indent: four of them would make a block of code.
  private static func own(_ line: Substring) -> String {
    let text = line.drop { $0 == " " }
    guard !text.allSatisfy(\.isWhitespace) else { return "" }
    var escaped = escaped(String(text))
    // Links without brackets, mail addresses, formulas, and a line of equals signs below a heading.
    for sign in ["@", "$", "="] { escaped = escaped.replacing(sign, with: "\\" + sign) }
    escaped = escaped.replacing("://", with: "\\://")
    for prefix in ["www.", "Www.", "WWW."] {
      escaped = escaped.replacing(prefix, with: prefix.dropLast() + "\\.")
    }
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = escaped[digits.endIndex...].first, next == "." || next == ")" {
      escaped.insert("\\", at: digits.endIndex)
    }
    return String(repeating: "\u{A0}", count: line.count - text.count) + escaped
  }

  /// The text without control and direction characters; line ends of every kind are line feeds, tabs are blanks.
  private static func cleaned(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A where isAfterReturn: continue
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: clean.append("\n")
      case 0x09: clean.append(" ")
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      default: if scalar.properties.generalCategory != .control { clean.append(scalar) }
      }
    }
    return String(clean)
  }
}
