import Conversation
import JSON
import Reports
import Testing

/// Whether one can get everywhere on the map, and from everywhere to the end.
@Suite struct MapReachTests {
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
}
