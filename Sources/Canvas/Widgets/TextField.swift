/// One line in which text is edited; it scrolls sideways so that the cursor is in sight.
public struct TextField: Widget, Hashable, Sendable {
  /// The text.
  public var editor: LineEditor
  /// What stands before it.
  public var prompt: String
  /// What stands in it while it is empty.
  public var placeholder: String
  /// Whether it takes the keys.
  public var isActive: Bool

  /// Makes a text field.
  public init(_ editor: LineEditor, prompt: String = "", placeholder: String = "", isActive: Bool = true) {
    self.editor = editor
    self.prompt = prompt
    self.placeholder = placeholder
    self.isActive = isActive
  }

  /// Draws it into the first row, underlined, and sets the terminal's cursor to that of the text.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    let line = rect.splitTop(1).top
    let prompt = look.fitted(prompt, to: rect.width / 2)
    let after = prompt.isEmpty ? rect.x : canvas.write(prompt, x: rect.x, y: rect.y, style: look[.strong]) + 1
    let field = line.splitLeft(after - rect.x).rest
    guard !field.isEmpty else { return }
    let style = Style(underline: true)
    canvas.fill(field, style: style)
    if editor.isEmpty {
      let text = look.fitted(placeholder, to: field.width)
      canvas.write(text, x: field.x, y: field.y, style: Style(dim: true, underline: true))
      if isActive { canvas.cursor = Point(x: field.x, y: field.y) }
      return
    }
    let widths = editor.glyphs.map { look.shown(String($0)).displayWidth }
    let start = firstGlyph(widths: widths, room: field.width)
    let text = look.shown(String(editor.glyphs[start...]))
    canvas.write(text, x: field.x, y: field.y, style: style, limit: field.width)
    let left = widths[start..<editor.cursor].reduce(0, +)
    if start > 0 && left > 0 { canvas.put(look[.ellipsis], x: field.x, y: field.y, style: Style(dim: true)) }
    if left + widths[editor.cursor...].reduce(0, +) > field.width && left < field.width - 1 {
      canvas.put(look[.ellipsis], x: field.maxX - 1, y: field.y, style: Style(dim: true))
    }
    if isActive { canvas.cursor = Point(x: field.x + min(left, field.width - 1), y: field.y) }
  }

  /// The first glyph in sight: 0 while the cursor fits beside it, else so that the cursor stands at three quarters.
  private func firstGlyph(widths: [Int], room: Int) -> Int {
    let before = widths[..<editor.cursor].reduce(0, +)
    let all = widths.reduce(0, +)
    if all < room || before < room * 3 / 4 { return 0 }
    let wanted = max(before - room * 3 / 4, 0)
    let most = max(0, all - room + 1)
    var start = 0
    var skipped = 0
    while start < editor.cursor && skipped < min(wanted, most) {
      skipped += widths[start]
      start += 1
    }
    return start
  }
}
