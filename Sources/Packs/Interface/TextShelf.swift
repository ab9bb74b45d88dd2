import Synchronization

/// Texts by dotted keys, of which a part is read only when one of its texts is first asked for.
///
/// A part is what stands below one key of the first level, or begins with it where keys are flat. The program's own texts
/// are long, and the first picture needs a few of them: reading the others would be most of what one waits for.
final class TextShelf: Sendable {
  /// What was read so far.
  private struct Texts {
    /// The parts that nobody has asked for yet: the bytes of each, by its key.
    var unread: [Substring: ArraySlice<UInt8>] = [:]
    /// The texts by key.
    var read: [String: String] = [:]
  }

  private let texts: Mutex<Texts>

  /// Holds what was read from a whole file.
  init(_ root: YAMLNode) {
    var read: [String: String] = [:]
    Self.add(root, at: "", to: &read)
    texts = Mutex(Texts(read: read))
  }

  /// Holds a file of which nothing is read yet; a part that cannot be read is missing later, so tests must have read the file.
  init(_ file: [UInt8]) { texts = Mutex(Texts(unread: Self.parts(of: file))) }

  /// The text for a key; nil if there is none.
  func text(_ key: String) -> String? {
    texts.withLock { texts in
      if let text = texts.read[key] { return text }
      let part = key.utf8.firstIndex(of: UInt8(ascii: ".")).map { key[..<$0] } ?? key[...]
      guard let bytes = texts.unread.removeValue(forKey: part) else { return nil }
      Self.read(bytes, into: &texts.read)
      return texts.read[key]
    }
  }

  /// All texts by key; everything is read for that.
  var all: [String: String] {
    texts.withLock { texts in
      for bytes in texts.unread.values { Self.read(bytes, into: &texts.read) }
      texts.unread = [:]
      return texts.read
    }
  }

  /// Cuts a file into what stands below each key of the first level: such a key begins a line, with a letter.
  private static func parts(of file: [UInt8]) -> [Substring: ArraySlice<UInt8>] {
    var starts: [Int] = []
    var isFirst = true
    for (place, byte) in file.enumerated() {
      if isFirst, byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") { starts.append(place) }
      isFirst = byte == UInt8(ascii: "\n")
    }
    var parts: [Substring: ArraySlice<UInt8>] = [:]
    for (number, start) in starts.enumerated() {
      let part = file[start..<(number + 1 < starts.count ? starts[number + 1] : file.count)]
      let name = part.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ".") }
      parts[Substring(decoding: name, as: UTF8.self), default: []] += part
    }
    return parts
  }

  private static func read(_ part: ArraySlice<UInt8>, into texts: inout [String: String]) {
    guard let document = try? YAMLDocument(bytes: Array(part), file: "") else { return }
    add(document.root, at: "", to: &texts)
  }

  /// Adds everything below a value; entries of lists are keyed from 0.
  private static func add(_ node: YAMLNode, at key: String, to texts: inout [String: String]) {
    switch node.content {
    case .scalar(let text, _):
      texts[key] = text.hasSuffix("\n") ? String(text.dropLast()) : text
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() { add(node, at: joined(key, String(index)), to: &texts) }
    case .mapping(let pairs):
      for pair in pairs { add(pair.value, at: joined(key, pair.key), to: &texts) }
    }
  }

  private static func joined(_ key: String, _ next: String) -> String { key.isEmpty ? next : "\(key).\(next)" }
}
