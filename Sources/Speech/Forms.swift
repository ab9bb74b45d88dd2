/// The small pieces of language that sentences are put together from, read from the interface's strings.
///
/// Keys: `offer.article`, `offer.with-service`, `offer.order`, `offer.transfer`, `date.today`, `date.tomorrow`,
/// `date.weekday.0` to `.6` (Monday first), `date.next-week.0` to `.6`, `date.weeks`, `money`.
public struct Forms: Sendable {
  private let strings: @Sendable (String) -> String

  /// Makes forms from a look-up by key.
  public init(_ strings: @escaping @Sendable (String) -> String) { self.strings = strings }

  /// A form with its placeholders filled in.
  public func filled(_ key: String, _ values: [String: String] = [:]) -> String {
    Self.fill(strings(key), values)
  }

  /// A text with its placeholders filled in; what has no value stays as it is.
  public static func fill(_ text: String, _ values: [String: String]) -> String {
    fill(text, values, isSpeech: false)
  }

  /// What somebody says, with its placeholders filled in; a value that begins a sentence gets a capital.
  static func say(_ text: String, _ values: [String: String]) -> String { fill(text, values, isSpeech: true) }

  private static func fill(_ text: String, _ values: [String: String], isSpeech: Bool) -> String {
    guard text.contains("{") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let key = String(rest[rest.index(after: open)..<close])
      let value = values[key] ?? String(rest[open...close])
      result += isSpeech && beginsSentence(after: result) ? value.prefix(1).uppercased() + value.dropFirst() : value
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// Whether what follows this text begins a sentence.
  private static func beginsSentence(after text: String) -> Bool {
    guard let last = text.last(where: { $0 != " " }) else { return true }
    return text.last == " " && ".?!".contains(last)
  }

  /// Whether a text leaves nothing open but these placeholders.
  static func leavesOpen(_ text: String, only known: Set<String>) -> Bool {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}") else { return true }
      guard known.contains(String(rest[..<close])) else { return false }
      rest = rest[rest.index(after: close)...]
    }
    return true
  }

  /// When something will be there, said in words; `weekday` is today, 0 for Monday.
  public func date(inDays days: Int, from weekday: Int) -> String {
    switch days {
    case ...0: return filled("date.today")
    case 1: return filled("date.tomorrow")
    default: break
    }
    // Nothing comes on a Sunday.
    var day = weekday + days
    if day % 7 == 6 { day += 1 }
    if day - weekday < 7 { return filled("date.weekday.\(day % 7)") }
    if day < 14 { return filled("date.next-week.\(day % 7)") }
    return filled("date.weeks", ["n": String((days + 6) / 7)])
  }

  /// An amount of money, from cents.
  public func money(_ cents: Int) -> String {
    let whole = abs(cents) / 100
    let rest = abs(cents) % 100
    let sign = cents < 0 ? "−" : ""
    return filled(
      "money", ["sign": sign, "whole": String(whole), "cents": rest < 10 ? "0\(rest)" : String(rest)])
  }

  /// An EU size, from hundredths: 3850 is 38½.
  public static func size(_ hundredths: Int) -> String {
    let whole = hundredths / 100
    switch hundredths % 100 {
    case 0: return String(whole)
    case 50: return "\(whole)½"
    default: return "\(whole),\(hundredths % 100)"
    }
  }
}
