/// Characters that must never come from a file onto a screen.
public enum ForbiddenCharacters {
  /// Whether the character is a control, direction, joining or other invisible one, or none at all.
  ///
  /// Line feed, carriage return and tab are left to those who read the text.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x20 { return value != 0x09 && value != 0x0A && value != 0x0D }
    if value < 0x7F { return false }
    if value < 0xA0 || value == 0xAD { return true }
    if value < 0x300 { return false }
    // Variation selectors and the combining grapheme joiner are marks, not format characters.
    if value == 0x34F || (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value) { return true }
    if (0x180B...0x180F).contains(value) { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// The first forbidden character of a text.
  static func first(in text: String) -> Unicode.Scalar? {
    // Most texts are plain: look at the bytes first.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
    return text.unicodeScalars.first(where: contains)
  }

  /// The text without forbidden characters and line ends, at most so many characters long, for use in messages.
  public static func cleaned(_ text: String, limit: Int = 80) -> String {
    var clean = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit {
        clean += "…"
        break
      }
      let isBad = contains(scalar) || scalar.value < 0x20
      clean.unicodeScalars.append(isBad ? "\u{FFFD}" : scalar)
      count += 1
    }
    return clean
  }
}
