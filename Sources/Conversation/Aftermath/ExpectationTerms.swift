/// What an ending makes of a customer's expectation of meeting again (E11), term by term, each in permille.
struct ExpectationTerms: Sendable {
  /// What trust adds.
  var trust: Int
  /// What having been heard adds.
  var heard: Int
  /// What felt pressure takes.
  var pressure: Int
  /// What it adds that the customer's way leads past the shop.
  var local: Int
  /// What the ending itself adds or takes.
  var ending: Int

  /// The terms of one ending, for the customer's inside as it is.
  init(_ customer: CustomerInside, ending: Ending, of scene: borrowing Scene) {
    let numbers = scene.numbers
    trust = (Int(customer.trust) - 480) * 2 / 5
    heard = (Int(customer.heard) - 350) / 5
    pressure = -(Int(customer.pressure) / 3)
    local = (scene.customer.temperament.local - 500) / 4
    self.ending =
      switch ending {
      case .bought, .ordered, .served: numbers.endingExpectation
      case .referred: numbers.endingExpectation / 3
      case .content: 0
      case .pushed: -numbers.endingExpectation
      case .angry: -3 * numbers.endingExpectation
      }
  }

  /// All terms together.
  var sum: Int { trust + heard + pressure + local + ending }
}
