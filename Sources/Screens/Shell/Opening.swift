import Canvas

/// Whom to meet, where and when, asked for before the program has begun.
public struct Opening: Hashable, Sendable {
  /// The customer's id; nil leaves it to the person.
  public var customer: String?
  /// The company's id; nil leaves it to the person.
  public var company: String?
  /// The seed; nil takes a fresh one.
  public var seed: UInt64?
  /// How the person plays the customer; nil where they sell.
  public var reversal: ReversalOpening?

  /// Makes one; without arguments it opens the choice.
  public init(customer: String? = nil, company: String? = nil, seed: UInt64? = nil, reversal: ReversalOpening? = nil) {
    self.customer = customer
    self.company = company
    self.seed = seed
    self.reversal = reversal
  }
}

extension App {
  /// Opens what was asked for at the start, now that the packs are there: the choice, and the conversation if both
  /// customer and company are named.
  mutating func open(_ opening: Opening) -> [Effect] {
    if let seed = opening.seed { world.freshSeed = seed }
    if let reversal = opening.reversal {
      return open(reversal, customer: opening.customer, seed: world.freshSeed)
    }
    let effects = run(.openPractise, key: nil)
    guard case .choice(var choice) = screen else { return effects }
    let isComplete = choice.focus(opening, world)
    screen = .choice(choice)
    return isComplete ? effects + run(.activate, key: nil) : effects
  }
}

extension ChoiceState {
  /// Puts the focus on whom and what was asked for.
  ///
  /// - Returns: Whether both customer and company were named and found.
  mutating func focus(_ opening: Opening, _ world: World) -> Bool {
    guard let id = opening.customer else {
      _ = focusCompany(opening, world)
      return false
    }
    let place = Self.people(world).firstIndex { world.packs[$0.pack].customers[$0.customer].id == id }
    guard let place else { return false }
    customers = ListState(focus: place)
    return focusCompany(opening, world)
  }

  private mutating func focusCompany(_ opening: Opening, _ world: World) -> Bool {
    guard let id = opening.company, let pack = person(world)?.pack,
      let place = pack.companies.firstIndex(where: { $0.id == id })
    else { return false }
    companies = ListState(focus: place)
    return true
  }
}
