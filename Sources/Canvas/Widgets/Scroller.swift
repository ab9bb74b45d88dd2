/// How far a text is scrolled.
public struct ScrollState: Hashable, Sendable {
  /// The lines hidden above, or below when it follows the end; 0 or more.
  public private(set) var offset: Int
  /// Whether it counts from the end, so that new lines at the end come into sight while it stands there.
  public let followsEnd: Bool

  /// Makes a state at the beginning, or at the end.
  public init(followsEnd: Bool = false) {
    offset = 0
    self.followsEnd = followsEnd
  }

  /// Scrolls down by some lines (up when negative), not beyond the ends.
  public mutating func scroll(by lines: Int, extent: ScrollExtent) {
    let here = min(offset, extent.hidden)
    offset = min(max(0, here + (followsEnd ? -lines : lines)), extent.hidden)
  }

  /// Scrolls down by some windows, leaving one line in common.
  public mutating func page(by pages: Int, extent: ScrollExtent) {
    scroll(by: pages * max(1, extent.height - 1), extent: extent)
  }

  /// Goes to the first line.
  public mutating func toStart(extent: ScrollExtent) { offset = followsEnd ? extent.hidden : 0 }

  /// Goes to the last line.
  public mutating func toEnd(extent: ScrollExtent) { offset = followsEnd ? 0 : extent.hidden }
}

/// How long a text is and how much of it a window shows.
public struct ScrollExtent: Hashable, Sendable {
  /// All lines.
  public var lines: Int
  /// The lines of the window.
  public var height: Int
  /// How many lines are out of sight.
  public var hidden: Int { max(0, lines - height) }

  /// Makes an extent.
  public init(lines: Int, height: Int) {
    self.lines = lines
    self.height = height
  }
}

/// A paragraph of text, if need be with a label that stands before its first line.
public struct Paragraph: Hashable, Sendable {
  /// What stands before it, like the name of who speaks; the text hangs to its right.
  public var label: String
  /// What the label means.
  public var labelTone: Tone
  /// The text.
  public var spans: [TextSpan]

  /// Makes a paragraph of several runs.
  public init(label: String = "", labelTone: Tone = .strong, spans: [TextSpan]) {
    self.label = label
    self.labelTone = labelTone
    self.spans = spans
  }

  /// Makes a paragraph in one tone.
  public init(_ text: String, _ tone: Tone = .text, label: String = "", labelTone: Tone = .strong) {
    self.init(label: label, labelTone: labelTone, spans: [TextSpan(text, tone)])
  }
}

/// Paragraphs in a window that scrolls, like a transcript; the last column is kept for scroll hints.
///
/// With labels, the text hangs to the right of the longest label, at most a third of the width; in windows narrower than
/// 30 columns the labels stand on lines of their own.
public struct Scroller: Widget, Hashable, Sendable {
  /// What it shows.
  public var paragraphs: [Paragraph]
  /// How far it is scrolled.
  public var state: ScrollState
  /// The columns for the labels and the gap behind them; nil follows from the labels.
  public var labelWidth: Int?
  /// Whether the terminal's cursor is set to the first line of the last paragraph in sight, for screen readers.
  public var isActive: Bool

  /// Makes a scroller.
  public init(
    _ paragraphs: [Paragraph], state: ScrollState = ScrollState(), labelWidth: Int? = nil, isActive: Bool = false
  ) {
    self.paragraphs = paragraphs
    self.state = state
    self.labelWidth = labelWidth
    self.isActive = isActive
  }

  /// How long the text is in a window of this size: what `ScrollState` needs to stop at the ends.
  public func extent(in rect: Rect, look: Look) -> ScrollExtent {
    let hang = hang(width: rect.width, look: look)
    let lines = paragraphs.reduce(0) { $0 + linesOf($1, width: rect.width - 1, hang: hang, look: look).count }
    return ScrollExtent(lines: lines, height: rect.height)
  }

  /// Draws the lines in sight; following the end, it looks at no more paragraphs than it needs.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    guard !rect.isEmpty else { return }
    let hang = hang(width: rect.width, look: look)
    let wanted = rect.height + state.offset
    var lines: [TextRow] = []
    var used = 0
    if state.followsEnd {
      var found = 0
      var parts: [[TextRow]] = []
      while used < paragraphs.count && found <= wanted {
        used += 1
        let paragraph = paragraphs[paragraphs.count - used]
        parts.append(linesOf(paragraph, width: rect.width - 1, hang: hang, look: look))
        found += parts[used - 1].count
      }
      lines = parts.reversed().flatMap { $0 }
    } else {
      for paragraph in paragraphs {
        lines += linesOf(paragraph, width: rect.width - 1, hang: hang, look: look)
      }
      used = paragraphs.count
    }
    let hidden = max(0, lines.count - rect.height)
    let offset = min(state.offset, hidden)
    let top = state.followsEnd ? hidden - offset : offset
    for (row, line) in lines[top..<min(lines.count, top + rect.height)].enumerated() {
      line.draw(into: &canvas, x: rect.x, y: rect.y + row, width: rect.width - 1, look: look)
      if isActive && line.isFirst { canvas.cursor = Point(x: rect.x, y: rect.y + row) }
    }
    let isMoreBelow = top + rect.height < lines.count
    let isMoreAbove = top > 0 || used < paragraphs.count
    canvas.drawScrollHints(in: rect, above: isMoreAbove, below: isMoreBelow, look: look)
  }

  private func hang(width: Int, look: Look) -> Int {
    if width < 30 { return 0 }
    if let labelWidth { return min(max(0, labelWidth), width / 2) }
    let widest = paragraphs.reduce(0) { max($0, look.shown($1.label).displayWidth) }
    return widest == 0 ? 0 : min(widest + 2, width / 3)
  }

  private func linesOf(_ paragraph: Paragraph, width: Int, hang: Int, look: Look) -> [TextRow] {
    let hasLabel = !paragraph.label.isEmpty
    if hang == 0 && hasLabel {
      let label = TextRow(isFirst: true, indent: 0, spans: [TextSpan(paragraph.label, paragraph.labelTone)])
      return [label] + paragraph.spans.wrapped(to: width, look: look).map { TextRow(indent: 0, spans: $0) }
    }
    var rows = paragraph.spans.wrapped(to: width - hang, look: look).map { TextRow(indent: hang, spans: $0) }
    rows[0].isFirst = true
    if hasLabel { rows[0].label = TextSpan(look.fitted(paragraph.label, to: hang - 1), paragraph.labelTone) }
    return rows
  }
}

/// One line of a text that has been broken into lines.
struct TextRow: Hashable, Sendable {
  /// Whether a paragraph begins here.
  var isFirst = false
  /// What stands at the left.
  var label: TextSpan?
  /// How far right of that the text stands, in columns.
  var indent: Int
  /// The text.
  var spans: [TextSpan]

  /// Draws the line; a style given replaces those of the tones.
  func draw(into canvas: inout Canvas, x: Int, y: Int, width: Int, look: Look, style: Style? = nil) {
    if let label { canvas.write([label], x: x, y: y, limit: min(width, indent), look: look, style: style) }
    canvas.write(spans, x: x + indent, y: y, limit: width - indent, look: look, style: style)
  }
}
