/// A JSON value whose text is the same every time: keys keep their order, and fractions have three decimals.
///
/// Only for writing. There are no floating-point numbers on purpose, so that equal input gives equal bytes everywhere.
public enum JSON: Hashable, Sendable {
  /// An object; the keys are written in this order and must differ.
  case object([(String, JSON)])
  /// An array.
  case array([JSON])
  /// A text.
  case string(String)
  /// A whole number.
  case int(Int)
  /// A number in thousandths, written with all three decimals: 871 is `0.871`.
  case thousandths(Int)
  /// True or false.
  case bool(Bool)
  /// Nothing.
  case null

  /// Whether both are the same value, with the keys in the same order.
  public static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.object(let a), .object(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
    case (.array(let a), .array(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.int(let a), .int(let b)), (.thousandths(let a), .thousandths(let b)): a == b
    case (.bool(let a), .bool(let b)): a == b
    case (.null, .null): true
    default: false
    }
  }

  /// Feeds the value's text into the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

extension JSON: CustomStringConvertible {
  /// The value as compact JSON on a single line.
  public var description: String {
    var text = ""
    write(into: &text)
    return text
  }

  /// Appends the value as compact JSON.
  public func write(into text: inout String) {
    switch self {
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        JSON.quote(member.0, into: &text)
        text += ":"
        member.1.write(into: &text)
      }
      text += "}"
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.write(into: &text)
      }
      text += "]"
    case .string(let string): JSON.quote(string, into: &text)
    case .int(let number): text += String(number)
    case .thousandths(let number):
      let rest = String(number.magnitude % 1000)
      text += (number < 0 ? "-" : "") + String(number.magnitude / 1000) + "."
      text += String(repeating: "0", count: 3 - rest.count) + rest
    case .bool(let isTrue): text += isTrue ? "true" : "false"
    case .null: text += "null"
    }
  }

  /// Appends a text in quotes; everything that could act on a terminal is written as an escape.
  private static func quote(_ string: String, into text: inout String) {
    text += "\""
    // Most texts hold nothing to escape; plain ASCII goes over in one piece.
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      text += string
      text += "\""
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
