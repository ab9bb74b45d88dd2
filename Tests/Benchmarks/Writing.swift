import Canvas

/// Keys in a text of 100,000 glyphs, in many paragraphs and in a single one, each with the picture after it.
struct Writing {
  func print() {
    let sentence = "Heute kam eine Frau, die eigentlich nur nach Schnürsenkeln suchte – und blieb. "
    let long = String(repeating: sentence, count: 100_000 / sentence.count)
    let paragraphs = String(repeating: sentence + sentence + sentence + "\n", count: 100_000 / (sentence.count * 3 + 1))
    for (name, text) in [("paragraphs", paragraphs), ("one paragraph", long)] {
      var editor = TextEditor()
      let paste = Bench.seconds { editor.paste(text) }
      Bench.line("pasting 100,000 glyphs, \(name)", paste * 1000, "ms")
      Bench.line("  another width", Bench.seconds { editor.resize(columns: 71, rows: 30) } * 1000, "ms")
      editor.move(to: editor.position(atOffset: 50_000))
      measure("  typing in the middle", .character("ä"), &editor)
      measure("  Enter in the middle", .enter, &editor, times: 20)
      measure("  up", .up, &editor)
      measure("  undoing", .control("_"), &editor)
    }
  }

  private func measure(_ what: String, _ key: Key, _ editor: inout TextEditor, times: Int = 200) {
    let look = Look()
    let rect = Rect(x: 0, y: 0, width: 72, height: 30)
    var most = 0.0
    let all = Bench.seconds {
      for _ in 0..<times {
        // What an app does: the state before is still held while the next is made.
        let before = editor
        most = max(
          most,
          Bench.seconds {
            editor.handle(key)
            var canvas = Canvas(width: 72, height: 30)
            TextArea(editor).draw(into: &canvas, in: rect, look: look)
          })
        if before.count < 0 { return }
      }
    }
    Bench.line("\(what), a key and its picture", all / Double(times) * 1_000_000, "µs")
    Bench.line("\(what), the slowest", most * 1_000_000, "µs")
  }
}
