import Conversation
import Journal
import Speech

/// Reads `Assets/Reflect/plans.yaml`: the words of if-then plans.
enum PlansReader {
  /// Reads the file.
  static func read(_ root: Item) -> PlanWords {
    let fields = root.fields()
    defer { fields.finish() }
    return PlanWords(
      opening: fields.words("opening"), effect: fields.words("effect"), askWhen: fields.words("ask-when"),
      askThen: fields.words("ask-then"), lead: fields.words("lead", leaving: ["when", "then"]),
      own: fields.words("own"), ownHint: fields.words("own-hint"), when: situations(fields),
      then: fields.texts("then", by: MoveKind.self), kept: fields.words("kept"), notKept: fields.words("not-kept"),
      notPossible: fields.words("not-possible"), notMet: fields.words("not-met"))
  }

  /// The situations; all must be there.
  private static func situations(_ fields: Fields) -> [PlanSituation: Text] {
    guard let item = fields.required("when") else { return [:] }
    let known = PlanSituation.allCases.map(\.rawValue)
    var ids = ClaimedIDs(.situation)
    var texts: [PlanSituation: Text] = [:]
    for item in item.list() {
      let fields = item.fields()
      defer { fields.finish() }
      let id = fields.identifier("id")
      let text = fields.words("text")
      ids.claim(id, at: fields.place("id"))
      if let situation = PlanSituation(rawValue: id) {
        texts[situation] = text
      } else if !id.isEmpty {
        fields.place("id").reportUnknown(id, kind: .situation, among: known)
      }
    }
    item.reportMissing(known, among: ids.ids, kind: .text)
    return texts
  }
}
