/// A bar for a value from 0 to 1000, with a text behind it that says the same.
public struct Meter: Widget, Hashable, Sendable {
  /// The value, in thousandths; others are brought into range.
  public var value: Int
  /// What stands behind the bar; left out where it would take more than half the width.
  public var text: String
  /// The tone of the bar.
  public var tone: Tone

  /// Makes a meter.
  public init(_ value: Int, text: String = "", tone: Tone = .text) {
    self.value = value
    self.text = text
    self.tone = tone
  }

  /// Draws it into the first row; a value above 0 always shows, and one below 1000 never looks full.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    var bar = rect.splitTop(1).top
    let text = look.shown(text)
    let columns = text.displayWidth
    if columns > 0 && columns < rect.width / 2 {
      bar = bar.splitLeft(rect.width - columns - 1).left
      canvas.write(text, x: bar.maxX + 1, y: rect.y, style: look[.text])
    }
    let whole = look.unicode ? bar.width * 8 : bar.width
    let value = min(max(0, value), 1000)
    var filled = (value * whole + 500) / 1000
    if value > 0 { filled = max(1, filled) }
    if value < 1000 && whole > 1 { filled = min(whole - 1, filled) }
    let perCell = look.unicode ? 8 : 1
    for column in 0..<bar.width {
      let part = min(perCell, filled - column * perCell)
      if part > 0 {
        canvas.put(look.leftBlock(eighths: part), x: bar.x + column, y: rect.y, style: look[tone])
      } else {
        canvas.put(look[.dot], x: bar.x + column, y: rect.y, style: look[.quiet])
      }
    }
  }
}

/// A row of small columns for values over time, the latest at the right.
public struct Sparkline: Widget, Hashable, Sendable {
  /// The values, in thousandths from 0 to 1000, oldest first; nil leaves a gap.
  public var values: [Int?]
  /// The tone of the columns.
  public var tone: Tone

  /// Makes a sparkline.
  public init(_ values: [Int?], tone: Tone = .text) {
    self.values = values
    self.tone = tone
  }

  /// Draws the latest values that fit into the first row, beginning at the left.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    for (column, value) in values.suffix(rect.width).enumerated() {
      guard let value else { continue }
      canvas.put(look.column(value), x: rect.x + column, y: rect.y, style: look[tone])
    }
  }
}
