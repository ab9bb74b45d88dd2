import Conversation
import Speech

/// An offer as one line: what it is, what it costs, when, and why it fits or does not, under what is known.
public struct OfferLine: Sendable {
  private let session: Session
  private let words: PackWords
  private let strings: Forms

  /// Makes lines for a session's offers.
  public init(_ session: Session, words: PackWords, strings: Forms) {
    self.session = session
    self.words = words
    self.strings = strings
  }

  /// The line for an offer.
  public func text(_ index: Int) -> String {
    let offer = session.scene.offers[index]
    var parts = [session.narrator.name(ofOffer: index)]
    if offer.price > 0 { parts.append(strings.money(offer.price)) }
    if case .article = offer.subject {
      parts.append(when(offer))
      if session.scene.customer.situation != .repair { parts.append(fit(offer)) }
    } else if offer.days > 0 {
      parts.append(when(offer))
    }
    let known = session.scene.customer.chain.prefix(Int(session.state.levels)).map(\.need)
    let served = session.scene.needs.enumerated().filter {
      $0.element.kind == .product && known.contains($0.element.id)
    }
    let good = served.filter { offer.serves[$0.offset] >= 600 }.map { name($0.element) }
    let little = served.filter { offer.serves[$0.offset] <= 300 }.map { name($0.element) }
    if !good.isEmpty { parts.append(say("offer-for", ["needs": good.joined(separator: ", ")])) }
    if !little.isEmpty { parts.append(say("offer-little", ["needs": little.joined(separator: ", ")])) }
    return parts.joined(separator: "; ")
  }

  private func when(_ offer: SceneOffer) -> String {
    offer.days > 0 ? strings.date(inDays: offer.days, from: session.narrator.weekday) : say("offer-here")
  }

  /// How much of the wish it meets, and what it does not.
  private func fit(_ offer: SceneOffer) -> String {
    let requirements = session.scene.requirements
    let wish = WishWords(session.scene, words: words, strings: strings, language: language)
    let open = requirements.indices.filter { offer.satisfied & (1 &<< UInt64($0)) == 0 }
    guard !open.isEmpty else { return say("offer-all") }
    return say(
      "offer-but",
      [
        "n": String(requirements.count - open.count), "all": String(requirements.count),
        "open": open.map { wish.text(requirements[$0]) }.joined(separator: ", "),
      ])
  }

  private func name(_ need: Need) -> String { words.needs[need.id]?.name[language] ?? need.id }

  private var language: Language { session.narrator.language }

  private func say(_ key: String, _ values: [String: String] = [:]) -> String { strings.filled("plain." + key, values) }
}
