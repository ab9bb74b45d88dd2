/// Looks through a file before the parser sees it and finds what must not reach it.
///
/// The parser has no limit on aliases: a few hundred bytes can cost seconds and gigabytes. So anchors, aliases, tags,
/// directives, complex keys, deep nesting and very many values are refused here. The scanner follows quotes,
/// comments, block scalars and plain scalars over several lines as the parser does (libyaml, `scanner.c`).
struct YAMLGuard {
  /// The deepest nesting allowed, for blocks and for brackets.
  static let deepest = 32
  /// The most values allowed in one file.
  static let mostValues = 100_000

  /// The file in UTF-8.
  let bytes: [UInt8]
  /// The next byte to look at.
  private(set) var position = 0
  /// Where the current line begins.
  private var lineStart = 0
  /// How many brackets are open.
  private var brackets = 0
  /// The columns at which the open blocks begin, ascending.
  private var indents: [Int] = []
  /// How many values were met at most.
  private var values = 0
  /// Where a key may have begun, outside brackets.
  private var keyStart: Int?

  /// Makes a scanner for the bytes of a file.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first thing that must not reach the parser, or nil; `position` is its place.
  mutating func firstProblem() -> Issue.Problem? {
    while position < bytes.count {
      if let problem = token() { return problem }
      if brackets > Self.deepest || indents.count > Self.deepest { return .tooDeep(limit: Self.deepest) }
      if values > Self.mostValues { return .tooManyValues(limit: Self.mostValues) }
    }
    return nil
  }

  /// Passes one token, blank, line end or comment.
  private mutating func token() -> Issue.Problem? {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): position += 1
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): endLine()
    case UInt8(ascii: "#"): skipLine()
    default: return realToken(byte)
    }
    return nil
  }

  /// Passes one token.
  private mutating func realToken(_ byte: UInt8) -> Issue.Problem? {
    let column = position - lineStart
    if brackets == 0 {
      while let last = indents.last, last > column { indents.removeLast() }
    }
    if isDocumentMark() {
      position += 3
      indents = []
      keyStart = nil
      return nil
    }
    let isBeforeBlank = isBlankOrEnd(position + 1)
    switch byte {
    case UInt8(ascii: "%") where column == 0: return .directive
    case UInt8(ascii: "&"): return .anchor
    case UInt8(ascii: "*"): return .alias
    case UInt8(ascii: "!"): return .tag
    case UInt8(ascii: "?") where isBeforeBlank || brackets > 0: return .complexKey
    case UInt8(ascii: "["), UInt8(ascii: "{"): openBracket()
    case UInt8(ascii: "]"), UInt8(ascii: "}"): closeBracket()
    case UInt8(ascii: ","): pass()
    case UInt8(ascii: "-") where isBeforeBlank: beginBlock(at: column)
    case UInt8(ascii: ":") where isBeforeBlank || brackets > 0: colon(at: column)
    case UInt8(ascii: "|") where brackets == 0, UInt8(ascii: ">") where brackets == 0: blockScalar()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted(byte)
    default: plain()
    }
    return nil
  }

  /// Passes an indicator after which another value begins.
  private mutating func pass() {
    position += 1
    values += 1
  }

  /// Passes `[` or `{`.
  private mutating func openBracket() {
    if brackets == 0 { keyStart = position }
    brackets += 1
    pass()
  }

  /// Passes `]` or `}`.
  private mutating func closeBracket() {
    brackets = max(0, brackets - 1)
    position += 1
  }

  /// Passes `- `, which begins a block or continues one.
  private mutating func beginBlock(at column: Int) {
    if brackets == 0, column > indents.last ?? -1 { indents.append(column) }
    keyStart = nil
    pass()
  }

  /// Passes `:`, which makes a key of what stood before it on the line.
  private mutating func colon(at column: Int) {
    if brackets == 0 {
      let start = keyStart.flatMap { $0 >= lineStart ? $0 - lineStart : nil } ?? column
      if start > indents.last ?? -1 { indents.append(start) }
      keyStart = nil
    }
    pass()
  }

  /// Passes a text in quotes.
  private mutating func quoted(_ quote: UInt8) {
    if brackets == 0 { keyStart = position }
    values += 1
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        endLine()
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        position += 1
        // What is escaped is passed below, or here if it is the quote or another backslash.
        if position < bytes.count, bytes[position] == quote || bytes[position] == byte { position += 1 }
      } else if byte == quote {
        position += 1
        guard quote == UInt8(ascii: "'"), position < bytes.count, bytes[position] == quote else { return }
        position += 1
      } else {
        position += 1
      }
    }
  }

  /// Passes a text without quotes, over as many lines as it goes on.
  private mutating func plain() {
    if brackets == 0 { keyStart = position }
    values += 1
    let least = (indents.last ?? -1) + 1
    while position < bytes.count {
      let isFirst = bytes[position] == UInt8(ascii: "#") || isDocumentMark()
      if isFirst { return }
      while !isBlankOrEnd(position) {
        if endsPlain() { return }
        position += 1
      }
      guard position < bytes.count else { return }
      while position < bytes.count, isBlankOrEnd(position) {
        if bytes[position] == UInt8(ascii: "\n") || bytes[position] == UInt8(ascii: "\r") {
          endLine()
        } else {
          position += 1
        }
      }
      if brackets == 0, position - lineStart < least { return }
    }
  }

  /// Whether the character ends a text without quotes.
  private func endsPlain() -> Bool {
    switch bytes[position] {
    case UInt8(ascii: ":"): isBlankOrEnd(position + 1)
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): brackets > 0
    default: false
    }
  }

  /// Passes a block scalar: its head, then every line indented more than what it belongs to.
  private mutating func blockScalar() {
    values += 1
    let parent = indents.last ?? -1
    var indent: Int?
    // The indentation is that of the first line with text, but at least that of the empty lines before it.
    var widest = 0
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
      let byte = bytes[position]
      if byte == UInt8(ascii: "#") { break }
      if byte >= UInt8(ascii: "1"), byte <= UInt8(ascii: "9") {
        indent = max(0, parent) + Int(byte - UInt8(ascii: "0"))
      }
      position += 1
    }
    skipLine()
    while position < bytes.count {
      var column = 0
      while position + column < bytes.count, bytes[position + column] == UInt8(ascii: " "), column < indent ?? Int.max {
        column += 1
      }
      if indent == nil { widest = max(widest, column) }
      let next = position + column
      let isEmpty = next >= bytes.count || bytes[next] == UInt8(ascii: "\n") || bytes[next] == UInt8(ascii: "\r")
      if !isEmpty {
        let wanted = indent ?? max(widest, parent + 1, 1)
        indent = wanted
        if column < wanted { return }
      }
      position = next
      skipLine()
    }
  }

  /// Passes the rest of the line and its end.
  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
      position += 1
    }
    if position < bytes.count { endLine() }
  }

  /// Passes a line's end.
  private mutating func endLine() {
    let isPair =
      bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
      && bytes[position + 1] == UInt8(ascii: "\n")
    position += isPair ? 2 : 1
    lineStart = position
  }

  /// Whether there is a blank, a line's end or the file's end.
  private func isBlankOrEnd(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    switch bytes[place] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
    default: return false
    }
  }

  /// Whether a line begins here with `---` or `...`.
  private func isDocumentMark() -> Bool {
    guard position == lineStart, position + 2 < bytes.count, isBlankOrEnd(position + 3) else { return false }
    let first = bytes[position]
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return false }
    return bytes[position + 1] == first && bytes[position + 2] == first
  }
}
