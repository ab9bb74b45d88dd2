/// Breaks a text into lines of at most `width` columns, at words.
///
/// Lines end at spaces, after a hyphen between letters, between wide glyphs, and at line feeds; a word longer than a line
/// is broken anywhere. Spaces at the ends of lines are dropped, those at the beginning of a paragraph stay; nothing else
/// is lost. There is always at least one line. A width below 1 counts as 1; only a wide glyph in a width of 1 is too long.
public func wrap(_ text: String, width: Int) -> [Substring] {
  if text.utf8.count <= width && !text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) {
    return [text[...].withoutTrailingSpaces]
  }
  var breaker = LineBreaker(text: text, width: max(1, width))
  return breaker.run()
}

/// The way through a text while its lines are being found.
private struct LineBreaker {
  let text: String
  let width: Int
  /// Whether every scalar is a glyph, which spares looking for their borders.
  let isSimple: Bool
  /// The lines found so far.
  var lines: [Substring] = []
  /// Where the line being filled begins.
  var start: String.Index
  /// The columns from `start` to the glyph looked at.
  var used = 0
  /// The last place where this line may end, where the next one would begin, and the columns up to there.
  var chance: (end: String.Index, next: String.Index, columns: Int)?

  init(text: String, width: Int) {
    self.text = text
    self.width = width
    isSimple = text.isSimple
    start = text.startIndex
  }

  mutating func run() -> [Substring] {
    var index = text.startIndex
    var before: Character = " "
    while index < text.endIndex {
      let glyph = isSimple ? Character(text.unicodeScalars[index]) : text[index]
      let next = isSimple ? text.unicodeScalars.index(after: index) : text.index(after: index)
      if glyph.isNewline {
        end(at: index, next: next)
      } else if glyph == " " || glyph == "\t" {
        let runs = before == " " && chance?.next == index
        used += 1
        chance = (runs ? chance?.end ?? index : index, next, used)
        before = " "
        index = next
        continue
      } else {
        let columns = isSimple ? 1 : glyph.displayWidth
        while used + columns > width && start < index { breakLine(at: index) }
        used += columns
        if columns == 2 || (glyph == "-" && before.isLetter && next < text.endIndex && text[next].isLetter) {
          chance = (next, next, used)
        }
      }
      before = glyph
      index = next
    }
    end(at: text.endIndex, next: text.endIndex)
    return lines
  }

  /// Ends the line at a line feed or at the end of the text.
  private mutating func end(at index: String.Index, next: String.Index) {
    lines.append(text[start..<index].withoutTrailingSpaces)
    start = next
    used = 0
    chance = nil
  }

  /// Ends the line where it may end, or else right here.
  private mutating func breakLine(at index: String.Index) {
    if let chance, chance.end > start || chance.columns >= width {
      if chance.end > start { lines.append(text[start..<chance.end]) }
      start = chance.next
      used -= chance.columns
    } else {
      lines.append(text[start..<index])
      start = index
      used = 0
    }
    chance = nil
  }
}

extension Substring {
  /// The text without the spaces at its end.
  var withoutTrailingSpaces: Substring {
    var end = endIndex
    while end > startIndex {
      let before = index(before: end)
      guard self[before] == " " || self[before] == "\t" else { break }
      end = before
    }
    return self[startIndex..<end]
  }
}
