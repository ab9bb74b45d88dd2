import Canvas
import Testing

@Suite struct TextAreaTests {
  private let text = "Heute war Frau Brandt da.\n\nIch habe ihr zugehört – und es ging, auf einmal, leicht."

  @Test func linesAreWrappedAndTheCursorIsInSight() {
    let canvas = drawn(TextArea(TextEditor(text)), 21, 4)
    #expect(
      canvas.text == """
        Ich habe ihr        ▴
        zugehört – und es
        ging, auf einmal,
        leicht.
        """)
    #expect(canvas.cursor == Point(x: 7, y: 3))
    var start = TextEditor(text)
    start.moveToStart()
    #expect(
      picture(TextArea(start), 21, 4, bare) == """
        Heute war Frau
        Brandt da.

        Ich habe ihr        v
        """)
    #expect(drawn(TextArea(start, isActive: false), 21, 4).cursor == nil)
  }

  @Test func signsThatASCIIDoesNotHaveAreWritten() {
    let canvas = drawn(TextArea(TextEditor("Größe „38½“ 漢\n\u{301}")), 12, 3, bare)
    #expect(canvas.text == "Groesse\n\"38.5\" ??\n?")
    #expect(canvas.cursor == Point(x: 1, y: 2))
  }

  @Test func thePlaceholderGoesWithTheFirstGlyph() {
    let empty = drawn(TextArea(TextEditor(), placeholder: "Was war heute anders?"), 14, 3)
    #expect(empty.text == "Was war heute\nanders?\n")
    #expect(empty.cursor == Point(x: 0, y: 0))
    #expect(empty[0, 0].style == Look()[.quiet])
    #expect(picture(TextArea(TextEditor("x"), placeholder: "Was war heute anders?"), 14, 3) == "x\n\n")
  }

  @Test func theCursorBehindAFullLineHasAColumnOfItsOwn() {
    #expect(drawn(TextArea(TextEditor("abcdef")), 7, 2).cursor == Point(x: 6, y: 0))
    #expect(drawn(TextArea(TextEditor("abcdef    ")), 7, 2).cursor == Point(x: 6, y: 0))
    #expect(picture(TextArea(TextEditor("abc def")), 4, 2) == "abc\ndef")
  }

  @Test func oneCellIsEnough() {
    let canvas = drawn(TextArea(TextEditor("ab漢")), 1, 1)
    #expect(canvas.text == "…")
    #expect(canvas.cursor == Point(x: 0, y: 0))
    #expect(picture(TextArea(TextEditor("ab漢")), 1, 3) == "a\nb\n…")
    #expect(picture(TextArea(TextEditor("ab")), 0, 3) == "\n\n")
    #expect(picture(TextArea(TextEditor("ab\ncd")), 6, 1) == "cd   ▴")
  }

  @Test func clicksPutTheCursorAndTheWheelScrolls() {
    let rect = Rect(x: 3, y: 1, width: 21, height: 4)
    var editor = TextEditor(text)
    func click(_ x: Int, _ y: Int) -> String? {
      editor.handle(Mouse(.press, at: Point(x: x, y: y)), in: rect, look: Look()) ? marked(editor) : nil
    }
    #expect(click(3 + 9, 2)?.contains("zugehört |– und") == true)
    #expect(click(3 + 20, 4)?.hasSuffix("leicht.|") == true)
    #expect(click(2, 2) == nil)
    editor.handle(Mouse(.wheelUp, at: Point(x: 5, y: 2)), in: rect, look: Look())
    #expect(editor.top == 0)
    #expect(editor.cursorCell == nil)
    #expect(drawn(TextArea(editor), 21, 4).cursor == nil)
    #expect(click(3, 2)?.hasPrefix("Heute war Frau |Brandt") == true)
    editor.handle(Mouse(.wheelDown, at: Point(x: 5, y: 2)), in: rect, look: Look())
    #expect(editor.top == 3)
    editor.handle(.left)
    #expect(editor.cursorCell?.y == 0)
  }
}
