import Conversation
import History
import Packs
import Season

/// Everything the rules of teaching judge by: the pack, and what all bots came to in it.
struct TeachingStudy: Sendable {
  /// The pack.
  let checked: CheckedPack
  /// How it is to be checked.
  let settings: CheckSettings
  /// What the bots came to.
  let plays: BatteryPlays
  /// By customer: the good endings that were found.
  let goodEndings: [GoodEndings]

  /// Plays all bots.
  init(_ checked: CheckedPack, settings: CheckSettings) {
    self.checked = checked
    self.settings = settings
    let battery = Battery(
      scenes: checked.scenes, plays: settings.thresholds[.plays], skill: settings.thresholds[.skill])
    let plays = BatteryPlays(battery: battery, parts: settings.gather(battery.chunks) { battery.part($0) })
    self.plays = plays
    goodEndings = settings.gather(checked.scenes.count) {
      GoodEndings(customer: $0, in: plays, thresholds: settings.thresholds)
    }
  }

  /// The numbers.
  var thresholds: Thresholds { settings.thresholds }

  /// The customers with their places in the tables.
  var customers: EnumeratedSequence<[Customer]> { checked.pack.customers.enumerated() }

  /// Whether a customer's file declares an exception from a rule.
  func isExcepted(_ customer: Customer, from rule: String) -> Bool {
    checked.pack.words.customers[customer.id]?.exceptions.contains { $0.rule == rule } ?? false
  }

  /// The place of something in a customer's file.
  func place(_ customer: Customer, _ path: String) -> PackPlaces.Line {
    checked.places.place("customers/\(customer.id)", path)
  }

  /// The capsule of a conversation.
  func capsule(_ scene: Scene, seed: UInt64, moves: [Move]) -> String {
    let conversation = PlayedConversation(scene: scene, seed: seed, moves: moves)
    let pack = checked.pack
    return Capsule(of: conversation, words: pack.words, pack: pack.name, version: pack.version).text
  }

  /// The capsule of one conversation of the battery.
  func capsule(customer: Int, company: Int, bot: Bot, seed: UInt64) -> String {
    capsule(
      checked.scenes[customer][company], seed: seed,
      moves: plays.battery.moves(customer: customer, company: company, bot: bot, seed: seed))
  }
}
