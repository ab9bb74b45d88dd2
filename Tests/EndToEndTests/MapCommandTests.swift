import Foundation
import PseudoTerminal
import Testing

/// `map`, `--help` and commands that do not exist.
struct MapCommandTests {
  @Test func theMapAsJSONIsAWholeGraph() throws {
    let map = try run("map", "--format", "json").object()
    let phases = try #require(map["phases"] as? [String])
    let endings = try #require(map["endings"] as? [String])
    let transitions = try #require(map["transitions"] as? [[String: String]])
    #expect(phases.count == 8 && endings.count == 7)
    for transition in transitions {
      #expect((transition["move"] == nil) != (transition["event"] == nil), "\(transition)")
      #expect((phases + endings).contains(transition["from"] ?? ""), "\(transition)")
      #expect((phases + endings).contains(transition["to"] ?? ""), "\(transition)")
    }
    var reached: Set<String> = ["greeting"]
    for _ in 0..<(phases.count + endings.count) {
      for transition in transitions where reached.contains(transition["from"] ?? "") {
        reached.insert(transition["to"] ?? "")
      }
    }
    #expect(reached == Set(phases + endings))
    #expect((map["moves"] as? [Any])?.count ?? 0 >= 24)
  }

  @Test(arguments: ["mermaid", "dot"])
  func theMapAsADrawingNamesEverything(format: String) throws {
    let drawing = try run("map", "--format", format)
    #expect(drawing.status == 0)
    #expect(drawing.lines.first == (format == "dot" ? "digraph conversation {" : "stateDiagram-v2"))
    for name in [
      "greeting", "wish", "gap", "need", "options", "decision", "farewell", "aftermath", "referred", "pushed",
    ] {
      #expect(drawing.output.contains(name), "\(name)")
    }
    if format == "mermaid" { #expect(try run("map").outputBytes == drawing.outputBytes) }
  }

  @Test func anUnknownFormatIsToldWithThoseThereAre() throws {
    let result = try run("map", "--format", "svg")
    #expect(result.status != 0)
    for fragment in ["svg", "mermaid", "dot", "json"] { #expect(result.errors.contains(fragment)) }
  }

  @Test func everyCommandHasHelpWithExamples() throws {
    let help = try run("--help")
    #expect(help.status == 0 && help.errors.isEmpty)
    #expect(help.output.contains("EXAMPLES"))
    for command in ["practise", "match", "map", "packs"] {
      #expect(help.output.contains(command))
      let own = try run(command, "--help")
      #expect(own.status == 0)
      #expect(own.output.contains("EXAMPLES"))
      #expect(own.output.contains("anprobe \(command) --"))
    }
  }

  @Test func aCommandThatIsNotThereHasANeighbour() throws {
    let result = try run("pratise")
    #expect(result.status != 0)
    #expect(result.errors.contains("Did you mean practise?"))
    #expect(try run("practice", "--customer", "nurse", "--company", "glanz", "--moves", "greet").status == 0)
  }
}
