import CTerminal
import Canvas

/// What stands for a scalar that the character set does not have: one ASCII sign of one column, `?` at last.
///
/// One sign for one, so that columns stay columns: ä becomes a, ß becomes s.
func fallback(for scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x20..<0x7F: return scalar
  case 0xA0: return " "
  case 0xC0...0x17F: return latin[Int(scalar.value - 0xC0)]
  case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550, 0x2574, 0x2576, 0x2578, 0x257A, 0x257C,
    0x257E:
    return "-"
  case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577, 0x2579, 0x257B, 0x257D,
    0x257F:
    return "|"
  case 0x2571: return "/"
  case 0x2572: return "\\"
  case 0x2573: return "x"
  case 0x2500...0x257F: return "+"
  case 0x2591: return "."
  case 0x2592: return ":"
  case 0x2580...0x259F: return "#"
  case 0x2800: return " "
  case 0x2801...0x28FF: return "*"
  case 0x2000...0x200A, 0x202F: return " "
  case 0x2010...0x2015, 0x2212: return "-"
  default: return signs[scalar] ?? "?"
  }
}

/// For U+00C0 to U+017F, in their order.
private let latin = Array(
  ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
    + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLl"
    + "NnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").unicodeScalars)

/// Signs one by one.
private let signs: [Unicode.Scalar: Unicode.Scalar] = [
  "„": "\"", "“": "\"", "”": "\"", "«": "<", "»": ">", "‚": "'", "‘": "'", "’": "'", "‹": "<", "›": ">",
  "…": ".", "·": ".", "•": "*", "∙": ".", "°": "o", "×": "x", "÷": "/", "±": "+", "½": "+", "²": "2", "³": "3",
  "¹": "1", "§": "S", "´": "'", "¨": "\"", "¦": "|", "¡": "!", "¿": "?", "©": "c", "®": "r", "µ": "u",
  "€": "E", "£": "L", "¢": "c", "¥": "Y",
  "←": "<", "→": ">", "↑": "^", "↓": "v", "↔": "-", "↕": "|", "↵": "<", "⏎": "<", "⇐": "<", "⇒": ">", "⇑": "^",
  "⇓": "v", "▲": "^", "△": "^", "▴": "^", "▵": "^", "▼": "v", "▽": "v", "▾": "v", "▿": "v", "◀": "<", "◁": "<",
  "◂": "<", "▶": ">", "▷": ">", "▸": ">", "▹": ">", "►": ">", "◄": "<",
  "■": "#", "□": "o", "▪": "#", "▫": "o", "●": "*", "○": "o", "◆": "*", "◇": "o", "★": "*", "☆": "*",
  "✓": "v", "✔": "v", "✗": "x", "✘": "x", "☐": "o", "☑": "x", "☒": "x", "♥": "*", "♡": "*",
  "≤": "<", "≥": ">", "≠": "#", "≈": "~", "∞": "8", "−": "-",
]

extension ct_cell {
  /// A cell in the form the C layer takes; signs that steer a terminal or the direction of writing become `?`.
  init(_ cell: Cell, isWide: Bool, unicode: Bool) {
    self.init()
    let scalars = cell.glyph.unicodeScalars
    var rest = scalars.makeIterator()
    let first = rest.next() ?? " "
    glyph = first.value
    width = isWide ? 2 : 1
    if first.value < 0x20 || first.value >= 0x7F {
      if cell.glyph.displayWidth == 0 {
        glyph = 0x3F
      } else if !unicode, isWide || !ct_can_show(first.value) {
        glyph = fallback(for: first).value
      }
    }
    if unicode, let next = rest.next(), next.isCombining {
      mark = next.value
      if let last = rest.next(), last.isCombining { second_mark = last.value }
    }
    front = cell.style.front.rawValue
    back = cell.style.back.rawValue
    if cell.style.bold { attributes |= UInt8(CT_BOLD.rawValue) }
    if cell.style.dim { attributes |= UInt8(CT_DIM.rawValue) }
    if cell.style.underline { attributes |= UInt8(CT_UNDERLINE.rawValue) }
    if cell.style.reverse { attributes |= UInt8(CT_REVERSE.rawValue) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is drawn over the one before it.
  fileprivate var isCombining: Bool {
    value >= 0x300 && (properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark)
  }
}
