extension String {
  /// The text written with ASCII characters only, as one would type it on an old terminal: `ae` for ä, `EUR` for €.
  ///
  /// Letters that no rule knows lose their accents; anything else becomes a question mark per column.
  public func ascii() -> String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var result = ""
    if isSimple {
      for scalar in unicodeScalars {
        if scalar.isASCII { result.unicodeScalars.append(scalar) } else { result += Character(scalar).asciiText }
      }
    } else {
      for glyph in self { result += glyph.asciiText }
    }
    return result
  }
}

extension Character {
  /// The character written with ASCII characters.
  var asciiText: String {
    if isASCII { return String(self) }
    switch self {
    case "ä": return "ae"
    case "ö": return "oe"
    case "ü": return "ue"
    case "Ä": return "Ae"
    case "Ö": return "Oe"
    case "Ü": return "Ue"
    case "ß": return "ss"
    case "€": return "EUR"
    case "£": return "GBP"
    case "…": return "..."
    case "„", "“", "”", "«", "»": return "\""
    case "‚", "‘", "’": return "'"
    case "–", "—", "‐", "‑", "−", "─", "━": return "-"
    case "·", "•", "∙", "░", "▒": return "."
    case "×", "✓", "✔": return "x"
    case "½": return ".5"
    case "→": return "->"
    case "←": return "<-"
    case "↑", "▴", "▲": return "^"
    case "↓", "▾", "▼": return "v"
    case "›", "▸", "▶": return ">"
    case "‹", "◂", "◀": return "<"
    case "≤": return "<="
    case "≥": return ">="
    case "≈": return "~"
    case "●", "○": return "o"
    case "°": return " deg"
    case "│", "┃": return "|"
    default: return asciiByName
    }
  }

  /// The bare letter of an accented one, a sign for lines and blocks, or question marks.
  private var asciiByName: String {
    guard let scalar = unicodeScalars.first else { return "" }
    if scalar.isASCII { return String(scalar) }
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return String(repeating: " ", count: displayWidth)
    case 0x2500...0x257F: return "+"
    case 0x2580...0x259F: return "#"
    default: break
    }
    if let name = scalar.properties.name, name.hasPrefix("LATIN ") {
      let words = name.split(separator: " ", maxSplits: 4)
      if words.count >= 4, words[2] == "LETTER", words[3].count == 1 {
        return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
      }
    }
    return String(repeating: "?", count: displayWidth)
  }
}

extension Canvas {
  /// Replaces every glyph beyond ASCII by one ASCII character, cell by cell: the last guard before a plain terminal.
  ///
  /// Widgets with an ASCII look have nothing left to replace; this is for what was written past them.
  public mutating func reduceToASCII() {
    for y in 0..<height {
      for x in 0..<width {
        let cell = self[x, y]
        guard !cell.glyph.isASCII || cell.isContinuation else { continue }
        let glyph: Character = cell.isContinuation ? "?" : cell.glyph.asciiText.first ?? " "
        self[x, y] = Cell(glyph, style: cell.style)
      }
    }
  }
}
