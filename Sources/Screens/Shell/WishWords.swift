import Conversation
import Shop
import Speech

/// A wish in words, the same on the screen and in plain lines: attributes by their names in the pack or the program, sizes and prices as people say
/// them.
public struct WishWords: Sendable {
  private let scene: Scene?
  private let assortment: Assortment
  private let names: AttributeNames
  private let strings: Forms
  private let size: @Sendable (Int) -> String

  /// Makes words for a scene's wish; `size` says a size given in hundredths.
  public init(
    _ scene: Scene, words: PackWords, strings: Forms, language: Language,
    size: @escaping @Sendable (Int) -> String = { Forms.size($0) }
  ) {
    self.scene = scene
    assortment = scene.assortment
    names = AttributeNames(words, strings: strings, language: language)
    self.strings = strings
    self.size = size
  }

  /// Makes words for wishes that nobody in particular has.
  public init(
    _ assortment: Assortment, words: PackWords, strings: Forms, language: Language,
    size: @escaping @Sendable (Int) -> String = { Forms.size($0) }
  ) {
    scene = nil
    self.assortment = assortment
    names = AttributeNames(words, strings: strings, language: language)
    self.strings = strings
    self.size = size
  }

  /// A requirement as it was typed, in words; what cannot be read stays as it is.
  public func text(typed: String, attributes: [String: AttributeKinds]) -> String {
    guard let read = try? Requirement.list(typed, attributes: attributes, reserved: 0), read.count == 1 else {
      return typed
    }
    return text(read[0])
  }

  /// The whole wish as it was said; who brings something back wants it taken back, whatever shoe it once was.
  public func whole(separator: String) -> String {
    guard let scene else { return "" }
    guard scene.customer.situation == .repair else {
      return scene.requirements.map(text).joined(separator: separator)
    }
    for requirement in scene.requirements where requirement.attribute == "size" {
      return strings.filled("want.back-size", ["size": value(requirement)])
    }
    return strings.filled("want.back")
  }

  /// One requirement, such as “size 38½” or “up to €130”; what has no words is shown as it was typed.
  public func text(_ requirement: Requirement) -> String {
    if requirement.attribute == "stock" { return strings.filled("want.here") }
    let name = names.name(requirement.attribute) ?? requirement.attribute
    let price = requirement.attribute == "price" ? "price-" : ""
    switch requirement.comparison {
    case .equal: return equal(requirement, name)
    case .notEqual: return strings.filled("want.not", ["what": equal(requirement, name)])
    case .atMost, .less: return strings.filled("want.\(price)at-most", ["what": name, "value": value(requirement)])
    case .atLeast, .more: return strings.filled("want.\(price)at-least", ["what": name, "value": value(requirement)])
    }
  }

  /// That an attribute has just this value.
  private func equal(_ requirement: Requirement, _ name: String) -> String {
    switch requirement.value {
    case .flag(let isSet): isSet ? name : strings.filled("want.not", ["what": name])
    case .number: strings.filled("want.equal", ["what": name, "value": value(requirement)])
    case .word(let word):
      if requirement.attribute == "id", let article = assortment.article(word) {
        strings.filled("want.article", ["value": article.name])
      } else {
        names.value(requirement.attribute, word) ?? strings.filled("want.equal", ["what": name, "value": word])
      }
    }
  }

  private func value(_ requirement: Requirement) -> String {
    guard case .number(let number) = requirement.value else { return requirement.value.description }
    switch requirement.attribute {
    case "price": return money(number)
    case "size": return size(number)
    default: return Hundredths.text(number).map { $0 == "." ? strings.filled("want.decimal") : String($0) }.joined()
    }
  }

  /// An amount of money in cents; whole amounts without cents.
  private func money(_ cents: Int) -> String {
    cents % 100 == 0 ? strings.filled("money-whole", ["whole": String(cents / 100)]) : strings.money(cents)
  }
}
