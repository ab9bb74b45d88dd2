import Canvas
import Conversation
import Season
import Speech

extension DebriefNotes {
  // MARK: The four sides

  /// What remained unmet on both sides, whether it could have been known, and what is between the two.
  func sidesPage(moments: [Int], columns: Int) -> [Paragraph] {
    let end = facts.conversation.end
    let sides = scene.sides(of: end)
    let accepted = end.accepted.map { scene.offers[Int($0)] }
    var unmet: [String] = []
    for (index, need) in scene.needs.enumerated() where need.kind == .product && scene.weights[index] > 0 {
      if (accepted?.serves[index] ?? 0) < 500 { unmet.append(notes.name(ofNeed: need.id)) }
    }
    for (index, need) in RelationalNeed.allCases.enumerated() where sides.relational[index] < 500 {
      unmet.append(notes.name(ofNeed: need.rawValue))
    }
    let own = SellerNeed.allCases.filter { end.seller[$0] < 500 }.map { need in
      notes.words.sellerNeeds[need.rawValue]?.name[language] ?? need.rawValue
    }
    let none = strings["debrief.nothing-unmet"]
    var lines = [title("debrief.unmet")]
    lines.append(Paragraph(unmet.isEmpty ? none : list(unmet), label: notes.customerName, labelTone: .customer))
    lines.append(Paragraph(own.isEmpty ? none : list(own), label: strings["practise.me"], labelTone: .seller))
    lines += [Paragraph(strings["debrief.unmet-normal"], .quiet), Paragraph("")]
    lines += knowable
    for row in SideCurves.rows {
      lines += [Paragraph(""), Paragraph(strings["ending.side.\(row.side.rawValue)"], SideCurves.tone(of: row.side))]
      if row.side == .relationship {
        lines += notes.paragraphs(for: .relationship, moments: moments, columns: columns)
      } else {
        lines += row.figures.map { figure in
          let name = words.figures[figure.rawValue]?[language] ?? strings["debrief.figure.\(figure.rawValue)"]
          let value = scene.figures(of: end)[figure]
          let text = figure.isMoney ? strings.forms.money(value) : notes.world.numbers.percent(thousandths: value)
          return Paragraph(text, label: name, labelTone: .text)
        }
      }
    }
    return lines
  }

  /// What lay under the wish, and whether it could have been known.
  private var knowable: [Paragraph] {
    guard hasWords, !facts.ledger.verdicts.isEmpty else { return [] }
    return [title("debrief.under")]
      + facts.ledger.verdicts.map { verdict in
        let kind = verdict.verdict.rawValue
        var said = words.knowability[kind]?[language] ?? kind
        if let cited = verdict.cited { said += " (" + strings.fill("debrief.at", ["turn": String(cited)]) + ")" }
        return Paragraph(spans: [TextSpan(fact(ofLevel: verdict.level) + ": "), TextSpan(said, .strong)])
      }
  }

  // MARK: Afterwards

  /// Two weeks and a year later: how likely, on what it depends, and one draw of it.
  func afterPage(columns: Int) -> [Paragraph] {
    guard hasWords else { return [Paragraph(strings["debrief.no-words"])] }
    var lines = [Paragraph(strings["debrief.comes-back"], .strong), Paragraph(words.depends[language])]
    let odds = facts.odds
    let soon: [AftermathOutcome] =
      (odds.hasTaken ? [.fits] : []) + (odds.hasPromise ? [.promiseKept] : [])
      + (odds.hasBent ? [.bentComesOutSoon] : [])
      + (odds.hasTaken ? [.returned] : [])
    let later: [AftermathOutcome] =
      [.comesAgain, .tellsGood, .tellsBad] + (odds.hasBent ? [.bentComesOutLater] : []) + [.buysElsewhere]
    lines += block("debrief.two-weeks", soon, columns) + block("debrief.a-year", later, columns)
    lines += [Paragraph(""), title("debrief.one-draw")] + draw
    return lines
  }

  private func block(_ key: String, _ outcomes: [AftermathOutcome], _ columns: Int) -> [Paragraph] {
    guard !outcomes.isEmpty else { return [] }
    var lines = [Paragraph(""), title(key)]
    for outcome in outcomes {
      let name = words.outcomes[outcome.rawValue]?[language] ?? outcome.rawValue
      let chance = facts.odds.chance(of: outcome)
      let meter = TextBar.bar(chance, columns: 12, look: notes.world.look)
      let share = notes.world.numbers.percent(thousandths: chance)
      lines.append(Paragraph(spans: [TextSpan(meter + " " + share + " ", .text), TextSpan(name, .strong)]))
      let causes = facts.odds.causes(of: outcome).prefix(3).map { shift in
        let cause = words.causes[shift.cause.rawValue]?[language] ?? shift.cause.rawValue
        let sign = shift.permille < 0 ? "−" : "+"
        return sign + notes.world.numbers.percent(thousandths: abs(shift.permille)) + " " + cause
      }
      if !causes.isEmpty { lines.append(Paragraph("  " + causes.joined(separator: " · "), .quiet)) }
    }
    return lines
  }

  /// One way it goes on, in sentences.
  private var draw: [Paragraph] {
    let one = facts.aftermath
    var names: [String] = []
    if let fits = one.fits { names.append(fits ? "fits" : "misfits") }
    switch one.promise {
    case .kept: names.append("promise-kept")
    case .broken: names.append("promise-broken")
    case .none: break
    }
    switch one.bent {
    case .soon: names.append("bent-soon")
    case .later: names.append("bent-later")
    case .never: break
    }
    if one.isReturned { names.append("returned") }
    names.append(one.comesAgain ? "comes-again" : "stays-away")
    names.append("tells-\(one.tells)")
    if one.buysElsewhere { names.append("buys-elsewhere") }
    let text = names.map { words.draws[$0]?[language] ?? $0 }.joined(separator: " ")
    return [Paragraph(text), Paragraph(strings["debrief.only-one-draw"], .quiet)]
  }

  // MARK: What listening was worth

  /// The offers as they looked under what was known, beside what they truly are worth.
  func worthPage(columns: Int) -> [Paragraph] {
    let worth = facts.worth
    let numbers = notes.world.numbers
    var lines = [Paragraph(strings["debrief.worth-about"], .quiet), Paragraph("")]
    var offers: [Int] = []
    for ranked in worth.truth.prefix(5) + worth.known.prefix(5) where !offers.contains(ranked.offer) {
      offers.append(ranked.offer)
    }
    let then = strings["debrief.worth-then"]
    let truly = strings["debrief.worth-truly"]
    lines.append(Paragraph(spans: [TextSpan(then + "  " + truly, .title)]))
    let thenWidth = notes.world.look.shown(then).displayWidth
    let trulyWidth = notes.world.look.shown(truly).displayWidth
    for offer in offers {
      let places = worth.places(of: offer)
      let known = places.known.map { "\($0)." } ?? String(notes.world.look[.dot])
      let truth = places.truth.map { "\($0)." } ?? String(notes.world.look[.dot])
      let fit = numbers.percent(thousandths: worth.truth.first { $0.offer == offer }?.score ?? 0)
      let label = known.padded(to: thenWidth) + "  " + truth.padded(to: trulyWidth)
      let isTaken = notes.state.accepted.map { Int($0) == offer } ?? false
      let name = notes.session.narrator.name(ofOffer: offer) + (isTaken ? " " + String(notes.world.look[.tick]) : "")
      lines.append(
        Paragraph(label: label, labelTone: .key, spans: [TextSpan(name), TextSpan("  " + fit, .quiet)]))
    }
    lines.append(Paragraph(""))
    let gain = worth.gain
    let values = ["gain": numbers.percent(thousandths: max(0, gain))]
    lines.append(Paragraph(gain > 0 ? strings.fill("debrief.worth-gain", values) : strings["debrief.worth-none"]))
    return lines
  }

  // MARK: The talk

  /// The figures of the talk with the known thresholds; no grade.
  var talkPage: [Paragraph] {
    guard hasWords else { return [Paragraph(strings["debrief.no-words"])] }
    let talk = facts.talk
    let numbers = notes.world.numbers
    func name(_ id: String) -> String { words.talk[id]?[language] ?? id }
    func band(_ band: TalkBand?) -> String {
      band.map { " · " + (words.bands[$0.rawValue]?[language] ?? $0.rawValue) } ?? ""
    }
    func row(_ id: String, _ value: String, _ note: String = "") -> Paragraph {
      Paragraph(label: name(id), labelTone: .text, spans: [TextSpan(value, .strong), TextSpan(note, .quiet)])
    }
    func ratio(_ value: Int?) -> String { value.map { numbers.tenths(($0 + 50) / 100) } ?? strings["debrief.no-value"] }
    func share(_ value: Int?) -> String {
      value.map { numbers.percent(thousandths: $0) } ?? strings["debrief.no-value"]
    }
    let balance = talk.balance.map { value in
      (value < 0 ? "−" : "+") + numbers.percent(thousandths: abs(value))
    }
    return [
      row("open-questions", String(talk.openQuestions)), row("closed-questions", String(talk.closedQuestions)),
      row("reflections-per-question", ratio(talk.reflectionsPerQuestion), band(talk.reflectionBand)),
      row("complex-share", share(talk.complexShare), band(talk.complexBand)),
      row("depth", strings.fill("debrief.of", ["value": String(talk.depth), "all": String(talk.deepest)])),
      row("bent", String(talk.bent)), row("pushes", String(talk.pushes)),
      row("balance", balance ?? strings["debrief.no-value"]), Paragraph(""),
      Paragraph(strings["debrief.talk-about"], .quiet),
    ]
  }

  // MARK: The question

  /// One question to take along.
  var questionPage: [Paragraph] {
    let phrases = facts.occasion.flatMap { words.questions[$0.rawValue]?[language] } ?? []
    guard !phrases.isEmpty else { return [Paragraph(strings["debrief.own-question"])] }
    let end = facts.conversation.end
    let place = Draw.number(below: phrases.count, seed: end.seed, turn: end.turn, purpose: .words, counter: 98)
    return [
      Paragraph(""), Paragraph(phrases[place], .strong), Paragraph(""),
      Paragraph(strings["debrief.question-about"], .quiet),
    ]
  }
}
