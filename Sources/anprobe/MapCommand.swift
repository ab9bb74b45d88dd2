import ArgumentParser
import Reports

/// Prints the state machine of every conversation.
struct MapCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .text("map") }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case mermaid, dot, json
  }

  @Option(help: .text("map.format", value: "format"))
  var format = Format.mermaid

  func run() throws {
    var output = Output()
    switch format {
    case .mermaid: try output.line(MapReport.mermaid)
    case .dot: try output.line(MapReport.dot)
    case .json: try output.line(MapReport.json.description)
    }
    try output.flush()
  }
}
