/// Something that can be drawn into any rectangle, however small; what does not fit is left out.
public protocol Widget {
  /// Draws it; nothing outside of the rectangle changes.
  func draw(into canvas: inout Canvas, in rect: Rect, look: Look)
}

extension Canvas {
  /// Draws hints in the last column of a rectangle that there is more above or below.
  public mutating func drawScrollHints(in rect: Rect, above: Bool, below: Bool, look: Look) {
    guard !rect.isEmpty else { return }
    if above { put(look[.up], x: rect.maxX - 1, y: rect.y, style: look[.quiet]) }
    if below { put(look[.down], x: rect.maxX - 1, y: rect.maxY - 1, style: look[.quiet]) }
  }
}
