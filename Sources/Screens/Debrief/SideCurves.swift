import Canvas
import Conversation
import Season

/// The four sides over the conversation, a plot for each: what was to be expected after each turn, and what came.
///
/// Readable without colours: every plot has the name of its side and figure, the ends of both axes, and what it came to;
/// below it stand the turning points and the turn in focus.
struct SideCurves {
  /// The sides with their figures: what a side has of it at once, and what it has of it in the longer run.
  static let rows: [(side: EndingState.Side, figures: [SideFigure])] = [
    (.customer, [.productNeeds, .relationalNeeds]), (.seller, [.sellerNeeds, .strain]),
    (.company, [.moneyToday, .moneyExpected]), (.relationship, [.customerExpects, .sellerExpects]),
  ]
  /// The rows of a plot's box when it has one figure, borders included.
  static let height = 7
  /// The rows when it has both.
  static let tallHeight = 11

  /// What is drawn; nil as long as nothing is known.
  let hindsight: Hindsight?
  /// The turn in focus.
  let turn: Int
  /// The turns at which most was decided.
  let points: [Int]
  /// Which of its two figures each side shows where there is room for one.
  let shown: Int
  /// The words.
  let notes: Notes

  /// The mark of a turning point.
  static func diamond(_ look: Look) -> String { look.unicode ? "◆" : "*" }

  /// The box of each side, beside each other with common borders.
  static func panes(in rect: Rect, _ strings: Strings) -> [Pane] {
    let rects = rect.columns(rows.map { _ in .flexible() }, gap: -1)
    return zip(rows, rects).map { Pane(strings["ending.side.\($0.side.rawValue)"], rect: $1) }
  }

  /// The tone of a side.
  static func tone(of side: EndingState.Side) -> Tone {
    switch side {
    case .customer: .customer
    case .seller: .seller
    case .company: .company
    case .relationship: .relationship
    }
  }

  /// Draws the plots into their boxes.
  func draw(into canvas: inout Canvas, _ panes: [Pane], look: Look) {
    for (row, pane) in zip(Self.rows, panes) {
      let rect = pane.padded
      let isTall = pane.rect.height >= Self.tallHeight
      let figures = isTall ? row.figures : [row.figures[min(shown, row.figures.count - 1)]]
      let axes = figures.map { axis(of: $0) }
      let margin = axes.reduce(0) { max($0, look.shown($1.top).displayWidth, look.shown($1.bottom).displayWidth) }
      let columns = rect.width - margin - 1
      guard columns > 2 else { continue }
      let share = (rect.height - 1) / figures.count
      for (index, figure) in figures.enumerated() {
        let box = Rect(x: rect.x, y: rect.y + index * share, width: rect.width, height: share)
        draw(figure, axes[index], Self.tone(of: row.side), margin: margin, into: &canvas, box, look)
      }
      drawMarks(
        Rect(x: rect.x + margin + 1, y: rect.y + figures.count * share, width: columns, height: 1), into: &canvas, look)
      // The moment in focus is drawn back to front, so that it is seen in the line itself.
      let x = rect.x + margin + 1 + place(of: turn, in: columns)
      for index in figures.indices where hindsight != nil {
        canvas.restyle(Rect(x: x, y: rect.y + index * share + 1, width: 1, height: share - 1)) { style in
          var style = style
          style.reverse.toggle()
          return style
        }
      }
    }
  }

  /// One plot: its name and what it came to, then the line beside its axis.
  private func draw(
    _ figure: SideFigure, _ axis: Axis, _ tone: Tone, margin: Int, into canvas: inout Canvas, _ box: Rect, _ look: Look
  ) {
    let (top, rest) = box.splitTop(1)
    let value = hindsight.map { text($0.reached[figure.index], figure) } ?? ""
    let columns = look.shown(value).displayWidth
    let name = look.fitted(notes.strings["debrief.figure.\(figure.rawValue)"], to: top.width - columns - 1)
    canvas.write(name, x: top.x, y: top.y, style: look[tone])
    canvas.write(look.shown(value), x: top.maxX - columns, y: top.y, style: look[.strong])
    guard !rest.isEmpty else { return }
    for (label, y) in [(axis.top, rest.y), (axis.bottom, rest.maxY - 1)] {
      let label = look.shown(label)
      canvas.write(label, x: rest.x + margin - label.displayWidth, y: y, style: look[.quiet])
    }
    for y in rest.y..<rest.maxY { canvas.put(look[.vertical], x: rest.x + margin, y: y, style: look[.border]) }
    let area = Rect(x: rest.x + margin + 1, y: rest.y, width: rest.width - margin - 1, height: rest.height)
    guard let hindsight else {
      for x in area.x..<area.maxX { canvas.put(look[.dot], x: x, y: area.maxY - 1, style: look[.quiet]) }
      return
    }
    let values = hindsight.curve(figure).map { axis.permille(Int($0.mean.rounded())) }
    CurvePlot(values, tone: tone).draw(into: &canvas, in: area, look: look)
  }

  /// What stands below a plot: the first and the last turn, the turning points, and the turn in focus.
  private func drawMarks(_ rect: Rect, into canvas: inout Canvas, _ look: Look) {
    let mark = Self.diamond(look)
    var marks = points.map { (column: place(of: $0, in: rect.width), glyph: mark, tone: Tone.accent) }
    let here = points.contains(turn) ? mark : look.unicode ? "▴" : "^"
    marks.append((place(of: turn, in: rect.width), here, .focus))
    let last = String(count - 1)
    // A number of which a mark would cover a part is left out.
    for (text, x) in [("0", 0), (last, rect.width - last.count)]
    where !marks.contains(where: { (x..<x + text.count).contains($0.column) }) {
      canvas.write(text, x: rect.x + x, y: rect.y, style: look[.quiet])
    }
    for mark in marks { canvas.write(mark.glyph, x: rect.x + mark.column, y: rect.y, style: look[mark.tone]) }
  }

  /// How many moments the curve has, the opening included.
  private var count: Int { max(1, notes.session.turns.count) }

  private func place(of turn: Int, in columns: Int) -> Int {
    CurvePlot.column(of: turn, count: count, columns: columns)
  }

  // MARK: Axes

  /// The range of a plot, with the names of its ends.
  private struct Axis {
    var low: Int
    var high: Int
    var top: String
    var bottom: String

    func permille(_ value: Int) -> Int { (value - low) * 1000 / max(1, high - low) }
  }

  /// From nothing to everything; money from nothing, or the deepest loss, to the largest amount there was.
  private func axis(of figure: SideFigure) -> Axis {
    let values = figure.isMoney ? hindsight?.curve(figure).map { Int($0.mean.rounded()) } ?? [] : [0, 1000]
    let low = min(0, values.min() ?? 0)
    let high = max(1000, values.max() ?? 0)
    return Axis(low: low, high: high, top: text(high, figure), bottom: text(low, figure))
  }

  private func text(_ value: Int, _ figure: SideFigure) -> String {
    figure.isMoney ? notes.world.numbers.wholeMoney(cents: value) : notes.world.numbers.percent(thousandths: value)
  }
}
