/// A value from 0 to 1000 that is moved along a line, if need be with words at both ends and a mark for an earlier value.
///
/// It needs no colour: the value is a full knob, the earlier one a ring, and both in one column a knob in a ring.
public struct Slider: Widget, Hashable, Sendable {
  /// The value, in thousandths.
  public private(set) var value: Int
  /// Whether it takes the keys.
  public var isActive: Bool
  /// What the value was before, in thousandths; nil for no mark.
  public var earlier: Int?
  /// What stands at the lower end.
  public var low: String
  /// What stands at the upper end.
  public var high: String
  /// What a step of the arrow keys is, in thousandths, 1 or more.
  public var step: Int

  /// Makes a slider.
  public init(
    _ value: Int, isActive: Bool = false, earlier: Int? = nil, low: String = "", high: String = "", step: Int = 50
  ) {
    self.value = min(max(0, value), 1000)
    self.isActive = isActive
    self.earlier = earlier.map { min(max(0, $0), 1000) }
    self.low = low
    self.high = high
    self.step = min(max(1, step), 1000)
  }

  /// Moves the knob by some thousandths, not beyond the ends.
  public mutating func move(by thousandths: Int) {
    value = min(max(0, value + min(max(thousandths, -1000), 1000)), 1000)
  }

  /// Does what a key does: arrows go to the next step, Home and End to the ends, digits to their tenth.
  ///
  /// - Returns: Whether the key was meant for it.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .left: move(by: (value - 1 + step) / step * step - step - value)
    case .right: move(by: value / step * step + step - value)
    case .home: value = 0
    case .end: value = 1000
    case .character(let digit):
      guard digit.isASCII, let tenth = digit.wholeNumberValue else { return false }
      value = tenth * 100
    default: return false
    }
    return true
  }

  /// The value at a column of a rectangle it was drawn in, for the mouse.
  public func value(at x: Int, in rect: Rect, look: Look = Look()) -> Int {
    let line = parts(of: rect, look: look).line
    return line.width < 2 ? value : min(max(0, (x - line.x) * 1000 / (line.width - 1)), 1000)
  }

  /// Draws it into the first row and sets the terminal's cursor to the knob when it takes the keys.
  ///
  /// Words that leave the line too short stand below it, where there is a second row.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    let (line, areBeside) = parts(of: rect, look: look)
    for x in line.x..<line.maxX { canvas.put(look[.horizontal], x: x, y: line.y, style: look[.border]) }
    let at = Point(x: column(of: value, in: line), y: line.y)
    let before = earlier.map { column(of: $0, in: line) }
    if let before { canvas.put(look.unicode ? "○" : "o", x: before, y: line.y, style: look[.strong]) }
    let knob: Character = before == at.x ? look.unicode ? "◉" : "@" : look[.knob]
    canvas.put(knob, x: at.x, y: at.y, style: isActive ? look[.focus] : look[.strong])
    if isActive { canvas.cursor = at }
    let half = rect.width / 2 - 1
    let (low, high) = (look.fitted(low, to: areBeside ? .max : half), look.fitted(high, to: areBeside ? .max : half))
    let y = areBeside ? rect.y : rect.y + 1
    guard y < rect.maxY else { return }
    canvas.write(low, x: rect.x, y: y, style: look[.quiet])
    canvas.write(high, x: rect.maxX - high.displayWidth, y: y, style: look[.quiet])
  }

  /// Where the line is, and whether the words stand beside it.
  private func parts(of rect: Rect, look: Look) -> (line: Rect, areBeside: Bool) {
    let left = look.shown(low).displayWidth
    let right = look.shown(high).displayWidth
    let taken = left + right + (left > 0 ? 1 : 0) + (right > 0 ? 1 : 0)
    let row = rect.splitTop(1).top
    guard taken == 0 || rect.width - taken >= 11 else { return (row, false) }
    return (Rect(x: rect.x + (left > 0 ? left + 1 : 0), y: rect.y, width: rect.width - taken, height: row.height), true)
  }

  private func column(of value: Int, in line: Rect) -> Int { line.x + (value * (line.width - 1) + 500) / 1000 }
}
