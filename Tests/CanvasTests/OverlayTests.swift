import Canvas
import Testing

@Suite struct OverlayTests {
  private let help = Overlay(
    "Hilfe", (1...6).map { Paragraph("Zeile \($0)", label: "F\($0)") }, width: 34)

  @Test func theBoxLiesOverTheContent() {
    var canvas = Canvas(width: 40, height: 6)
    canvas.fill(canvas.bounds, with: "x", style: .focus)
    Overlay("Ende?", [Paragraph("Nichts geht verloren.")], width: 26)
      .draw(into: &canvas, in: canvas.bounds, look: Look())
    #expect(
      canvas.text == """
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        xxxxxxx┌ Ende? ─────────────────┐xxxxxxx
        xxxxxxx│ Nichts geht verloren.  │xxxxxxx
        xxxxxxx└────────────────────────┘xxxxxxx
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        """)
    #expect(canvas[0, 0].style == .quiet)
  }

  @Test func longTextScrollsInside() {
    var overlay = help
    let rect = Rect(x: 0, y: 0, width: 36, height: 5)
    let extent = overlay.extent(in: rect, look: bare)
    #expect(extent == ScrollExtent(lines: 6, height: 3))
    overlay.state.scroll(by: 1, extent: extent)
    #expect(
      picture(overlay, 36, 5, bare) == """
         + Hilfe -------------------------+
         | F2  Zeile 2                  ^ |
         | F3  Zeile 3                    |
         | F4  Zeile 4                  v |
         +--------------------------------+
        """)
  }
}
