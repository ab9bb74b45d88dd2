import Conversation

/// What was shown, each with the shortest conversation found; listed only where it is asked for.
enum Shown: ReachRule {
  static let id = "shown"
  static let severity = Severity.note

  static func look(at reach: PackReach) -> [Finding] {
    reach.customers.flatMap { customer -> [Finding] in
      let endings = Ending.allCases.map { ("ending", $0.rawValue, "", ReachGoal.ending($0)) }
      let levels = customer.customer.chain.enumerated().map { index, level in
        ("told", level.id, "chain[\(level.id)].told", ReachGoal.told(index))
      }
      let ways = customer.customer.ways.compactMap { way in
        customer.tables[0].scene.offers.firstIndex { $0.id == "way:" + way.id }.map { index in
          ("way", way.id, "ways[\(way.id)]", ReachGoal.offer(index))
        }
      }
      return (endings + levels + ways).compactMap { variant, name, path, goal in
        guard case .shown(let witness) = customer.verdict(goal) else { return nil }
        return finding(
          reach.place(customer, path), variant, ["name": name, "turns": String(witness.moves.count)],
          capsule: reach.capsule(witness, customer))
      }
    }
  }
}
