import Canvas
import Conversation
import Season
import Speech

extension DebriefNotes {
  /// The turn in focus: what was done, what went on in the customer, what could be known, and what else was possible.
  func turnPage(points: [TurningPoint], showsLines: Bool, columns: Int) -> [Paragraph] {
    let held = notes.session.turns[turn]
    var lines = [heading(held)]
    if showsLines { lines += notes.paragraphs(of: held).map(flush) }
    lines += points.filter { $0.turn == turn }.map(turning)
    lines += [Paragraph(""), title("debrief.inside")] + inside(columns: columns)
    lines += [Paragraph(""), title("debrief.known")] + known
    if turn > 0 { lines += [Paragraph(""), title("debrief.else")] + other }
    return lines
  }

  /// A line with its speaker in front of it, so that everything on the page begins at the left.
  private func flush(_ line: Paragraph) -> Paragraph {
    line.label.isEmpty ? line : Paragraph(spans: [TextSpan(line.label + "  ", line.labelTone)] + line.spans)
  }

  private func heading(_ held: Turn) -> Paragraph {
    guard let move = held.move else { return Paragraph(strings["debrief.opening"], .title) }
    return Paragraph(strings.fill("debrief.turn", ["turn": String(turn), "move": name(of: move)]), .title)
  }

  /// Why much was decided here, and for whom.
  private func turning(_ point: TurningPoint) -> Paragraph {
    let mark = SideCurves.diamond(notes.world.look) + " "
    let why = words.turning[point.reason.rawValue]?[language] ?? ""
    var spans = [TextSpan(mark + name(of: point.figure) + ": ", .accent), TextSpan(why)]
    if let other = point.other { spans.append(TextSpan(" " + name(of: other) + ".")) }
    spans.append(TextSpan(" (" + signed(point.amount, point.figure) + ")", .quiet))
    return Paragraph(spans: spans)
  }

  // MARK: Inside

  /// How the customer was after this turn, and what it had changed.
  private func inside(columns: Int) -> [Paragraph] {
    let now = facts.conversation.turns[turn].state.customer
    let before = turn > 0 ? facts.conversation.turns[turn - 1].state.customer : now
    var lines: [Paragraph] = []
    if let feeling = FeelingReader(notes.words).reading(of: now)?.feeling.word[language] {
      lines.append(Paragraph(feeling, .customer))
    }
    let quantities: [Quantity] = [.trust, .heard, .pressure, .disappointment, .patience, .clarity]
    let names = quantities.map { notes.world.look.shown(strings["practise.quantity.\($0.rawValue)"]) }
    let widest = names.reduce(0) { max($0, $1.displayWidth) }
    let cells = zip(quantities, names).map { quantity, name in
      let value = notes.world.numbers.percent(thousandths: now[quantity])
      let change = now[quantity] - before[quantity]
      let mark = String(notes.world.look[change > 0 ? .up : .down])
      let moved = abs(change) >= 5 ? " " + mark + " " + String((abs(change) + 5) / 10) : ""
      return name.padded(to: widest + 1) + String(repeating: " ", count: max(0, 5 - value.displayWidth)) + value + moved
    }
    let wide = widest + 13
    guard columns >= 2 * wide else { return lines + cells.map { Paragraph($0) } }
    for index in stride(from: 0, to: cells.count, by: 2) {
      lines.append(Paragraph(cells[index].padded(to: wide) + cells[index + 1]))
    }
    return lines
  }

  // MARK: Known

  /// What was said or shown until then and what could be concluded, the latest first; and what became of it.
  private var known: [Paragraph] {
    let entries = facts.ledger.entries.filter { $0.turn <= turn }
    var lines = entries.reversed().compactMap(line).prefix(3).map { $0 }
    if lines.isEmpty { lines.append(Paragraph(strings["debrief.nothing-known"], .quiet)) }
    if !entries.isEmpty { lines += likely }
    lines += facts.ledger.verdicts.filter { $0.cited == turn }.compactMap { verdict in
      guard let said = words.knowability[verdict.verdict.rawValue]?[language] else { return nil }
      return Paragraph(spans: [TextSpan(said + ": ", .strong), TextSpan(fact(ofLevel: verdict.level))])
    }
    return lines
  }

  /// The three needs that were likeliest by then, with how likely the turn before.
  private var likely: [Paragraph] {
    let now = facts.ledger.chances[turn]
    let before = facts.ledger.chances[max(0, turn - 1)]
    let look = notes.world.look
    let places = now.indices.sorted { (now[$0], $1) > (now[$1], $0) }.prefix(3)
    let names = places.map { look.shown(notes.name(ofNeed: scene.needs[$0].id)) }
    let widest = names.reduce(0) { max($0, $1.displayWidth) }
    return [Paragraph(strings["debrief.likely"], .quiet)]
      + zip(places, names).map { place, name in
        let share = notes.world.numbers.percent(thousandths: now[place])
        let moved = now[place] - before[place]
        let mark = abs(moved) < 5 ? "" : " " + String(look[moved > 0 ? .up : .down])
        let bar = TextBar.bar(now[place], columns: 12, look: look)
        return Paragraph("  " + name.padded(to: widest + 1) + bar + " " + share + mark)
      }
  }

  /// One thing that was said or shown.
  private func line(_ entry: LedgerEntry) -> Paragraph? {
    let text: String
    switch entry.source {
    case .sign(let index):
      let sign = scene.customer.signs[index]
      text = notes.customer?.signs[sign.id]?[language] ?? sign.id
    case .told(let level): text = fact(ofLevel: level)
    case .surface: text = strings["debrief.surface"]
    case .acted: return nil
    }
    let when = strings.fill("debrief.at", ["turn": String(entry.turn)])
    var spans = [TextSpan(when + ": ", .quiet), TextSpan(text, entry.turn == turn ? .strong : .text)]
    if let need = entry.need {
      let numbers = notes.world.numbers
      let concluded = strings.fill(
        "debrief.concluded",
        [
          "need": notes.name(ofNeed: need), "before": numbers.percent(thousandths: entry.before),
          "after": numbers.percent(thousandths: entry.after),
        ])
      spans.append(TextSpan(" " + concluded, .quiet))
    }
    return Paragraph(spans: spans)
  }
}
