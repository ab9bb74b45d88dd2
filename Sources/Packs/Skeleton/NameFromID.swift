import Speech

/// What something new is called, until its author calls it otherwise: the words of its id, titles in the language of the text.
enum NameFromID {
  /// A name such as `Frau Berg` and `Mrs Berg` for `mrs-berg`, and `Postman` for `postman`.
  static func name(_ id: String) -> Text { Text(german: name(id, .german), english: name(id, .english)) }

  private static func name(_ id: String, _ language: Language) -> String {
    let strings = InterfaceStrings.check(language)
    let small = Set(strings["new.small-words"].split(separator: " ").map(String.init))
    let words = id.split(separator: "-").map(String.init)
    var isBeginning = true
    return words.enumerated().map { place, word in
      // A title is one only before a name.
      let title = "new.title.\(word)"
      if isBeginning, place + 1 < words.count, strings.has(title) { return strings[title] }
      isBeginning = false
      return place > 0 && small.contains(word) ? word : word.prefix(1).uppercased() + word.dropFirst()
    }
    .joined(separator: " ")
  }

  /// A name that is written out in `Assets/Check`.
  static func written(_ key: String) -> Text {
    Text(german: InterfaceStrings.check(.german)[key], english: InterfaceStrings.check(.english)[key])
  }
}
