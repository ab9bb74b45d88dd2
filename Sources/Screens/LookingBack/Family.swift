import History

/// What a conversation goes off from, and what goes off from it.
struct Family: Hashable, Sendable {
  /// What it goes off from; nil where that is nothing, or was deleted.
  let origin: ConversationSummary?
  /// What goes off from it, by turn.
  let branches: [ConversationSummary]

  /// The relatives of a conversation among all that are kept.
  init(of record: Int, from branch: ConversationRecord.Branch?, among all: [ConversationSummary]) {
    origin = branch.flatMap { branch in all.first { $0.id == branch.record } }
    branches = all.filter { $0.branch?.record == record }
      .sorted { ($0.branch?.turn ?? 0, $0.id) < ($1.branch?.turn ?? 0, $1.id) }
  }

  /// All of them, the origin first.
  var members: [ConversationSummary] { (origin.map { [$0] } ?? []) + branches }

  /// What one of them is, seen from the conversation, with how it came out.
  func name(of member: ConversationSummary, _ world: World) -> String {
    let ending = RecordNames(world: world).ending(member.ending, pack: member.pack)
    let date = world.moment(member.startedAt).text("lookback.date", world.strings)
    guard member.id != origin?.id else {
      return world.strings.fill("lookback.origin", ["date": date, "ending": ending])
    }
    return world.strings.fill(
      "lookback.branch-to", ["turn": String((member.branch?.turn ?? 0) + 1), "date": date, "ending": ending])
  }
}
