extension TextEditor {
  /// A part of the text that is about to be replaced, together with the glyphs that may join with it.
  private struct Seam {
    var change: EditChange
    /// How many glyphs the text grows by.
    var growth: Int
    /// Where the cursor will stand.
    var cursor: TextPosition
  }

  /// Replaces a part of the text by a cleaned text, as far as it fits, and remembers it.
  ///
  /// - Parameters:
  ///   - range: The part.
  ///   - text: The text, cleaned.
  ///   - run: What this goes on with for undoing; nil for a step of its own.
  ///   - first: The first glyph typed, or the glyph deleted.
  /// - Returns: How many glyphs of the text were taken and left out.
  @discardableResult
  mutating func replace(
    _ range: Range<TextPosition>, with text: String, run: EditHistory.Run? = nil, first: Character = "\n"
  ) -> Insertion {
    var fitting = text
    var seam = seam(range, with: text)
    var length = 0
    var whole = 0
    if seam.growth > room && !text.isEmpty {
      let glyphs = Array(text)
      whole = glyphs.count
      length = whole
      while seam.growth > room && length > 0 {
        length = max(0, length - (seam.growth - room))
        seam = self.seam(range, with: String(glyphs[..<length]))
      }
      // A glyph less can be two less where its neighbours join.
      while length < whole {
        let longer = self.seam(range, with: String(glyphs[...length]))
        if longer.growth > room { break }
        length += 1
        seam = longer
      }
      fitting = String(glyphs[..<length])
    } else {
      length = text.count
      whole = length
    }
    let isNothing = range.isEmpty && fitting.isEmpty
    if !isNothing && !(seam.change.removed.isEmpty && seam.change.inserted.isEmpty) {
      let before = caret
      apply(seam.change)
      caret = Caret(position: seam.cursor)
      history.add(seam.change, run: run, first: first, before: before, after: caret)
    }
    goal = nil
    joinsKills = false
    reveal()
    return Insertion(taken: length, leftOut: whole - length)
  }

  /// What replacing a part of the text changes.
  ///
  /// The glyph before and the glyph behind may join with what comes between them; so may those further behind, like half
  /// flags that find other halves, up to the first that stays as it was.
  private func seam(_ range: Range<TextPosition>, with text: String) -> Seam {
    var start = range.lowerBound
    var end = range.upperBound
    var head = ""
    if start.glyph > 0 {
      start.glyph -= 1
      head.append(paragraphs[start.paragraph].glyphs[start.glyph])
    }
    head += text
    var new: [Character] = []
    let behind = paragraphs[end.paragraph].glyphs
    var tail = ""
    while true {
      let next = end.glyph < behind.count ? behind[end.glyph] : nil
      if let next {
        tail.append(next)
        end.glyph += 1
      }
      new = Array((head + tail).cleaned(keepingNewlines: true))
      guard let next, let last = new.last, !last.isIdentical(to: next) else { break }
    }
    let kept = tail.isEmpty ? new.count : min(new.count, head.cleaned(keepingNewlines: true).count)
    let cursor = start.advanced(over: Array(new[..<kept]))
    var old = glyphs(in: start..<end)
    let growth = new.count - old.count
    // What has stayed the same is not part of the change.
    if let a = old.first, let b = new.first, a.isIdentical(to: b), start < range.lowerBound {
      old.removeFirst()
      new.removeFirst()
      start.glyph += 1
    }
    if let a = old.last, let b = new.last, a.isIdentical(to: b), range.upperBound < end {
      old.removeLast()
      new.removeLast()
    }
    return Seam(
      change: EditChange(start: start, removed: old, inserted: new), growth: growth, cursor: cursor)
  }

  /// Changes the text as it is said, glyph for glyph.
  mutating func apply(_ change: EditChange) {
    let (start, new) = (change.start, change.inserted)
    let end = start.advanced(over: change.removed)
    count += new.count - change.removed.count
    if start.paragraph == end.paragraph && !new.contains("\n") {
      lineCount -= paragraphs[start.paragraph].lineCount
      paragraphs[start.paragraph].replace(start.glyph..<end.glyph, with: new, layout: layout)
      lineCount += paragraphs[start.paragraph].lineCount
      return
    }
    var pieces = new.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
    pieces[pieces.count - 1] += paragraphs[end.paragraph].glyphs[end.glyph...]
    lineCount -= paragraphs[start.paragraph...end.paragraph].reduce(0) { $0 + $1.lineCount }
    let layout = layout
    // The first keeps the lines before the change; those behind it begin at other glyphs than before.
    var first = paragraphs[start.paragraph]
    first.replace(start.glyph..<first.glyphs.count, with: pieces[0], layout: layout)
    let fresh = [first] + pieces.dropFirst().map { EditedParagraph($0, layout: layout) }
    lineCount += fresh.reduce(0) { $0 + $1.lineCount }
    paragraphs.replaceSubrange(start.paragraph...end.paragraph, with: fresh)
  }
}

extension Character {
  /// Whether it is made of the same scalars; `==` also holds for two ways of writing the same glyph.
  fileprivate func isIdentical(to other: Character) -> Bool { String(self).utf8.elementsEqual(String(other).utf8) }
}
