import Conversation
import JSON

/// The state machine of every conversation, for people and for programs; drawn from the same tables the engine follows.
public enum MapReport {
  /// One arrow: from a phase, on a move or on something that happens, to a phase or an ending.
  private struct Arrow {
    var from: Phase
    var label: String
    var isMove: Bool
    var to: String
  }

  /// What happens leads on; a goodbye among the last words is the one move that always does.
  private static var arrows: [Arrow] {
    var arrows: [Arrow] = []
    for row in TransitionTable.rows where row.on != .gone {
      for from in row.from {
        arrows.append(
          Arrow(from: from, label: row.on.rawValue, isMove: false, to: row.ending?.rawValue ?? row.to.rawValue))
      }
    }
    return arrows
  }

  /// The table as JSON: `phases`, `transitions` with `from`, `move` or `event`, and `to`, `endings`, and `moves`.
  public static var json: JSON {
    var transitions = arrows.map { arrow in
      JSON.object([("from", .string(arrow.from.rawValue)), ("event", .string(arrow.label)), ("to", .string(arrow.to))])
    }
    for ending in Ending.allCases {
      transitions.append(
        .object([
          ("from", .string(ending.rawValue)), ("event", .string("ended")), ("to", .string(Phase.farewell.rawValue)),
        ]))
    }
    transitions.append(
      .object([
        ("from", .string(Phase.farewell.rawValue)), ("move", .string(MoveKind.goodbye.rawValue)),
        ("to", .string(Phase.aftermath.rawValue)),
      ]))
    transitions.append(
      .object([
        ("from", .string(Phase.farewell.rawValue)), ("event", .string(Trace.gone.rawValue)),
        ("to", .string(Phase.aftermath.rawValue)),
      ]))
    return .object([
      ("phases", .array(Phase.allCases.map { .string($0.rawValue) })), ("transitions", .array(transitions)),
      ("endings", .array(Ending.allCases.map { .string($0.rawValue) })),
      (
        "moves",
        .array(
          MoveTable.rules.map { rule in
            .object([
              ("id", .string(rule.kind.rawValue)), ("family", .string(rule.kind.family.rawValue)),
              ("phases", .array(rule.phases.map { .string($0.rawValue) })), ("if", .string(rule.condition.rawValue)),
            ])
          })
      ),
    ])
  }

  /// The table as a Mermaid state diagram.
  public static var mermaid: String {
    var lines = ["stateDiagram-v2", "  [*] --> greeting"]
    for (from, labels, to) in grouped { lines.append("  \(id(from)) --> \(id(to)): \(labels)") }
    for ending in Ending.allCases { lines.append("  \(id(ending.rawValue)) --> farewell") }
    lines += ["  farewell --> aftermath: goodbye", "  aftermath --> [*]"]
    return lines.joined(separator: "\n")
  }

  /// The table as a Graphviz graph.
  public static var dot: String {
    var lines = ["digraph conversation {", "  rankdir=LR;", "  node [shape=box, style=rounded];"]
    for ending in Ending.allCases { lines.append("  \"\(ending.rawValue)\" [shape=ellipse];") }
    for (from, labels, to) in grouped { lines.append("  \"\(from)\" -> \"\(to)\" [label=\"\(labels)\"];") }
    for ending in Ending.allCases { lines.append("  \"\(ending.rawValue)\" -> \"farewell\";") }
    lines += ["  \"farewell\" -> \"aftermath\" [label=\"goodbye\"];", "}"]
    return lines.joined(separator: "\n")
  }

  /// The arrows with the same ends put together.
  private static var grouped: [(String, String, String)] {
    var result: [(from: String, labels: [String], to: String)] = []
    for arrow in arrows {
      if let index = result.firstIndex(where: { $0.from == arrow.from.rawValue && $0.to == arrow.to }) {
        result[index].labels.append(arrow.label)
      } else {
        result.append((arrow.from.rawValue, [arrow.label], arrow.to))
      }
    }
    return result.map { ($0.from, $0.labels.joined(separator: ", "), $0.to) }
  }

  private static func id(_ name: String) -> String { name.split(separator: "-").joined(separator: "_") }
}
