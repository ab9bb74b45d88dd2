import Canvas
import Conversation
import Speech
import Workshop

extension ContrastNotes {
  // MARK: The talk

  /// What was done and said on a side in one step, in few words.
  ///
  /// - Parameters:
  ///   - side: The side.
  ///   - place: The node.
  ///   - isNow: Whether it is the step in sight; those before it step back.
  ///   - brief: Whether only what is said counts.
  /// - Returns: The paragraphs, the move first; none where nobody spoke.
  func turn(_ side: ContrastSide, at place: Int, isNow: Bool, brief: Bool = false) -> [Paragraph] {
    let node = contrast.nodes[place]
    if case .swap(let swapped, let stance) = node.step {
      guard swapped == side else { return [] }
      return [Paragraph(strings.fill("contrast.swapped", ["stance": name(of: stance)]), .accent)]
    }
    guard let turn = node.turn(side) else {
      return isNow ? [Paragraph(ending(side), .strong)] : []
    }
    var lines: [Paragraph] = []
    if let move = node.move(side) {
      let isFirst = contrast.difference()?.node == place
      let mark = String(world.look[isFirst ? .knob : .closed]) + " "
      let room = move.byRoom ? " " + strings["contrast.by-room"] : ""
      lines.append(
        Paragraph(mark + node.sessions[side].narrator.name(of: move.move.kind) + room, isNow ? .accent : .quiet))
    }
    let spoken = turn.lines.filter { line in
      switch line.voice {
      case .seller, .customer: true
      case .scene: !brief || !turn.lines.contains { $0.voice == .customer || $0.voice == .seller }
      case .company: false
      }
    }
    for (index, line) in spoken.enumerated() {
      if isNow, index > 0, !brief { lines.append(Paragraph("")) }
      lines.append(paragraph(line, isNow: isNow))
    }
    if isNow, node.sessions[side].state.isOver { lines += [Paragraph(""), Paragraph(ending(side), .strong)] }
    return lines
  }

  private func paragraph(_ line: Line, isNow: Bool) -> Paragraph {
    let tone: Tone = isNow ? .text : .quiet
    switch line.voice {
    case .customer:
      let name = (line.speaker ?? customerName) + ": "
      return Paragraph(spans: [TextSpan(name, isNow ? .customer : .quiet), TextSpan(line.text, tone)])
    case .seller:
      return Paragraph(spans: [
        TextSpan(strings["contrast.seller"] + ": ", isNow ? .seller : .quiet), TextSpan(line.text, tone),
      ])
    case .scene, .company: return Paragraph(line.text, .quiet)
    }
  }

  /// How a side came out.
  func ending(_ side: ContrastSide) -> String {
    let ending = node.sessions[side].state.ending
    return ending.flatMap { words.endings[$0.rawValue]?.name[language] } ?? strings["contrast.over"]
  }

  // MARK: Band and insides

  /// An influence without the name of its house, which stands above it anyway.
  func short(_ influence: Paragraph) -> Paragraph {
    var influence = influence
    guard let first = influence.spans.first, let comma = first.text.lastIndex(of: ",") else { return influence }
    let rest = first.text[first.text.index(after: comma)...].drop { $0 == " " }
    influence.spans[0].text = String(rest)
    return influence
  }

  /// What goes on inside of customer and seller on a side, as bars.
  func inside(_ side: ContrastSide, columns: Int, at place: Int? = nil) -> [Paragraph] {
    let state = contrast.nodes[place ?? contrast.here].sessions[side].state
    let quantities: [Quantity] = [.trust, .heard, .pressure, .patience]
    var rows = quantities.map { (strings["practise.quantity.\($0.rawValue)"], state.customer[$0]) }
    rows.append((strings["practise.strain"], Int(state.seller.strain)))
    rows.append((strings["ending.conflict"], Int(state.seller.conflict)))
    let look = world.look
    let widest = min(rows.reduce(0) { max($0, look.shown($1.0).displayWidth) }, columns * 3 / 5)
    return rows.enumerated().map { index, row in
      let label = look.fitted(row.0, to: widest).padded(to: widest + 1)
      let bar = TextBar.bar(row.1, columns: max(4, min(24, columns - widest - 7)), look: look)
      let tone: Tone = index < quantities.count ? .customer : .seller
      return Paragraph(spans: [
        TextSpan(label, tone), TextSpan(bar + " " + world.numbers.percent(thousandths: row.1)),
      ])
    }
  }

  // MARK: The gap

  /// What a company says and what it does, and the gap between the two.
  func gapCard(_ side: ContrastSide, rows: Int, columns: Int) -> [Paragraph] {
    let company = contrast.scenes[side].company
    let house = house(side)
    let gap = contrast.gap(side)
    let most = rows >= 26 ? 3 : rows >= 19 ? 2 : 1
    var lines = [Paragraph(strings["contrast.says"], .title)]
    for slogan in company.slogans.sorted(by: { $0.customer > $1.customer }).prefix(most) {
      guard let text = house?.slogans[slogan.id]?[language] else { continue }
      lines.append(Paragraph(strings.fill("choice.slogan", ["slogan": text]), .company))
    }
    lines += [Paragraph(""), Paragraph(strings["contrast.does"], .title)]
    let heaviest = company.inside.enumerated().sorted { a, b in
      (a.element.weight, abs(a.element.customer), b.offset) > (b.element.weight, abs(b.element.customer), a.offset)
    }
    for influence in heaviest.prefix(most) {
      guard let text = house?.inside[influence.element.id]?[language] else { continue }
      let kind = strings["practise.inside.\(influence.element.kind.rawValue)"] + ": "
      lines.append(Paragraph(spans: [TextSpan(kind, .strong), TextSpan(text, .company)]))
    }
    lines += [Paragraph(""), Paragraph(strings["contrast.gap"], .title)]
    let bar = TextBar.bar(gap.gap / 2, columns: max(6, min(20, columns - 12)), look: world.look)
    lines.append(Paragraph(bar + " " + strings.fill("contrast.gap-number", ["number": String(gap.gap / 20)]), .strong))
    if !gap.sentence.isEmpty { lines.append(Paragraph(gap.sentence)) }
    return lines
  }
}
