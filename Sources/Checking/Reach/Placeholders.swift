import Speech

/// What phrasings leave open, and whether it can stand for something.
enum Placeholders {
  /// All there are in what people say.
  static let all: Set<String> = ["name", "size", "offer", "article", "price", "date", "place", "reason"]
  /// Those that always stand for something.
  static let always: Set<String> = ["name"]

  /// What a phrasing leaves open.
  static func left(open text: String) -> Set<String> {
    var found: Set<String> = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}") else { break }
      found.insert(String(rest[..<close]))
    }
    return found
  }

  /// Whether there is a phrasing in each language that can be said whatever is on the table.
  static func speakAlways(_ phrases: Phrases?, knowing known: Set<String> = always) -> Bool {
    guard let phrases else { return false }
    return Language.allCases.allSatisfy { language in
      phrases[language].contains { left(open: $0).isSubset(of: known) }
    }
  }

  /// The phrasings of which none of some sets knows all they leave open, by language and place in the list.
  ///
  /// Those that leave something open that is no placeholder at all are another rule's.
  static func unfilled(_ phrases: Phrases, _ sets: [Set<String>]) -> [(path: String, open: String)] {
    guard !sets.isEmpty else { return [] }
    return Language.allCases.flatMap { language in
      phrases[language].enumerated().compactMap { index, phrase -> (path: String, open: String)? in
        let open = left(open: phrase)
        guard open.isSubset(of: all), !sets.contains(where: { open.isSubset(of: $0) }) else { return nil }
        let never = open.subtracting(sets.reduce(into: []) { $0.formUnion($1) })
        return ("\(language.rawValue)[\(index + 1)]", (never.isEmpty ? open : never).sorted().joined(separator: ", "))
      }
    }
  }
}
