import Conversation
import Synchronization

extension RuleBook.Section {
  /// The rules of reach, in the order in which they are listed.
  static let reachRules: [any ReachRule.Type] = [
    DeadEnd.self, EndlessLoop.self, UnreachableEnding.self, UnopenedSecret.self, SignNever.self, EventNever.self,
    UnspokenLine.self, UnspokenMove.self, UnspokenCommon.self, UnfilledPhrase.self, ImpossibleOffer.self,
    UnavailableMove.self, InfluenceNever.self, Shown.self,
  ]

  /// The rules of reach.
  static let reach = RuleBook.Section(.reach, rules: reachRules) { pack, settings in
    let reach = PackReach(exploring: pack, settings)
    // What was shown would bury what was found; it is told where nothing else of reach is asked for.
    let asked = reachRules.filter { settings.wants($0.id) }
    return asked.filter { $0 != Shown.self || asked.count == 1 }
      .flatMap { $0.look(at: reach) }
  }
}

extension PackReach {
  /// Explores and plays all customers of a pack, one piece of work for each.
  init(exploring pack: CheckedPack, _ settings: CheckSettings) {
    let found = Mutex<[CustomerReach?]>(Array(repeating: nil, count: pack.scenes.count))
    settings.perform(pack.scenes.count) { index in
      guard !pack.scenes[index].isEmpty else { return }
      let reach = CustomerReach(pack.scenes[index])
      found.withLock { $0[index] = reach }
    }
    checked = pack
    customers = found.withLock { $0 }.compactMap { $0 }
  }
}
