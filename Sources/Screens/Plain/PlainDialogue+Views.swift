import Conversation
import Shop
import Speech

extension PlainDialogue {
  /// Where one works, and one thing it says outside.
  var houseName: String {
    let company = session.scene.company
    let house = words.companies[company.id]
    let slogan = company.slogans.first.flatMap { house?.slogans[$0.id]?[language] } ?? ""
    return say("house", ["house": house?.name[language] ?? company.id, "slogan": slogan])
  }

  /// What the company says outside, what of its inside has been felt so far, and the gap between the two (E3).
  var house: [String] {
    let company = session.scene.company
    guard let house = words.companies[company.id] else { return [] }
    var lines = [house.name[language] + ". " + house.about[language], say("outside")]
    lines += company.slogans.compactMap { house.slogans[$0.id]?[language] }.map { "- " + $0 }
    let felt = company.inside.indices.filter { session.state.influences & (1 &<< UInt64($0)) != 0 }
    lines.append(say(felt.isEmpty ? "inside-nothing" : "inside-house"))
    lines += felt.map { index in
      let influence = company.inside[index]
      return "- " + say("kind.\(influence.kind.rawValue)", ["text": house.inside[influence.id]?[language] ?? ""])
    }
    if let trail, !trail.lines.isEmpty { lines += [trail.title + ":"] + trail.lines.map { "- " + $0 } }
    return lines + [ending.gap]
  }

  /// What was heard and seen in the last turn; a beginner also sees inside the customer.
  var lastTurn: [String] {
    let lines = session.turns[session.turns.count - 1].lines.map(spoken)
    return level == .beginner ? lines + [inside] : lines
  }

  /// What is known so far.
  var knowledge: [String] {
    let scene = session.scene
    let state = session.state
    guard state.facts.contains(.wishStated) else { return [say("nothing-known")] }
    let wish = WishWords(scene, words: words, strings: strings, language: language)
    var lines = [say("wish", ["wish": wish.whole(separator: ", ")])]
    if state.facts.contains(.gapKnown), scene.customer.situation != .repair {
      let drops = scene.relaxations.prefix(2).filter { !$0.drop.isEmpty }
        .map { $0.drop.map(wish.text).joined(separator: say("and")) }
      if !drops.isEmpty { lines.append(say("gap", ["drops": drops.joined(separator: say("or"))])) }
    }
    for level in scene.customer.chain.prefix(Int(state.levels)) {
      let fact = words.customers[scene.customer.id]?.levels[level.id]?.fact[language] ?? ""
      lines.append(say("known", ["fact": fact, "need": words.needs[level.need]?.name[language] ?? level.need]))
    }
    for (index, sign) in scene.customer.signs.enumerated() where state.signs & (1 &<< UInt32(index)) != 0 {
      guard let text = words.customers[scene.customer.id]?.signs[sign.id] else { continue }
      lines.append(say("seen", ["text": Self.unbracketed(text[language])]))
    }
    let declined = scene.offers.indices.filter { state.declined & (1 &<< UInt64($0)) != 0 }
    if !declined.isEmpty {
      lines.append(
        say("declined", ["offers": declined.map { session.narrator.name(ofOffer: $0) }.joined(separator: "; ")]))
    }
    lines.append(words.ourCustomer[scene.belonging(in: state).rawValue]?[language] ?? "")
    return lines
  }

  /// What could be done, under what is known.
  func offers(limit: Int) -> [String] {
    let possible = session.scene.offersInSight(session.state)
    guard !possible.isEmpty else { return [say("could-do-nothing")] }
    let line = OfferLine(session, words: words, strings: strings)
    return [say("could-do")] + possible.prefix(limit).map { "- " + line.text($0.offer) }
  }

  /// Where the conversation stands among its phases.
  var map: String {
    let phases = Phase.allCases.filter { $0 != .aftermath }.map { phase in
      let name = words.phases[phase.rawValue]?[language] ?? phase.rawValue
      return phase == session.state.phase ? say("here", ["phase": name]) : name
    }
    return say("map", ["phases": phases.joined(separator: ", ")])
  }

  /// The customer's inside in one line, for beginners.
  var inside: String {
    let inside = session.state.customer
    let feeling = FeelingReader(words).reading(of: inside)?.feeling.word[language] ?? ""
    return say(
      "inside",
      [
        "name": customerName, "feeling": feeling, "trust": share(inside.trust), "patience": share(inside.patience),
        "pressure": share(inside.pressure), "heard": share(inside.heard),
      ])
  }

  /// The program's reading of the seller's feeling, with what moved it.
  var reading: [String] {
    guard let reading = FeelingReader(words).reading(of: session.state.seller) else { return [] }
    let need = words.sellerNeeds[reading.feeling.need]?.name[language] ?? reading.feeling.need
    var lines = [say("reading", ["feeling": reading.feeling.word[language], "need": need])]
    if let index = reading.influence,
      let text = words.companies[session.scene.company.id]?.inside[session.scene.company.inside[index].id]
    {
      lines.append(say("because", ["text": text[language]]))
    }
    return lines
  }

  private func share(_ value: Int16) -> String { String((Int(value) + 5) / 10) }
}
