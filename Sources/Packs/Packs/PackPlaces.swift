/// Where everything in a pack's files stands, for messages about a pack that was read without fault.
///
/// Only whoever checks a pack needs it; loading a pack for use does not keep it.
public struct PackPlaces: Sendable {
  /// A line in a file.
  public struct Line: Hashable, Sendable {
    /// The file as it is named to a person.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column in characters, from 1.
    public var column: Int
    /// Where in the file's structure, such as `chain[2].told.de`; empty at the top.
    public var path: String

    /// Makes one from its parts.
    public init(file: String, line: Int, column: Int, path: String) {
      self.file = file
      self.line = line
      self.column = column
      self.path = path
    }
  }

  /// The files, in the order in which they were read.
  public private(set) var files: [String] = []

  /// By part and id, such as `customers/nurse`: the file and the path of the entry in it.
  private var entries: [String: (file: String, path: String)] = [:]
  /// By file and path: line and column.
  private var lines: [String: (line: Int32, column: Int32)] = [:]
  /// The pack's folder, as it is named to a person.
  private let folder: String

  /// No places yet.
  init(folder: String) { self.folder = folder }

  /// The place of something in an entry; the nearest place around it that is known, at last the whole pack.
  ///
  /// - Parameters:
  ///   - entry: The part and the id, such as `customers/nurse`, `articles/oxford-plain` or `moves/greet`; a part that is one file
  ///     by its name alone, such as `common`.
  ///   - path: Where in the entry, such as `chain[2].told.de`; empty for the entry itself. Entries of a list that have an id can be
  ///     named by it: `chain[stage]`.
  /// - Returns: The place.
  public func place(_ entry: String, _ path: String = "") -> Line {
    guard let found = entries[entry] else { return Line(file: folder, line: 0, column: 0, path: entry) }
    var inner = path
    while true {
      let whole = found.path.isEmpty ? inner : inner.isEmpty ? found.path : "\(found.path).\(inner)"
      if let place = lines[Self.key(found.file, whole)] {
        return Line(file: found.file, line: Int(place.line), column: Int(place.column), path: whole)
      }
      guard !inner.isEmpty else { return Line(file: found.file, line: 1, column: 1, path: found.path) }
      inner = Self.parent(of: inner)
    }
  }

  /// Notes everything in a file.
  mutating func note(_ root: YAMLNode, file: String, part: String) {
    files.append(file)
    entries[part] = (file, "")
    note(root, file: file, part: part, path: "", named: nil)
  }

  private mutating func note(_ node: YAMLNode, file: String, part: String, path: String, named: String?) {
    for path in [path, named].compactMap({ $0 }) {
      lines[Self.key(file, path)] = (node.line, node.column)
    }
    switch node.content {
    case .scalar: break
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() {
        let id = Self.id(of: node)
        if let id, path == part { entries["\(part)/\(id)"] = (file, "\(path)[\(index + 1)]") }
        self.note(node, file: file, part: part, path: "\(path)[\(index + 1)]", named: id.map { "\(path)[\($0)]" })
        if let id { noteInside(node, file: file, part: part, path: "\(path)[\(id)]") }
      }
    case .mapping(let pairs):
      if path.isEmpty, let id = Self.id(of: node) { entries["\(part)/\(id)"] = (file, "") }
      for pair in pairs {
        let inner = path.isEmpty ? pair.key : "\(path).\(pair.key)"
        if path == part { entries["\(part)/\(pair.key)"] = (file, inner) }
        note(pair.value, file: file, part: part, path: inner, named: nil)
        lines[Self.key(file, inner)] = (pair.line, pair.column)
      }
    }
  }

  /// Notes what stands in an entry that is named by its id.
  private mutating func noteInside(_ node: YAMLNode, file: String, part: String, path: String) {
    guard case .mapping(let pairs) = node.content else { return }
    for pair in pairs {
      note(pair.value, file: file, part: part, path: "\(path).\(pair.key)", named: nil)
      lines[Self.key(file, "\(path).\(pair.key)")] = (pair.line, pair.column)
    }
  }

  /// The id of an entry, if it has one.
  private static func id(of node: YAMLNode) -> String? {
    guard case .mapping(let pairs) = node.content, let pair = pairs.first(where: { $0.key == "id" }),
      case .scalar(let id, _) = pair.value.content
    else { return nil }
    return id
  }

  /// The path around a path.
  private static func parent(of path: String) -> String {
    guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return "" }
    return String(path[..<end])
  }

  private static func key(_ file: String, _ path: String) -> String { "\(file)\u{0}\(path)" }
}
