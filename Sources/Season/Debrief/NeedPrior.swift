import Conversation

/// How likely each need lies beneath a wish before anything was said or shown, in permille.
public struct NeedPrior: Sendable, Hashable {
  /// By need, in the order of the pack's list.
  public let chances: [Int]

  /// Every need as likely: one of so many.
  public static func uniform(_ needs: [Need]) -> NeedPrior {
    NeedPrior(chances: needs.map { _ in max(1, 1000 / max(1, needs.count)) })
  }

  /// The share of a pack's customers beneath whose wish a need lies, with one imagined for and one against.
  public init(_ needs: [Need], customers: [Customer]) {
    chances = needs.map { need in
      let having = customers.count { customer in customer.chain.contains { $0.need == need.id } }
      return (having + 1) * 1000 / (customers.count + 2)
    }
  }

  private init(chances: [Int]) { self.chances = chances }
}

/// What can be concluded about needs from what is said and shown: odds in whole numbers, so that all platforms agree.
struct NeedBelief: Sendable {
  /// The odds of each need, in thousandths.
  private var odds: [Int]

  /// Begins with how common each need is.
  init(_ prior: NeedPrior) {
    odds = prior.chances.map { chance in
      let chance = min(990, max(1, chance))
      return chance * 1000 / (1000 - chance)
    }
  }

  /// The chance of each need, in permille.
  var chances: [Int] { odds.indices.map { chance($0) } }

  /// The chance of one need, in permille.
  func chance(_ need: Int) -> Int { odds[need] >= Self.certain ? 1000 : odds[need] * 1000 / (1000 + odds[need]) }

  /// A sign multiplies the odds of its need.
  ///
  /// A sign that is seen as often without the need as with it has strength 0 and changes nothing; one of strength s is seen
  /// (1000 + s) : (1000 − s) times as often with it.
  mutating func see(_ need: Int, strength: Int) {
    guard odds[need] < Self.certain else { return }
    let strength = min(950, max(0, strength))
    odds[need] = min(Self.certain - 1, odds[need] * (1000 + strength) / (1000 - strength))
  }

  /// What was told is certain.
  mutating func hear(_ need: Int) { odds[need] = Self.certain }

  private static let certain = 1_000_000_000
}
