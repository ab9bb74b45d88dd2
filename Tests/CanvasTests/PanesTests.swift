import Canvas
import Testing

@Suite struct PanesTests {
  /// Four panes with common borders.
  private let panes = Panes([
    Pane("Gespräch", note: "3/9", rect: Rect(x: 0, y: 0, width: 20, height: 3), isActive: true),
    Pane("Was tun Sie?", rect: Rect(x: 0, y: 2, width: 20, height: 3)),
    Pane("Sie", rect: Rect(x: 19, y: 0, width: 10, height: 5)),
    Pane(rect: Rect(x: 24, y: 0, width: 5, height: 5)),
  ])

  @Test func bordersMeet() {
    #expect(
      picture(panes, 29, 5) == """
        ┌ Gespräch ── 3/9 ─┬ Sie ───┐
        │                  │    │   │
        ├ Was tun Sie? ────┤    │   │
        │                  │    │   │
        └──────────────────┴────┴───┘
        """)
  }

  @Test func bordersMeetInASCII() {
    #expect(
      picture(panes, 29, 5, bare) == """
        + > Gespraech -----+ Sie ---+
        |                  |    |   |
        + Was tun Sie? ----+    |   |
        |                  |    |   |
        +------------------+----+---+
        """)
  }

  @Test func aCrossAndLongTitles() {
    let four = [(0, 0), (6, 0), (0, 2), (6, 2)].map {
      Pane("ein langer Titel", rect: Rect(x: $0, y: $1, width: 7, height: 3))
    }
    #expect(
      picture(Panes(four), 13, 5) == """
        ┌ ei… ┬ ei… ┐
        │     │     │
        ├ ei… ┼ ei… ┤
        │     │     │
        └─────┴─────┘
        """)
  }

  @Test func theActivePaneStandsOut() {
    let canvas = drawn(panes, 29, 5)
    #expect(canvas[0, 1].style == Look()[.activeBorder])
    #expect(canvas[19, 1].style == Look()[.activeBorder])
    #expect(canvas[28, 1].style == Look()[.border])
    #expect(panes.panes[0].inner == Rect(x: 1, y: 1, width: 18, height: 1))
  }
}
