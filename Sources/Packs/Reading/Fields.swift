/// A mapping with known keys; asking for a key makes it known, and ``finish()`` reports the others.
final class Fields {
  /// The mapping.
  let item: Item
  /// Whether the mapping is none, so that missing keys need not be reported.
  let isBroken: Bool
  /// The pairs by key.
  private var pairs: [String: YAMLNode.Pair] = [:]
  /// The keys in the order of the file.
  private var order: [String] = []
  /// The keys asked for, in the order of asking.
  private var known: [String] = []

  /// Makes one for an item.
  init(_ item: Item, isBroken: Bool = false) {
    self.item = item
    self.isBroken = isBroken
    guard case .mapping(let entries) = item.node.content else { return }
    for entry in entries {
      pairs[entry.key] = entry
      order.append(entry.key)
    }
  }

  /// The value of a key that need not be there; nothing counts as absent.
  func optional(_ key: String) -> Item? {
    if !known.contains(key) { known.append(key) }
    guard let pair = pairs[key], pair.value.shape != .nothing else { return nil }
    return Item(node: pair.value, path: path(key), log: item.log)
  }

  /// The value of a key that must be there; reports if it is not.
  func required(_ key: String) -> Item? {
    if let value = optional(key) { return value }
    if !isBroken { item.report(.missingKey(key)) }
    return nil
  }

  /// The place of a key, or of the mapping if the key is not there.
  func place(_ key: String) -> Place {
    guard let pair = pairs[key] else { return item.place }
    return Place(line: pair.line, column: pair.column, path: path(key), log: item.log)
  }

  /// Reports every key that nobody asked for.
  func finish() {
    for key in order where !item.log.isFull && !known.contains(key) {
      guard let pair = pairs[key] else { continue }
      let name = ForbiddenCharacters.cleaned(key)
      item.log.report(
        .unknownKey(name, nearest: NearestName.nearest(to: key, among: known), allowed: known), line: pair.line,
        column: pair.column, path: item.path)
    }
  }

  /// The path of a key.
  private func path(_ key: String) -> String { item.path.isEmpty ? key : item.path + "." + key }
}
