import Conversation
import Season
import Speech
import Workshop

extension ContrastHandout {
  // MARK: How it came out

  /// Four sides beside each other, and no total.
  var ending: Handout.Section {
    let states = last.sessions.map(\.state)
    func ending(_ side: ContrastSide) -> String {
      states[side].ending.map { words.endings[$0.rawValue]?.name[language] ?? $0.rawValue } ?? text("open")
    }
    func about(_ side: ContrastSide) -> Handout.Block? {
      states[side].ending.flatMap { words.endings[$0.rawValue]?.text[language] }.map { .note(label: house(side), $0) }
    }
    var rows = [[text("came-out"), ending(.left), ending(.right)]]
    for figure in SideFigure.allCases where figure != .comesAgain {
      let name = words.hindsight.figures[figure.rawValue]?[language] ?? figure.rawValue
      rows.append(
        [text("of-side", ["side": text("side-name.\(Self.side(of: figure))"), "figure": name])]
          + ContrastSide.allCases.map { side in
            let value = contrast.scenes[side].figures(of: states[side])[figure]
            return figure.isMoney ? strings.money(value) : percent(value)
          })
    }
    rows.append(
      [text("between")]
        + ContrastSide.allCases.map { side in
          let relationship = contrast.scenes[side].relationship(in: states[side])
          let verdict =
            switch (relationship.isGood, relationship.isRelationship, relationship.isNull) {
            case (true, _, _): "good"
            case (_, _, true): "null"
            case (_, true, _): "relationship"
            default: "none"
            }
          return text("verdict.\(verdict)")
        })
    return Handout.Section(
      text("ending"),
      [.table(HandoutTable(head: ["", house(.left), house(.right)], rows: rows))]
        + ContrastSide.allCases.compactMap(about) + [.text(text("no-total"))])
  }

  /// Whose side a figure is on.
  private static func side(of figure: SideFigure) -> String {
    switch figure {
    case .productNeeds, .relationalNeeds: "customer"
    case .sellerNeeds, .strain: "seller"
    case .moneyToday, .moneyExpected: "company"
    case .customerExpects, .sellerExpects, .comesAgain: "relationship"
    }
  }

  // MARK: Afterwards

  /// Would they come back? No idea; it depends, and on what (E10).
  var afterwards: Handout.Section {
    let odds = ContrastSide.allCases.map { contrast.scenes[$0].aftermathOdds(of: last.sessions[$0].state) }
    func applies(_ outcome: AftermathOutcome, _ odds: AftermathOdds) -> Bool {
      switch outcome {
      case .fits, .returned: odds.hasTaken
      case .promiseKept: odds.hasPromise
      case .bentComesOutSoon, .bentComesOutLater: odds.hasBent
      case .comesAgain, .tellsGood, .tellsBad, .buysElsewhere: true
      }
    }
    var rows: [[String]] = []
    for outcome in AftermathOutcome.allCases where odds.contains(where: { applies(outcome, $0) }) {
      let name = words.hindsight.outcomes[outcome.rawValue]?[language] ?? outcome.rawValue
      rows.append([name] + odds.map { applies(outcome, $0) ? percent($0.chance(of: outcome)) : text("does-not-apply") })
    }
    var blocks: [Handout.Block] = [
      .text(words.hindsight.depends[language]),
      .list(ContrastSide.allCases.map { side in depends(side, odds[side == .left ? 0 : 1]) }),
      .table(HandoutTable(head: [text("chance"), house(.left), house(.right)], rows: rows)),
    ]
    if isForLeader { blocks.append(.note(label: text("model"), text("model-text"))) }
    return Handout.Section(text("afterwards"), blocks.filter { if case .text("") = $0 { false } else { true } })
  }

  /// What moves coming again the most in a house.
  private func depends(_ side: ContrastSide, _ odds: AftermathOdds) -> String {
    let causes = odds.causes(of: .comesAgain).prefix(3).map { shift in
      let cause = words.hindsight.causes[shift.cause.rawValue]?[language] ?? shift.cause.rawValue
      return text(shift.permille < 0 ? "less" : "more", ["cause": cause, "share": percent(abs(shift.permille))])
    }
    return text(
      "depends-in", ["house": house(side), "causes": causes.isEmpty ? text("nothing") : causes.joined(separator: "; ")])
  }

  // MARK: The room

  /// What the room chose, and the other ways it went; for whoever leads.
  var room: [Handout.Section] {
    guard isForLeader else { return [] }
    var blocks: [Handout.Block] = []
    for ballot in contrast.ballots where ballot.all > 0 {
      let node = contrast.nodes[ballot.node]
      let side: ContrastSide = ballot.sides.contains(.left) ? .left : .right
      let narrator = node.sessions[side].narrator
      let rows = zip(ballot.moves, ballot.hands).map { move, hands in
        let name = narrator.name(of: move.kind)
        return [move.offer.map { name + ": " + narrator.name(ofOffer: $0) } ?? name, String(hands)]
      }
      blocks.append(.text(text("vote-at", ["turn": String(node.turn)])))
      blocks.append(.table(HandoutTable(head: [text("choice"), text("hands")], rows: rows)))
    }
    let told = rows.last?.node
    let others = contrast.leaves.filter { $0 != told }.map { leaf in
      let node = contrast.nodes[leaf]
      let ends = node.sessions.both.map { session in
        session.state.ending.map { words.endings[$0.rawValue]?.name[language] ?? $0.rawValue } ?? text("open")
      }
      return text(
        "other-way",
        ["turn": String(node.turn), "left": house(.left) + ": " + ends[0], "right": house(.right) + ": " + ends[1]])
    }
    if !others.isEmpty { blocks += [.text(text("other-ways")), .list(others)] }
    return blocks.isEmpty ? [] : [Handout.Section(text("room"), blocks)]
  }

  /// Questions to take along: those that were put to the room, then those that fit the way it went.
  var questions: Handout.Section {
    var seen: Set<RoomQuestion.ID> = []
    let asked = contrast.asked.compactMap { contrast.question($0) }
    let fitting = rows.reversed().flatMap { contrast.questions(at: $0.node).prefix(2) }
    let all = (asked + fitting).filter { seen.insert($0.id).inserted }
    let shown = all.prefix(isForLeader ? 12 : 6)
    let own = text("own-question")
    guard isForLeader else {
      return Handout.Section(text("questions"), [.questions(shown.map { $0.words.text[language] } + [own])])
    }
    var blocks: [Handout.Block] = []
    for question in shown {
      blocks.append(.text(question.words.text[language]))
      if let hint = question.words.hint?[language] { blocks.append(.note(label: text("hint"), hint)) }
    }
    let notes = rows.flatMap { contrast.notes(at: $0.node).prefix(1) }.map { $0[language] }
    var once: Set<String> = []
    let different = notes.filter { once.insert($0).inserted }
    if !different.isEmpty { blocks += [.text(text("notes")), .list(Array(different.prefix(12)))] }
    return Handout.Section(text("questions"), blocks)
  }

  /// What it was made with, and how to play it again.
  var colophon: String {
    let day = text("day", ["seed": String(contrast.seed)])
    let made = text("made", ["pack": words.title[language], "day": day])
    return capsule.map { made + " " + text("again", ["capsule": $0]) } ?? made
  }
}
