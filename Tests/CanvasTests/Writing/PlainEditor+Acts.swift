import Canvas

/// Something that is done to a text.
enum EditAct: Hashable, Sendable {
  case type(String), paste(String), key(Key), click(Point), wheel(Int), clear
  case resize(columns: Int, rows: Int, unicode: Bool)
}

extension TextEditor {
  /// Does it; what was inserted, if anything was to be.
  mutating func take(_ act: EditAct) -> Insertion? {
    switch act {
    case .type(let text): return insert(text)
    case .paste(let text): return paste(text)
    case .key(let key): handle(key)
    case .click(let cell): click(at: cell)
    case .wheel(let lines): scroll(by: lines)
    case .clear: clear()
    case .resize(let columns, let rows, let unicode): resize(columns: columns, rows: rows, unicode: unicode)
    }
    return nil
  }
}

extension PlainEditor {
  /// Does it; what was inserted, if anything was to be.
  mutating func take(_ act: EditAct) -> TextEditor.Insertion? {
    switch act {
    case .type(let text): return replace(cursor..<cursor, text, run: .typing)
    case .paste(let text):
      run = nil
      return replace(cursor..<cursor, text)
    case .key(let key): take(key)
    case .click(let cell): click(at: cell)
    case .wheel(let count): top = max(0, min(top + count, lines.count - rows))
    case .clear:
      run = nil
      replace(0..<glyphs.count, "")
    case .resize(let columns, let rows, let unicode): resize(columns, rows, unicode)
    }
    return nil
  }

  private mutating func click(at cell: Point) {
    let (place, behind) = place(line: min(max(0, top + cell.y), lines.count - 1), column: max(0, cell.x))
    go(to: place, behind: behind)
  }

  private mutating func resize(_ columns: Int, _ rows: Int, _ unicode: Bool) {
    if (columns, rows, unicode) == (self.columns, self.rows, self.unicode) { return }
    if columns != self.columns || unicode != self.unicode {
      let anchor = lines[top].range.lowerBound
      self.columns = columns
      self.unicode = unicode
      top = lines.lastIndex { $0.range.lowerBound <= anchor } ?? 0
      isBehindLine = false
      goal = nil
    }
    self.rows = rows
    reveal()
  }

  private mutating func take(_ key: Key) {
    switch key {
    case .left: go(to: cursor - 1)
    case .right: go(to: cursor + 1)
    case .up: move(byLines: -1)
    case .down: move(byLines: 1)
    case .wordLeft: go(to: wordLeft)
    case .wordRight: go(to: wordRight)
    case .home: go(to: lines[line].range.lowerBound)
    case .end:
      let lines = lines
      let (range, isBroken) = lines[self.line(lines)]
      let isAtBlank = isBroken && glyphs[range.upperBound - 1] == " "
      go(to: isAtBlank ? range.upperBound - 1 : range.upperBound, behind: isBroken && !isAtBlank)
    case .control("a"): go(to: paragraphStart)
    case .control("e"): go(to: paragraphEnd)
    case .pageUp: move(byPages: -1)
    case .pageDown: move(byPages: 1)
    case .textStart: go(to: 0)
    case .textEnd: go(to: glyphs.count)
    case .enter: replace(cursor..<cursor, "\n", run: .typing)
    case .backspace: replace(max(0, cursor - 1)..<cursor, "", run: .backspacing)
    case .delete: replace(cursor..<min(glyphs.count, cursor + 1), "", run: .deleting)
    case .deleteWordLeft: kill(wordLeft..<cursor, behind: false)
    case .deleteWordRight: kill(cursor..<wordRight, behind: true)
    case .control("k"):
      let end = paragraphEnd
      kill(cursor..<(end > cursor ? end : min(glyphs.count, cursor + 1)), behind: true)
    case .control("u"):
      let start = paragraphStart
      kill((start < cursor ? start : max(0, cursor - 1))..<cursor, behind: false)
    case .control("x"): kill(paragraphStart..<min(glyphs.count, paragraphEnd + 1), behind: true)
    case .control("y"):
      run = nil
      replace(cursor..<cursor, String(killed))
    case .control("_"): undo()
    case .control("r"): redo()
    default: break
    }
  }
}
