/// A paragraph being edited: its glyphs, and where its lines begin at the width of the moment.
struct EditedParagraph: Sendable {
  /// The glyphs, without the line feed behind them.
  private(set) var glyphs: [Character]
  /// Where its lines begin, without the first, which begins at 0.
  private(set) var breaks: [Int] = []

  /// Makes a paragraph and finds its lines.
  init(_ glyphs: [Character], layout: TextLayout) {
    self.glyphs = glyphs
    wrap(layout)
  }

  /// How many lines it takes, 1 or more.
  var lineCount: Int { breaks.count + 1 }

  /// The glyphs of a line, with the blanks that hang at its end.
  func range(ofLine line: Int) -> Range<Int> {
    (line == 0 ? 0 : breaks[line - 1])..<(line < breaks.count ? breaks[line] : glyphs.count)
  }

  /// The line a glyph stands in, or would stand in at the end of the paragraph.
  func line(of glyph: Int) -> Int {
    var low = 0
    var high = breaks.count
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] <= glyph { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Finds all lines anew, for another width.
  mutating func wrap(_ layout: TextLayout) { breaks = linesBroken(from: 0, layout: layout) { _ in false } }

  /// Replaces some glyphs, and finds anew only those lines that this can have changed.
  ///
  /// It begins with the line before the changed one, which may now have room for its first word, and ends where a line
  /// begins behind the change at a glyph at which one began before: from there on all is as it was.
  mutating func replace(_ range: Range<Int>, with new: [Character], layout: TextLayout) {
    let first = max(0, line(of: max(0, range.lowerBound - 1)) - 1)
    let start = self.range(ofLine: first).lowerBound
    glyphs.replaceSubrange(range, with: new)
    let shift = new.count - range.count
    let changed = range.lowerBound + new.count
    var next = first
    var settled = false
    let fresh = linesBroken(from: start, layout: layout) { place in
      guard place > changed else { return false }
      while next < breaks.count && breaks[next] + shift < place { next += 1 }
      settled = next < breaks.count && breaks[next] + shift == place
      return settled
    }
    let rest = settled ? breaks[(next + 1)...].map { $0 + shift } : []
    breaks.replaceSubrange(first..., with: fresh)
    breaks += rest
  }

  /// Where lines begin behind a line that begins at a place, until one of them is said to be the last that matters.
  private func linesBroken(from start: Int, layout: TextLayout, until isLast: (Int) -> Bool) -> [Int] {
    var breaker = LineBreaker(width: layout.columns, start: start, after: start == 0 ? " " : glyphs[start - 1])
    var found: [Int] = []
    for index in start..<glyphs.count {
      let glyph = glyphs[index]
      let isASCII = glyph.isASCII
      breaker.take(
        glyph, columns: isASCII ? 1 : layout.columns(of: glyph), isWide: !isASCII && glyph.displayWidth == 2,
        at: index, next: index + 1,
        isBeforeLetter: index + 1 < glyphs.count && glyphs[index + 1].isLetter)
      while found.count < breaker.lines.count {
        found.append(breaker.lines[found.count].next)
        if isLast(found[found.count - 1]) { return found }
      }
    }
    return found
  }
}
