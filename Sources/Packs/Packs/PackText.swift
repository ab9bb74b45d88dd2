/// A text of a pack as it stands in its file: one text or a list of phrasings, in both languages.
public struct PackText: Hashable, Sendable {
  /// A text in one language with its place.
  public struct Line: Hashable, Sendable {
    /// The text as it stands in the file.
    public var text: String
    /// Where.
    public var place: PackPlaces.Line
    /// Whether it stands in quotes, or in a block of its own.
    public var isQuoted = true
  }

  /// The part of the pack, such as `customers`.
  public var part: String
  /// The keys that lead to it, without places in lists, such as `chain`, `told`.
  public var keys: [String]
  /// Where it stands.
  public var place: PackPlaces.Line
  /// Whether it is a list of phrasings in one of the languages.
  public var isList: Bool
  /// What stands there in German.
  public var german: [Line]
  /// What stands there in English.
  public var english: [Line]

  /// The lines of both languages.
  public var lines: [Line] { german + english }
}

extension PackText {
  /// All texts below a value: what has keys for languages, and no others.
  static func all(in root: YAMLNode, file: String, part: String) -> [PackText] {
    var texts: [PackText] = []
    collect(root, Line(text: "", place: PackPlaces.Line(file: file, line: 0, column: 0, path: "")), part, [], &texts)
    return texts
  }

  /// Collects the texts below a value.
  private static func collect(
    _ node: YAMLNode, _ here: Line, _ part: String, _ keys: [String], _ texts: inout [PackText]
  ) {
    switch node.content {
    case .scalar: break
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() {
        collect(node, here.entry(index, node), part, keys, &texts)
      }
    case .mapping(let pairs):
      let languages: Set<String> = ["de", "en"]
      guard !pairs.isEmpty, pairs.allSatisfy({ languages.contains($0.key) }) else {
        for pair in pairs { collect(pair.value, here.value(of: pair), part, keys + [pair.key], &texts) }
        return
      }
      func lines(_ language: String) -> [Line] {
        pairs.filter { $0.key == language }.flatMap { here.value(of: $0).texts(in: $0.value) }
      }
      texts.append(
        PackText(
          part: part, keys: keys, place: here.place,
          isList: pairs.contains { $0.value.shape == .list }, german: lines("de"), english: lines("en")))
    }
  }
}

extension PackText.Line {
  /// The place of an entry of the list that stands here.
  fileprivate func entry(_ index: Int, _ node: YAMLNode) -> PackText.Line {
    at(node.line, node.column, "\(place.path)[\(index + 1)]")
  }

  /// The place of a key of the mapping that stands here.
  fileprivate func value(of pair: YAMLNode.Pair) -> PackText.Line {
    at(pair.line, pair.column, place.path.isEmpty ? pair.key : "\(place.path).\(pair.key)")
  }

  /// The texts of a value that stands here.
  fileprivate func texts(in node: YAMLNode) -> [PackText.Line] {
    switch node.content {
    case .scalar(let text, let isQuoted):
      var line = at(node.line, node.column, place.path)
      line.text = text
      line.isQuoted = isQuoted
      return [line]
    case .sequence(let nodes): return nodes.enumerated().flatMap { entry($0, $1).texts(in: $1) }
    case .mapping: return []
    }
  }

  private func at(_ line: Int32, _ column: Int32, _ path: String) -> PackText.Line {
    PackText.Line(
      text: "", place: PackPlaces.Line(file: place.file, line: Int(line), column: Int(column), path: path))
  }
}
