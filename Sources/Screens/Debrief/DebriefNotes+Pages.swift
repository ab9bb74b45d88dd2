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
    func left(_ who: EndingState.Side, _ needs: [String]) -> Paragraph {
      Paragraph(spans: [
        TextSpan(names([who]) + ": ", SideCurves.tone(of: who)), TextSpan(needs.isEmpty ? none : list(needs)),
      ])
    }
    lines += [left(.customer, unmet), left(.seller, own)]
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
          return Paragraph(spans: [TextSpan(name + ": "), TextSpan(text, .strong)])
        }
      }
    }
    return lines
  }

  /// What lay under the wish, and whether it could have been known, with the line that shows it.
  private var knowable: [Paragraph] {
    guard hasWords, !facts.ledger.verdicts.isEmpty else { return [] }
    return [title("debrief.under")]
      + facts.ledger.verdicts.flatMap { verdict in
        let kind = verdict.verdict.rawValue
        let said = words.knowability[kind]?[language] ?? kind
        var lines = [Paragraph(spans: [TextSpan(fact(ofLevel: verdict.level) + ": "), TextSpan(said, .strong)])]
        if let cited = verdict.cited, let quote = quote(verdict) {
          let values = ["turn": String(cited), "line": quote]
          lines.append(Paragraph("  " + strings.fill("debrief.quote", values), .quiet))
        }
        return lines
      }
  }

  // MARK: Afterwards

  /// Will they come back? The short answer first, then on what it depends; two weeks, a year, and one draw of it.
  func afterPage(columns: Int) -> [Paragraph] {
    guard hasWords else { return [Paragraph(strings["debrief.no-words"])] }
    let odds = facts.odds
    var lines = [title("debrief.comes-back"), Paragraph(words.depends[language], .strong)]
    lines += odds.causes(of: .comesAgain).filter { abs($0.permille) >= 5 }.prefix(3).map { Paragraph("  " + shift($0)) }
    lines += [
      chance(of: words.outcomes[AftermathOutcome.comesAgain.rawValue]?[language], odds.chance(of: .comesAgain)),
      Paragraph(strings["debrief.causes-about"], .quiet),
    ]
    let soon: [AftermathOutcome] =
      (odds.hasTaken ? [.fits] : []) + (odds.hasPromise ? [.promiseKept] : [])
      + (odds.hasBent ? [.bentComesOutSoon] : []) + (odds.hasTaken ? [.returned] : [])
    if !soon.isEmpty { lines += [Paragraph(""), title("debrief.two-weeks")] + soon.flatMap(outcome) }
    lines += [Paragraph(""), title("debrief.a-year")]
    lines += [AftermathOutcome.tellsGood, .tellsBad].flatMap(outcome)
    lines.append(chance(of: strings["debrief.tells-nothing"], odds.tellsNothing))
    if odds.hasBent {
      lines += outcome(.bentComesOutLater) + [chance(of: strings["debrief.stays-hidden"], odds.staysHidden)]
    }
    lines += outcome(.buysElsewhere)
    lines += [Paragraph(""), title("debrief.one-draw")] + draw
    return lines
  }

  /// An outcome with its chance, and what moves it most.
  private func outcome(_ outcome: AftermathOutcome) -> [Paragraph] {
    let name = words.outcomes[outcome.rawValue]?[language] ?? outcome.rawValue
    let causes = facts.odds.causes(of: outcome).filter { abs($0.permille) >= 5 }.prefix(3).map(shift)
    return [chance(of: name, facts.odds.chance(of: outcome))]
      + (causes.isEmpty ? [] : [Paragraph("  " + causes.joined(separator: " · "), .quiet)])
  }

  /// A chance as a bar and a share, with what it is the chance of.
  private func chance(of name: String?, _ chance: Int) -> Paragraph {
    let share = notes.world.numbers.percent(thousandths: chance)
    let bar = TextBar.bar(chance, columns: 12, look: notes.world.look)
    let gap = String(repeating: " ", count: max(1, 6 - share.displayWidth))
    return Paragraph(spans: [TextSpan(bar + gap + share + "  "), TextSpan(name ?? "", .strong)])
  }

  /// What moves an outcome, and by how much.
  private func shift(_ shift: AftermathShift) -> String {
    let sign = shift.permille < 0 ? "−" : "+"
    let cause = words.causes[shift.cause.rawValue]?[language] ?? shift.cause.rawValue
    return sign + notes.world.numbers.percent(thousandths: abs(shift.permille)) + " " + cause
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
    let thenWidth = notes.world.look.shown(then).displayWidth + 2
    let trulyWidth = notes.world.look.shown(truly).displayWidth + 2
    lines.append(Paragraph(spans: [TextSpan(then + "  " + truly + "  " + strings["debrief.worth-fit"], .quiet)]))
    let fitWidth = notes.world.look.shown(strings["debrief.worth-fit"]).displayWidth + 2
    for offer in offers {
      let places = worth.places(of: offer)
      let known = places.known.map { "\($0)." } ?? String(notes.world.look[.dot])
      let truth = places.truth.map { "\($0)." } ?? String(notes.world.look[.dot])
      let fit = numbers.percent(thousandths: worth.truth.first { $0.offer == offer }?.score ?? 0)
      let columns = known.padded(to: thenWidth) + truth.padded(to: trulyWidth) + fit.padded(to: fitWidth)
      let isTaken = notes.state.accepted.map { Int($0) == offer } ?? false
      let name = notes.session.narrator.name(ofOffer: offer) + (isTaken ? " " + String(notes.world.look[.tick]) : "")
      lines.append(Paragraph(spans: [TextSpan(columns, .key), TextSpan(name)]))
    }
    lines.append(Paragraph(""))
    let gain = worth.gain
    let values = ["gain": numbers.percent(thousandths: max(0, gain))]
    lines.append(Paragraph(gain > 0 ? strings.fill("debrief.worth-gain", values) : strings["debrief.worth-none"]))
    return lines
  }

  // MARK: The talk

  /// The figures of the talk with the known thresholds beside them; no grade.
  func talkPage(columns: Int) -> [Paragraph] {
    guard hasWords else { return [Paragraph(strings["debrief.no-words"])] }
    let talk = facts.talk
    let numbers = notes.world.numbers
    let look = notes.world.look
    func name(_ id: String) -> String { look.shown(words.talk[id]?[language] ?? id) }
    let widest = words.talk.keys.reduce(0) { max($0, name($1).displayWidth) }
    func row(_ id: String, _ value: String, _ scale: MarkScale? = nil) -> Paragraph {
      let drawn = scale.map { "  " + $0.text(columns: 21, look: look) } ?? ""
      return Paragraph(spans: [
        TextSpan(name(id).padded(to: widest + 2)), TextSpan(value.padded(to: drawn.isEmpty ? 0 : 6), .strong),
        TextSpan(drawn),
      ])
    }
    let none = strings["debrief.no-value"]
    let balance = talk.balance.map { (value: Int) in
      (value < 0 ? "−" : value > 0 ? "+" : "") + numbers.percent(thousandths: abs(value))
    }
    var lines = [
      row("open-questions", String(talk.openQuestions)), row("closed-questions", String(talk.closedQuestions)),
      row(
        "reflections-per-question", talk.reflectionsPerQuestion.map { numbers.tenths(($0 + 50) / 100) } ?? none,
        // From none to three for one question.
        scale(
          talk.reflectionsPerQuestion.map { $0 / 3 }, TalkFigures.fairReflections / 3, TalkFigures.goodReflections / 3)),
      thresholds(numbers.tenths(TalkFigures.fairReflections / 100), numbers.tenths(TalkFigures.goodReflections / 100)),
      row(
        "complex-share", talk.complexShare.map { numbers.percent(thousandths: $0) } ?? none,
        scale(talk.complexShare, TalkFigures.fairComplex, TalkFigures.goodComplex)),
      thresholds(
        numbers.percent(thousandths: TalkFigures.fairComplex), numbers.percent(thousandths: TalkFigures.goodComplex)),
      row("depth", strings.fill("debrief.of", ["value": String(talk.depth), "all": String(talk.deepest)])),
      row("bent", String(talk.bent)), row("pushes", String(talk.pushes)),
      row(
        "balance", balance ?? none,
        talk.balance.map { MarkScale([.init(500, .tick), .init(($0 + 1000) / 2)]) }),
    ]
    lines.append(Paragraph(strings["debrief.balance-about"], .quiet))
    return lines + [Paragraph(""), Paragraph(strings["debrief.talk-about"], .quiet)]
  }

  /// A value on a scale with two thresholds; nil where there is none.
  private func scale(_ value: Int?, _ fair: Int, _ good: Int) -> MarkScale? {
    value.map { MarkScale([.init(fair, .tick), .init(good, .tick), .init($0)]) }
  }

  /// What two thresholds are.
  private func thresholds(_ fair: String, _ good: String) -> Paragraph {
    let values = [
      "fair": fair, "good": good, "is-fair": words.bands[TalkBand.fair.rawValue]?[language] ?? "",
      "is-good": words.bands[TalkBand.good.rawValue]?[language] ?? "",
    ]
    return Paragraph("  " + strings.fill("debrief.thresholds", values), .quiet)
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
