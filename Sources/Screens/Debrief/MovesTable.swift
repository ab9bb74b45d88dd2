import Canvas
import Conversation
import Season

/// Every move that was tried at one turn, with what it would have changed on each of the four sides and how sure that is.
///
/// The move that was made stands first, with what it comes to; the others with how much more or less that would have been.
struct MovesTable {
  /// The conversation, the turn and what is known of it.
  let notes: DebriefNotes
  /// Which of its two figures each side shows where there is room for one.
  let shown: Int
  /// The row in focus.
  let focus: Int
  /// Whether there is room for both figures of each side.
  let isWide: Bool

  private var strings: Strings { notes.strings }

  /// The moves, the one that was made first; none before they were played out.
  var moves: [MoveHindsight] {
    guard let hindsight = notes.hindsight, notes.turn > 0, hindsight.turns.indices.contains(notes.turn - 1) else {
      return []
    }
    let turn = hindsight.turns[notes.turn - 1]
    return [turn.played] + turn.moves.filter { !$0.isPlayed }
  }

  /// The move in focus.
  var focused: MoveHindsight? {
    let moves = moves
    return moves.isEmpty ? nil : moves[min(max(0, focus), moves.count - 1)]
  }

  /// The columns, side by side.
  private var figures: [(side: EndingState.Side, figures: [SideFigure])] {
    SideCurves.rows.map { row in
      (row.side, isWide ? row.figures : [row.figures[min(shown, row.figures.count - 1)]])
    }
  }

  // MARK: Drawing

  /// Draws whose the columns are, then the table.
  func draw(into canvas: inout Canvas, in rect: Rect, look: Look) {
    let moves = moves
    let columns = figures.flatMap(\.figures)
    let cells = moves.map { move in columns.map { cell($0, of: move) } }
    let titles = columns.map { strings["debrief.figure.\($0.rawValue)"] }
    let most = isWide ? 14 : 13
    let widths = columns.indices.map { place in
      let widest = cells.reduce(look.shown(titles[place]).displayWidth) { max($0, $1[place].displayWidth(look: look)) }
      return min(most, max(isWide ? 8 : 11, widest))
    }
    let tracks = [Track.flexible(minimum: 12)] + widths.map { Track.fixed($0) }
    let (top, rest) = rect.splitTop(1)
    let ranges = Track.share(rect.width - 3, among: tracks, gap: 2)
    var place = 1
    for (side, figures) in figures {
      let range = ranges[place].lowerBound..<ranges[place + figures.count - 1].upperBound
      place += figures.count
      let name = look.fitted(strings["ending.side.\(side.rawValue)"], to: range.count)
      let x = rect.x + 2 + (isWide ? range.lowerBound : range.upperBound - name.displayWidth)
      canvas.write(name, x: x, y: top.y, style: look[SideCurves.tone(of: side)])
    }
    let named =
      [TableColumn(strings["debrief.move"], tracks[0])]
      + zip(titles, widths).map { TableColumn($0, .fixed($1), isTrailing: true) }
    Table(
      named, count: moves.count, state: TableState(focus: focus),
      placeholder: strings[notes.turn == 0 ? "debrief.no-moves" : "debrief.wait"]
    ) { row in
      let mark = moves[row].isPlayed ? String(look[.tick]) + " " : ""
      return [[TextSpan(mark + notes.name(of: moves[row].move), moves[row].isPlayed ? .strong : .text)]] + cells[row]
    }.draw(into: &canvas, in: rest, look: look)
  }

  /// What a figure comes to after the move that was made, or how much more or less it is after another; how far that can
  /// be off, and a question mark where it may as well be nothing.
  private func cell(_ figure: SideFigure, of move: MoveHindsight) -> [TextSpan] {
    let numbers = notes.notes.world.numbers
    let size = figure.isMoney ? 100 : 10
    func margin(_ estimate: Estimate) -> String {
      numbers.whole((Int(min(estimate.margin, 1e9).rounded(.up)) + size - 1) / size)
    }
    func rounded(_ value: Double) -> Int { (Int(value.magnitude.rounded()) + size / 2) / size }
    let unit = figure.isMoney ? " €" : " %"
    if move.isPlayed {
      let value = move.value(figure)
      let amount = rounded(value.mean)
      return [TextSpan((value.mean < 0 && amount > 0 ? "−" : "") + numbers.whole(amount) + "±" + margin(value) + unit)]
    }
    let difference = move.difference(figure)
    let amount = rounded(difference.mean)
    if amount == 0 {
      // What is less than half a point is not worth a sign.
      let isSame = difference.margin < Double(size)
      return [TextSpan(isSame ? strings["debrief.same"] : "0±" + margin(difference) + " ?", .quiet)]
    }
    let text = (difference.mean < 0 ? "−" : "+") + numbers.whole(amount) + "±" + margin(difference)
    return difference.isSure ? [TextSpan(text + unit, .strong)] : [TextSpan(text + " ?", .quiet)]
  }

  // MARK: Words

  /// What the move in focus would have changed, side by side, and how to read the table.
  func inWords(width: Int) -> [Paragraph] {
    guard let move = focused, let hindsight = notes.hindsight else { return [] }
    var lines = [Paragraph(notes.name(of: move.move), .strong)]
    if move.isPlayed {
      lines.append(Paragraph(strings["debrief.was-done"]))
    } else {
      let changes = hindsight.changes(with: move)
      lines += changes.map(notes.sentence)
      let open = SideCurves.rows.map(\.side).filter { side in !changes.contains { $0.figure.side == side } }
      if !open.isEmpty {
        let sides = notes.list(open.map { strings["ending.side.\($0.rawValue)"] })
        lines.append(Paragraph(strings.fill("debrief.open-for", ["sides": sides]), .quiet))
      }
    }
    lines.append(Paragraph(strings.fill("debrief.goes-on", ["who": notes.policyName]), .quiet))
    lines.append(Paragraph(strings["debrief.table-about"], .quiet))
    return lines
  }
}

extension SideFigure {
  /// Whose it is.
  var side: EndingState.Side {
    switch self {
    case .productNeeds, .relationalNeeds: .customer
    case .sellerNeeds, .strain: .seller
    case .moneyToday, .moneyExpected: .company
    case .customerExpects, .sellerExpects, .comesAgain: .relationship
    }
  }
}
