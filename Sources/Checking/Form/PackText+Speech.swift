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

  /// The text as it is shown in a message: its beginning.
  var beginning: String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
