extension TextEditor {
  /// Does what a key does in a text of several lines on every terminal; returns whether the key was meant for it.
  ///
  /// Undoing is Ctrl-_, which terminals also send for Ctrl-/ and Ctrl-7, because Ctrl-Z suspends the program; redoing is
  /// Ctrl-R. Home and End stay in the line, Ctrl-A and Ctrl-E in the paragraph. Ctrl-K, U, W and X cut out what is
  /// behind, what is before, a word and the whole paragraph; Ctrl-Y brings it back. Tab and Esc are left to others.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool { moves(key) || edits(key) }

  private mutating func moves(_ key: Key) -> Bool {
    switch key {
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .up: move(byLines: -1)
    case .down, .control("n"): move(byLines: 1)
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .home: moveToLineStart()
    case .end: moveToLineEnd()
    case .control("a"): moveToParagraphStart()
    case .control("e"): moveToParagraphEnd()
    case .pageUp: move(byPages: -1)
    case .pageDown, .control("v"): move(byPages: 1)
    case .textStart: moveToStart()
    case .textEnd: moveToEnd()
    default: return false
    }
    return true
  }

  private mutating func edits(_ key: Key) -> Bool {
    switch key {
    case .character(let glyph): insert(String(glyph))
    case .enter: insert("\n")
    case .backspace, .control("h"): backspace()
    case .delete, .control("d"): delete()
    case .deleteWordLeft, .control("w"): killWordLeft()
    case .deleteWordRight: killWordRight()
    case .control("k"): killToEnd()
    case .control("u"): killToStart()
    case .control("x"): killParagraph()
    case .control("y"): yank()
    case .control("_"): undo()
    case .control("r"): redo()
    default: return false
    }
    return true
  }
}
