import Canvas

/// What a text editor has to do, as simply as it can be said.
///
/// A list of glyphs, a number for the cursor, copies of the whole text for undoing, and lines found anew from scratch
/// whenever they are asked for. Slow, and therefore a model.
struct PlainEditor {
  /// What is undone and redone.
  struct Snapshot: Equatable {
    var glyphs: [Character]
    var cursor: Int
    var isBehindLine: Bool
  }
  /// What typing and deleting go on with.
  enum Run { case typing, backspacing, deleting }

  let limit: Int
  let steps: Int
  var glyphs: [Character] = []
  var cursor = 0
  var isBehindLine = false
  var columns = 80
  var rows = 24
  var unicode = true
  var top = 0
  var goal: Int?
  var killed: [Character] = []
  var joinsKills = false
  /// For each step what was before it and what was after it.
  var done: [(before: Snapshot, after: Snapshot)] = []
  var undone: [(before: Snapshot, after: Snapshot)] = []
  var run: (kind: Run, endsInBlank: Bool)?

  init(limit: Int, steps: Int) {
    self.limit = limit
    self.steps = steps
  }

  var snapshot: Snapshot { Snapshot(glyphs: glyphs, cursor: cursor, isBehindLine: isBehindLine) }

  // MARK: Lines

  func width(_ glyph: Character) -> Int {
    glyph.isASCII ? 1 : max(1, unicode ? glyph.displayWidth : String(glyph).ascii().utf8.count)
  }

  /// A line, without the line feed behind it; `isBroken` where its paragraph goes on.
  typealias Line = (range: Range<Int>, isBroken: Bool)

  /// The lines of the whole text.
  var lines: [Line] {
    var lines: [Line] = []
    var start = 0
    for index in 0...glyphs.count where index == glyphs.count || glyphs[index] == "\n" {
      while let next = lineBreak(from: start, paragraphEnd: index) {
        lines.append((start..<next, true))
        start = next
      }
      lines.append((start..<index, false))
      start = index + 1
    }
    return lines
  }

  /// Where the line behind the one at a place begins, or nil where the rest of the paragraph fits.
  private func lineBreak(from start: Int, paragraphEnd: Int) -> Int? {
    var used = 0
    for index in start..<paragraphEnd {
      if glyphs[index] == " " {
        used += 1
      } else if used + width(glyphs[index]) > columns && index > start {
        for next in (start + 1...index).reversed() where mayBreak(before: next) {
          let isBlank = glyphs[start..<next].allSatisfy { $0 == " " }
          return isBlank && next - start < columns ? index : next
        }
        return index
      } else {
        used += width(glyphs[index])
      }
    }
    return nil
  }

  /// Whether a line may begin at a glyph.
  private func mayBreak(before next: Int) -> Bool {
    let last = glyphs[next - 1]
    if last == " " || last.displayWidth == 2 { return true }
    return last == "-" && next > 1 && glyphs[next - 2].isLetter && next < glyphs.count && glyphs[next].isLetter
  }

  var line: Int { line(lines) }

  func line(_ lines: [Line]) -> Int {
    let line = lines.lastIndex { $0.range.lowerBound <= cursor } ?? 0
    let isBefore = isBehindLine && line > 0 && lines[line].range.lowerBound == cursor && lines[line - 1].isBroken
    return isBefore ? line - 1 : line
  }

  func column(_ lines: [Line]) -> Int {
    min(columns, glyphs[lines[line(lines)].range.lowerBound..<cursor].reduce(0) { $0 + width($1) })
  }

  /// The cell of the cursor, or nil where it is out of sight.
  func cell(_ lines: [Line]) -> Point? {
    let row = line(lines) - top
    return (0..<rows).contains(row) ? Point(x: column(lines), y: row) : nil
  }

  /// Where a line ends, and whether that is behind it.
  private func end(of line: Line) -> (Int, Bool) {
    let (range, isBroken) = line
    if !isBroken { return (range.upperBound, false) }
    return glyphs[range.upperBound - 1] == " " ? (range.upperBound - 1, false) : (range.upperBound, true)
  }

  /// The last place of a line that is not right of a column.
  func place(line: Int, column: Int) -> (Int, Bool) {
    let line = lines[line]
    let (end, isBehind) = end(of: line)
    let start = line.range.lowerBound
    var best = start
    for index in start...end where glyphs[start..<index].reduce(0, { $0 + width($1) }) <= column { best = index }
    return best == end ? (end, isBehind) : (best, false)
  }

  // MARK: Moving

  mutating func go(to place: Int, behind: Bool = false) {
    cursor = min(max(0, place), glyphs.count)
    isBehindLine = behind
    goal = nil
    joinsKills = false
    run = nil
    reveal()
  }

  mutating func reveal() {
    let lines = lines
    let line = line(lines)
    if line < top { top = line }
    if line >= top + rows { top = line - rows + 1 }
    top = max(0, min(top, lines.count - rows))
  }

  mutating func move(byLines count: Int) {
    let lines = lines
    let (from, last, keep) = (line(lines), lines.count - 1, goal ?? column(lines))
    if count < 0 && from == 0 {
      go(to: 0)
    } else if count > 0 && from == last {
      go(to: glyphs.count)
    } else {
      let (place, behind) = place(line: min(max(0, from + count), last), column: keep)
      go(to: place, behind: behind)
    }
    goal = keep
  }

  mutating func move(byPages pages: Int) {
    let count = pages * max(1, rows - 1)
    top = max(0, min(top + count, lines.count - rows))
    move(byLines: count)
  }

  private func isInWord(_ index: Int) -> Bool { glyphs[index].isLetter || glyphs[index].isNumber }

  var wordLeft: Int {
    var at = cursor
    while at > 0 && !isInWord(at - 1) { at -= 1 }
    while at > 0 && isInWord(at - 1) { at -= 1 }
    return at
  }

  var wordRight: Int {
    var at = cursor
    while at < glyphs.count && !isInWord(at) { at += 1 }
    while at < glyphs.count && isInWord(at) { at += 1 }
    return at
  }

  var paragraphStart: Int { (glyphs[..<cursor].lastIndex(of: "\n") ?? -1) + 1 }
  var paragraphEnd: Int { glyphs[cursor...].firstIndex(of: "\n") ?? glyphs.count }

  // MARK: Changing

  private func replaced(_ range: Range<Int>, _ text: String) -> (glyphs: [Character], cursor: Int) {
    let before = (String(glyphs[..<range.lowerBound]) + text).cleaned(keepingNewlines: true)
    let all = Array((before + String(glyphs[range.upperBound...])).cleaned(keepingNewlines: true))
    return (all, min(before.count, all.count))
  }

  @discardableResult
  mutating func replace(_ range: Range<Int>, _ raw: String, run kind: Run? = nil) -> TextEditor.Insertion {
    let text = raw.cleaned(keepingNewlines: true)
    var kept = text.count
    if kept > 0 {
      while kept > 0 && replaced(range, String(text.prefix(kept))).glyphs.count > limit { kept -= 1 }
    }
    let first = text.first ?? (range.isEmpty ? " " : glyphs[range.lowerBound])
    let before = snapshot
    let new = replaced(range, String(text.prefix(kept)))
    goal = nil
    joinsKills = false
    let isSame = String(new.glyphs).utf8.elementsEqual(String(glyphs).utf8)
    if !isSame {
      glyphs = new.glyphs
      cursor = new.cursor
      isBehindLine = false
      remember(before, kind, first)
    }
    reveal()
    return TextEditor.Insertion(taken: kept, leftOut: text.count - kept)
  }

  private mutating func remember(_ before: Snapshot, _ kind: Run?, _ first: Character) {
    undone = []
    let isBlank = first == " " || first == "\n"
    if let run, run.kind == kind, first != "\n", isBlank || !run.endsInBlank, !done.isEmpty {
      done[done.count - 1].after = snapshot
    } else {
      done.append((before, snapshot))
      if done.count > steps { done.removeFirst() }
    }
    run = kind.map { ($0, isBlank) }
  }

  mutating func kill(_ range: Range<Int>, behind: Bool) {
    let cut = Array(glyphs[range])
    let joins = joinsKills
    run = nil
    replace(range, "")
    if !cut.isEmpty { killed = !joins ? cut : behind ? killed + cut : cut + killed }
    joinsKills = joins || !cut.isEmpty
  }

  mutating func undo() {
    run = nil
    guard let step = done.popLast() else { return }
    undone.append(step)
    take(step.before)
  }

  mutating func redo() {
    run = nil
    guard let step = undone.popLast() else { return }
    done.append(step)
    take(step.after)
  }

  private mutating func take(_ snapshot: Snapshot) {
    glyphs = snapshot.glyphs
    go(to: snapshot.cursor, behind: snapshot.isBehindLine)
  }
}
