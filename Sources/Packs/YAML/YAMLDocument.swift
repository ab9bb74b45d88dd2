import Yams

/// A YAML file that was read with all guards up: the only place that sees the YAML library.
struct YAMLDocument {
  /// The most bytes a file may have.
  static let largestFile = 1 << 20

  /// The file as it is named to a person.
  var file: String
  /// What the file holds.
  var root: YAMLNode
  /// How many values that are.
  var count: Int

  /// Reads a file of at most ``largestFile`` bytes; throws the one issue that stopped it.
  init(path: String, file: String) throws(Issue) {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.bytes(of: path, limit: Self.largestFile)
    } catch {
      throw Issue(file: file, problem: error.problem)
    }
    try self.init(bytes: bytes, file: file)
  }

  /// Reads a file's bytes; throws the one issue that stopped it.
  init(bytes: [UInt8], file: String) throws(Issue) {
    self.file = file
    guard bytes.count <= Self.largestFile else {
      throw Issue(file: file, problem: .fileTooLarge(limit: Self.largestFile))
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Self.notUTF8(bytes, file) }
    try Self.refuseForbidden(text, bytes, file)
    var scanner = YAMLGuard(bytes)
    if let problem = scanner.firstProblem() {
      let place = Self.place(of: scanner.position, in: bytes)
      throw Issue(file: file, line: place.line, column: place.column, problem: problem)
    }
    (root, count) = try Self.parse(text, file)
  }

  /// Parses the text, and turns the library's errors into issues.
  private static func parse(_ text: String, _ file: String) throws(Issue) -> (YAMLNode, Int) {
    let node: Node?
    do {
      // Without rules the library does not look for numbers and dates in every value, which takes it most of its time.
      node = try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw issue(of: error, in: text, file)
    } catch {
      throw Issue(file: file, problem: .syntax(SyntaxFault("cannot be parsed")))
    }
    guard let node else { throw Issue(file: file, problem: .emptyFile) }
    var converter = Converter(file: file)
    let root = try converter.node(node, depth: 0)
    if root.shape == .nothing { throw Issue(file: file, problem: .emptyFile) }
    return (root, converter.count)
  }

  /// The library's error as an issue.
  private static func issue(of error: YamlError, in text: String, _ file: String) -> Issue {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let words = [context?.text, problem].compactMap { $0 }.joined(separator: ", ")
      let fault = SyntaxFault(
        ForbiddenCharacters.cleaned(words, limit: 160), since: context?.mark.line ?? 0, line: line(at: mark, in: text))
      // What does not end is mended where it begins.
      let place = [.openQuote, .noColon].contains(fault.kind) ? context?.mark ?? mark : mark
      return Issue(file: file, line: place.line, column: place.column, problem: .syntax(fault))
    case .duplicatedKeysInMapping(let keys, let context):
      let key = ForbiddenCharacters.cleaned(keys.first ?? "")
      return Issue(file: file, line: context.mark.line, column: context.mark.column, problem: .duplicateKey(key))
    case .reader(let problem, _, _, _):
      return Issue(file: file, problem: .syntax(SyntaxFault(ForbiddenCharacters.cleaned(problem))))
    default:
      return Issue(file: file, problem: .syntax(SyntaxFault("cannot be parsed")))
    }
  }

  /// The line of a place, up to there and from there on.
  private static func line(at mark: Mark, in text: String) -> (before: Substring, after: Substring) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.indices.contains(mark.line - 1) else { return ("", "") }
    let line = lines[mark.line - 1]
    return (line.prefix(max(0, mark.column - 1)), line.dropFirst(max(0, mark.column - 1)))
  }

  /// The issue of bytes that are no UTF-8, at the first wrong one.
  private static func notUTF8(_ bytes: [UInt8], _ file: String) -> Issue {
    let readable = String(decoding: bytes, as: UTF8.self)
    var offset = 0
    for (repaired, byte) in zip(readable.utf8, bytes) {
      if repaired != byte { break }
      offset += 1
    }
    let place = place(of: offset, in: bytes)
    return Issue(file: file, line: place.line, column: place.column, problem: .notUTF8)
  }

  /// Throws the issue of the first forbidden character.
  private static func refuseForbidden(_ text: String, _ bytes: [UInt8], _ file: String) throws(Issue) {
    if let issue = forbidden(in: text, bytes, file, most: 1).first { throw issue }
  }

  /// The issues of all forbidden characters in a file's bytes, at most a hundred; none if it is no UTF-8.
  static func forbidden(in bytes: [UInt8], _ file: String) -> [Issue] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return [] }
    return forbidden(in: text, bytes, file, most: IssueLog.most)
  }

  private static func forbidden(in text: String, _ bytes: [UInt8], _ file: String, most: Int) -> [Issue] {
    var issues: [Issue] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      // A byte order mark may stand at the beginning.
      if ForbiddenCharacters.contains(scalar), offset > 0 || scalar.value != 0xFEFF {
        let place = place(of: offset, in: bytes)
        issues.append(
          Issue(file: file, line: place.line, column: place.column, problem: .forbiddenCharacter(scalar.value)))
        if issues.count == most { break }
      }
      offset += UTF8.width(scalar)
    }
    return issues
  }

  /// The line and column of a byte, both from 1, columns in characters.
  private static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for (index, byte) in bytes.prefix(offset).enumerated() {
      let isPair = byte == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !isPair) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}

/// Turns the library's nodes into ours and checks what only shows after parsing.
private struct Converter {
  /// The file as it is named to a person.
  let file: String
  /// How many values were met.
  var count = 0

  /// Turns one node; throws the issue of the first thing not allowed.
  ///
  /// Aliases and depth were refused before; they are counted again here so that a gap in the scanner cannot hurt.
  mutating func node(_ node: Node, depth: Int) throws(Issue) -> YAMLNode {
    let line = node.mark?.line ?? 0
    let column = node.mark?.column ?? 0
    count += 1
    if count > 2 * YAMLGuard.mostValues { throw issue(line, column, .tooManyValues(limit: YAMLGuard.mostValues)) }
    if depth > 3 * YAMLGuard.deepest { throw issue(line, column, .tooDeep(limit: YAMLGuard.deepest)) }
    let content: YAMLNode.Content
    switch node {
    case .alias: throw issue(line, column, .alias)
    case .scalar(let scalar):
      try check(scalar.string, line, column)
      content = .scalar(scalar.string, isQuoted: scalar.style != .plain)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      items.reserveCapacity(sequence.count)
      for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
      content = .sequence(items)
    case .mapping(let mapping):
      var pairs: [YAMLNode.Pair] = []
      pairs.reserveCapacity(mapping.count)
      for (key, value) in mapping { pairs.append(try pair(key, value, depth)) }
      content = .mapping(pairs)
    }
    return YAMLNode(content: content, line: Int32(clamping: line), column: Int32(clamping: column))
  }

  /// Turns a key and its value.
  private mutating func pair(_ key: Node, _ value: Node, _ depth: Int) throws(Issue) -> YAMLNode.Pair {
    let line = key.mark?.line ?? 0
    let column = key.mark?.column ?? 0
    guard case .scalar(let scalar) = key else { throw issue(line, column, .complexKey) }
    try check(scalar.string, line, column)
    return YAMLNode.Pair(
      key: scalar.string, line: Int32(clamping: line), column: Int32(clamping: column),
      value: try node(value, depth: depth + 1))
  }

  /// Throws the issue of a forbidden character that an escape brought in.
  private func check(_ text: String, _ line: Int, _ column: Int) throws(Issue) {
    if let scalar = ForbiddenCharacters.first(in: text) {
      throw issue(line, column, .forbiddenCharacter(scalar.value))
    }
  }

  /// An issue in this file.
  private func issue(_ line: Int, _ column: Int, _ problem: Issue.Problem) -> Issue {
    Issue(file: file, line: line, column: column, problem: problem)
  }
}
