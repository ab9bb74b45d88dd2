import Conversation
import JSON
import Reports
import Testing

/// The map is drawn from the table that the engine follows, and says everything that is in it.
@Suite struct MapReportTests {
  private static func list(_ json: JSON, _ key: String) -> [JSON] {
    guard case .object(let members) = json, case .array(let list)? = members.first(where: { $0.0 == key })?.1
    else { return [] }
    return list
  }

  private static func text(_ json: JSON, _ key: String) -> String? {
    guard case .object(let members) = json, case .string(let text)? = members.first(where: { $0.0 == key })?.1
    else { return nil }
    return text
  }

  @Test func jsonSaysTheWholeTable() {
    let json = MapReport.json
    #expect(Self.list(json, "phases") == Phase.allCases.map { .string($0.rawValue) })
    #expect(Self.list(json, "endings") == Ending.allCases.map { .string($0.rawValue) })
    let arrows = Self.list(json, "transitions")
    let names = Set(Phase.allCases.map(\.rawValue) + Ending.allCases.map(\.rawValue))
    for arrow in arrows {
      #expect(names.contains(Self.text(arrow, "from") ?? "?"), "\(arrow)")
      #expect(names.contains(Self.text(arrow, "to") ?? "?"), "\(arrow)")
      let hasMove = Self.text(arrow, "move") != nil
      #expect(hasMove != (Self.text(arrow, "event") != nil), "neither or both of move and event: \(arrow)")
    }
    for row in TransitionTable.rows {
      for from in row.from {
        let isThere = arrows.contains { arrow in
          Self.text(arrow, "from") == from.rawValue && Self.text(arrow, "event") == row.on.rawValue
            && Self.text(arrow, "to") == row.ending?.rawValue ?? row.to.rawValue
        }
        #expect(isThere, "\(from) on \(row.on) is missing")
      }
    }
    #expect(Self.list(json, "moves").count == MoveKind.allCases.count)
  }

  /// From the greeting every phase and every ending can be reached, and from each of them the end.
  @Test func everythingCanBeReached() {
    let arrows = Self.list(MapReport.json, "transitions").compactMap { arrow -> (String, String)? in
      guard let from = Self.text(arrow, "from"), let to = Self.text(arrow, "to") else { return nil }
      return (from, to)
    }
    func reachable(from start: String, _ arrows: [(String, String)]) -> Set<String> {
      var reached: Set<String> = [start]
      var size = 0
      while size != reached.count {
        size = reached.count
        for (from, to) in arrows where reached.contains(from) { reached.insert(to) }
      }
      return reached
    }
    let names = Set(Phase.allCases.map(\.rawValue) + Ending.allCases.map(\.rawValue))
    #expect(reachable(from: "greeting", arrows) == names)
    #expect(reachable(from: "aftermath", arrows.map { ($0.1, $0.0) }) == names)
  }

  @Test func drawingsNameEveryPhaseAndEnding() {
    for name in Phase.allCases.map(\.rawValue) + Ending.allCases.map(\.rawValue) {
      #expect(MapReport.mermaid.contains(name), "\(name) is missing from the Mermaid diagram")
      #expect(MapReport.dot.contains("\"\(name)\""), "\(name) is missing from the Graphviz graph")
    }
    #expect(MapReport.mermaid.hasPrefix("stateDiagram-v2\n  [*] --> greeting"))
    #expect(MapReport.dot.hasPrefix("digraph conversation {") && MapReport.dot.hasSuffix("}"))
  }
}
