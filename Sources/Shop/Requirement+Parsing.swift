/// Which kinds of values an attribute takes.
public struct AttributeKinds: OptionSet, Hashable, Sendable {
  /// The bits, one per kind.
  public var rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Some article has a number there.
  public static let numbers = AttributeKinds(rawValue: 1)
  /// Some article has yes or no there.
  public static let flags = AttributeKinds(rawValue: 2)
  /// Some article has a word there.
  public static let words = AttributeKinds(rawValue: 4)
}

extension AttributeValue {
  /// The value a text stands for: a number, yes or no (also true, false, ja, nein), or else a word in lower case.
  public init(reading text: some StringProtocol) {
    if let number = Hundredths.parse(text) {
      self = .number(number)
    } else if let flag = AttributeValue.flag(in: text) {
      self = .flag(flag)
    } else {
      self = .word(text.lowercased())
    }
  }

  /// Yes or no, if the text says so in English or German.
  static func flag(in text: some StringProtocol) -> Bool? {
    guard text.utf8.count <= 5 else { return nil }
    return switch text.lowercased() {
    case "yes", "true", "ja": true
    case "no", "false", "nein": false
    default: nil
    }
  }
}

extension Requirement {
  /// Reads a list such as `category=hiking,size=38.5:3,waterproof=yes,price<=150`.
  ///
  /// A whole number after a colon is the importance. Names and words are compared without regard to case.
  /// - Parameters:
  ///   - text: What was typed.
  ///   - attributes: The attributes there are, with the kinds of values each takes.
  ///   - reserved: How many places among the 64 to leave free, for requirements that are added later.
  /// - Returns: The requirements, in the order typed.
  /// - Throws: `RequirementError` with the place, for the first thing that cannot be read.
  public static func list(
    _ text: String, attributes: [String: AttributeKinds], reserved: Int = 1
  ) throws(RequirementError) -> [Requirement] {
    let items = try TypedItem.items(of: text)
    let limit = Requirement.limit - reserved
    guard items.count <= limit else {
      throw RequirementError(.tooMany(count: items.count, limit: limit), at: items[limit].position)
    }
    var requirements: [Requirement] = []
    for item in items { requirements.append(try requirement(item, attributes)) }
    return requirements
  }

  /// Reads one item of the list.
  private static func requirement(
    _ item: TypedItem, _ attributes: [String: AttributeKinds]
  ) throws(RequirementError) -> Requirement {
    let parts = try item.parts()
    guard let kinds = attributes[parts.name] else {
      throw RequirementError(unknown(parts.name, among: Array(attributes.keys)), at: item.position)
    }
    let value = try value(parts, kinds)
    return Requirement(
      attribute: parts.name, comparison: parts.comparison, value: value, importance: parts.weight ?? 1,
      text: parts.text)
  }

  /// The problem of a name that is not known, with the nearest that is.
  static func unknown(_ name: String, among known: [String]) -> RequirementError.Problem {
    let sorted = known.sorted()
    let nearest = Spelling.nearest(to: name, among: sorted)
    return .unknownAttribute(name: name, nearest: nearest, known: Array(sorted.prefix(24)))
  }

  /// The value, read as the attribute's values are.
  private static func value(
    _ parts: TypedItem.Parts, _ kinds: AttributeKinds
  ) throws(RequirementError) -> AttributeValue {
    let badNumber = RequirementError(.badNumber(attribute: parts.name, value: parts.value), at: parts.valuePosition)
    let badFlag = RequirementError(.badFlag(attribute: parts.name, value: parts.value), at: parts.valuePosition)
    if kinds == .words { return .word(parts.value.lowercased()) }
    let value = AttributeValue(reading: parts.value)
    switch parts.comparison {
    case .equal, .notEqual:
      switch value {
      case .number: if kinds == .flags { throw badFlag }
      case .flag: if kinds == .numbers { throw badNumber }
      case .word:
        if kinds == .flags { throw badFlag }
        if kinds == .numbers { throw badNumber }
      }
    case .atMost, .atLeast, .less, .more:
      if case .number = value { break }
      if case .word = value, kinds.contains(.words), !kinds.contains(.numbers) { break }
      throw badNumber
    }
    return value
  }
}
