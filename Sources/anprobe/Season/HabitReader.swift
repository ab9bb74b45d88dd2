import Conversation
import History
import Packs
import Records
import Screens
import Season

/// Reads how somebody sells from their own kept conversations.
struct HabitReader {
  let common: CommonOptions
  let data: DataOptions
  let packs: [Pack]

  /// The policy with a name: a stance, or `like-me`.
  ///
  /// - Throws: ``CommandError`` where there is none, or too few conversations were kept.
  func policy(named name: String) throws -> SeasonPolicy {
    guard let name = PolicyName(argument: name) else {
      throw CommandError.unknown("--policy", name, among: PolicyName.allValueStrings)
    }
    return try name.policy(self)
  }

  /// The habits in the latest conversations that are over and can be held again.
  ///
  /// - Throws: ``CommandError`` where there are fewer than ``MoveHabits/least``.
  func habits() throws -> MoveHabits {
    let store = try RecordStore(folder: data.folder())
    let replay = try Replay.over(packs)
    var conversations: [[HabitStep]] = []
    for summary in try store.list(RecordQuery(isFinished: true)) {
      if conversations.count == MoveHabits.usual { break }
      guard let record = try store.record(summary.id), let steps = replay.habitSteps(of: record), !steps.isEmpty else {
        continue
      }
      conversations.append(steps)
    }
    guard conversations.count >= MoveHabits.least else {
      throw CommandError.tooFewConversations(conversations.count, least: MoveHabits.least)
    }
    return MoveHabits(conversations)
  }
}
