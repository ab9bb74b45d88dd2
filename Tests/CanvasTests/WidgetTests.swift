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
        + Gespraech - 3/9 -+ Sie ---+
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

@Suite struct ListTests {
  private let items = [
    ListItem(id: 1, lead: "nachfragen", text: ["Wofür brauchen Sie den Schuh?"]),
    ListItem(id: 2, lead: "spiegeln", text: ["Das kommt Ihnen ungelegen."]),
    ListItem(id: 3, lead: "anbieten …", children: [ListItem("bestellen", id: 31), ListItem("Größe 39", id: 32)]),
    ListItem("dazwischen", id: 4, isEnabled: false),
    ListItem(id: 5, key: "e", lead: "in eigenen Worten"),
  ]

  @Test func rowsGroupsAndNumbers() {
    var state = ListState()
    let closed = drawn(List(items, state: state, isNumbered: true), 42, 6)
    #expect(
      closed.text == """
        › 1    nachfragen  Wofür brauchen Sie den
                           Schuh?
          2    spiegeln    Das kommt Ihnen
                           ungelegen.
          3  ▸ anbieten …
               dazwischen                        ▾
        """)
    #expect(closed.cursor == Point(x: 0, y: 0))
    #expect(closed[5, 1].style == .focus)
    state.move(by: 2, in: items)
    let changed1 = state.toggle(in: items)
    #expect(changed1)
    #expect(
      picture(List(items, state: state, isNumbered: true), 60, 8, bare) == """
          1    nachfragen  Wofuer brauchen Sie den Schuh?
          2    spiegeln    Das kommt Ihnen ungelegen.
        > 3  - anbieten ...
          4      bestellen
          5      Groesse 39
               dazwischen
          e    in eigenen Worten

        """)
  }

  @Test func focusSkipsWhatIsNotEnabledAndStopsAtTheEnds() {
    var state = ListState()
    state.move(by: -1, in: items)
    #expect(state.focused(in: items)?.id == 1)
    state.move(by: 3, in: items)
    #expect(state.focused(in: items)?.id == 5)
    state.moveToLast(in: items)
    #expect(state.focused(in: items)?.id == 5)
    state.moveToFirst(in: items)
    #expect(state.focused(in: items)?.id == 1)
    let changed2 = state.toggle(in: items)
    #expect(!changed2)
    #expect(ListState().focused(in: []) == nil)
  }

  @Test func closingFromInsideFocusesTheGroup() {
    var state = ListState(focus: 3)
    let changed3 = state.open(in: items)
    #expect(changed3)
    let changed4 = state.open(in: items)
    #expect(!changed4)
    state.move(by: 2, in: items)
    #expect(state.focus == 32)
    let changed5 = state.close(in: items)
    #expect(changed5)
    #expect(state.focus == 3)
    #expect(state.opened.isEmpty)
    let changed6 = state.close(in: items)
    #expect(!changed6)
  }

  @Test func keysAndClicksFindItems() {
    let list = List(items, isNumbered: true)
    #expect(list.item(key: "2")?.id == 2)
    #expect(list.item(key: "e")?.id == 5)
    #expect(list.item(key: "9") == nil)
    let rect = Rect(x: 3, y: 2, width: 42, height: 6)
    #expect(list.item(at: Point(x: 5, y: 3), in: rect, look: Look())?.id == 1)
    #expect(list.item(at: Point(x: 5, y: 4), in: rect, look: Look())?.id == 2)
    #expect(list.item(at: Point(x: 5, y: 7), in: rect, look: Look()) == nil)
    #expect(list.item(at: Point(x: 0, y: 3), in: rect, look: Look()) == nil)
  }

  @Test func longListsScrollAroundTheFocus() {
    let many = (1...9).map { ListItem("Zeile \($0)", id: $0) }
    #expect(picture(List(many, state: ListState(focus: 5)), 12, 3) == "  Zeile 4  ▴\n› Zeile 5\n  Zeile 6  ▾")
    #expect(picture(List(many, state: ListState(focus: 9)), 12, 3, bare) == "  Zeile 7  ^\n  Zeile 8\n> Zeile 9")
  }

  @Test func rowsCanBeCutToOneLine() {
    let list = List([items[0]], lineLimit: 1)
    #expect(picture(list, 32, 2) == "› nachfragen  Wofür brauchen S…\n")
    #expect(picture(List([], placeholder: "noch nichts"), 8, 1) == "noch ni…")
  }

  @Test func longLeadsStandAboveTheirText() {
    let item = ListItem(id: 1, lead: "ein sehr langer Anfang", text: ["und der Text"])
    #expect(picture(List([item]), 20, 3) == "› ein sehr langer\n  Anfang\n    und der Text")
  }
}

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

@Suite struct TableTests {
  private let table = Table(
    [
      TableColumn("Modell", .flexible(minimum: 6), sorted: .up), TableColumn("Preis", .fixed(10), isTrailing: true),
      TableColumn("Größen", .fixed(9)),
    ],
    rows: [["Trail M", "129,90 €", "38 · 40"], ["Wanderstiefel", "89,00 €", "38½ 39 40 41"], ["Haus"]])

  @Test func columnsLineUp() {
    let canvas = drawn(table, 40, 4)
    #expect(
      canvas.text == """
          Modell ▴             Preis  Größen
        › Trail M           129,90 €  38 · 40
          Wanderstiefel      89,00 €  38½ 39 4…
          Haus
        """)
    #expect(canvas.cursor == Point(x: 0, y: 1))
    #expect(
      picture(table, 40, 4, bare) == """
          Modell ^             Preis  Groessen
        > Trail M         129,90 EUR  38 . 40
          Wanderstiefel    89,00 EUR  38.5 39~
          Haus
        """)
  }

  @Test func rowsScrollAndAreFound() {
    let many = Table([TableColumn("Nr")], count: 100, state: TableState(focus: 50)) { [[TextSpan("\($0)")]] }
    #expect(picture(many, 10, 4) == "  Nr\n  49     ▴\n› 50\n  51     ▾")
    #expect(many.row(at: Point(x: 1, y: 1), in: Rect(x: 0, y: 0, width: 10, height: 4)) == 49)
    #expect(many.row(at: Point(x: 1, y: 0), in: Rect(x: 0, y: 0, width: 10, height: 4)) == nil)
    var state = TableState(focus: 50)
    state.move(by: .max, count: 100)
    #expect(state.focus == 99)
    state.move(by: .min, count: 100)
    #expect(state.focus == 0)
    state.move(by: 1, count: 0)
    #expect(state.focus == 0)
    #expect(picture(Table([], rows: [], placeholder: "nichts"), 10, 2) == "\n  nichts")
  }
}

@Suite struct BarTests {
  @Test(arguments: [
    (0, "········ 0", "........ 0"), (1, "▏······· 1", "#....... 1"), (500, "████···· 500", "####.... 500"),
    (999, "███████▉ 999", "#######. 999"), (1000, "████████ 1000", "######## 1000"), (-7, "········ -7", "........ -7"),
  ])
  func meters(_ value: Int, _ unicode: String, _ ascii: String) {
    let meter = Meter(value, text: "\(value)")
    let width = unicode.count
    #expect(picture(meter, width, 1) == unicode)
    #expect(picture(meter, width, 1, bare) == ascii)
  }

  @Test func sparklines() {
    let line = Sparkline([0, 130, 500, nil, 1000, 1000])
    #expect(picture(line, 6, 1) == "▁▂▅ ██")
    #expect(picture(line, 6, 1, bare) == "015 99")
    #expect(picture(line, 3, 1) == " ██")
  }

  @Test func sliders() {
    var slider = Slider(500, isActive: true)
    #expect(picture(slider, 11, 1) == "─────●─────")
    #expect(drawn(slider, 11, 1).cursor == Point(x: 5, y: 0))
    slider.move(by: .max)
    #expect(picture(slider, 5, 1, bare) == "----O")
    #expect(slider.value(at: 5, in: Rect(x: 0, y: 0, width: 11, height: 1)) == 500)
  }

  @Test func titleBarsCutTheMiddle() {
    let bar = TitleBar(left: "Anprobe", middle: "Üben · Frau Albers", right: "? Hilfe")
    #expect(picture(bar, 50, 1) == " Anprobe   Üben · Frau Albers             ? Hilfe")
    #expect(picture(bar, 32, 1) == " Anprobe   Üben · Fra…  ? Hilfe")
    #expect(picture(bar, 10, 1) == " Anprobe")
  }

  @Test func footersKeepTheFirstKeys() {
    let footer = Footer([FooterItem("↑↓", "wählen"), FooterItem("Enter", "tun"), FooterItem("q", "beenden")])
    #expect(picture(footer, 50, 1) == " ↑↓ wählen   Enter tun   q beenden")
    #expect(picture(footer, 26, 1, bare) == " ^v waehlen   Enter tun")
    var message = footer
    message.message = "gespeichert"
    #expect(picture(message, 36, 1) == " ↑↓ wählen   Enter tun  gespeichert")
  }
}

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
