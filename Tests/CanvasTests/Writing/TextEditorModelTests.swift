import Canvas
import Testing

/// The editor beside a model that is too simple to be wrong: after every act both must show and hold the same.
@Suite struct TextEditorModelTests {
  private static let limit = 260
  private static let steps = 40

  /// Both after some acts.
  private struct Pair {
    var editor = TextEditor(
      limit: TextEditorModelTests.limit, history: HistoryBounds(steps: TextEditorModelTests.steps))
    var model = PlainEditor(limit: TextEditorModelTests.limit, steps: TextEditorModelTests.steps)

    /// Does something to both; what differs then, or nil.
    mutating func take(_ act: EditAct) -> String? {
      let (inserted, expected) = (editor.take(act), model.take(act))
      func differ(_ what: String, _ found: some Equatable, _ wanted: some Equatable) -> String? {
        "\(found)" == "\(wanted)" ? nil : "\(what) is \(found), should be \(wanted)"
      }
      return differ("what was inserted", "\(inserted as Any)", "\(expected as Any)")
        ?? differ("the text", scalars(editor.text), scalars(String(model.glyphs)))
        ?? differ("the count", editor.count, model.glyphs.count)
        ?? differ("the cursor", editor.cursorOffset, model.cursor)
        ?? differ("the number of lines", editor.lineCount, model.lines.count)
        ?? differ("the top", editor.top, model.top)
        ?? differ("the cell", "\(editor.cursorCell as Any)", "\(model.cell as Any)")
        ?? differ("whether one can undo", editor.canUndo, !model.done.isEmpty)
        ?? differ("whether one can redo", editor.canRedo, !model.undone.isEmpty)
        ?? differ("the picture", shown, model.picture)
    }

    private func scalars(_ text: String) -> String {
      text.unicodeScalars.map { $0.isASCII ? String($0) : "\\u{\(String($0.value, radix: 16))}" }.joined()
    }

    /// What the window shows, with its size taken from the model.
    private var shown: String {
      let look = Look(unicode: model.unicode)
      return picture(TextArea(editor), model.columns == 1 ? 1 : model.columns + 1, model.rows, look)
    }
  }

  /// What differs after some acts, if anything does, and after how many.
  private func difference(after acts: [EditAct]) -> (step: Int, what: String)? {
    var pair = Pair()
    for (step, act) in acts.enumerated() {
      if let what = pair.take(act) { return (step, what) }
    }
    return nil
  }

  /// The acts without those that the difference does not need.
  private func shortest(_ acts: [EditAct]) -> [EditAct] {
    var acts = acts
    var size = max(1, acts.count / 2)
    while true {
      var at = 0
      while at < acts.count {
        var fewer = acts
        fewer.removeSubrange(at..<min(acts.count, at + size))
        if let found = difference(after: fewer) {
          acts = Array(fewer[...found.step])
        } else {
          at += size
        }
      }
      if size == 1 { return acts }
      size /= 2
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func tenThousandRandomEditsAreThoseOfTheModel(seed: UInt64) {
    var script = EditScript(seed: seed)
    var pair = Pair()
    var acts: [EditAct] = []
    while acts.count < 10_000 {
      for act in script.next() {
        acts.append(act)
        guard let what = pair.take(act) else { continue }
        let short = shortest(acts)
        let why = difference(after: short)?.what ?? what
        Issue.record("seed \(seed), step \(acts.count), after \(act): \(what)\nshortest: \(short)\n\(why)")
        return
      }
    }
    #expect(pair.editor.count <= Self.limit)
  }
}

extension PlainEditor {
  /// What its window shows, written cell by cell.
  var picture: String {
    let lines = lines
    let width = columns == 1 ? 1 : columns + 1
    return (0..<rows).map { row in
      guard top + row < lines.count else { return "" }
      var cells: [String] = []
      for glyph in glyphs[lines[top + row].range] where cells.count < columns {
        var text = unicode ? String(glyph) : String(glyph).ascii()
        if glyph.displayWidth == 0 { text = unicode ? "\u{25CC}" + text : "?" }
        let fits = cells.count + self.width(glyph) <= columns
        if !fits {
          cells.append(unicode ? "…" : "~")
        } else if unicode {
          cells += [text] + Array(repeating: "", count: self.width(glyph) - 1)
        } else {
          cells += text.map { String($0) }
        }
      }
      while cells.count < width { cells.append(" ") }
      if width > 1 && row == 0 && top > 0 { cells[width - 1] = unicode ? "▴" : "^" }
      if width > 1 && row == rows - 1 && top + rows < lines.count { cells[width - 1] = unicode ? "▾" : "v" }
      var line = cells.joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
