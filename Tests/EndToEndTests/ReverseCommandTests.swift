import Foundation
import PseudoTerminal
import Testing

/// Playing the customer without a screen.
struct ReverseCommandTests {
  private func reverse(_ words: [String], input: String = "") throws -> Program.Result {
    try Program.run(
      [anprobe, "reverse", "--customer", "nurse", "--companies", "glanz,lindner", "--lang", "en"] + words,
      environment: apart, input: input)
  }

  private let answers = ["--seed", "3", "--answers", "say-wish,tell,tell,tell,go-content/say-wish,surface,go-angry"]

  @Test func theSameAnswersGiveTheSameBytes() throws {
    for format in [["--json"], []] {
      let first = try reverse(answers + format)
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.isHarmless)
      #expect(!first.outputBytes.isEmpty)
      #expect(try reverse(answers + format).outputBytes == first.outputBytes)
    }
  }

  @Test func jsonHoldsBothConversationsAndWhatCouldBeKnown() throws {
    let report = try reverse(answers + ["--json"]).object()
    #expect(report["over"] as? Bool == true)
    let both = try #require(report["conversations"] as? [[String: Any]])
    #expect(Set(both.compactMap { $0["policy"] as? String }) == ["push", "customer-centred"])
    #expect(both[0]["answers"] as? [String] == ["say-wish", "tell", "tell", "tell", "go-content"])
    let told = try both.map { conversation -> [Bool] in
      let ledger = try #require(conversation["ledger"] as? [String: Any])
      return try #require(ledger["levels"] as? [[String: Any]]).compactMap { $0["told"] as? Bool }
    }
    #expect(told == [[true, true, true], [false, false, false]])
    for turn in try #require(both[0]["turns"] as? [[String: Any]]) {
      #expect(turn["trust"] == nil)
      #expect((turn["hidden"] as? [String: Any])?["customer"] is [String: Int])
    }
  }

  @Test func plainLinesGoThroughBothToTheQuestion() throws {
    let result = try reverse(
      ["--plain", "--seed", "3"], input: "1\ntell\ngo-content\n1\npolite\ngo-angry\na chair to sit on\n")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.isHarmless)
    #expect(result.output.contains("You are Mrs Albers."))
    #expect(result.output.contains("The same day, the same door."))
    #expect(result.output.contains("Never said: a chair to sit on"))
    #expect(result.output.contains("What could have been known"))
  }

  @Test(arguments: [
    (["--answers", "tel"], "“tel”"), (["--answers", "tell"], "not possible at this moment"),
    (["--answers", "go-content,tell"], "comes too late"), (["--answers", "say-wish/tell"], "not over at the slash"),
    (["--answers", "go-content/go-content/go-content"], "two sellers"), (["--sellers", "push"], "write two"),
    (["--sellers", "push,shove"], "shove"), (["--companies", "glanz,lindne", "--json"], "lindner"),
  ])
  func whatIsWrongIsTold(words: [String], message: String) throws {
    let result = try reverse(words)
    #expect(result.status != 0)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.outputBytes.isEmpty)
  }
}
