import Shop

/// One customer in one company, compiled: everything a step needs, in flat tables.
///
/// A scene never changes; it can be shared between threads and stepped from many states at once.
public final class Scene: Sendable {
  /// The customer.
  public let customer: Customer
  /// The company.
  public let company: Company
  /// The numbers it is computed with.
  public let model: Model
  /// The pack's needs of customers, in the order of ``SceneOffer/serves``.
  public let needs: [Need]
  /// The shop's assortment.
  public let assortment: Assortment
  /// The requirements of the wish, in the order they are said.
  public let requirements: [Requirement]
  /// Everything the seller can put in front of this customer, at most 64.
  public let offers: [SceneOffer]
  /// By the number of levels known: the offers a seller then thinks of, the best first.
  public let rankings: [[RankedOffer]]
  /// All minimal relaxations of the wish over the assortment.
  public let relaxations: [Relaxation]
  /// How well the seller's questions land, in permille; 500 is middling.
  public let skill: Int
  /// The true weight of each need, 0 to 5, in the order of ``needs``.
  public let weights: [Int]
  /// Whether the wish can be met from the shop's stock.
  public let wishFits: Bool
  /// The pairs on the shelf that meet the whole wish, one bit each over ``offers``.
  public let fitting: UInt64

  let numbers: Numbers
  let aftermathNumbers: AftermathNumbers
  let relationalWeights: InlineArray<5, Int>
  let moves: ContiguousArray<FlatMove>
  let flat: ContiguousArray<FlatOffer>
  let offersByMove: ContiguousArray<UInt64>
  let offersByLevels: ContiguousArray<UInt64>
  let chain: ContiguousArray<FlatLevel>
  let signs: ContiguousArray<FlatSign>
  let conditions: ContiguousArray<Condition>
  let events: ContiguousArray<FlatEvent>
  let influences: ContiguousArray<FlatInfluence>
  let influencesByTrigger: ContiguousArray<UInt64>
  let next: ContiguousArray<UInt8>
  /// One bit for each sign, of which a state can hold 32.
  let allSigns: UInt32
  /// One bit for each of the customer's own events, of which a state can hold 32.
  let allEvents: UInt32
  /// Where the seller's needs stand when a conversation opens.
  let starts: InlineArray<8, Int16>
  /// The table of moves, beside everything else a step looks up.
  let kinds: ContiguousArray<MoveKind>
  let phaseBits: ContiguousArray<UInt8>
  let guards: ContiguousArray<MoveGuard>

  /// Compiles a scene.
  ///
  /// - Parameters:
  ///   - customer: Who comes in.
  ///   - company: Where.
  ///   - floor: The shop, with its table of articles.
  ///   - needs: The pack's needs of customers.
  ///   - model: The numbers it is computed with.
  ///   - skill: How well questions land, in permille.
  /// - Throws: ``SceneError`` when the wish cannot be read.
  public convenience init(
    customer: Customer, company: Company, floor: ShopFloor, needs: [Need], model: Model, skill: Int = 500
  ) throws(SceneError) {
    let requirements = try floor.requirements(of: customer)
    let builder = OfferBuilder(
      customer: customer, floor: floor, needs: needs, requirements: requirements, numbers: Numbers(model.assumptions))
    self.init(
      customer: customer, company: company, assortment: floor.assortment, needs: needs, model: model, skill: skill,
      requirements: requirements, built: builder.build())
  }

  /// The same customer's offers for somebody else of their kind, in another company, or with other numbers.
  ///
  /// What can be put in front of a customer, and what it is worth to them, depends on their wish and needs, on the
  /// assortment, and on four of the numbers; none of these changes here, so that nothing has to be matched again.
  ///
  /// - Parameters:
  ///   - temperament: What they are like.
  ///   - start: How they come in.
  ///   - company: Where.
  ///   - model: The numbers; it must agree with this scene's own on ``Model/agreesOnOffers(with:)``.
  /// - Returns: The scene.
  public func varied(
    temperament: Temperament, start: StartingInside, company: Company, model: Model
  ) -> Scene {
    var customer = self.customer
    customer.temperament = temperament
    customer.start = start
    return Scene(
      customer: customer, company: company, assortment: assortment, needs: needs, model: model, skill: skill,
      requirements: requirements,
      built: OfferBuilder.Result(offers: offers, rankings: rankings, relaxations: relaxations, wishFits: wishFits))
  }

  private init(
    customer: Customer, company: Company, assortment: Assortment, needs: [Need], model: Model, skill: Int,
    requirements: [Requirement], built: OfferBuilder.Result
  ) {
    self.customer = customer
    self.company = company
    self.model = model
    self.needs = needs
    self.skill = min(max(skill, 0), 1000)
    self.assortment = assortment
    self.requirements = requirements
    weights = needs.map { customer.needs[$0.id] ?? 0 }
    offers = built.offers
    rankings = built.rankings
    relaxations = built.relaxations
    wishFits = built.wishFits
    fitting = Self.fitting(built.offers, requirements: requirements.count)
    numbers = Numbers(model.assumptions)
    aftermathNumbers = AftermathNumbers(model.assumptions)
    relationalWeights = InlineArray { customer.needs[RelationalNeed.allCases[$0].rawValue] ?? 0 }
    moves = ContiguousArray(MoveKind.allCases.map { FlatMove($0, model: model.moves[$0], company: company) })
    flat = ContiguousArray(offers.map(FlatOffer.init))
    offersByMove = Self.offersByMove(offers)
    offersByLevels = ContiguousArray(rankings.map { $0.reduce(0) { $0 | 1 &<< UInt64($1.offer) } })
    let signList = customer.signs
    var conditions = FlatConditions()
    signs = ContiguousArray(signList.map { FlatSign(conditions: conditions.add($0.conditions)) })
    chain = ContiguousArray(customer.chain.map { FlatLevel($0, signs: signList) })
    events = ContiguousArray(customer.events.map { FlatEvent($0, conditions: conditions.add($0.conditions)) })
    self.conditions = conditions.all
    allSigns = Self.bits(signs.count)
    allEvents = Self.bits(events.count)
    var starts = InlineArray<8, Int16>(repeating: 0)
    for need in SellerNeed.allCases { starts[need.index] = Int16(clamping: company.starts[need] ?? 550) }
    self.starts = starts
    influences = ContiguousArray(company.inside.map(FlatInfluence.init))
    var byTrigger = ContiguousArray<UInt64>(repeating: 0, count: Trigger.allCases.count)
    for (index, influence) in company.inside.enumerated() where index < 64 {
      byTrigger[influence.trigger.index] |= 1 &<< UInt64(index)
    }
    influencesByTrigger = byTrigger
    next = Self.transitions()
    kinds = ContiguousArray(MoveKind.allCases)
    phaseBits = ContiguousArray(MoveTable.phaseBits)
    guards = ContiguousArray(MoveTable.rules.map(\.condition))
  }

  /// So many bits.
  private static func bits(_ count: Int) -> UInt32 { count >= 32 ? .max : (1 &<< UInt32(count)) &- 1 }

  /// The pairs on the shelf that meet every requirement, one bit each.
  private static func fitting(_ offers: [SceneOffer], requirements: Int) -> UInt64 {
    var set: UInt64 = 0
    for (index, offer) in offers.enumerated()
    where offer.move == .offerArticle && offer.satisfied.nonzeroBitCount == requirements {
      set |= 1 &<< UInt64(index)
    }
    return set
  }

  private static func offersByMove(_ offers: [SceneOffer]) -> ContiguousArray<UInt64> {
    var table = ContiguousArray<UInt64>(repeating: 0, count: MoveKind.allCases.count)
    for (index, offer) in offers.enumerated() {
      table[offer.move.index] |= 1 &<< UInt64(index)
      if offer.isBonus, case .article = offer.subject {
        table[MoveKind.bonusShoe.index] |= 1 &<< UInt64(index)
      }
    }
    return table
  }

  /// The row of the transition table for each phase and trace, plus 1; 0 where there is none.
  private static func transitions() -> ContiguousArray<UInt8> {
    var table = ContiguousArray<UInt8>(repeating: 0, count: Phase.allCases.count * Trace.allCases.count)
    for phase in Phase.allCases {
      for trace in Trace.allCases {
        guard let row = TransitionTable.rows.firstIndex(where: { $0.on == trace && $0.from.contains(phase) })
        else { continue }
        table[phase.index * Trace.allCases.count + trace.index] = UInt8(row + 1)
      }
    }
    return table
  }
}

/// An offer a seller thinks of, and how good it looks under what is known.
public struct RankedOffer: Hashable, Sendable {
  /// The index of the offer in the scene's list.
  public var offer: Int
  /// How good it looks, in permille.
  public var score: Int

  /// Makes one from its parts.
  public init(offer: Int, score: Int) {
    self.offer = offer
    self.score = score
  }
}

/// Why a scene cannot be compiled.
public enum SceneError: Error, Hashable, Sendable {
  /// A part of the customer's wish cannot be read; the part and the parser's error.
  case wish(String, RequirementError)
}
