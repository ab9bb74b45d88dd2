/// What becomes of one character when a sentence is made alike.
enum Folding {
  /// What a scalar is to a sentence.
  enum Role {
    /// It falls away and parts nothing: apostrophes, accents, controls that cannot be seen.
    case nothing
    /// Two dots above the letter before.
    case umlaut
    /// It parts words.
    case gap
    /// A letter of any script.
    case letter
    /// A digit.
    case digit
    /// A sign with a meaning of its own, such as a question mark.
    case sign
  }

  /// The letters from U+0100 to U+017F without their marks.
  private static let latinExtended: [UInt8] = Array(
    ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuu"
      + "wwyyyzzzzzzs").utf8)

  /// The letters from U+00DF to U+00FF; an x where more than one letter is written.
  private static let latin: [UInt8] = Array("xaaaaxaxceeeeiiiidnoooox ouuuxyxy".utf8)

  /// What a scalar is to a sentence.
  static func of(_ scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0x3F, 0x21, 0x25, 0x28, 0x20AC, 0xA3, 0x24, 0x2026, 0xBD: .sign
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032: .nothing
    case 0x00...0x7F: .gap
    case 0xDF...0xF6, 0xF8...0x17F, 0xC0...0xD6, 0xD8...0xDE: .letter
    case 0x308: .umlaut
    case 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x200A, 0x2010...0x2017, 0x2028...0x2029, 0x202F...0x206F: .gap
    case 0x200B...0x200F, 0xFEFF, 0xFE00...0xFE0F: .nothing
    default: other(scalar)
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> Role {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .control, .format: .nothing
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter: .letter
    default: .gap
    }
  }

  /// Whether two dots above a letter make an umlaut of it.
  static func takesUmlaut(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "u")
  }

  /// Writes a letter, digit or sign as sentences have it.
  static func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: scalar.value + 32))
    case 0x00...0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0xDF: bytes.append(contentsOf: "ss".utf8)
    case 0xC0...0xDE: writeLatin(scalar.value + 32, to: &bytes)
    case 0xE0...0xFF: writeLatin(scalar.value, to: &bytes)
    case 0x100...0x17F: bytes.append(latinExtended[Int(scalar.value) - 0x100])
    case 0x1E9E: bytes.append(contentsOf: "ss".utf8)
    default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  private static func writeLatin(_ value: UInt32, to bytes: inout [UInt8]) {
    switch value {
    case 0xE4, 0xE6: bytes.append(contentsOf: "ae".utf8)
    case 0xF6, 0xF8: bytes.append(contentsOf: "oe".utf8)
    case 0xFC: bytes.append(contentsOf: "ue".utf8)
    case 0xFE: bytes.append(contentsOf: "th".utf8)
    default: bytes.append(latin[Int(value) - 0xDF])
    }
  }
}
