/// A value of a YAML file with its place; made only by ``YAMLDocument``.
struct YAMLNode {
  /// What a value can be.
  enum Content {
    /// A plain value as text, and whether it was written in quotes.
    case scalar(String, isQuoted: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values, in the order of the file.
    case mapping([Pair])
  }

  /// One key of a mapping with its value.
  struct Pair {
    /// The key.
    var key: String
    /// The key's line, from 1.
    var line: Int32
    /// The key's column, from 1.
    var column: Int32
    /// What stands there.
    var value: YAMLNode
  }

  /// What stands there.
  var content: Content
  /// The line, from 1.
  var line: Int32
  /// The column in characters, from 1.
  var column: Int32

  /// The value's shape; an unquoted `~`, `null` or nothing counts as nothing.
  var shape: Issue.Shape {
    switch content {
    case .scalar(let text, let isQuoted):
      !isQuoted && (text.isEmpty || text == "~" || text == "null") ? .nothing : .value
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}
