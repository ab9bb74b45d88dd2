/// Text from outside, made harmless for a screen.
public enum PlainText {
  /// The text without control and direction characters; breaks and tabs become blanks.
  public static func harmless(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: clean.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: continue
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// The harmless text without blanks around it.
  public static func cleaned(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text }
    var clean = harmless(text).unicodeScalars
    while let first = clean.first, first.properties.isWhitespace { clean.removeFirst() }
    while let last = clean.last, last.properties.isWhitespace { clean.removeLast() }
    return String(clean)
  }
}
