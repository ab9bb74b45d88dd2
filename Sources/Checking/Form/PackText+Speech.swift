import Packs

extension PackText {
  /// Whether it is read at leisure and need not fit into a conversation.
  var isReadAtLeisure: Bool { part == "customers" && keys == ["role"] }

  /// What it can leave open, in curly brackets; nothing where nobody fills anything in.
  var placeholders: Set<String> {
    switch (part, keys.first ?? "") {
    case ("moves", _) where ["say", "hint", "done"].contains(keys.last): Self.spoken
    case ("companies", "phrases"), ("common", "lines"), ("common", "narration"): Self.spoken
    case ("customers", "lines"), ("customers", "seller"),
      ("customers", "chain") where keys.last != "fact":
      Self.spoken
    case ("customers", "events") where keys.last == "text": Self.spoken
    case ("customers", "ways") where keys.last == "say": Self.spoken
    case ("services", _) where keys.last == "say": Self.spoken
    case ("articles", _) where keys.last != "kind": Self.spoken
    case ("customer-moves", "moves"), ("customer-moves", "replies"): Self.spoken
    case ("hindsight", "changes"): ["how"]
    default: []
    }
  }

  /// What can be left open in what somebody says.
  private static let spoken: Set<String> = ["name", "offer", "size", "place", "reason", "date", "price", "article"]
}

extension PackText.Line {
  /// The names between curly brackets.
  var openNames: Set<String> {
    var names: Set<String> = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.insert(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }

  /// The first curly bracket that has no other: one that is never closed, or one that closes nothing.
  var strayBracket: Character? {
    var isOpen = false
    for character in text where character == "{" || character == "}" {
      if character == "}", !isOpen { return character }
      isOpen = character == "{"
    }
    return isOpen ? "{" : nil
  }

  /// Whether curly quotation marks stand around it where YAML wants straight ones, so that they became part of the text.
  var isInCurlyQuotes: Bool {
    let marks: Set<Character> = ["“", "”", "„", "‟", "‘", "’", "‚"]
    guard !isQuoted, text.count > 1, let first = text.first, let last = text.last, marks.contains(first) else {
      return false
    }
    return marks.contains(last) && !text.dropFirst().dropLast().contains { $0 != "’" && marks.contains($0) }
  }

  /// The text as it is shown in a message: its beginning.
  var beginning: String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
