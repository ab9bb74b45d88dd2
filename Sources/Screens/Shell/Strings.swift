/// The texts of the program in one language, by dotted keys such as `home.title`.
public struct Strings: Hashable, Sendable {
  /// The texts by key.
  private let texts: [String: String]

  /// Makes one from the flattened interface file of a language.
  public init(_ texts: [String: String]) { self.texts = texts }

  /// The text for a key; a key that is missing is shown itself, in angle brackets, so that nobody overlooks it.
  public subscript(key: String) -> String { texts[key] ?? "⟨\(key)⟩" }

  /// Whether there is a text for a key.
  public func has(_ key: String) -> Bool { texts[key] != nil }

  /// The text for a key with its placeholders filled in, such as `{name}`; values are put in as they are.
  public func fill(_ key: String, _ values: [String: String]) -> String {
    let text = self[key]
    guard text.contains("{") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += values[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The text for a number of things: the key with `.one` for one, else with `.many`, its `{count}` filled in.
  public func count(_ key: String, _ count: Int) -> String {
    fill(count == 1 ? key + ".one" : key + ".many", ["count": String(count)])
  }
}
