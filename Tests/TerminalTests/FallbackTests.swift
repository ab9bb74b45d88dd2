import Testing

@testable import Terminal

/// What stands for signs that a character set does not have.
struct FallbackTests {
  private func ascii(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result.unicodeScalars.append(fallback(for: scalar)) }
    return result
  }

  @Test func framesBlocksAndArrows() {
    #expect(ascii("┌─┐│└┘├┤┬┴┼╔═╗║╚╝╭╮╰╯━┃") == "+-+|+++++++" + "+-+|++" + "++++-|")
    #expect(ascii("▁▂▃▄▅▆▇█▌▐ ░▒▓") == "########## .:#")
    #expect(ascii("←→↑↓▲▼◀▶") == "<>^v^v<>")
  }

  @Test func lettersAndPunctuation() {
    #expect(ascii("äöüÄÖÜß éèêñçøå ŁłŞşŽž") == "aouAOUs eeencoa LlSsZz")
    #expect(ascii("„Wort“ ‚so‘ ’s «x» ‹y› – — … · • €") == "\"Wort\" 'so' 's <x> <y> - - . . * E")
  }

  @Test func everythingBecomesOneVisibleASCIISign() {
    for value in UInt32(0x20)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let result = fallback(for: scalar).value
      if !(0x20..<0x7F).contains(result) { Issue.record("U+\(String(value, radix: 16)) became \(result)") }
    }
  }
}
