import Journal
import Speech

/// Reads `Assets/Reflect/vocabulary.yaml`: words for feelings and needs.
enum WordsReader {
  /// Reads the file.
  static func read(_ root: Item) -> Vocabulary {
    let fields = root.fields()
    defer { fields.finish() }
    let groups = self.groups(fields, "groups")
    let needGroups = self.groups(fields, "need-groups")
    var feelingIDs = ClaimedIDs(.feeling)
    let feelings = list(fields, "feelings") { feeling($0, groups.map(\.id), &feelingIDs) }
    var needIDs = ClaimedIDs(.need)
    let needs = list(fields, "needs") { need($0, needGroups.map(\.id), &needIDs) }
    let notFeelings = list(fields, "not-feelings") { notFeeling($0, needs.map(\.id), &feelingIDs) }
    return Vocabulary(
      groups: groups, feelings: feelings, notFeelings: notFeelings, needGroups: needGroups, needs: needs)
  }

  private static func groups(_ fields: Fields, _ key: String) -> [WordGroup] {
    fields.choices(key).map { WordGroup(id: $0.id, name: $0.text) }
  }

  /// The entries of a list, at least one.
  private static func list<Entry>(_ fields: Fields, _ key: String, _ read: (Fields) -> Entry) -> [Entry] {
    guard let item = fields.required(key) else { return [] }
    let entries = item.list().map { item in
      let fields = item.fields()
      defer { fields.finish() }
      return read(fields)
    }
    if entries.isEmpty, item.node.shape == .list { item.report(.tooFew(found: 0, least: 1)) }
    return entries
  }

  private static func feeling(_ fields: Fields, _ groups: [String], _ ids: inout ClaimedIDs) -> FeelingWord {
    FeelingWord(
      id: id(fields, &ids), name: fields.words("name"), isPleasant: fields.required("pleasant")?.flag() ?? false,
      group: group(fields, groups))
  }

  private static func need(_ fields: Fields, _ groups: [String], _ ids: inout ClaimedIDs) -> NeedWord {
    NeedWord(
      id: id(fields, &ids), name: fields.words("name"), phrase: fields.words("phrase"), group: group(fields, groups))
  }

  /// A word that sounds like a feeling; it is picked where feelings are, and shares their ids.
  private static func notFeeling(_ fields: Fields, _ needs: [String], _ ids: inout ClaimedIDs) -> NotFeelingWord {
    let behind = fields.required("needs")?.list() ?? []
    for item in behind {
      guard let need = item.identifier(), !needs.contains(need) else { continue }
      item.place.reportUnknown(need, kind: .need, among: needs)
    }
    return NotFeelingWord(
      id: id(fields, &ids), name: fields.words("name"), needs: behind.compactMap { $0.scalar() },
      pointer: fields.words("pointer"))
  }

  private static func id(_ fields: Fields, _ ids: inout ClaimedIDs) -> String {
    let id = fields.identifier("id")
    ids.claim(id, at: fields.place("id"))
    return id
  }

  private static func group(_ fields: Fields, _ known: [String]) -> String? {
    guard let group = fields.required("group")?.identifier() else { return nil }
    if !known.contains(group) { fields.place("group").reportUnknown(group, kind: .group, among: known) }
    return group
  }
}
