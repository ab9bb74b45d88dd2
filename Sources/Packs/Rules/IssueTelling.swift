/// Which of a rule's sentences tells a problem, and what it leaves open.
public struct IssueTelling: Hashable, Sendable {
  /// Which of the sentences; empty for the usual one.
  public var variant = ""
  /// What the sentence leaves open, by placeholder.
  public var values: [String: String] = [:]
  /// What it leaves open and is a text of `Assets/Check` itself, by placeholder: the key of that text.
  public var terms: [String: String] = [:]

  /// Makes one from its parts.
  public init(variant: String = "", values: [String: String] = [:], terms: [String: String] = [:]) {
    self.variant = variant
    self.values = values
    self.terms = terms
  }

  /// The variant of sentences that ask after the nearest name, if there is one.
  static func meant(_ nearest: String?) -> String { nearest == nil ? "" : "meant" }

  /// A character's number, such as `U+202E`.
  static func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Names joined by commas, the first two dozen of them.
  static func list(_ names: [String]) -> String {
    names.prefix(24).joined(separator: ", ") + (names.count > 24 ? " …" : "")
  }
}

extension InterfaceStrings {
  /// One half of a message, from what checking says: the sentence of the rule's variant, else its usual one.
  ///
  /// - Parameters:
  ///   - half: `what` or `remedy`.
  ///   - rule: The rule's id.
  ///   - telling: Which sentence, and what it leaves open.
  /// - Returns: The half sentence; an empty remedy where the rule has none.
  public func half(_ half: String, of rule: String, _ telling: IssueTelling) -> String {
    let usual = "\(rule).\(half)"
    let special = "\(usual).\(telling.variant)"
    let key = !telling.variant.isEmpty && has(special) ? special : usual
    guard has(key) || half != "remedy" else { return "" }
    var values = telling.values
    for (name, term) in telling.terms { values[name] = self[term, telling.values] }
    return self[key, values]
  }
}
