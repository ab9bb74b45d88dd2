import Canvas
import Testing

/// The editor beside a model that is too simple to be wrong: after every act both must show and hold the same.
@Suite struct TextEditorModelTests {
  private static let limit = 180
  private static let steps = 40

  /// Both after some acts.
  private struct Pair {
    var editor = TextEditor(
      limit: TextEditorModelTests.limit, history: HistoryBounds(steps: TextEditorModelTests.steps))
    var model = PlainEditor(limit: TextEditorModelTests.limit, steps: TextEditorModelTests.steps)

    /// Does something to both; what differs then, or nil.
    mutating func take(_ act: EditAct) -> String? {
      let (inserted, expected) = (editor.take(act), model.take(act))
      let lines = model.lines
      if inserted != expected { return "inserted was \(inserted as Any), should be \(expected as Any)" }
      let found = editor.text
      if !found.utf8.elementsEqual(String(model.glyphs).utf8) {
        return "the text is \(scalars(found)), should be \(scalars(String(model.glyphs)))"
      }
      var (undone, redone) = (editor, editor)
      let numbers = [
        ("count", editor.count, model.glyphs.count), ("cursor", editor.cursorOffset, model.cursor),
        ("number of lines", editor.lineCount, lines.count), ("top", editor.top, model.top),
        ("row", editor.cursorCell?.y ?? -1, model.cell(lines)?.y ?? -1),
        ("column", editor.cursorCell?.x ?? -1, model.cell(lines)?.x ?? -1),
        ("steps to undo", undone.undo() ? 1 : 0, min(1, model.done.count)),
        ("steps to redo", redone.redo() ? 1 : 0, min(1, model.undone.count)),
      ]
      for (what, found, wanted) in numbers where found != wanted {
        return "the \(what) is \(found), should be \(wanted)"
      }
      let (picture, wanted) = (shown, model.picture(lines))
      return picture == wanted ? nil : "the picture is\n\(picture)\nshould be\n\(wanted)"
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

  /// Fewer acts after which there is a difference too, looked for within a number of tries.
  ///
  /// First the last few alone, then without pieces that get smaller.
  private func shortest(_ acts: [EditAct], tries: Int = 300) -> [EditAct] {
    var acts = acts
    for count in [1, 2, 4, 8, 16, 32, 64, 128] where count < acts.count {
      let last = Array(acts.suffix(count))
      if let found = difference(after: last) {
        acts = Array(last[...found.step])
        break
      }
    }
    var left = tries
    var size = max(1, acts.count / 2)
    while size > 0 {
      var at = 0
      while at < acts.count {
        if left == 0 { return acts }
        left -= 1
        var fewer = acts
        fewer.removeSubrange(at..<min(acts.count, at + size))
        if let found = difference(after: fewer) {
          acts = Array(fewer[...found.step])
        } else {
          at += size
        }
      }
      size /= 2
    }
    return acts
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func tenThousandRandomEditsOfFourSeedsAreThoseOfTheModel(seed: UInt64) {
    var script = EditScript(seed: seed)
    var pair = Pair()
    var acts: [EditAct] = []
    while acts.count < 2_500 {
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
  func picture(_ lines: [Line]) -> String {
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
