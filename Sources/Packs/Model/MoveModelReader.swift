import Conversation
import Speech

/// Reads `Assets/Model/moves.yaml`.
enum MoveModelReader {
  /// The widest range of a shift, in permille.
  static let shifts = -1000...1000
  /// The range of how likely a move lands, in permille.
  static let lands = 0...1000
  /// The range of the time a move takes, in permille of a usual turn.
  static let time = 0...5000

  /// What one move does, and why.
  struct Entry {
    /// The move.
    var kind: MoveKind
    /// What it does.
    var model: MoveModel
    /// Why.
    var note: MoveNote
  }

  /// The entries of all moves; every one must be there.
  static func read(_ root: Item) -> [Entry] {
    let fields = root.fields()
    var entries: [Entry] = []
    for (name, item, place) in fields.required("moves")?.table() ?? [] {
      guard let kind = MoveKind(rawValue: name) else {
        place.reportUnknown(name, kind: .move, among: MoveKind.allCases.map(\.rawValue))
        continue
      }
      entries.append(entry(kind, item))
    }
    fields.finish()
    let found = Set(entries.map(\.kind))
    let missing = MoveKind.allCases.filter { !found.contains($0) }.map(\.rawValue)
    if !missing.isEmpty { fields.place("moves").report(.missingEntries(kind: .values, missing)) }
    return entries
  }

  /// One move.
  private static func entry(_ kind: MoveKind, _ item: Item) -> Entry {
    let fields = item.fields()
    defer { fields.finish() }
    let model = MoveModel(
      orientation: fields.choice("soco", usually: .neither), talk: fields.choice("talk", usually: .none),
      lands: fields.integer("lands", lands), landed: fields.effect("landed", shifts),
      missed: fields.effect("missed", shifts), seller: fields.sellerNeeds("seller", shifts),
      conflict: fields.integer("conflict", shifts, usually: 0), time: fields.integer("time", time, usually: 1000))
    return Entry(
      kind: kind, model: model,
      note: MoveNote(why: fields.text("why"), source: fields.required("source")?.line() ?? ""))
  }
}
