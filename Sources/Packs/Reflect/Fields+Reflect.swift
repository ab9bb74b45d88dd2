import Journal
import Speech

extension Fields {
  /// A text that must be there and leaves nothing open but this.
  func words(_ key: String, leaving placeholders: [String] = []) -> Text {
    required(key)?.text(leaving: placeholders) ?? .empty
  }

  /// A text that need not be there and leaves nothing open but this.
  func optionalWords(_ key: String, leaving placeholders: [String] = []) -> Text? {
    optional(key)?.text(leaving: placeholders)
  }

  /// Texts by name, in the order of the file, at least one.
  func choices(_ key: String) -> [GuideChoice] {
    guard let item = required(key) else { return [] }
    let choices = item.table().compactMap { name, item, place in
      place.identifier(name).map { GuideChoice(id: $0, text: item.text(leaving: []) ?? .empty) }
    }
    if choices.isEmpty, item.node.shape == .mapping { item.report(.tooFew(found: 0, least: 1)) }
    return choices
  }

  /// A text for each case of a type; all must be there, and no others.
  func texts<Name: RawRepresentable & CaseIterable & Hashable>(
    _ key: String, by _: Name.Type, leaving placeholders: [String] = []
  ) -> [Name: Text] where Name.RawValue == String {
    guard let item = required(key) else { return [:] }
    let known = Name.allCases.map(\.rawValue)
    var texts: [Name: Text] = [:]
    for (name, item, place) in item.table() {
      guard let found = Name(rawValue: name) else {
        place.reportUnknown(name, kind: .entry(of: key), among: known)
        continue
      }
      texts[found] = item.text(leaving: placeholders) ?? .empty
    }
    item.reportMissing(known, among: Set(texts.keys.map(\.rawValue)), kind: .text)
    return texts
  }
}

extension Item {
  /// Reports the names that were not found.
  func reportMissing(_ known: [String], among found: Set<String>, kind: Issue.Thing) {
    let missing = known.filter { !found.contains($0) }
    if !missing.isEmpty { report(.missingEntries(kind: kind, missing)) }
  }
}
