import Canvas
import Conversation
import Speech
import Workshop

extension ContrastNotes {
  /// One part of what whoever presents sees.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - side: The side, where the room is shown side by side.
  ///   - columns: How wide it is.
  /// - Returns: The paragraphs.
  func presenter(_ part: PresenterState.Part, _ side: ContrastSide? = nil, columns: Int) -> [Paragraph] {
    switch part {
    case .room: side.map { room($0, isNarrow: true) } ?? room
    case .notes: notesNow
    case .questions: questions
    case .votes: votes + [Paragraph("")] + insides(columns: columns)
    }
  }

  /// Where the room is, on both sides.
  private var room: [Paragraph] {
    let difference = difference
    return [Paragraph(difference.text, difference.isHere ? .accent : .quiet)]
      + ContrastSide.allCases.flatMap { side in
        [Paragraph(""), Paragraph(title(side), .title)] + room(side, isNarrow: false)
      }
  }

  /// Where the room is on one side: what was done, what goes on inside, what will probably come next, and what was said,
  /// which the room has before its eyes anyway.
  private func room(_ side: ContrastSide, isNarrow: Bool) -> [Paragraph] {
    let turn = turn(side, at: contrast.here, isNow: true, brief: true)
    let done = node.move(side) == nil ? 0 : 1
    var lines = Array(turn.prefix(done))
    if let feeling = feeling(side) {
      lines.append(Paragraph(spans: [TextSpan(strings["presenter.feels"] + " "), TextSpan(feeling, .seller)]))
    }
    // In narrow windows the room's own screen shows what is behind it.
    if !isNarrow, let influence = influence(side) { lines.append(short(influence)) }
    if isNarrow { lines.append(Paragraph(insideInShort(side), .customer)) }
    if let next = next(side) {
      lines.append(Paragraph(spans: [TextSpan(strings["presenter.next"] + " ", .quiet), TextSpan(next, .strong)]))
    }
    let said = turn.dropFirst(done)
    return said.isEmpty ? lines : lines + [Paragraph("")] + said
  }

  /// The customer's and the seller's inside in one line.
  func insideInShort(_ side: ContrastSide) -> String {
    let state = node.sessions[side].state
    let quantities: [Quantity] = [.trust, .heard, .pressure]
    var parts = quantities.map { quantity in
      let share = world.numbers.percent(thousandths: state.customer[quantity])
      return strings["practise.quantity.\(quantity.rawValue)"] + " " + share
    }
    let strain = world.numbers.percent(thousandths: Int(state.seller.strain))
    parts.append(strings["practise.strain"] + " " + strain)
    return parts.joined(separator: " · ")
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

  /// The votes at this place, else the last ones.
  private var shownBallots: [Ballot] {
    let ballots = contrast.ballots.filter { $0.node == contrast.here }
    return ballots.isEmpty ? Array(contrast.ballots.suffix(1)) : ballots
  }

  /// What a choice of a vote is called.
  private func name(of move: Move, in ballot: Ballot) -> String {
    let session = contrast.nodes[ballot.node].sessions[ballot.sides.contains(.left) ? .left : .right]
    let name = session.narrator.name(of: move.kind)
    return move.offer.map { name + ": " + session.narrator.name(ofOffer: $0) } ?? name
  }

  /// The votes, a choice in each line.
  private var votes: [Paragraph] {
    let ballots = shownBallots
    guard !ballots.isEmpty else { return [Paragraph(strings["presenter.no-votes"], .quiet)] }
    return ballots.flatMap { ballot in
      [
        Paragraph(
          ContrastSide.allCases.filter(ballot.sides.contains).map(companyName).joined(separator: " + "), .strong)
      ]
        + zip(ballot.moves, ballot.hands).map { move, hands in
          Paragraph(name(of: move, in: ballot), label: String(hands), labelTone: .key)
        }
    }
  }

  /// The last vote in one line.
  var votesInShort: String {
    guard let ballot = shownBallots.last else { return strings["presenter.no-votes"] }
    let choices = zip(ballot.moves, ballot.hands).map { move, hands in
      "\(hands) " + contrast.nodes[ballot.node].sessions.left.narrator.name(of: move.kind)
    }
    return strings["presenter.hands"] + " " + choices.joined(separator: " · ")
  }

  /// The insides of both sides.
  private func insides(columns: Int) -> [Paragraph] {
    ContrastSide.allCases.flatMap { side in
      var lines = [Paragraph(companyName(side), .title)]
      if let feeling = notes(side).customerFeeling {
        lines.append(Paragraph(spans: [TextSpan(customerName + ": "), TextSpan(feeling, .customer)]))
      }
      return lines + inside(side, columns: max(12, columns - 5)) + (side == .left ? [Paragraph("")] : [])
    }
  }
}
