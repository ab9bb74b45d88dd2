import Canvas
import Testing

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
