import Canvas
import Conversation
import Season

/// The four sides over the conversation, two figures for each: what was to be expected before each turn, and what came.
///
/// Readable without colours: every row has the name of its side and of its figures, and what it came to in the end.
struct SideCurves {
  /// The sides with their figures.
  static let rows: [(side: EndingState.Side, figures: [SideFigure])] = [
    (.customer, [.productNeeds, .relationalNeeds]), (.seller, [.sellerNeeds, .strain]),
    (.company, [.moneyToday, .moneyExpected]), (.relationship, [.customerExpects, .sellerExpects]),
  ]

  /// What is drawn; nil as long as nothing is known.
  let hindsight: Hindsight?
  /// The turn in focus.
  let turn: Int
  /// The turns at which most was decided.
  let points: [Int]
  /// The words.
  let notes: Notes

  /// The mark of a turning point.
  static func diamond(_ look: Look) -> String { look.unicode ? "◆" : "*" }

  /// Draws a row for each side, and below them where one stands.
  func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    let strings = notes.strings
    let sides = Self.rows.map { look.shown(strings["ending.side.\($0.side.rawValue)"]) }
    let widest = min(16, sides.reduce(0) { max($0, $1.displayWidth) })
    let names = SideFigure.allCases.map { look.shown(strings["debrief.figure.\($0.rawValue)"]).displayWidth }
    let half = (rect.width - widest - 1) / 2
    let label = min(names.max() ?? 0, max(6, half / 3))
    let curve = half - label - 12
    guard curve > 3 else { return }
    for (row, line) in Self.rows.enumerated() where row < rect.height {
      let y = rect.y + row
      let tone = Self.tone(of: line.side)
      canvas.write(look.fitted(sides[row], to: widest), x: rect.x, y: y, style: look[tone])
      for (column, figure) in line.figures.enumerated() {
        let x = rect.x + widest + 1 + column * half
        let name = look.fitted(strings["debrief.figure.\(figure.rawValue)"], to: label)
        canvas.write(name, x: x, y: y, style: look[.quiet])
        let place = Rect(x: x + label + 1, y: y, width: curve, height: 1)
        guard let hindsight else {
          canvas.write(String(repeating: String(look[.dot]), count: curve), x: place.x, y: y, style: look[.quiet])
          continue
        }
        let values = permille(hindsight.curve(figure).map(\.mean), figure)
        Sparkline(spread(values, over: curve), tone: tone).draw(into: &canvas, in: place, look: look)
        let reached = hindsight.reached[figure.index]
        canvas.write(look.fitted(text(reached, figure), to: 9), x: place.maxX + 1, y: y, style: look[.text])
      }
    }
    guard rect.height > Self.rows.count else { return }
    let y = rect.y + Self.rows.count
    for column in 0..<2 {
      let x = rect.x + widest + 1 + column * half + label + 1
      for point in points {
        canvas.write(Self.diamond(look), x: x + place(of: point, in: curve), y: y, style: look[.accent])
      }
      let here = points.contains(turn) ? Self.diamond(look) : look.unicode ? "▴" : "^"
      canvas.write(here, x: x + place(of: turn, in: curve), y: y, style: look[.focus])
    }
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

  /// How many moments the curve has.
  private var count: Int { max(1, notes.session.turns.count) }

  /// How many columns each moment takes.
  private func step(in columns: Int) -> Int { max(1, min(3, columns / count)) }

  /// The column of a moment.
  private func place(of turn: Int, in columns: Int) -> Int {
    count <= columns ? min(columns - 1, turn * step(in: columns)) : min(columns - 1, turn * columns / count)
  }

  /// The values by column: each as wide as there is room, or every so many where there is too little.
  private func spread(_ values: [Int], over columns: Int) -> [Int?] {
    guard values.count <= columns else { return (0..<columns).map { values[$0 * values.count / columns] } }
    return values.flatMap { Array(repeating: $0, count: step(in: columns)) }
  }

  /// The values on a scale from 0 to 1000; money by the largest amount of the curve.
  private func permille(_ values: [Double], _ figure: SideFigure) -> [Int] {
    guard figure.isMoney else { return values.map { Int($0) } }
    let largest = max(1, values.max() ?? 1)
    return values.map { Int(max(0, $0) * 1000 / largest) }
  }

  private func text(_ value: Int, _ figure: SideFigure) -> String {
    figure.isMoney ? notes.strings.forms.money(value) : notes.world.numbers.percent(thousandths: value)
  }
}
