import Conversation
import Packs
import Season

/// What is to be played, before it is compiled into a plan: compiling takes too long to be done between two pictures.
public struct SeasonOrder: Sendable {
  /// The pack with its people and shelves.
  public var pack: Pack
  /// The numbers, before the pack and the person set theirs.
  public var model: ModelFiles
  /// The numbers a person changed.
  public var changed: [Assumption: Int]
  /// The houses, in the order of the results.
  public var houses: [SeasonHouse]
  /// How many weeks a season has.
  public var weeks: Int
  /// How many seasons are played.
  public var replications: Int
  /// The seed of all chances.
  public var seed: UInt64

  /// The plan, or a sentence that says why there can be none.
  func compiled() -> SeasonWorkPart {
    let settings = changed.map { ModelSetting(name: $0.key.rawValue, value: $0.value) }.sorted { $0.name < $1.name }
    do {
      let shop = try pack.seasonShop(model: model, changed: settings)
      return .plan(
        try SeasonPlan(shop, houses: houses, weeks: weeks, replications: replications, seed: seed))
    } catch {
      return .impossible("\(error)")
    }
  }
}
