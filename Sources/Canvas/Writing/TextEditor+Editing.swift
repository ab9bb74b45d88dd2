extension TextEditor {
  /// Inserts typed text before the cursor, cleaned, as far as it fits; typing can be undone word by word.
  @discardableResult
  public mutating func insert(_ text: String) -> Insertion {
    let text = text.cleaned(keepingNewlines: true)
    return replace(cursor..<cursor, with: text, run: .typing, first: text.first ?? " ")
  }

  /// Inserts pasted text before the cursor, cleaned, as far as it fits; it can be undone at once.
  ///
  /// Line ends of every kind are kept as such, tabs become blanks.
  @discardableResult
  public mutating func paste(_ text: String) -> Insertion {
    history.endRun()
    return replace(cursor..<cursor, with: text.cleaned(keepingNewlines: true))
  }

  /// Removes the glyph before the cursor; at the beginning of a paragraph joins it with the one before.
  public mutating func backspace() { delete(left(of: cursor)..<cursor, run: .deletingBack) }

  /// Removes the glyph behind the cursor; at the end of a paragraph joins it with the next.
  public mutating func delete() { delete(cursor..<right(of: cursor), run: .deleting) }

  /// Cuts out the word before the cursor, and what is between.
  public mutating func killWordLeft() { kill(wordLeft(of: cursor)..<cursor, isBehind: false) }

  /// Cuts out the word behind the cursor, and what is between.
  public mutating func killWordRight() { kill(cursor..<wordRight(of: cursor), isBehind: true) }

  /// Cuts out the paragraph from the cursor on; where nothing is left of it, its line break.
  public mutating func killToEnd() {
    let end = TextPosition(paragraph: cursor.paragraph, glyph: paragraphs[cursor.paragraph].glyphs.count)
    kill(cursor..<(end > cursor ? end : right(of: cursor)), isBehind: true)
  }

  /// Cuts out the paragraph up to the cursor; where nothing is left of it, the line break before it.
  public mutating func killToStart() {
    let start = TextPosition(paragraph: cursor.paragraph, glyph: 0)
    kill((start < cursor ? start : left(of: cursor))..<cursor, isBehind: false)
  }

  /// Cuts out the whole paragraph and its line break.
  public mutating func killParagraph() {
    let start = TextPosition(paragraph: cursor.paragraph, glyph: 0)
    let isLast = cursor.paragraph == paragraphs.count - 1
    kill(start..<(isLast ? end : TextPosition(paragraph: cursor.paragraph + 1, glyph: 0)), isBehind: true)
  }

  /// Inserts what was cut out last; what was cut out in one go, piece by piece, comes back as one.
  @discardableResult
  public mutating func yank() -> Insertion { paste(String(killed)) }

  /// Empties it, as something that can be undone.
  public mutating func clear() {
    history.endRun()
    replace(TextPosition.start..<end, with: "")
  }

  private mutating func delete(_ range: Range<TextPosition>, run: EditHistory.Run) {
    replace(range, with: "", run: run, first: glyphs(in: range).first ?? " ")
  }

  private mutating func kill(_ range: Range<TextPosition>, isBehind: Bool) {
    let glyphs = glyphs(in: range)
    let joins = joinsKills
    history.endRun()
    replace(range, with: "")
    if !glyphs.isEmpty { killed = !joins ? glyphs : isBehind ? killed + glyphs : glyphs + killed }
    joinsKills = joins || !glyphs.isEmpty
  }
}

extension TextEditor {
  /// Undoes the last step and puts the cursor where it stood before; returns whether there was one.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let step = history.undo() else { return false }
    for change in step.changes.reversed() {
      apply(EditChange(start: change.start, removed: change.inserted, inserted: change.removed))
    }
    go(to: step.before)
    return true
  }

  /// Does again what was undone last; returns whether there was something.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let step = history.redo() else { return false }
    for change in step.changes { apply(change) }
    go(to: step.after)
    return true
  }
}
