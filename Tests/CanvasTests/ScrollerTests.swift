import Canvas
import Testing

@Suite struct ScrollerTests {
  private let talk = [
    Paragraph("Den da drüben, den Wanderschuh.", label: "Frau Albers", labelTone: .customer),
    Paragraph("Ich schaue eben nach.", label: "Ich", labelTone: .seller),
    Paragraph(spans: [TextSpan("(sie sieht zur Tür)", .quiet)]),
  ]

  @Test func transcriptsHangBesideTheirNames() {
    #expect(
      picture(Scroller(talk), 40, 5) == """
        Frau Albers  Den da drüben, den
                     Wanderschuh.
        Ich          Ich schaue eben nach.
                     (sie sieht zur Tür)

        """)
    #expect(
      picture(Scroller(talk), 24, 6, bare) == """
        Frau Albers
        Den da drueben, den
        Wanderschuh.
        Ich
        Ich schaue eben nach.
        (sie sieht zur Tuer)
        """)
  }

  @Test func followingTheEndShowsTheEnd() {
    var state = ScrollState(followsEnd: true)
    let scroller = Scroller(talk, state: state)
    #expect(picture(scroller, 40, 2) == "Ich          Ich schaue eben nach.     ▴\n             (sie sieht zur Tür)")
    let extent = scroller.extent(in: Rect(x: 0, y: 0, width: 40, height: 2), look: Look())
    #expect(extent == ScrollExtent(lines: 4, height: 2))
    state.scroll(by: -1, extent: extent)
    #expect(
      picture(Scroller(talk, state: state), 40, 2)
        == "             Wanderschuh.              ▴\nIch          Ich schaue eben nach.     ▾")
    state.scroll(by: -99, extent: extent)
    #expect(state.offset == 2)
    state.page(by: 1, extent: extent)
    #expect(state.offset == 1)
    state.toStart(extent: extent)
    #expect(state.offset == 2)
    state.toEnd(extent: extent)
    #expect(state.offset == 0)
  }

  @Test func readingFromTheStart() {
    let numbers = Scroller((1...5).map { Paragraph("Zeile \($0)") })
    let extent = numbers.extent(in: Rect(x: 0, y: 0, width: 12, height: 2), look: Look())
    var moved = numbers
    moved.state.scroll(by: 2, extent: extent)
    #expect(picture(numbers, 12, 2) == "Zeile 1\nZeile 2    ▾")
    #expect(picture(moved, 12, 2) == "Zeile 3    ▴\nZeile 4    ▾")
    moved.state.toEnd(extent: extent)
    #expect(picture(moved, 12, 2) == "Zeile 4    ▴\nZeile 5")
  }
}
