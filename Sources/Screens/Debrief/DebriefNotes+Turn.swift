import Canvas
import Conversation
import Season
import Speech

extension DebriefNotes {
  /// The turn in focus: what was done, what went on in the customer, what could be known, and what else was possible.
  func turnPage(points: [TurningPoint], showsLines: Bool, columns: Int) -> [Paragraph] {
    let held = notes.session.turns[turn]
    var lines = [heading(held)]
    if showsLines { lines += notes.paragraphs(of: held) }
    lines += points.filter { $0.turn == turn }.map(turning)
    lines += [Paragraph(""), title("debrief.inside")] + inside(columns: columns)
    lines += [Paragraph(""), title("debrief.known")] + known
    if turn > 0 { lines += [Paragraph(""), title("debrief.else")] + other }
    return lines
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
    if !entries.isEmpty {
      let chances = facts.ledger.chances[turn].enumerated().sorted { ($0.element, $1.offset) > ($1.element, $0.offset) }
      let likely = chances.prefix(3).map { index, chance in
        notes.name(ofNeed: scene.needs[index].id) + " " + notes.world.numbers.percent(thousandths: chance)
      }
      lines.append(Paragraph(strings.fill("debrief.likely", ["needs": likely.joined(separator: " · ")]), .quiet))
    }
    lines += facts.ledger.verdicts.filter { $0.cited == turn }.compactMap { verdict in
      guard let said = words.knowability[verdict.verdict.rawValue]?[language] else { return nil }
      return Paragraph(spans: [TextSpan(said + ": ", .strong), TextSpan(fact(ofLevel: verdict.level))])
    }
    return lines
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

  // MARK: What else

  /// Another move with what it would surely have changed.
  private struct Alternative {
    var move: Move
    var changes: [SideChange]
    /// How much better it would have been for the side it would have helped most; 0 for none.
    var help: Int

    init(_ move: Move, _ changes: [SideChange]) {
      self.move = move
      self.changes = changes
      let helping = changes.first { $0.isBetter }
      help = helping.map { change in 1 + (SideChange.Strength.allCases.firstIndex(of: change.strength) ?? 0) } ?? 0
    }
  }

  /// What else was possible and what it would have changed, for whom.
  private var other: [Paragraph] {
    var lines = [Paragraph(strings.fill("debrief.goes-on", ["who": policyName]), .quiet)]
    guard let hindsight, hindsight.turns.indices.contains(turn - 1) else {
      return lines + [Paragraph(strings["debrief.wait"], .quiet)]
    }
    var seen: Set<MoveKind> = []
    let moves = hindsight.turns[turn - 1].moves.filter { !$0.isPlayed }
    let all = moves.map { Alternative($0.move, hindsight.changes(with: $0)) }.enumerated()
      .sorted { ($0.element.help, $1.offset) > ($1.element.help, $0.offset) }.map(\.element)
      .filter { seen.insert($0.move.kind).inserted }
    guard !all.isEmpty else { return lines + [Paragraph(strings["debrief.nothing-else"], .quiet)] }
    for alternative in all.filter({ $0.help > 0 }).prefix(4) {
      lines.append(Paragraph(name(of: alternative.move), .strong))
      lines += alternative.changes.prefix(4).map(sentence)
    }
    let costly = all.filter { $0.help == 0 && !$0.changes.isEmpty }
    if !costly.isEmpty {
      lines.append(Paragraph(strings["debrief.less-for"], .strong))
      lines += costly.prefix(5).map { alternative in
        var sides: [String] = []
        for side in alternative.changes.map({ side(of: $0.figure) }) where !sides.contains(side) { sides.append(side) }
        return Paragraph(
          spans: [TextSpan(name(of: alternative.move) + ": "), TextSpan(list(sides), .quiet)])
      }
    }
    let open = all.filter(\.changes.isEmpty).map { name(of: $0.move) }
    if !open.isEmpty {
      let said = words.noChange[language].isEmpty ? strings["debrief.no-change"] : words.noChange[language]
      lines.append(Paragraph(spans: [TextSpan(open.joined(separator: " · ") + ": "), TextSpan(said, .quiet)]))
    }
    return lines
  }

  /// One change in words, with how sure it is.
  private func sentence(_ change: SideChange) -> Paragraph {
    let mark = String(notes.world.look[change.isBetter ? .up : .down]) + " "
    let words = self.words.sentence(
      change.figure, isMore: change.isMore, strength: change.strength.rawValue, in: language)
    let text = words ?? name(of: change.figure) + "."
    return Paragraph(spans: [
      TextSpan(mark, .strong), TextSpan(text), TextSpan(" " + interval(change.difference, change.figure), .quiet),
    ])
  }
}
