/// A box over the content, with a title and text that scrolls; the content behind it steps back.
public struct Overlay: Widget, Hashable, Sendable {
  /// The title.
  public var title: String
  /// The text.
  public var paragraphs: [Paragraph]
  /// How far the text is scrolled.
  public var state: ScrollState
  /// The most columns it takes, borders included.
  public var width: Int
  /// Whether what lies behind is dimmed.
  public var dimsBehind: Bool

  /// Makes an overlay.
  public init(
    _ title: String, _ paragraphs: [Paragraph] = [], state: ScrollState = ScrollState(), width: Int = 72,
    dimsBehind: Bool = true
  ) {
    self.title = title
    self.paragraphs = paragraphs
    self.state = state
    self.width = width
    self.dimsBehind = dimsBehind
  }

  /// The box, borders included, for some lines of content; in small rectangles it takes all there is.
  public func box(in rect: Rect, lines: Int) -> Rect {
    let margin = rect.width >= 40 && rect.height >= 12 ? 1 : 0
    return rect.inset(x: 2 * margin, y: margin).centred(width: width, height: max(0, lines) + 2)
  }

  /// How long the text is in its box: what `ScrollState` needs to stop at the ends.
  public func extent(in rect: Rect, look: Look) -> ScrollExtent {
    let scroller = Scroller(paragraphs)
    let columns = box(in: rect, lines: 0).inset(x: 2).width
    let lines = scroller.extent(in: Rect(x: 0, y: 0, width: columns, height: rect.height), look: look).lines
    return ScrollExtent(lines: lines, height: box(in: rect, lines: lines).inset(y: 1).height)
  }

  /// Draws the empty box for some lines of content and returns where that goes.
  @discardableResult
  public func drawFrame(into canvas: inout Canvas, in rect: Rect, lines: Int, look: Look) -> Rect {
    let box = box(in: rect, lines: lines)
    if dimsBehind { canvas.restyle(rect) { _ in look[.quiet] } }
    canvas.fill(box.intersection(rect))
    let pane = Pane(title, rect: box, isActive: true)
    Panes([pane]).draw(into: &canvas, in: rect, look: look)
    if !box.isEmpty { canvas.cursor = Point(x: box.x, y: box.y) }
    return pane.padded.intersection(rect)
  }

  /// Draws the box and its text.
  public func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    let lines = extent(in: rect, look: look).lines
    let inner = drawFrame(into: &canvas, in: rect, lines: lines, look: look)
    Scroller(paragraphs, state: state).draw(into: &canvas, in: inner, look: look)
  }
}
