import Foundation
import PseudoTerminal
import Testing

/// Conversations without a screen: `practise` with moves or a policy.
struct PractiseCommandTests {
  private let moves = ["--moves", "greet,ask-purpose,check-stock,ladder,refer,goodbye", "--seed", "7"]

  private func practise(_ words: [String], environment: [String: String?] = [:]) throws -> Program.Result {
    try Program.run([anprobe] + nurse + words, environment: apart.merging(environment) { $1 })
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    for format in [["--json"], []] {
      let first = try practise(moves + format)
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.errors.isEmpty)
      #expect(!first.outputBytes.isEmpty)
      #expect(try practise(moves + format).outputBytes == first.outputBytes)
    }
    #expect(
      try practise(["--moves", "greet", "--seed", "8"]).output != practise(["--moves", "greet", "--seed", "9"]).output)
  }

  @Test func jsonHoldsStatesAndEventsAndTheCustomersInsideApart() throws {
    let result = try practise(["--moves", "greet,check-stock", "--json"])
    let report = try result.object()
    #expect(report["customer"] as? String == "nurse")
    #expect(report["company"] as? String == "glanz")
    #expect(report["moves"] as? [String] == ["greet", "check-stock"])
    let turns = try #require(report["turns"] as? [[String: Any]])
    #expect(turns.count == 3)
    for turn in turns {
      #expect(turn["events"] is [Any])
      #expect(turn["phase"] is String)
      let hidden = try #require(turn["hidden"] as? [String: Any])
      #expect((hidden["customer"] as? [String: Int])?["trust"] != nil)
      #expect(turn["trust"] == nil)
    }
    // Nothing of the levels that were not told stands anywhere but under hidden.
    let levels = try #require(
      ((report["result"] as? [String: Any])?["hidden"] as? [String: Any])?["levels"] as? [String])
    #expect(levels.count >= 3)
    let visible = String(
      decoding: try JSONSerialization.data(withJSONObject: Self.withoutHidden(report)), as: UTF8.self)
    #expect(!visible.contains("\"trust\""))
    for level in levels { #expect(!visible.contains("\"\(level)\""), "\(level)") }
  }

  /// The value without anything that stands under `hidden`.
  private static func withoutHidden(_ value: Any) -> Any {
    switch value {
    case let object as [String: Any]:
      object.filter { $0.key != "hidden" }.mapValues { withoutHidden($0) }
    case let array as [Any]: array.map { withoutHidden($0) }
    default: value
    }
  }

  @Test func withoutMovesThereIsTheOpening() throws {
    let opening = try practise(["--moves", "", "--json"])
    let turns = try #require(try opening.object()["turns"] as? [[String: Any]])
    #expect(turns.count == 1)
    #expect(turns.first?["move"] is NSNull)
    #expect(try practise(["--json"]).outputBytes == opening.outputBytes)
  }

  @Test func movesMayBeTypedLoosely() throws {
    let strict = try practise(["--moves", "greet,check-stock,offer-order", "--json"])
    #expect(try practise(["--moves", " Greet, check-stock ,OFFER-ORDER,", "--json"]).outputBytes == strict.outputBytes)
    let named = try #require((try strict.object()["moves"] as? [String])?.last)
    #expect(named.hasPrefix("offer-order:"))
    #expect(
      try practise(["--moves", "greet,check-stock,\(named)", "--json"]).outputBytes == strict.outputBytes)
  }

  @Test func aPolicyPlaysToTheEnd() throws {
    let report = try practise(["--policy", "random", "--seed", "5", "--json"]).object()
    let result = try #require(report["result"] as? [String: Any])
    #expect(result["over"] as? Bool == true)
    let typed = try #require(report["moves"] as? [String])
    let again = try practise(["--seed", "5", "--json", "--moves", typed.joined(separator: ",")])
    #expect(try again.object()["result"] as? NSDictionary == result as NSDictionary)
  }

  @Test func runsPrintOneLineEach() throws {
    let runs = try practise(["--policy", "random", "--runs", "4", "--seed", "11"])
    #expect(runs.status == 0)
    #expect(runs.lines.count == 4)
    for (index, line) in runs.lines.enumerated() {
      let report = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(report["seed"] as? Int == 11 + index)
      #expect((report["result"] as? [String: Any])?["over"] as? Bool == true)
      let alone = try practise(["--policy", "random", "--runs", "1", "--seed", String(11 + index), "--json"])
      #expect(alone.lines == [line])
    }
  }

  @Test func aSummaryCountsEveryRun() throws {
    let summary = try practise(["--policy", "random", "--runs", "50", "--summary"])
    let counts = summary.lines.compactMap { Int($0.prefix { $0.isNumber }) }
    #expect(counts.count == summary.lines.count)
    #expect(counts.reduce(0, +) == 50)
  }

  @Test func bothLanguagesHaveTheSameConversation() throws {
    let german = try practise(moves + ["--json", "--lang", "de"]).object()
    let english = try practise(moves + ["--json", "--lang", "en"]).object()
    #expect(german["result"] as? NSDictionary == english["result"] as? NSDictionary)
    #expect(german["turns"] as? NSArray != english["turns"] as? NSArray)
    #expect(
      try practise(moves + ["--json"], environment: ["LC_ALL": "de_DE.UTF-8"]).object()["language"] as? String == "de")
  }

  @Test(arguments: [
    (["--moves", "gret"], ["number 1", "gret", "Did you mean greet?"]),
    (["--moves", "greet,insist"], ["number 2", "insist", "not possible", "ask-purpose"]),
    (["--moves", "greet,refer:cobler-weiss"], ["number 2", "Did you mean cobbler-weiss?"]),
    (["--moves", "greet:x"], ["number 1", "takes no offer"]),
    (["--moves", "goodbye,goodbye,greet"], ["number 3", "the conversation is over"]),
    (["--moves", "greet", "--seed", "abc"], ["abc", "--seed", "whole number"]),
    (["--moves", "greet", "--seed", "-1"], ["-1", "--seed", "whole number"]),
    (["--moves", "greet", "--seed", "18446744073709551616"], ["--seed", "whole number"]),
    (["--moves", "greet", "--policy", "random"], ["--policy and --moves"]),
    (["--runs", "3"], ["--runs goes with --policy"]),
    (["--policy", "random", "--runs", "0"], ["--runs", "from 1"]),
    (["--policy", "randm"], ["randm", "random"]),
    (["--moves", "greet", "--lang", "fr"], ["fr", "de", "en"]),
  ])
  func whatIsWrongIsSaidWithARemedy(words: [String], fragments: [String]) throws {
    let result = try practise(words)
    #expect(result.status != 0)
    #expect(result.output.isEmpty)
    for fragment in fragments { #expect(result.errors.contains(fragment), "\(fragment) in: \(result.errors)") }
  }

  @Test func peopleAndHousesThatAreNotThereHaveNeighbours() throws {
    let nobody = try run("practise", "--customer", "widwer", "--company", "glanz", "--moves", "greet")
    #expect(nobody.status == 1)
    #expect(nobody.errors.contains("Did you mean widower?"))
    let nowhere = try run("practise", "--customer", "widower", "--company", "lindnr", "--moves", "greet")
    #expect(nowhere.status == 1)
    #expect(nowhere.errors.contains("Did you mean lindner?"))
    let unnamed = try run("practise", "--customer", "widower", "--policy", "random")
    #expect(unnamed.errors.contains("--company is missing") && unnamed.errors.contains("hartmann"))
  }

  @Test func whatWasTypedComesBackHarmless() throws {
    let evil = "\u{1B}[31m\u{202E}e\u{7}v\u{9B}il\u{200B}"
    for words in [
      ["practise", "--customer", evil, "--company", "glanz", "--moves", "greet"],
      ["practise", "--customer", "nurse", "--company", evil, "--moves", "greet"],
      nurse + ["--moves", evil], nurse + ["--moves", "refer:" + evil], nurse + ["--seed", evil],
      nurse + ["--moves", "greet", evil], nurse + ["--lang", evil], ["--packs", evil, "packs"], [evil], ["--" + evil],
      ["match", "--want", evil], ["match", "--want", "size=38", "--articles", evil], ["map", "--format", evil],
    ] {
      let result = try Program.run([anprobe] + words, environment: apart)
      #expect(result.status != 0, "\(words)")
      #expect(result.isHarmless, "\(words): \(result.errors.debugDescription)")
      #expect(result.errors.count > 10, "\(words)")
    }
  }

  @Test func aReaderWhoLeavesEndsItQuietly() throws {
    let script =
      "\"$0\" practise --customer nurse --company glanz --policy random --runs 200000 | head -1; echo ${PIPESTATUS[0]}"
    let result = try Program.run(["/bin/bash", "-c", script, anprobe], environment: apart)
    #expect(result.errors.isEmpty)
    #expect(result.lines.count == 2)
    #expect(result.lines.last == "141")
  }

  @Test func aFullDiskIsNoticed() throws {
    let script = "\"$0\" practise --customer nurse --company glanz --moves greet > /dev/full"
    let result = try Program.run(["/bin/bash", "-c", script, anprobe], environment: apart)
    #expect(result.status == 1)
    #expect(result.errors.contains("standard output"))
  }
}
