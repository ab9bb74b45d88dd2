import ArgumentParser
import Reports

/// Where a hand-out goes, and for whom it is written.
struct HandoutOptions: ParsableArguments {
  @Option(help: "Write a hand-out as one HTML file, to be opened anywhere and printed; - is standard output.")
  var html: String?

  @Option(help: "Write a hand-out as one Markdown file; - is standard output.")
  var markdown: String?

  @Option(name: .customLong("for"), help: "For whom the hand-out is written: learner or facilitator.")
  var audience = Handout.Audience.learner

  /// Whether one is wanted at all.
  var isWanted: Bool { html != nil || markdown != nil }

  /// Writes what is wanted of it.
  ///
  /// - Throws: ``CommandError`` where a file cannot be written.
  func write(_ handout: Handout) throws {
    if let html { try write(handout.html, to: html) }
    if let markdown { try write(handout.markdown, to: markdown) }
  }

  private func write(_ text: String, to path: String) throws {
    guard path == "-" else { return try TextFile.write(text, to: path) }
    var output = Output()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      try output.line(String(line))
    }
    try output.flush()
  }
}

extension Handout.Audience: ExpressibleByArgument {}
