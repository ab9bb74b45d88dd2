extension TextEditor {
  /// Moves the cursor to a place, or to the nearest there is.
  public mutating func move(to position: TextPosition) {
    let paragraph = min(max(0, position.paragraph), paragraphs.count - 1)
    let glyph = min(max(0, position.glyph), paragraphs[paragraph].glyphs.count)
    go(to: Caret(position: TextPosition(paragraph: paragraph, glyph: glyph)))
  }

  /// Moves the cursor before the glyph at its left.
  public mutating func moveLeft() { move(to: left(of: cursor)) }

  /// Moves the cursor behind the glyph at its right.
  public mutating func moveRight() { move(to: right(of: cursor)) }

  /// Moves the cursor to the beginning of the word before it.
  public mutating func moveWordLeft() { move(to: wordLeft(of: cursor)) }

  /// Moves the cursor behind the end of the next word.
  public mutating func moveWordRight() { move(to: wordRight(of: cursor)) }

  /// Moves the cursor to the beginning of its line.
  public mutating func moveToLineStart() {
    let (paragraph, line) = lineOfCaret
    move(to: TextPosition(paragraph: paragraph, glyph: paragraphs[paragraph].range(ofLine: line).lowerBound))
  }

  /// Moves the cursor to the end of its line; before the blank at which it is broken, if it is at one.
  public mutating func moveToLineEnd() { go(to: end(of: lineOfCaret)) }

  /// Moves the cursor to the beginning of its paragraph.
  public mutating func moveToParagraphStart() { move(to: TextPosition(paragraph: cursor.paragraph, glyph: 0)) }

  /// Moves the cursor to the end of its paragraph.
  public mutating func moveToParagraphEnd() { move(to: TextPosition(paragraph: cursor.paragraph, glyph: .max)) }

  /// Moves the cursor before the text.
  public mutating func moveToStart() { move(to: .start) }

  /// Moves the cursor behind the text.
  public mutating func moveToEnd() { move(to: end) }

  /// Moves the cursor down by some lines (up when negative), at the column at which it set out.
  ///
  /// From the first line it goes up to the beginning of the text, from the last one down to its end.
  public mutating func move(byLines lines: Int) {
    let (row, from) = (cursorLine, lineOfCaret)
    let column = goal ?? cursorColumn
    if lines < 0 && row == 0 {
      go(to: Caret(position: .start))
    } else if lines > 0 && row == lineCount - 1 {
      go(to: Caret(position: end))
    } else {
      let steps = min(max(lines, -row), lineCount - 1 - row)
      go(to: caret(in: line(from, movedBy: steps), column: column))
    }
    goal = column
  }

  /// Moves cursor and window by a window's rows but one, down when positive.
  public mutating func move(byPages pages: Int) {
    let lines = pages * max(1, rows - 1)
    top = min(max(0, top + lines), max(0, lineCount - rows))
    move(byLines: lines)
  }

  // MARK: Places

  /// Puts the cursor somewhere; what is typed next is a step of its own.
  mutating func go(to caret: Caret) {
    self.caret = caret
    goal = nil
    joinsKills = false
    history.endRun()
    reveal()
  }

  /// The place one glyph before, over the ends of paragraphs; the start stays where it is.
  func left(of position: TextPosition) -> TextPosition {
    if position.glyph > 0 { return TextPosition(paragraph: position.paragraph, glyph: position.glyph - 1) }
    guard position.paragraph > 0 else { return position }
    let before = position.paragraph - 1
    return TextPosition(paragraph: before, glyph: paragraphs[before].glyphs.count)
  }

  /// The place one glyph behind, over the ends of paragraphs; the end stays where it is.
  func right(of position: TextPosition) -> TextPosition {
    if position.glyph < paragraphs[position.paragraph].glyphs.count {
      return TextPosition(paragraph: position.paragraph, glyph: position.glyph + 1)
    }
    guard position.paragraph + 1 < paragraphs.count else { return position }
    return TextPosition(paragraph: position.paragraph + 1, glyph: 0)
  }

  /// The beginning of the word before a place.
  func wordLeft(of position: TextPosition) -> TextPosition {
    var glyph = position.glyph
    for paragraph in (0...position.paragraph).reversed() {
      let glyphs = paragraphs[paragraph].glyphs
      if paragraph < position.paragraph { glyph = glyphs.count }
      if let start = glyphs.wordStart(before: glyph) { return TextPosition(paragraph: paragraph, glyph: start) }
    }
    return .start
  }

  /// The end of the word behind a place.
  func wordRight(of position: TextPosition) -> TextPosition {
    var glyph = position.glyph
    for paragraph in position.paragraph..<paragraphs.count {
      if let end = paragraphs[paragraph].glyphs.wordEnd(after: glyph) {
        return TextPosition(paragraph: paragraph, glyph: end)
      }
      glyph = 0
    }
    return end
  }
}
