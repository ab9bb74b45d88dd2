/// Amounts in hundredths, read from and written as decimal numbers.
///
/// Prices, sizes and days are all kept in hundredths so that the model never rounds a binary fraction.
public enum Hundredths {
  /// The amount as a decimal number with as few digits as it needs: 3850 is `38.5`, 15000 is `150`.
  public static func text(_ hundredths: Int) -> String {
    let magnitude = hundredths.magnitude
    let whole = String(magnitude / 100)
    let rest = magnitude % 100
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return sign + whole }
    if rest % 10 == 0 { return sign + whole + "." + String(rest / 10) }
    return sign + whole + (rest < 10 ? ".0" : ".") + String(rest)
  }

  /// The amount a decimal number stands for, or nil if the text is none.
  ///
  /// A point or a comma may separate at most two decimals (further zeros are fine); at most 16 digits before it.
  /// A half is also read from `38½`.
  public static func parse(_ text: some StringProtocol) -> Int? {
    var bytes = Array(text.utf8)[...]
    var isNegative = false
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      bytes = bytes.dropFirst()
    }
    // "½" is C2 BD in UTF-8.
    let hasHalf = bytes.count > 2 && bytes.suffix(2).elementsEqual([0xC2, 0xBD])
    if hasHalf { bytes = bytes.dropLast(2) }
    var whole = 0
    var digits = 0
    while let byte = bytes.first, isDigit(byte) {
      digits += 1
      guard digits <= 16 else { return nil }
      whole = whole * 10 + Int(byte - UInt8(ascii: "0"))
      bytes = bytes.dropFirst()
    }
    guard digits > 0 else { return nil }
    guard let fraction = hasHalf ? (bytes.isEmpty ? 50 : nil) : fraction(bytes) else { return nil }
    let amount = whole * 100 + fraction
    return isNegative ? -amount : amount
  }

  /// The hundredths after the separator, 0 if there is nothing, nil if it is no fraction.
  private static func fraction(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let separator = bytes.first else { return 0 }
    guard separator == UInt8(ascii: ".") || separator == UInt8(ascii: ","), bytes.count > 1 else { return nil }
    var value = 0
    for (place, byte) in bytes.dropFirst().enumerated() {
      guard isDigit(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      guard place < 2 || digit == 0 else { return nil }
      if place == 0 { value = digit * 10 }
      if place == 1 { value += digit }
    }
    return value
  }

  /// Whether the byte is an ASCII digit.
  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
