import Conversation
import Speech

/// Reads `Assets/Model/assumptions.yaml`.
enum AssumptionReader {
  /// The notes of all assumptions; every one must be there.
  static func read(_ root: Item) -> [(Assumption, AssumptionNote)] {
    let fields = root.fields()
    var notes: [(Assumption, AssumptionNote)] = []
    let names = Assumption.allCases.map(\.rawValue)
    for (name, item, place) in fields.required("assumptions")?.table() ?? [] {
      guard let assumption = Assumption(rawValue: name) else {
        place.reportUnknown(name, kind: .assumption, among: names)
        continue
      }
      notes.append((assumption, note(item)))
    }
    fields.finish()
    let found = Set(notes.map(\.0))
    let missing = Assumption.allCases.filter { !found.contains($0) }.map(\.rawValue)
    if !missing.isEmpty { fields.place("assumptions").report(.missingEntries(kind: .value, missing)) }
    return notes
  }

  /// One assumption.
  static func note(_ item: Item) -> AssumptionNote {
    let fields = item.fields()
    defer { fields.finish() }
    let range = range(fields)
    return AssumptionNote(
      value: fields.required("value")?.integer(range) ?? range.lowerBound, range: range,
      unit: fields.choice("unit", usually: .permille), status: fields.choice("status", usually: .assumed),
      why: fields.text("why"), source: fields.required("source")?.line() ?? "")
  }

  /// A range written as `[lowest, highest]`.
  private static func range(_ fields: Fields) -> ClosedRange<Int> {
    let widest = -1_000_000_000...1_000_000_000
    guard let item = fields.required("range") else { return widest }
    let ends = item.list().compactMap { $0.integer(widest) }
    guard ends.count == 2, ends[0] <= ends[1] else {
      if item.node.shape == .list, ends.count == 2 {
        item.report(.outOfRange(found: "\(ends[1])", lowest: "\(ends[0])", highest: "\(widest.upperBound)"))
      } else if item.node.shape == .list, ends.count < 2 {
        item.report(.tooFew(found: ends.count, least: 2))
      }
      return widest
    }
    return ends[0]...ends[1]
  }
}
