import Conversation
import Shop
import Speech

/// A wish in words: attributes by their names, sizes and prices as people say them.
public struct PlainWish: Sendable {
  private let scene: Scene
  private let strings: Forms

  /// Makes words for a scene's wish.
  public init(_ scene: Scene, strings: Forms) {
    self.scene = scene
    self.strings = strings
  }

  /// One requirement, such as “size 38½” or “at most €130.00”.
  public func text(_ requirement: Requirement) -> String {
    if requirement.attribute == "stock" { return strings.filled("plain.want.here") }
    let value = value(requirement)
    let attribute = known("plain.attribute.\(requirement.attribute)") ?? requirement.attribute
    let isPrice = requirement.attribute == "price"
    switch requirement.comparison {
    case .equal: return equal(requirement, attribute)
    case .notEqual: return strings.filled("plain.want.not", ["what": equal(requirement, attribute)])
    case .atMost, .less:
      return strings.filled(
        isPrice ? "plain.want.price-at-most" : "plain.want.at-most", ["what": attribute, "value": value])
    case .atLeast, .more:
      return strings.filled(
        isPrice ? "plain.want.price-at-least" : "plain.want.at-least", ["what": attribute, "value": value])
    }
  }

  /// That an attribute has just this value.
  private func equal(_ requirement: Requirement, _ attribute: String) -> String {
    switch requirement.value {
    case .flag(let isSet): return isSet ? attribute : strings.filled("plain.want.not", ["what": attribute])
    case .number:
      return strings.filled("plain.want.equal", ["what": attribute, "value": value(requirement)])
    case .word(let word):
      if requirement.attribute == "id", let article = scene.assortment.article(word) {
        return strings.filled("plain.want.article", ["value": article.name])
      }
      return known("plain.value.\(requirement.attribute).\(word)")
        ?? strings.filled("plain.want.equal", ["what": attribute, "value": word])
    }
  }

  private func value(_ requirement: Requirement) -> String {
    guard case .number(let number) = requirement.value else { return requirement.value.description }
    switch requirement.attribute {
    case "price": return strings.money(number)
    case "size": return Forms.size(number)
    default: return Hundredths.text(number).map { $0 == "." ? strings.filled("plain.decimal") : String($0) }.joined()
    }
  }

  /// The text of a key; nil where there is none, which shows in the key itself coming back.
  private func known(_ key: String) -> String? {
    let text = strings.filled(key)
    return text == "<\(key)>" || text == key ? nil : text
  }
}
