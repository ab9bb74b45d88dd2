/// The pages of a screen by number, in one row; where there is little room, only the one in sight has its name.
public struct PageTabs: Widget, Hashable, Sendable {
  /// What the pages are called, in their order.
  public var names: [String]
  /// The place of the page in sight.
  public var shown: Int

  /// Makes tabs.
  public init(_ names: [String], shown: Int) {
    self.names = names
    self.shown = shown
  }

  /// Draws them into the first row.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    var x = rect.x
    for (index, text) in texts(in: rect, look: look) {
      let style = index == shown ? look[.focus] : look[.quiet]
      x = canvas.write(text, x: x, y: rect.y, style: style, limit: rect.maxX - x) + gap(in: rect, look: look)
    }
  }

  /// The place of the page whose tab is drawn at a point; nil where there is none.
  public func page(at point: Point, in rect: Rect, look: Look) -> Int? {
    guard point.y == rect.y else { return nil }
    var x = rect.x
    for (index, text) in texts(in: rect, look: look) {
      let end = x + text.displayWidth
      if (x..<end).contains(point.x) { return index }
      x = end + gap(in: rect, look: look)
    }
    return nil
  }

  private func texts(in rect: Rect, look: Look) -> [(Int, String)] {
    let isRoomy = width(look) <= rect.width
    return names.enumerated().map { index, name in
      (index, index == shown || isRoomy ? "\(index + 1) \(look.shown(name))" : "\(index + 1)")
    }
  }

  /// The columns of all names with a single gap between them.
  private func width(_ look: Look) -> Int { names.reduce(-1) { $0 + look.shown($1).displayWidth + 3 } }

  private func gap(in rect: Rect, look: Look) -> Int {
    let width = width(look)
    return width + names.count - 1 <= rect.width || width > rect.width ? 2 : 1
  }
}
