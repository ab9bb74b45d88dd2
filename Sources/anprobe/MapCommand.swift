import ArgumentParser
import Reports

/// Prints the state machine of every conversation.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Print the phases of a conversation and what leads from one to the next.",
    discussion: """
      The same table the engine follows and the map on the practise screen draws.

      EXAMPLES
        anprobe map
        anprobe map --format dot | dot -Tsvg > map.svg
        anprobe map --format json
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case mermaid, dot, json
  }

  @Option(help: "How to print it: mermaid, dot or json.")
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
