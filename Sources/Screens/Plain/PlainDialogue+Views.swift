import Conversation
import Shop
import Speech

extension PlainDialogue {
  /// What the company says outside, told once at the beginning.
  func company() -> [String] {
    guard let house = words.companies[session.scene.company.id] else { return [] }
    let slogan = session.scene.company.slogans.first.flatMap { house.slogans[$0.id]?[language] } ?? ""
    return [say("house", ["house": house.name[language], "slogan": slogan])]
  }

  /// What is known so far.
  func knowledge() -> [String] {
    let scene = session.scene
    let state = session.state
    guard state.facts.contains(.wishStated) else { return [say("nothing-known")] }
    var lines = [say("wish", ["wish": scene.requirements.map(\.text).joined(separator: ", ")])]
    for level in scene.customer.chain.prefix(Int(state.levels)) {
      let fact = words.customers[scene.customer.id]?.levels[level.id]?.fact[language] ?? ""
      lines.append(say("known", ["fact": fact, "need": words.needs[level.need]?.name[language] ?? level.need]))
    }
    lines.append(words.ourCustomer[scene.belonging(in: state).rawValue]?[language] ?? "")
    return lines
  }

  /// What could be done, under what is known.
  func offers() -> [String] {
    let line = OfferLine(session, strings: strings)
    return [say("could-do")] + session.scene.ranking(in: session.state).prefix(7).map { "-  " + line.text($0.offer) }
  }

  /// The customer's inside in one line, for beginners.
  func inside() -> String {
    let inside = session.state.customer
    let feeling = FeelingReader(words).reading(of: inside)?.feeling.word[language] ?? ""
    return say(
      "inside",
      [
        "feeling": feeling, "trust": percent(inside.trust), "patience": percent(inside.patience),
        "pressure": percent(inside.pressure), "heard": percent(inside.heard),
      ])
  }

  /// The program's reading of the seller's feeling, with what moved it.
  func reading() -> [String] {
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

  private func percent(_ value: Int16) -> String { String(Int(value) / 10) }
}

/// An offer as one line: what it is, what it costs, when, and how far it fits.
public struct OfferLine: Sendable {
  private let session: Session
  private let strings: Forms

  /// Makes lines for a session's offers.
  public init(_ session: Session, strings: Forms) {
    self.session = session
    self.strings = strings
  }

  /// The line for an offer.
  public func text(_ index: Int) -> String {
    let offer = session.scene.offers[index]
    var parts = [session.narrator.name(ofOffer: index)]
    if offer.price > 0 { parts.append(strings.money(offer.price)) }
    if offer.days > 0 { parts.append(strings.date(inDays: offer.days, from: session.narrator.weekday)) }
    if case .article = offer.subject {
      parts.append(
        strings.filled(
          "offer.fits",
          ["n": String(offer.satisfied.nonzeroBitCount), "all": String(session.scene.requirements.count)]))
    }
    return parts.joined(separator: " · ")
  }
}
