import Testing

@testable import Packs

/// What the scanner before the parser lets through and what not.
struct YAMLGuardTests {
  /// What the scanner finds, with its place in bytes.
  private func found(_ text: String) -> String {
    var scanner = YAMLGuard(Array(text.utf8))
    guard let problem = scanner.firstProblem() else { return "nothing" }
    switch problem {
    case .anchor: return "anchor at \(scanner.position)"
    case .alias: return "alias at \(scanner.position)"
    case .tag: return "tag at \(scanner.position)"
    default: return "something else"
    }
  }

  @Test(arguments: [
    "a: \"*b &c !d\"\n", "a: '*b &c !d'\n", "a: it's *not* one & never! was\n", "# *a &b !c\na: b # *c\n",
    "a: |\n  *b\n  &c\n\n  !d\nb: c\n", "a: >-\n    *b\n   \nb: c\n", "- |\n *a\n- b\n", "a: \"\\\" *b\"\n",
    "a: 'it''s *b'\n", "a: \"one\n  *two\"\n", "a: one\n  *two &three\n", "{a: b*c, d: e&f}\n", "a: b\r\n\r\nc: d\r\n",
    "a: \"x\\\\\" # *c\n", "a: http://x/?y=*z\n", "|2\n   *a\n  *b\n",
  ]) func plainTextPasses(_ text: String) { #expect(found(text) == "nothing") }

  @Test func aliasesAreFoundWhereverTheyCanStand() {
    #expect(found("a: *b\n") == "alias at 3")
    #expect(found("- *b\n") == "alias at 2")
    #expect(found("[*b]\n") == "alias at 1")
    #expect(found("[a,*b]\n") == "alias at 3")
    #expect(found("{\"a\":*b}\n") == "alias at 5")
    #expect(found("a:\n  *b\n") == "alias at 5")
    #expect(found("*b : c\n") == "alias at 0")
    #expect(found("--- *b\n") == "alias at 4")
    #expect(found("a: |\n  text\nb: *c\n") == "alias at 15")
    #expect(found("a: x\n \"y\nb: *c\n") == "alias at 12", "a quote inside a plain text opens nothing")
    #expect(found("a: |\n\n *b\n*c\n") == "alias at 10")
    #expect(found("a: \"b\" # it's\nc: *d\n") == "alias at 17", "a quote in a comment opens nothing")
  }

  @Test func anchorsAndTagsAreFound() {
    #expect(found("a: &b c\n") == "anchor at 3")
    #expect(found("a: !b c\n") == "tag at 3")
    #expect(found("!a b: c\n") == "tag at 0")
  }
}

/// The scanner against the parser it stands before.
struct YAMLGuardAgainstParserTests {
  /// What random texts are made of: everything that means something to a scanner of YAML.
  private static let pieces = [
    "a", "b", "*a", "&a", "!a", "*", "\"", "'", "''", ":", ": ", "a: ", "- ", "-", "? ", ",", "[", "]", "{", "}", "|",
    ">", "|2", "|-", "#", " #", "\n", "\n", "\n ", "\n  ", "\n   ", " ", "  ", "\\", "\\\"", "%", "\r\n", "---",
    "\n---\n", "\t", "...", "ä", "1",
  ]

  @Test func whatItLetsThroughHoldsNoAliasTagOrAnchor() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var passed = 0
    for _ in 0..<20_000 {
      let text = (0..<(3 + next(below: 14))).map { _ in Self.pieces[next(below: Self.pieces.count)] }.joined()
      do throws(Packs.Issue) {
        _ = try YAMLDocument(bytes: Array(text.utf8), file: "x")
        passed += 1
      } catch {
        // Aliases in these texts have no anchors, so the parser complains about each one it meets.
        guard case .syntax(let fault) = error.problem else { continue }
        let isMissed = ["alias", "anchor", "tag", "directive"].contains { fault.words.contains($0) }
        #expect(!isMissed, "\(text.debugDescription): \(fault.words)")
      }
    }
    #expect(passed > 20_000 / 100, "some texts are good YAML")
  }
}
