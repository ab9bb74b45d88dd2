import Conversation

/// Which influences of a company are told: of all that are felt in a turn, the two that move the seller most.
struct Loudness {
  private let inside: [Influence]

  /// Reads a company.
  init(_ company: Company) { inside = Array(company.inside.prefix(64)) }

  /// Whether an influence can never be told, because two louder ones are felt whenever it is.
  func isDrowned(_ index: Int) -> Bool {
    let own = inside[index]
    let together = Set([own.trigger] + implied(by: own.trigger))
    let louder = inside.indices.filter { other in
      guard other != index, together.contains(inside[other].trigger) else { return false }
      let isLouder = (amount(other), -other) > (amount(index), -index)
      // What is felt only once is there whenever this one is only if this one comes only once as well.
      let comesOnce = own.once || own.trigger.comesOnce
      return isLouder
        && (!inside[other].once || (comesOnce && (inside[other].trigger == own.trigger || own.trigger.comesOnce)))
    }
    return louder.count >= 2
  }

  private func amount(_ index: Int) -> Int {
    let influence = inside[index]
    return influence.seller.values.reduce(abs(influence.conflict) + abs(influence.strain)) { $0 + abs($1) }
  }

  /// What is always set off in the same turn.
  private func implied(by trigger: Trigger) -> [Trigger] {
    switch trigger {
    case .referral, .customerAngry: [.noSale]
    case .bonusSale: [.sale]
    default: []
    }
  }
}

extension Trigger {
  /// Whether it is set off at most once in a conversation.
  fileprivate var comesOnce: Bool {
    switch self {
    case .opens, .gap, .longTalk, .referral, .noSale, .sale, .bonusSale, .order, .serviceSold, .pushAvoided,
      .customerAngry, .customerThanks, .reported, .ruleBent, .putAside:
      true
    case .levelOpened, .honestLimit, .pushUsed, .bentUsed, .promiseMade, .nothingNeeded, .apology: false
    }
  }
}
