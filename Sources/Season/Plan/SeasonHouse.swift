import Conversation

/// Who sells in a house: a stance, or a person's own habits.
public enum SeasonPolicy: Hashable, Sendable {
  /// One of the named stances.
  case stance(Stance)
  /// As a person did in their own conversations.
  case likeMe(MoveHabits)
}

/// Somebody who sells so, with a skill; what is played conversation by conversation.
public struct SeasonPlayer: Policy, Hashable {
  /// How they sell.
  public var policy: SeasonPolicy
  /// How good their judgement is, in permille.
  public var skill: Int

  /// Makes one.
  public init(_ policy: SeasonPolicy, skill: Int = 500) {
    self.policy = policy
    self.skill = skill
  }

  /// The next move; nil when the conversation is over.
  public func move(seeing view: borrowing SellerView) -> Move? {
    switch policy {
    case .stance(let stance): StancePolicy(stance, skill: skill).move(seeing: view)
    case .likeMe(let habits): LikeMePolicy(habits: habits, skill: skill).move(seeing: view)
    }
  }
}

/// One line of a season: a company, and how its people sell.
///
/// The same company can stand in several lines, each with another way of selling.
public struct SeasonHouse: Hashable, Sendable {
  /// The company.
  public var company: Company
  /// How its people sell.
  public var policy: SeasonPolicy
  /// How thoroughly customer-centred sellers go about it, in permille of what is usual.
  public var thoroughness: Int

  /// Makes one; without a policy the company's own way of selling is taken.
  public init(_ company: Company, policy: SeasonPolicy? = nil, thoroughness: Int = 1000) {
    self.company = company
    self.policy = policy ?? .stance(Self.stance(of: company))
    self.thoroughness = thoroughness
  }

  /// How a company's people sell when nobody says otherwise.
  ///
  /// It follows from what the company *does*, not from what it says: where memos, targets, permissions and reactions lean
  /// to the customer by more than a quarter they understand first, where they lean against by more than a quarter they
  /// press, and in between they take orders.
  public static func stance(of company: Company) -> Stance {
    let done = company.done
    if done >= 250 { return .customerCentred }
    return done <= -250 ? .push : .orderTaker
  }
}

/// A shop whose seasons can be played: who comes, what there is, and the numbers of the model.
public struct SeasonShop: Sendable {
  /// The kinds of people who come.
  public var customers: [Customer]
  /// What the shop has and can do.
  public var floor: ShopFloor
  /// What customers can need.
  public var needs: [Need]
  /// The numbers.
  public var model: Model
  /// How much more often than others a kind of customer comes, in permille by id; what the customer says of it where nothing else is said.
  public var weights: [String: Int]

  /// Makes one from its parts.
  public init(
    customers: [Customer], floor: ShopFloor, needs: [Need], model: Model, weights: [String: Int] = [:]
  ) {
    self.customers = customers
    self.floor = floor
    self.needs = needs
    self.model = model
    self.weights = Dictionary(customers.map { ($0.id, $0.often) }) { first, _ in first }.merging(weights) { $1 }
  }
}
