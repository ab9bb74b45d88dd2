import Conversation
import Packs
import Season

/// How to play the customer, asked for before the program has begun.
public struct ReversalOpening: Hashable, Sendable {
  /// Where the two sellers work: none, one house for both, or one for each.
  public var companies: [String]
  /// How the two sell.
  public var sellers: [StancePolicy]

  /// Makes one; without arguments the usual two sellers, each in a house of their own.
  public init(
    companies: [String] = [], sellers: [StancePolicy] = [StancePolicy(.push), StancePolicy(.customerCentred)]
  ) {
    self.companies = companies
    self.sellers = sellers
  }

  /// The two conversations at their beginning.
  ///
  /// - Parameters:
  ///   - pack: The pack.
  ///   - customer: The id of whom one plays.
  ///   - model: The numbers.
  ///   - seed: The seed, from which the order of the two is drawn as well.
  /// - Returns: Both, with the order drawn.
  /// - Throws: ``SceneFailure`` where somebody or a house is not there.
  public func begin(
    _ pack: Pack, customer: String, model: ModelFiles, seed: UInt64
  ) throws(SceneFailure) -> Reversal {
    let own = pack.housesOfTheirOwn.map { [$0.push.id, $0.centred.id] } ?? pack.companies.prefix(1).map(\.id)
    let houses = companies.isEmpty ? own : companies
    func seller(_ place: Int) throws(SceneFailure) -> Reversal.Seller {
      let policy = sellers[min(place, sellers.count - 1)]
      let house = houses.isEmpty ? "" : houses[min(place, houses.count - 1)]
      return Reversal.Seller(
        policy: policy,
        scene: try pack.scene(customer: customer, company: house, model: model, skill: policy.skill))
    }
    return Reversal(try seller(0), try seller(1), seed: seed)
  }
}

extension Pack {
  /// Whether somebody can play its customers: there are words for it, people, and houses.
  public var canBePlayed: Bool { !words.playing.isEmpty && !customers.isEmpty && !companies.isEmpty }

  /// The houses in which each of the two ways of selling is most at home: the one that does the most for moving stock, and
  /// the one that does the most for people; nil where that is one and the same.
  var housesOfTheirOwn: (push: Company, centred: Company)? {
    guard let push = companies.min(by: { $0.done < $1.done }), let centred = companies.max(by: { $0.done < $1.done }),
      push.id != centred.id
    else { return nil }
    return (push, centred)
  }
}

extension App {
  /// Opens the choice of whom one plays, and comes in at once where that was asked for.
  mutating func open(_ reversal: ReversalOpening, customer: String?, seed: UInt64) -> [Effect] {
    let effects = run(.openReversal, key: nil)
    guard case .choice(var choice) = screen else { return effects }
    _ = choice.focus(Opening(customer: customer), world)
    screen = .choice(choice)
    guard let customer, !reversal.companies.isEmpty, let pack = choice.person(world)?.pack,
      pack.customer(customer) != nil
    else { return effects }
    return effects + choice.comeIn(reversal, pack, customer: customer, seed: seed, world).flatMap { carryOut($0) }
  }
}
