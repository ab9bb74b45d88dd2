import Conversation
import Speech

/// How a conversation came out, as plain lines: four sides beside each other, never one number.
public struct PlainEnding: Sendable {
  private let session: Session
  private let words: PackWords
  private let strings: Forms
  private let language: Language

  /// Makes the ending of a session.
  public init(_ session: Session, words: PackWords, strings: Forms, language: Language) {
    self.session = session
    self.words = words
    self.strings = strings
    self.language = language
  }

  /// All lines.
  public var lines: [String] {
    let scene = session.scene
    let state = session.state
    let sides = scene.sides(of: state)
    let relationship = scene.relationship(in: state)
    var lines: [String] = []
    if let ending = state.ending.flatMap({ words.endings[$0.rawValue] }) {
      lines.append(ending.name[language] + ". " + ending.text[language])
    }
    if let follow = state.follow { lines.append(words.follows[follow.rawValue]?[language] ?? "") }
    lines.append(
      strings.filled(
        "plain.side-customer",
        ["product": percent(sides.productNeeds), "relational": percent(sides.relationalNeeds)]))
    let feeling = FeelingReader(words).reading(of: state.seller)?.feeling.word[language] ?? ""
    lines.append(
      strings.filled(
        "plain.side-seller",
        ["needs": percent(sides.sellerNeeds), "strain": percent(sides.strain), "feeling": feeling]))
    lines.append(
      strings.filled(
        "plain.side-company",
        [
          "money": strings.money(sides.moneyToday), "year": strings.money(sides.moneyExpected),
          "purpose": percent(sides.purpose), "identity": percent(sides.identity),
        ]))
    lines.append(strings.filled("plain.side-relationship"))
    lines += relationship.reasons.compactMap { words.relationship[$0.rawValue]?[language] }.map { "-  " + $0 }
    lines.append(words.ourCustomer[scene.trueBelonging.rawValue]?[language] ?? "")
    lines.append(strings.filled("plain.about"))
    for level in scene.customer.chain {
      lines.append("-  " + (words.customers[scene.customer.id]?.levels[level.id]?.fact[language] ?? level.id))
    }
    return lines
  }

  private func percent(_ value: Int) -> String { String(value / 10) }
}
