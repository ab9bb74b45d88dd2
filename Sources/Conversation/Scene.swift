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

  /// The numbers and the moves.
  let rules: FlatModel
  /// What can be put in front of the customer.
  let wares: FlatOffers
  /// What of the customer is the same whatever their temperament.
  let person: FlatCustomer
  /// What the company does to its people.
  let house: FlatCompany
  /// How much stronger this customer feels what pushes, in permille.
  let reactance: Int
  /// How fast their time runs, in permille.
  let haste: Int
  /// When each move can be made, and what leads from phase to phase.
  let table = FlatTable.shared

  /// The numbers it is computed with, flat.
  public var numbers: Numbers { @inline(__always) get { rules.numbers } }

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

  /// The same customer's offers for others of their kind, in another company, or with other numbers.
  ///
  /// What can be put in front of a customer, and what it is worth to them, depends on their wish and needs, on the
  /// assortment, and on four of the numbers; none of these changes here, so that nothing has to be matched again.
  ///
  /// - Parameters:
  ///   - people: What they are like, and how they come in.
  ///   - company: Where.
  ///   - model: The numbers; it must agree with this scene's own on ``Model/agreesOnOffers(with:)``.
  /// - Returns: A scene for each of them.
  public func varied(
    _ people: [(temperament: Temperament, start: StartingInside)], company: Company, model: Model
  ) -> [Scene] {
    let rules = model == self.model ? self.rules : FlatModel(model)
    let house = FlatCompany(company)
    return people.map { other in
      var customer = self.customer
      customer.temperament = other.temperament
      customer.start = other.start
      return Scene(self, customer: customer, company: company, model: model, rules: rules, house: house)
    }
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
    rules = FlatModel(model)
    wares = FlatOffers(offers, rankings: rankings)
    person = FlatCustomer(customer)
    house = FlatCompany(company)
    reactance = Self.reactance(customer, rules)
    haste = Self.haste(customer, rules)
  }

  /// A scene that differs from another in temperament, company and numbers, and shares everything else with it.
  private init(
    _ base: Scene, customer: Customer, company: Company, model: Model, rules: FlatModel, house: FlatCompany
  ) {
    self.customer = customer
    self.company = company
    self.model = model
    needs = base.needs
    skill = base.skill
    assortment = base.assortment
    requirements = base.requirements
    weights = base.weights
    offers = base.offers
    rankings = base.rankings
    relaxations = base.relaxations
    wishFits = base.wishFits
    fitting = base.fitting
    self.rules = rules
    wares = base.wares
    person = base.person
    self.house = house
    reactance = Self.reactance(customer, rules)
    haste = Self.haste(customer, rules)
  }

  private static func reactance(_ customer: Customer, _ rules: FlatModel) -> Int {
    1000 + (customer.temperament.autonomy - 500) * rules.numbers.reactanceWeight / 1000
  }

  private static func haste(_ customer: Customer, _ rules: FlatModel) -> Int {
    1000 + (customer.temperament.haste - 500) * rules.numbers.hasteWeight / 1000
  }

  /// The pairs on the shelf that meet every requirement, one bit each.
  private static func fitting(_ offers: [SceneOffer], requirements: Int) -> UInt64 {
    var set: UInt64 = 0
    for (index, offer) in offers.enumerated()
    where offer.move == .offerArticle && offer.satisfied.nonzeroBitCount == requirements {
      set |= 1 &<< UInt64(index)
    }
    return set
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
