import Conversation
import Shop
import Speech

extension Notes {
  /// A part of the wish in words, such as “waterproof” or “up to €130”; what has no words is shown as it was typed.
  func words(for requirement: Requirement) -> String {
    let attribute = requirement.attribute
    switch (attribute, requirement.value) {
    case ("id", .word(let id)): return scene.assortment.article(id)?.name ?? id
    case ("size", .number(let size)): return strings.fill("practise.attribute.size", ["value": world.size(size)])
    case (_, .number(let amount)):
      let comparison =
        switch requirement.comparison {
        case .atMost, .less: "at-most"
        case .atLeast, .more: "at-least"
        case .equal, .notEqual: "equal"
        }
      let value = attribute == "price" ? money(amount) : Hundredths.text(amount)
      return strings.fill("practise.\(comparison)", ["name": name(ofAttribute: attribute), "value": value])
    case (_, .flag(let isSet)):
      return text("practise.flag.\(attribute).\(isSet ? "yes" : "no")") ?? requirement.text
    case (_, .word(let word)):
      let known = text("practise.value.\(attribute).\(word)") ?? word
      return requirement.comparison == .notEqual ? strings.fill("practise.not", ["value": known]) : known
    }
  }

  /// What an attribute is called; the raw word where it has no name.
  func name(ofAttribute attribute: String) -> String { text("practise.attribute.\(attribute)") ?? attribute }

  /// The whole wish in words.
  var wish: String { scene.requirements.map { words(for: $0) }.joined(separator: " · ") }

  /// An amount of money in cents; whole amounts without cents.
  func money(_ cents: Int) -> String {
    cents % 100 == 0 ? strings.fill("practise.money-whole", ["whole": String(cents / 100)]) : strings.forms.money(cents)
  }

  /// A text, if there is one.
  private func text(_ key: String) -> String? { strings.has(key) ? strings[key] : nil }
}
