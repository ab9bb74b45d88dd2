import Canvas
import Conversation
import Speech
import Workshop

extension ContrastNotes {
  /// One part of what whoever presents sees.
  func presenter(_ part: PresenterState.Part, columns: Int) -> [Paragraph] {
    switch part {
    case .room: room(columns: columns)
    case .notes: notesNow
    case .questions: questions
    case .votes: votes(columns: columns)
    }
  }

  /// Where the room is: what was done and said on each side, what the seller feels, and what will probably come next.
  private func room(columns: Int) -> [Paragraph] {
    let difference = difference
    var lines = [Paragraph(difference.text, difference.isHere ? .accent : .quiet)]
    for side in ContrastSide.allCases {
      lines += [Paragraph(""), Paragraph(title(side), .title)]
      lines += turn(side, at: contrast.here, isNow: true, brief: true)
      if let feeling = feeling(side) {
        lines.append(
          Paragraph(spans: [TextSpan(strings["presenter.feels"] + " "), TextSpan(feeling, .seller)]))
      }
      // In narrow windows the room's screen says it, and what comes next counts more.
      if columns >= 38, let influence = influence(side) { lines.append(short(influence)) }
      if let next = next(side) {
        lines.append(
          Paragraph(spans: [TextSpan(strings["presenter.next"] + " ", .quiet), TextSpan(next, .strong)]))
      }
    }
    return lines
  }

  /// What the seller of a side will probably do next: what was done here before, else what their stance would do.
  private func next(_ side: ContrastSide) -> String? {
    let known = node.next.flatMap { contrast.nodes[$0].move(side)?.move }
    return (known ?? contrast.plan(side)).map { name(of: $0, on: side) }
  }

  /// The notes for this moment.
  private var notesNow: [Paragraph] {
    let notes = contrast.notes()
    guard !notes.isEmpty else { return [Paragraph(strings["presenter.no-notes"], .quiet)] }
    return notes.flatMap { [Paragraph($0[language]), Paragraph("")] }.dropLast()
  }

  /// What was asked last, and the questions that come next, with their hints.
  private var questions: [Paragraph] {
    var lines: [Paragraph] = []
    if let last = contrast.asked.last, let question = contrast.question(last) {
      lines += [
        Paragraph(spans: [
          TextSpan(strings["presenter.asked"] + " ", .accent), TextSpan(question.words.text[language]),
        ])
      ]
      if let hint = question.words.hint { lines.append(Paragraph(hint[language], .accent)) }
      lines.append(Paragraph(""))
    }
    for (number, question) in contrast.questions().prefix(5).enumerated() {
      lines.append(Paragraph("\(number + 1). " + question.words.text[language]))
      if let hint = question.words.hint { lines.append(Paragraph("   " + hint[language], .quiet)) }
    }
    return lines
  }

  /// The votes at this place, then the insides of both sides.
  private func votes(columns: Int) -> [Paragraph] {
    var lines: [Paragraph] = []
    let ballots = contrast.ballots.filter { $0.node == contrast.here }
    let last = ballots.isEmpty ? Array(contrast.ballots.suffix(1)) : ballots
    if last.isEmpty { lines.append(Paragraph(strings["presenter.no-votes"], .quiet)) }
    for ballot in last {
      let sides = ContrastSide.allCases.filter(ballot.sides.contains)
      lines.append(Paragraph(sides.map(companyName).joined(separator: " + "), .strong))
      let scene = contrast.nodes[ballot.node].sessions[sides.first ?? .left].narrator
      for (move, hands) in zip(ballot.moves, ballot.hands) {
        let name = move.offer.map { scene.name(of: move.kind) + ": " + scene.name(ofOffer: $0) }
        lines.append(
          Paragraph(name ?? scene.name(of: move.kind), label: String(hands), labelTone: .key))
      }
    }
    for side in ContrastSide.allCases {
      lines += [Paragraph(""), Paragraph(companyName(side), .title)]
      if let feeling = notes(side).customerFeeling {
        lines.append(Paragraph(spans: [TextSpan(customerName + ": "), TextSpan(feeling, .customer)]))
      }
      lines += inside(side, columns: max(12, columns - 5))
    }
    return lines
  }
}
