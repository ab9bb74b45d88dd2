import Canvas
import Testing

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
