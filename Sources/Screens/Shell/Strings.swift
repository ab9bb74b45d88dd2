import Packs
import Speech

/// The texts of the program in one language, by dotted keys such as `home.name`.
public struct Strings: Hashable, Sendable {
  /// The texts.
  private let texts: InterfaceStrings

  /// Makes one from the texts of a language.
  public init(_ texts: InterfaceStrings) { self.texts = texts }

  /// The text for a key; a key that is missing is shown itself, in angle brackets, so that nobody overlooks it.
  public subscript(key: String) -> String { has(key) ? texts[key] : "⟨\(key)⟩" }

  /// Whether there is a text for a key.
  public func has(_ key: String) -> Bool { texts.has(key) }

  /// The text for a key with its placeholders filled in, such as `{name}`; values are put in as they are.
  public func fill(_ key: String, _ values: [String: String]) -> String { Forms.fill(self[key], values) }

  /// The text for a number of things: the key with `.one` for one, else with `.many`, its `{count}` filled in.
  public func count(_ key: String, _ count: Int) -> String {
    fill(count == 1 ? key + ".one" : key + ".many", ["count": String(count)])
  }

  /// The small pieces of language that sentences are put together from.
  public var forms: Forms { Forms { self[$0] } }
}
