extension String {
  /// The text without anything that could move the cursor, hide, or turn around what stands on the screen.
  ///
  /// Removed are control characters (C0, C1), all format characters (bidirectional controls, joiners, soft hyphens, tags,
  /// byte order marks), variation selectors and invisible fillers. Tabs become spaces. Line ends of every kind become a
  /// line feed if they are kept, else a space. At most four combining marks stay on a letter, which is what a cell holds.
  /// Cleaning twice is the same as cleaning once.
  public func cleaned(keepingNewlines: Bool = false) -> String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var result = String.UnicodeScalarView()
    var marks = 0
    var afterReturn = false
    for scalar in unicodeScalars {
      let secondHalf = afterReturn && scalar == "\n"
      afterReturn = scalar == "\r"
      if secondHalf { continue }
      switch scalar.meaningForScreens {
      case .lineEnd:
        result.append(keepingNewlines ? "\n" : " ")
        marks = 0
      case .tab:
        result.append(" ")
        marks = 0
      case .forbidden: continue
      case .mark:
        marks += 1
        if marks <= 4 { result.append(scalar) }
      case .glyph:
        result.append(scalar)
        marks = 0
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// The kinds of scalars that cleaning tells apart.
  fileprivate enum Meaning { case glyph, mark, tab, lineEnd, forbidden }

  /// What a scalar does to a screen.
  fileprivate var meaningForScreens: Meaning {
    switch value {
    case 0x20..<0x7F: return .glyph
    case 0x09: return .tab
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return .lineEnd
    case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
      return .forbidden
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate: return .forbidden
    case .nonspacingMark, .enclosingMark: return .mark
    default: return .glyph
    }
  }
}
