import Canvas
import Testing

@Suite struct CanvasTests {
  @Test(arguments: [
    ("a", 1), ("ä", 1), ("e\u{301}", 1), ("漢", 2), ("한", 2), ("ｗ", 2), ("👟", 2), ("👩‍🔧", 2), ("🇩🇪", 2), ("🇩", 1), ("⭐", 2),
    ("☎", 1),
    ("…", 1), ("─", 1), ("█", 1), ("▴", 1), ("✓", 1), ("\u{7}", 0), ("\u{200D}", 0), ("\u{301}", 0), ("½", 1), ("㎏", 2),
  ])
  func widthsOfGlyphs(_ glyph: Character, _ columns: Int) {
    #expect(glyph.displayWidth == columns)
  }

  @Test func textIsCutAtTheEdges() {
    var canvas = Canvas(width: 5, height: 2)
    #expect(canvas.write("abc漢字", x: -1, y: 0) == 4)
    canvas.write("xyz", x: 3, y: 1)
    canvas.write("nowhere", x: 0, y: 2)
    canvas.write("12345", x: 0, y: 1, limit: 2)
    #expect(canvas.text == "bc漢\n12 xy")
  }

  @Test func drawingOverHalfAWideGlyphBlanksTheOtherHalf() {
    var canvas = Canvas(width: 6, height: 2)
    canvas.write("漢字漢", x: 0, y: 0)
    canvas.put("|", x: 1, y: 0)
    canvas.put("|", x: 2, y: 0)
    canvas.write("漢字漢", x: 0, y: 1)
    canvas.fill(Rect(x: 1, y: 1, width: 4, height: 1), with: ".")
    #expect(canvas.text == " || 漢\n ....")
    #expect(canvas.cells.filter(\.isContinuation).count == 1)
  }

  @Test func restylingLeavesGlyphs() {
    var canvas = Canvas(width: 3, height: 1)
    canvas.write("abc", x: 0, y: 0)
    canvas.restyle(Rect(x: 1, y: -5, width: 1, height: 20)) { _ in .strong }
    #expect(canvas.text == "abc")
    #expect((0..<3).map { canvas[$0, 0].style } == [.plain, .strong, .plain])
  }
}
