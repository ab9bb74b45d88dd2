import Testing

@testable import Packs

/// The YAML parser's complaints, as they are told.
@Suite struct SyntaxFaultTests {
  /// What is no YAML, where that is told, and as what.
  static let texts: [(text: String, place: String, kind: SyntaxFault.Kind)] = [
    ("name: x\nversion:\n\ttitle: y\n", "3:1", .tab),
    ("list:\n\t- a\n", "2:1", .tab),
    ("a: @b\n", "1:4", .sign),
    ("a: %b\n", "1:4", .sign),
    ("a: 1\nb: \"c\nd: e\n", "2:4", .openQuote),
    ("a: 'b\nc: d\n", "1:4", .openQuote),
    ("a: \"b\nc: \"d\"\n", "2:5", .rest),
    ("a: \"b\" c\nd: e\n", "1:8", .rest),
    ("a: {x: 1}}\n", "1:10", .rest),
    ("a: \"b\\qc\"\n", "1:6", .escape),
    ("a: b: c\n", "1:5", .colon),
    ("a: 1\n b: 2\n", "2:3", .colon),
    ("a: 1\nbcd\ne: 2\n", "2:1", .noColon),
    ("a: - b\n", "1:4", .listMark),
    ("a:\n  - b\n  c: d\n", "3:3", .listIndent),
    ("a:\n    b: 1\n  c: 2\n", "3:3", .keyIndent),
    ("a: [b, c\nd: e\n", "2:2", .openList),
    ("a: {de: \"x\" en: \"y\"}\n", "1:13", .openMapping),
    ("a: [b, , c]\n", "1:8", .noValue),
    ("a: | text\n  more\n", "1:6", .blockText),
    ("  a: 1\nb: 2\n", "2:1", .afterEnd),
    ("a: 1\n---\nb: 2\n", "2:1", .secondDocument),
  ]

  @Test("each kind is met, and told where it is to be mended", arguments: texts)
  func kinds(_ text: String, _ place: String, _ kind: SyntaxFault.Kind) throws {
    do throws(Packs.Issue) {
      _ = try YAMLDocument(bytes: Array(text.utf8), file: "x")
      Testing.Issue.record("it is YAML")
    } catch {
      guard case .syntax(let fault) = error.problem else { throw error }
      #expect(fault.kind == kind && "\(error.line):\(error.column)" == place, "\(error) \(fault)")
    }
  }

  @Test("no kind is left out, and what nobody knows stays in the parser's words")
  func all() {
    #expect(Set(Self.texts.map(\.kind)) == Set(SyntaxFault.Kind.allCases))
    let unknown = Packs.Issue(
      file: "x", line: 1, column: 2, problem: .syntax(SyntaxFault("something \u{201E}new\u{201C}")))
    #expect(unknown.text(in: .german).contains("das ist kein YAML (something \u{201E}new\u{201C})"))
    let sign = Packs.Issue(
      file: "x", line: 1, column: 4, problem: .syntax(SyntaxFault("cannot start any token", line: ("a: ", "@b"))))
    #expect(sign.text(in: .english).hasPrefix("x:1:4: error: a text without quotation marks cannot begin with ‘@’; "))
  }
}
