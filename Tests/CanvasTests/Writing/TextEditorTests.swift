import Testing

@testable import Canvas

extension TextEditor {
  /// How many glyphs stand before the cursor, each line break as one.
  var cursorOffset: Int { paragraphs[..<cursor.paragraph].reduce(cursor.glyph) { $0 + $1.glyphs.count + 1 } }
}

/// A text with a bar where the cursor stands.
func marked(_ editor: TextEditor) -> String {
  var glyphs = Array(editor.text)
  glyphs.insert("|", at: editor.cursorOffset)
  return String(glyphs)
}

/// An editor of a text in which a bar says where the cursor stands.
func editing(_ text: String, columns: Int = 10, rows: Int = 4, limit: Int = 1000) -> TextEditor {
  let offset = Array(text).firstIndex(of: "|") ?? text.count
  var editor = TextEditor(text.filter { $0 != "|" }, limit: limit)
  editor.resize(columns: columns, rows: rows)
  editor.move(to: editor.position(atOffset: offset))
  return editor
}

@Suite struct TextEditorTests {
  /// The text after each key, with a bar where the cursor stands.
  private func after(_ keys: [Key], _ text: String, columns: Int = 10) -> [String] {
    var editor = editing(text, columns: columns)
    return keys.map {
      editor.handle($0)
      return marked(editor)
    }
  }

  @Test func byGlyphs() {
    #expect(
      after([.left, .left, .left, .right], "ä\ne\u{301}|") == [
        "ä\n|e\u{301}", "ä|\ne\u{301}", "|ä\ne\u{301}", "ä|\ne\u{301}",
      ])
    #expect(after([.left], "|a") == ["|a"])
    #expect(after([.control("f")], "a|") == ["a|"])
  }

  @Test func byWords() {
    let text = "der rote\n\nSchuh, 38½|"
    #expect(
      after([.wordLeft, .wordLeft, .wordLeft, .wordRight], text) == [
        "der rote\n\nSchuh, |38½", "der rote\n\n|Schuh, 38½", "der |rote\n\nSchuh, 38½", "der rote|\n\nSchuh, 38½",
      ])
    #expect(after([.wordRight, .wordRight], "…|. x .") == ["…. x| .", "…. x .|"])
  }

  @Test func byLinesAtTheColumnOfTheBeginning() {
    // Lines: "abcdef gh" / "kl" / "漢字漢字" / "mnopq"
    let text = "abcdefg|h\nkl\n漢字漢字\nmnopq"
    #expect(
      after([.down, .down, .down, .down, .up, .up, .up, .up], text) == [
        "abcdefgh\nkl|\n漢字漢字\nmnopq", "abcdefgh\nkl\n漢字漢|字\nmnopq", "abcdefgh\nkl\n漢字漢字\nmnopq|",
        "abcdefgh\nkl\n漢字漢字\nmnopq|", "abcdefgh\nkl\n漢字漢|字\nmnopq", "abcdefgh\nkl|\n漢字漢字\nmnopq",
        "abcdefg|h\nkl\n漢字漢字\nmnopq", "|abcdefgh\nkl\n漢字漢字\nmnopq",
      ])
  }

  @Test func toTheEndsOfLinesParagraphsAndTheText() {
    let text = "eins zwei d|rei vier"
    #expect(after([.home, .home], text) == ["eins zwei |drei vier", "eins zwei |drei vier"])
    #expect(
      after([.end, .control("a"), .control("e")], text) == [
        "eins zwei drei vier|", "|eins zwei drei vier", "eins zwei drei vier|",
      ])
    #expect(after([.up, .end], text) == ["e|ins zwei drei vier", "eins zwei| drei vier"])
    #expect(after([.textEnd, .textStart], "a|b\nc") == ["ab\nc|", "|ab\nc"])
  }

  @Test func behindALineThatIsBrokenWithoutABlank() {
    var editor = editing("|漢字漢字漢字", columns: 6)
    editor.handle(.end)
    #expect(editor.cursorOffset == 3)
    #expect(editor.cursorCell == Point(x: 6, y: 0))
    editor.handle(.down)
    #expect(editor.cursorCell == Point(x: 6, y: 1))
    editor.handle(.home)
    #expect(editor.cursorCell == Point(x: 0, y: 1))
    #expect(editor.cursorOffset == 3)
  }

  @Test func pagesKeepALineInCommon() {
    var editor = editing("|" + (1...20).map { "\($0)" }.joined(separator: "\n"))
    editor.handle(.pageDown)
    #expect((editor.cursorLine, editor.top) == (3, 3))
    editor.handle(.pageDown)
    editor.handle(.pageUp)
    #expect((editor.cursorLine, editor.top) == (3, 3))
    for _ in 1...9 { editor.handle(.pageDown) }
    #expect((editor.cursorLine, editor.top) == (19, 16))
  }

  @Test func deletingJoinsParagraphsAndGlyphs() {
    #expect(after([.backspace, .backspace], "a\n|b") == ["a|b", "|b"])
    #expect(after([.delete, .delete], "a|\nb") == ["a|b", "a|"])
    var editor = TextEditor("e\n\u{301}x")
    editor.move(to: TextPosition(paragraph: 1, glyph: 0))
    editor.backspace()
    #expect(editor.text == "e\u{301}x")
    #expect(editor.count == 2)
    editor.undo()
    #expect(editor.text.unicodeScalars.elementsEqual("e\n\u{301}x".unicodeScalars))
  }

  @Test func typedMarksJoinTheirLetters() {
    var editor = TextEditor()
    for typed in ["u", "\u{308}", "b", "e", "r", "🇩", "🇪", "👍", "🏽"] { editor.insert(typed) }
    #expect(editor.text == "u\u{308}ber🇩🇪👍🏽")
    #expect(editor.count == 6)
    #expect(editor.cursorOffset == 6)
  }

  @Test func cuttingOutAndBringingBack() {
    #expect(after([.control("w"), .control("y")], "ein Satz|.") == ["ein |.", "ein Satz|."])
    #expect(after([.deleteWordLeft, .deleteWordRight], "ein Sa|tz, ja") == ["ein |tz, ja", "ein |, ja"])
    #expect(
      after([.control("k"), .control("k"), .control("k"), .control("y")], "a|b\ncd") == [
        "a|\ncd", "a|cd", "a|", "ab\ncd|",
      ])
    #expect(after([.control("u"), .control("u"), .control("y")], "ab\nc|d") == ["ab\n|d", "ab|d", "ab\nc|d"])
    #expect(after([.control("x"), .control("x"), .control("y")], "a\nb|\nc") == ["a\n|c", "a\n|", "a\nb\nc|"])
  }

  @Test func undoingWordByWord() {
    var editor = TextEditor()
    for glyph in "Ja, das" { editor.handle(.character(glyph)) }
    editor.handle(.enter)
    editor.paste("zwei\r\nZeilen\tmehr")
    editor.handle(.backspace)
    editor.handle(.backspace)
    var texts: [String] = []
    while editor.handle(.control("_")) && texts.last != marked(editor) { texts.append(marked(editor)) }
    #expect(texts == ["Ja, das\nzwei\nZeilen mehr|", "Ja, das\n|", "Ja, das|", "Ja, |", "|"])
    for _ in 1...5 { editor.handle(.control("r")) }
    #expect(marked(editor) == "Ja, das\nzwei\nZeilen me|")
    editor.undo()
    editor.insert("!")
    let isRedone = editor.redo()
    #expect(!isRedone)
  }

  @Test func undoingPutsTheCursorBack() {
    var editor = editing("eins zwei| drei")
    editor.killWordLeft()
    editor.moveToEnd()
    editor.undo()
    #expect(marked(editor) == "eins zwei| drei")
  }

  @Test func whatCanBeUndoneIsBounded() {
    var editor = TextEditor(history: HistoryBounds(steps: 3, glyphs: 12))
    for word in ["a", "b", "c", "d", "e"] { editor.paste(word) }
    while editor.undo() {}
    #expect(editor.text == "ab")
    for word in ["12345", "67890", "12345"] { editor.paste(word) }
    while editor.undo() {}
    #expect(editor.text == "ab12345")
    editor.paste(String(repeating: "x", count: 100))
    editor.undo()
    #expect(editor.text == "ab12345")
  }

  @Test func pastesAreCleanedAndCounted() {
    var editor = editing("x|y", limit: 8)
    #expect(editor.paste("a\u{202E}\r\nb\u{1B}[1m") == TextEditor.Insertion(taken: 6, leftOut: 0))
    #expect(editor.text == "xa\nb[1my")
    #expect(editor.paste("1234") == TextEditor.Insertion(taken: 0, leftOut: 4))
    editor.backspace()
    #expect(editor.room == 1)
    #expect(editor.paste("1234") == TextEditor.Insertion(taken: 1, leftOut: 3))
    #expect(editor.insert("\u{301}") == TextEditor.Insertion(taken: 1, leftOut: 0))
    #expect(marked(editor) == "xa\nb[11\u{301}|y")
  }

  @Test func linesBreakAsEverywhereElse() {
    var dice = Dice(state: 12)
    for _ in 0..<300 {
      let text = dice.text(longest: 60).cleaned(keepingNewlines: true)
      if text.split(separator: "\n").contains(where: { $0.first == " " || $0.first?.displayWidth == 0 }) { continue }
      let columns = Int.random(in: 2...20, using: &dice)
      var editor = TextEditor(text)
      editor.resize(columns: columns, rows: 200)
      let shown = picture(TextArea(editor), columns + 1, 200).split(separator: "\n", omittingEmptySubsequences: false)
      let lines = wrap(text, width: columns).map(String.init)
      #expect(shown.prefix(editor.lineCount).map(String.init) == lines, "\(text.debugDescription) at \(columns)")
    }
  }
}
