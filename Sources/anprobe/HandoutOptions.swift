import ArgumentParser
import Reports

/// Where a hand-out goes, and for whom it is written.
struct HandoutOptions: ParsableArguments {
  @Option(help: .text("option.html", value: "file"))
  var html: String?

  @Option(help: .text("option.markdown", value: "file"))
  var markdown: String?

  @Option(name: .customLong("for"), help: .text("option.for", value: "reader"))
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
