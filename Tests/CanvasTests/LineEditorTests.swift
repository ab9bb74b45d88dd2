import Canvas
import Testing

@Suite struct LineEditorTests {
  @Test func typingAndCorrecting() {
    var line = LineEditor()
    for glyph in "Schue" { line.handle(.character(glyph)) }
    line.handle(.left)
    line.handle(.character("h"))
    line.handle(.end)
    #expect(line.text == "Schuhe")
    line.handle(.backspace)
    line.handle(.home)
    line.handle(.delete)
    #expect(line.text == "chuh")
    #expect(line.cursor == 0)
    line.handle(.backspace)
    line.handle(.left)
    #expect(line.text == "chuh")
    let changed1 = line.handle(.enter)
    #expect(!changed1)
  }

  @Test func glyphsOfSeveralScalarsAreOne() {
    var line = LineEditor("a")
    line.insert("e")
    line.insert("\u{301}")
    #expect(line.glyphs == ["a", "e\u{301}"])
    #expect(line.cursor == 2)
    line.backspace()
    #expect(line.text == "a")
  }

  @Test func wordsAreJumpedAndCut() {
    var line = LineEditor("der rote Schuh, bitte")
    line.moveWordLeft()
    #expect(line.cursor == 16)
    line.moveWordLeft()
    #expect(line.cursor == 9)
    line.killWord()
    #expect(line.text == "der Schuh, bitte")
    line.moveToEnd()
    line.yank()
    #expect(line.text == "der Schuh, bitterote ")
    line.moveToStart()
    line.moveWordRight()
    line.killToEnd()
    #expect(line.text == "der")
    line.killToStart()
    #expect(line.isEmpty)
  }

  @Test func pastedTextIsCleanedAndCut() {
    var line = LineEditor("x", limit: 6)
    line.moveToStart()
    line.insert("a\u{1B}[1m\nbcdef")
    #expect(line.text == "a[1m x")
    #expect(line.cursor == 5)
  }

  @Test func randomEditingKeepsTheCursorInside() {
    var dice = Dice(state: 4)
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("k"), .control("u"), .control("y"),
    ]
    for _ in 0..<50 {
      var line = LineEditor(limit: 20)
      for _ in 0..<60 {
        if Bool.random(using: &dice) { line.insert(dice.text(longest: 6)) }
        line.handle(keys.randomElement(using: &dice) ?? .left)
        #expect((0...line.glyphs.count).contains(line.cursor))
        #expect(line.glyphs.count <= 20)
        #expect(Array(line.text) == line.glyphs)
      }
    }
  }

  @Test func theFieldScrollsWithTheCursor() {
    var line = LineEditor("Ich suche einen festen Schuh")
    let end = drawn(TextField(line, prompt: ">"), 16, 1)
    #expect(end.text == "> …festen Schuh")
    #expect(end.cursor == Point(x: 15, y: 0))
    line.moveToStart()
    let start = drawn(TextField(line, prompt: ">"), 16, 1)
    #expect(start.text == "> Ich suche ein…")
    #expect(start.cursor == Point(x: 2, y: 0))
    #expect(picture(TextField(LineEditor(), placeholder: "Größe"), 10, 1, bare) == "Groesse")
  }
}
