import Conversation
import JSON
import Reports
import Testing

/// The map in all formats against the table the engine follows.
struct MapReportTests {
  @Test func everyRowOfTheTableIsAnArrow() throws {
    let text = MapReport.json.description
    for row in TransitionTable.rows {
      for from in row.from {
        let to = row.ending?.rawValue ?? row.to.rawValue
        #expect(text.contains(#"{"from":"\#(from.rawValue)","event":"\#(row.on.rawValue)","to":"\#(to)"}"#), "\(row)")
      }
    }
    #expect(text.contains(#"{"from":"farewell","move":"goodbye","to":"aftermath"}"#))
  }

  @Test func everyMoveStandsWithItsPhases() {
    let text = MapReport.json.description
    for rule in MoveTable.rules {
      let phases = rule.phases.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
      #expect(
        text.contains(#"{"id":"\#(rule.kind.rawValue)","family":"\#(rule.kind.family.rawValue)","phases":[\#(phases)]"#)
      )
    }
  }

  @Test func drawingsHaveAnArrowFromEveryEndingToTheFarewell() {
    for ending in Ending.allCases {
      #expect(MapReport.mermaid.contains("  \(ending.rawValue) --> farewell"))
      #expect(MapReport.dot.contains("\"\(ending.rawValue)\" -> \"farewell\""))
    }
    #expect(MapReport.mermaid.contains("  greeting --> wish: wish-stated"))
    #expect(MapReport.dot.filter { $0 == "{" }.count == MapReport.dot.filter { $0 == "}" }.count)
  }
}
