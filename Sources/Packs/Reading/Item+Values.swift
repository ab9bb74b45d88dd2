import Shop

extension Item {
  /// The value as a cleaned text for messages.
  private func shown(_ text: String) -> String { ForbiddenCharacters.cleaned(text) }

  /// A whole number in a range; reports and returns nil otherwise.
  func integer(_ range: ClosedRange<Int>) -> Int? {
    guard let text = scalar() else { return nil }
    guard let number = Int(text), text.utf8.count <= 12 else {
      report(.wrongValue(expected: .wholeNumber, found: shown(text)))
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange(found: String(number), lowest: String(range.lowerBound), highest: String(range.upperBound)))
      return nil
    }
    return number
  }

  /// A decimal number in hundredths, in a range in hundredths; reports and returns nil otherwise.
  func hundredths(_ range: ClosedRange<Int>, expected: Issue.Expectation = .amount) -> Int? {
    guard let text = scalar() else { return nil }
    guard let amount = Hundredths.parse(text) else {
      report(.wrongValue(expected: expected, found: shown(text)))
      return nil
    }
    guard range.contains(amount) else {
      report(
        .outOfRange(
          found: Hundredths.text(amount), lowest: Hundredths.text(range.lowerBound),
          highest: Hundredths.text(range.upperBound)))
      return nil
    }
    return amount
  }

  /// Yes or no; reports and returns nil otherwise.
  func flag() -> Bool? {
    guard let text = scalar() else { return nil }
    guard let flag = Self.flag(in: text) else {
      report(.wrongValue(expected: .yesOrNo, found: shown(text)))
      return nil
    }
    return flag
  }

  /// What a text says about yes or no.
  static func flag(in text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true": true
    case "no", "false": false
    default: nil
    }
  }

  /// A name of small letters, digits and hyphens, at most 64; reports and returns nil otherwise.
  func identifier() -> String? {
    guard let text = scalar() else { return nil }
    guard Self.isIdentifier(text) else {
      report(.wrongValue(expected: .identifier, found: shown(text)))
      return nil
    }
    return text
  }

  /// Whether a text is a name of small letters, digits and hyphens, at most 64.
  static func isIdentifier(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && !text.hasPrefix("-")
      && text.utf8.allSatisfy {
        ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
          || $0 == UInt8(ascii: "-")
      }
  }

  /// One of the cases of a type; reports with the nearest name and returns nil otherwise.
  func choice<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) -> Choice? where Choice.RawValue == String {
    guard let text = scalar() else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    report(.notOneOf(found: shown(text), nearest: NearestName.nearest(to: text, among: allowed), allowed: allowed))
    return nil
  }

  /// What an attribute says: a number, yes or no, or a word in small letters.
  func attributeValue() -> AttributeValue? {
    guard let text = scalar() else { return nil }
    return AttributeValue(reading: text)
  }
}

extension Place {
  /// The name as an id; reports and returns nil if it is none.
  func identifier(_ name: String) -> String? {
    if Item.isIdentifier(name) { return name }
    report(.wrongValue(expected: .identifier, found: ForbiddenCharacters.cleaned(name)))
    return nil
  }
}
