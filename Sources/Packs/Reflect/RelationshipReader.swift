import Conversation
import Journal
import Speech

/// Reads `Assets/Reflect/relationship.yaml`: the walk through the two definitions.
enum RelationshipReader {
  /// What the person is called.
  private static let name = ["name"]

  /// The sentence about a part that is not known, which stands among the verdicts.
  private static let openName = "unsure"

  /// Reads the file.
  static func read(_ root: Item) -> RelationshipGuide {
    let fields = root.fields()
    defer { fields.finish() }
    let who = fields.required("who")?.fields()
    defer { who?.finish() }
    let (verdicts, open) = verdicts(fields)
    return RelationshipGuide(
      opening: fields.words("opening"), who: who?.words("ask") ?? .empty, choices: choices(who),
      askName: who?.words("name") ?? .empty, nameHint: who?.words("name-hint") ?? .empty,
      unnamed: who?.words("unnamed") ?? .empty, parts: parts(fields), verdicts: verdicts, open: open,
      feelings: fields.texts("feelings", by: FeelingTone.self, leaving: name),
      conflict: fields.words("conflict", leaving: name), closing: fields.words("closing", leaving: name))
  }

  /// Whom one can think of; somebody who buys must be among them.
  private static func choices(_ who: Fields?) -> [GuideChoice] {
    guard let who else { return [] }
    let choices = who.choices("choices")
    if let item = who.optional("choices") {
      item.reportMissing([RelationshipGuide.customer], among: Set(choices.map(\.id)), kind: .choice)
    }
    return choices
  }

  /// The parts; all of the definitions must be there, with the questions for feelings and for a conflict.
  private static func parts(_ fields: Fields) -> [RelationshipGuide.Part] {
    guard let item = fields.required("parts") else { return [] }
    var ids = ClaimedIDs(.part)
    var parts: [RelationshipGuide.Part] = []
    for item in item.list() {
      let part = part(item, after: parts.map(\.id))
      ids.claim(part.id, at: item.place)
      parts.append(part)
    }
    let known = RealRelationship.Part.allCases.map(\.rawValue)
    item.reportMissing(
      known + [RelationshipGuide.feelings, RelationshipGuide.conflict], among: ids.ids, kind: .part)
    return parts
  }

  private static func part(_ item: Item, after earlier: [String]) -> RelationshipGuide.Part {
    let fields = item.fields()
    defer { fields.finish() }
    let id = fields.identifier("id")
    let kind = fields.choice("kind", usually: RelationshipGuide.PartKind.answers)
    if RealRelationship.Part(rawValue: id) != nil, kind != .answers {
      fields.place("kind").report(
        .notOneOf(found: kind.rawValue, nearest: nil, allowed: [RelationshipGuide.PartKind.answers.rawValue]))
    }
    let onlyAfter = fields.optional("only-after")
    let after = onlyAfter?.identifier()
    if let onlyAfter, let after, !earlier.contains(after) {
      onlyAfter.place.reportUnknown(after, kind: .earlierPart, among: earlier)
    }
    return RelationshipGuide.Part(
      id: id, name: fields.words("name"), ask: fields.words("ask", leaving: name), kind: kind,
      answers: kind == .answers ? fields.texts("answers", by: ThreeValued.self) : [:],
      which: kind == .answers ? fields.optionalWords("which", leaving: name) : nil, onlyAfter: after,
      why: fields.words("why"))
  }

  /// What follows, and what is said of a part that is not known; all must be there.
  private static func verdicts(_ fields: Fields) -> ([RealVerdict: Text], open: Text) {
    guard let item = fields.required("verdicts") else { return ([:], .empty) }
    let known = RealVerdict.allCases.map(\.rawValue) + [openName]
    var verdicts: [RealVerdict: Text] = [:]
    var open: Text?
    for (key, item, place) in item.table() {
      if key == openName {
        open = item.text(leaving: name + ["part"]) ?? .empty
      } else if let verdict = RealVerdict(rawValue: key) {
        verdicts[verdict] = item.text(leaving: name) ?? .empty
      } else {
        place.reportUnknown(key, kind: .verdict, among: known)
      }
    }
    item.reportMissing(
      known, among: Set(verdicts.keys.map(\.rawValue) + (open == nil ? [] : [openName])), kind: .text)
    return (verdicts, open ?? .empty)
  }
}
