import Glibc
import PseudoTerminal
import Testing

/// What one reports in one run of the program is there in the next, and in whoever's hands it is passed to (E17).
struct LearningTests {
  private let data: String

  init() throws {
    var template = Array("/tmp/anprobe-learning-XXXXXX".utf8CString)
    let path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    data = try #require(path)
  }

  /// A conversation in which somebody goes without what they came for, and that is reported where it can be.
  private func talk(_ company: String, seed: Int, _ moves: [String]) throws -> [String] {
    let words = ["practise", "--plain", "--lang", "en", "--customer", "size-44", "--company", company]
    let result = try Program.run(
      [anprobe] + words + ["--seed", String(seed), "--data", data], environment: apart,
      input: (moves + [""]).map { $0 + "\n" }.joined())
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(!result.output.contains("<report") && !result.output.contains("{"), "a text is missing")
    return result.lines
  }

  private let report = ["greet", "check-stock", "goodbye", "report-need", "goodbye"]

  @Test func theSixthReportInTheHouseThatListensIsTheLastThatIsNeeded() throws {
    let change = "Linea Pump comes in 44 too."
    for seed in 1...6 {
      let lines = try talk("lindner", seed: seed, report)
      #expect(!lines.contains { $0.contains("Since your report") })
      #expect(lines.contains("Your report counts. Next time " + change) == (seed == 6), "conversation \(seed)")
    }
    let lines = try talk("lindner", seed: 7, ["greet", "check-stock", "b", "goodbye", "goodbye"])
    #expect(lines.contains("In-house: Since your reports " + change))
    #expect(lines.contains("- Ms Okafor: reported 6 times. Since then " + change))
    let shown = try Program.run(
      [anprobe, "records", "show", "7", "--lang", "en", "--data", data], environment: apart)
    #expect(shown.output.contains("Held again, it comes out the same, word for word."), "\(shown.output)")
    // Where nobody ever reported anything, the capsule brings it along.
    let capsule = try Program.run([anprobe, "records", "show", "7", "--capsule", "--data", data], environment: apart)
    let replayed = try Program.run(
      [anprobe, "replay", try #require(capsule.lines.last), "--lang", "en"], environment: apart)
    #expect(replayed.status == 0 && replayed.output.contains("We’ve got something in 44"), "\(replayed.output)")
  }

  @Test func elsewhereNothingComesOfIt() throws {
    for seed in 1...7 { _ = try talk("glanz", seed: seed, report) }
    let lines = try talk("glanz", seed: 8, ["b", "q"])
    #expect(!lines.contains { $0.contains("Since your report") })
    #expect(lines.contains("- You reported 7 times here what was missing. Nothing came of it."))
  }
}
