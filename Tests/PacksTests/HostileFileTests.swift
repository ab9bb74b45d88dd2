import Testing

@testable import Packs

/// Files that are meant to cost time or memory, or to steer a terminal.
struct HostileFileTests {
  /// The message about a file, or nothing if it was read.
  private func message(_ bytes: [UInt8]) -> String {
    do throws(Packs.Issue) {
      _ = try YAMLDocument(bytes: bytes, file: "x")
      return "read"
    } catch {
      return error.line > 0 ? "\(error.line):\(error.column) \(error.what)" : error.what
    }
  }

  /// The message about a text.
  private func message(_ text: String) -> String { message(Array(text.utf8)) }

  @Test func aliasBombs() {
    var text = "a: &a [x, x]\n"
    for (name, before) in zip("bcdefghij", "abcdefghi") {
      text += "\(name): &\(name) [" + Array(repeating: "*\(before)", count: 9).joined(separator: ",") + "]\n"
    }
    #expect(message(text) == "1:4 anchors (&) are not allowed")
    #expect(message("a: [b, *c]\n") == "1:8 aliases (*) are not allowed")
    #expect(message("? *a\n: b\n") == "1:1 keys written with ‘?’ are not allowed")
    #expect(message("{[a]: b}\n") == "1:2 keys written with ‘?’ are not allowed")
  }

  @Test func tagsAndDirectives() {
    #expect(message("a: !!binary x\n") == "1:4 tags (!) are not allowed")
    #expect(message("%TAG ! tag:x,2000:\n--- a\n") == "1:1 directives (%) are not allowed")
  }

  @Test func sizes() {
    let large = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000)
    #expect(message(large) == "the file is larger than 1024 KiB")
    #expect(
      message("a: [" + String(repeating: "1,", count: 400_000) + "]") == "1:100003 more than 100000 values in one file")
    #expect(message(String(repeating: "\"", count: 1_000_000)).hasSuffix("more than 100000 values in one file"))
    #expect(message("a: " + String(repeating: "'", count: 1_000_000)) == "read")
    #expect(message(String(repeating: "|\n", count: 300_000)).hasSuffix("more than 100000 values in one file"))
  }

  @Test func depths() {
    #expect(message(String(repeating: "[", count: 500_000)) == "1:34 nested deeper than 32 levels")
    #expect(message(String(repeating: "{a: ", count: 200_000)).hasSuffix("nested deeper than 32 levels"))
    #expect(message(String(repeating: "- ", count: 400_000)).hasSuffix("nested deeper than 32 levels"))
    #expect(message(String(repeating: ": ", count: 400_000)).hasSuffix("nested deeper than 32 levels"))
    let stairs = (0..<1000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(message(stairs) == "33:35 nested deeper than 32 levels")
    let deep = (0..<30).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(message(deep + " x") == "read")
  }

  @Test func charactersThatSteerATerminal() {
    #expect(message("a: \"ä\u{1B}[31m\"\n") == "1:6 the character U+001B is not allowed")
    #expect(message("a: \"\\e[31m\"\n") == "1:4 the character U+001B is not allowed")
    #expect(message("\"\\x9b\": b\n") == "1:1 the character U+009B is not allowed")
    #expect(message("a: x\nb: y\u{202E}z\n") == "2:5 the character U+202E is not allowed")
    #expect(message("a: \"\\u2066\"\n") == "1:4 the character U+2066 is not allowed")
    #expect(message("a: \u{1F468}\u{200D}\u{1F469}\n") == "1:5 the character U+200D is not allowed")
    #expect(message("a: b\u{0}c\n") == "1:5 the character U+0000 is not allowed")
    #expect(message("a: b\u{85}c: *a\n") == "1:5 the character U+0085 is not allowed")
    #expect(message("a: b\u{2028}c\n") == "1:5 the character U+2028 is not allowed")
    #expect(message("a: ☂\u{FE0F}\n") == "1:5 the character U+FE0F is not allowed")
  }

  @Test func encodings() {
    #expect(message([0x61, 0x3A, 0x20, 0xFF]) == "1:4 the file is not valid UTF-8")
    #expect(message([0xFF, 0xFE, 0x61, 0x00]) == "1:1 the file is not valid UTF-8")
    #expect(message([0xEF, 0xBB, 0xBF] + Array("a: b\n".utf8)) == "read")
    #expect(message("a: \"\\ud800\"\n") == "1:7 what comes after the backslash here has no meaning")
  }

  @Test func emptyFiles() {
    for text in ["", "\n\n", "# only a comment\n", "~\n", "---\n"] {
      #expect(message(text) == "the file holds nothing")
    }
    #expect(message("--- a\n--- b\n") == "2:1 a second document begins here")
  }

  @Test func pathsThatAreNoFiles() throws {
    let folder = try TemporaryFolder()
    func problem(_ path: String) -> Packs.Issue.Problem? {
      do throws(Packs.Issue) {
        _ = try YAMLDocument(path: path, file: "x")
        return nil
      } catch {
        return error.problem
      }
    }
    #expect(problem(folder.path) == .notAFile)
    #expect(problem("/dev/zero") == .notAFile)
    #expect(problem(folder.path + "/missing.yaml") == .missingFile)
    try folder.write([UInt8](repeating: UInt8(ascii: "#"), count: 2_000_000), to: "large.yaml")
    #expect(problem(folder.path + "/large.yaml") == .fileTooLarge(limit: 1 << 20))
  }

  @Test func packsThatAreTooMuchTogether() throws {
    let folder = try TemporaryFolder()
    try folder.write(MiniPack.files)
    for number in 0..<600 { try folder.write(["customers/c\(number).yaml": "id: a\n"]) }
    let issues = PackLibrary.load(from: [folder.path]).problems.flatMap(\.issues)
    #expect(issues.map(\.problem) == [.tooManyFiles(limit: 500)])
  }
}
