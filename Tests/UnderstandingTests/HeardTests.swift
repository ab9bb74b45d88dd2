import Testing
import Understanding

/// What was heard.
@Suite struct HeardTests {
  @Test("nothing understood is no guess")
  func nothing() {
    #expect(Heard(guesses: []).guesses.isEmpty)
  }
}
