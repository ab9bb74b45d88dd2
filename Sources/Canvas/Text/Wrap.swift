/// Breaks a text into lines of at most `width` columns, at words.
///
/// Lines end at spaces, after a hyphen between letters, between wide glyphs, and at line feeds; a word longer than a line
/// is broken anywhere. Spaces at the ends of lines are dropped, those at the beginning of a paragraph stay; nothing else
/// is lost. There is always at least one line. A width below 1 counts as 1; only a wide glyph in a width of 1 is too long.
public func wrap(_ text: String, width: Int) -> [Substring] {
  if text.utf8.count <= width && !text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) {
    return [text[...].withoutTrailingSpaces]
  }
  // Where every scalar is a glyph, looking for their borders is spared.
  let isSimple = text.isSimple
  var breaker = LineBreaker(width: width, start: text.startIndex)
  var lines: [Substring] = []
  var taken = 0
  var index = text.startIndex
  func takeLines(to end: String.Index) {
    for line in breaker.lines[taken...] where line.start < line.end { lines.append(text[line.start..<line.end]) }
    taken = breaker.lines.count
    lines.append(text[breaker.start..<end].withoutTrailingSpaces)
  }
  while index < text.endIndex {
    let glyph = isSimple ? Character(text.unicodeScalars[index]) : text[index]
    let next = isSimple ? text.unicodeScalars.index(after: index) : text.index(after: index)
    if glyph.isNewline {
      takeLines(to: index)
      breaker.begin(at: next)
    } else {
      let columns = isSimple ? 1 : glyph.displayWidth
      breaker.take(
        glyph, columns: columns, isWide: columns == 2, at: index, next: next,
        isBeforeLetter: next < text.endIndex && text[next].isLetter)
    }
    index = next
  }
  takeLines(to: text.endIndex)
  return lines
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
