extension Character {
  /// How many columns the character takes in a terminal: 0 for a control character, 2 for a wide one, else 1.
  ///
  /// Measured per grapheme cluster, by its first scalar: adding up the widths of the scalars is wrong for clusters.
  /// Wide ranges follow the East Asian Width property (W and F) of the Unicode Standard, Annex 11; among
  /// pictographs those are wide that are shown as emoji by default (Technical Standard 51).
  public var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    let value = scalar.value
    if value < 0x20 || (value >= 0x7F && value < 0xA0) { return 0 }
    if value < 0x300 || (value >= 0x2010 && value < 0x2028) || (value >= 0x2190 && value < 0x2300) { return 1 }
    if value >= 0x2500 && value < 0x25FD { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return isLoneRegionalIndicator ? 1 : 2 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// Whether it is half a flag, which terminals show as one narrow letter.
  private var isLoneRegionalIndicator: Bool {
    unicodeScalars.count == 1 && unicodeScalars.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }
  }
}

extension Unicode.Scalar {
  /// Whether it is a glyph of one column that never joins with its neighbours of the same kind: most of what is drawn.
  @inline(__always)
  var isSimple: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x2010..<0x2028, 0x20AC, 0x2190..<0x2300, 0x2500..<0x25FD: true
    default: false
    }
  }
}

extension StringProtocol {
  /// Whether all its scalars are simple, so that it can be gone through scalar by scalar.
  var isSimple: Bool { unicodeScalars.allSatisfy(\.isSimple) }

  /// How many columns the text takes in a terminal.
  public var displayWidth: Int {
    var columns = 0
    for scalar in unicodeScalars {
      guard scalar.isSimple else { return reduce(0) { $0 + $1.displayWidth } }
      columns += 1
    }
    return columns
  }
}
