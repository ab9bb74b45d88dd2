/// What makes a file no YAML, as the parser complains of it.
public struct SyntaxFault: Hashable, Sendable {
  /// The kinds of complaint for which there is prose of our own; what each is called stands in `Assets/Check`.
  public enum Kind: String, CaseIterable, Sendable {
    /// A tab where lines are indented.
    case tab
    /// A text without quotes that begins with a sign that has another meaning, or none.
    case sign
    /// A text in quotes that does not end.
    case openQuote = "open-quote"
    /// A backslash in a text in double quotes, with something after it that has no meaning.
    case escape
    /// A colon where there can be none.
    case colon
    /// A key without its colon.
    case noColon = "no-colon"
    /// The mark of a list where there can be none.
    case listMark = "list-mark"
    /// A line among the entries of a list that is none.
    case listIndent = "list-indent"
    /// A line among keys that is indented otherwise.
    case keyIndent = "key-indent"
    /// Something behind a value that was finished.
    case rest
    /// A list in brackets that does not go on or end.
    case openList = "open-list"
    /// Keys in braces that do not go on or end.
    case openMapping = "open-mapping"
    /// A value that is not there.
    case noValue = "no-value"
    /// Something behind the mark of a text that begins in the next line.
    case blockText = "block-text"
    /// Something behind the end of what the file holds.
    case afterEnd = "after-end"
    /// A second document in the file.
    case secondDocument = "second-document"
  }

  /// The kind; nil for a complaint that is told in the parser's own words.
  public var kind: Kind?
  /// The parser's own words, in English.
  public var words: String
  /// The line in which what is broken began, from 1; 0 where the parser does not say.
  public var since: Int
  /// The character at which it stopped; empty at the end of a line.
  public var sign: String

  /// Makes one of the parser's complaint.
  ///
  /// - Parameters:
  ///   - words: The parser's words: what it was doing, and what it met.
  ///   - since: The line in which what it was reading began, from 1; 0 where it does not say.
  ///   - line: The line in which it stopped, up to there and from there on.
  public init(_ words: String, since: Int = 0, line: (before: Substring, after: Substring) = ("", "")) {
    self.words = words
    self.since = since
    sign = line.after.first.map(String.init) ?? ""
    kind = Self.kinds.first { words.contains($0.words) }?.kind
    // The parser does not tell a tab from other signs with which nothing can begin, nor a line from what stands behind a value.
    if kind == .sign, sign == "\t" { kind = .tab }
    if kind == .keyIndent, line.before.contains(where: { $0 != " " && $0 != "-" }) { kind = .rest }
  }

  /// What the parser says of each kind, the more particular first.
  private static let kinds: [(words: String, kind: Kind)] = [
    ("tab character", .tab),
    ("cannot start any token", .sign),
    ("found unexpected end of stream", .openQuote), ("found unexpected document indicator", .openQuote),
    ("unknown escape character", .escape), ("hexdecimal number", .escape), ("Unicode character escape", .escape),
    ("mapping values are not allowed", .colon), ("found unexpected ':'", .colon),
    ("could not find expected ':'", .noColon),
    ("block sequence entries are not allowed", .listMark),
    ("expected '-' indicator", .listIndent),
    ("did not find expected key", .keyIndent),
    ("expected ',' or ']'", .openList), ("expected ',' or '}'", .openMapping),
    ("expected node content", .noValue),
    ("while scanning a block scalar", .blockText),
    ("expected <document start>", .afterEnd),
    ("found another document", .secondDocument),
  ]
}
