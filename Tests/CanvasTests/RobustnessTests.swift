import Canvas
import Testing

@Suite struct RobustnessTests {
  /// One of everything, with texts of all kinds.
  private func widgets(_ dice: inout Dice) -> [any Widget] {
    let texts = (0..<8).map { _ in dice.text(longest: 50) }
    let spans = texts.prefix(3).map { TextSpan($0, .accent) }
    let items = (0..<8).map { id in
      ListItem(
        id: id, key: id == 7 ? "e" : nil, lead: id % 2 == 0 ? texts[id] : "", text: id % 3 == 0 ? [] : spans,
        isEnabled: id != 2, children: id == 4 ? [ListItem(texts[0], id: 40), ListItem(texts[1], id: 41)] : nil)
    }
    let focus = Int.random(in: -1...9, using: &dice)
    let paragraphs = texts.map { Paragraph($0, label: $0.isEmpty ? "" : "Name") }
    var scroll = ScrollState(followsEnd: Bool.random(using: &dice))
    scroll.scroll(by: Int.random(in: -30...30, using: &dice), extent: ScrollExtent(lines: 40, height: 5))
    var editor = LineEditor(texts[5])
    editor.move(by: -Int.random(in: 0...30, using: &dice))
    let boxes = (0..<4).map { index in
      Pane(
        texts[index], note: texts[index + 1],
        rect: Rect(
          x: .random(in: -9...30, using: &dice), y: .random(in: -5...12, using: &dice),
          width: .random(in: 0...40, using: &dice), height: .random(in: 0...15, using: &dice)), isActive: index == 2)
    }
    let columns = [TableColumn(texts[0]), TableColumn("Preis", .fixed(7), isTrailing: true, sorted: .down)]
    return [
      List(
        items, state: ListState(focus: focus, opened: [4]), isNumbered: true, lineLimit: [nil, 1, 2][abs(focus) % 3]),
      List([], placeholder: texts[0]), Scroller(paragraphs, state: scroll, isActive: true),
      Table(columns, rows: texts.map { [$0, "1"] }, state: TableState(focus: focus)), Panes(boxes),
      Meter(focus * 200, text: texts[2], tone: .good), Sparkline(texts.map { $0.utf8.count * 9 }),
      Slider(focus * 130, isActive: true, earlier: focus * 90, low: texts[0], high: texts[1]),
      TextArea(TextEditor(texts.joined(separator: "\n")), placeholder: texts[1]),
      TextArea(TextEditor(), placeholder: texts[1]),
      TextField(editor, prompt: texts[6], placeholder: texts[7]),
      TitleBar(left: texts[0], middle: texts[1], right: texts[2]),
      Footer(texts.map { FooterItem("k", $0) }, message: texts[3]),
      Overlay(texts[3], paragraphs, state: scroll, width: 30),
    ]
  }

  @Test func everyWidgetStaysInsideOfEveryRectangle() {
    var dice = Dice(state: 5)
    for round in 0..<600 {
      let longest = round % 2 == 0 ? 3 : 40
      let look = Look(unicode: round % 3 != 0, colour: round % 5 != 0)
      let rect = Rect(
        x: .random(in: -3...8, using: &dice), y: .random(in: -3...8, using: &dice),
        width: .random(in: 0...longest, using: &dice), height: .random(in: 0...(longest / 2), using: &dice))
      for widget in widgets(&dice) {
        var canvas = Canvas(width: 30, height: 14)
        canvas.fill(canvas.bounds, with: "~")
        widget.draw(into: &canvas, in: rect, look: look)
        expectUntouched(canvas, outside: rect, by: widget)
        if let cursor = canvas.cursor {
          #expect(rect.contains(cursor), "\(type(of: widget)) put the cursor at \(cursor), outside of \(rect)")
        }
      }
    }
  }

  private func expectUntouched(_ canvas: Canvas, outside rect: Rect, by widget: any Widget) {
    for y in 0..<canvas.height {
      for x in 0..<canvas.width {
        let cell = canvas[x, y]
        if cell.isContinuation && (x == 0 || canvas[x - 1, y].glyph.displayWidth != 2) {
          Issue.record("\(type(of: widget)) left half a glyph at \(x), \(y)")
        }
        if !rect.contains(Point(x: x, y: y)) && cell != Cell("~") {
          Issue.record("\(type(of: widget)) drew \(cell.glyph) at \(x), \(y), outside of \(rect)")
        }
      }
    }
  }

  @Test func anASCIILookDrawsASCIIOnly() {
    var dice = Dice(state: 6)
    for _ in 0..<60 {
      for widget in widgets(&dice) {
        let text = picture(widget, 30, 10, bare)
        #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(type(of: widget)) drew \(text)")
      }
    }
  }
}
