import Conversation

/// A feeling read from somebody's inside: a word, the need it speaks of, and what moved that need the most.
public struct FeelingReading: Hashable, Sendable {
  /// The feeling.
  public var feeling: FeelingWords
  /// The index of the company's influence behind it; nil where none is.
  public var influence: Int?
}

/// Reads feelings from needs: the feeling with the most conditions that all hold, then the one furthest beyond them.
public struct FeelingReader: Sendable {
  /// The feelings of sellers.
  public let seller: [FeelingWords]
  /// The feelings of customers.
  public let customer: [FeelingWords]

  /// Makes a reader for a pack's vocabulary.
  public init(_ words: PackWords) {
    seller = words.sellerFeelings
    customer = words.customerFeelings
  }

  /// The seller's feeling, with the influence of the company that moved its need the most.
  public func reading(of inside: SellerInside) -> FeelingReading? {
    let best = best(seller) { field in
      switch field {
      case "strain": Int(inside.strain)
      case "conflict": Int(inside.conflict)
      default: SellerNeed(rawValue: field).map { inside[$0] }
      }
    }
    return best.map { feeling in
      FeelingReading(feeling: feeling, influence: influence(behind: feeling, in: inside))
    }
  }

  /// The customer's feeling.
  public func reading(of inside: CustomerInside) -> FeelingReading? {
    best(customer) { field in Quantity(rawValue: field).map { inside[$0] } }
      .map { FeelingReading(feeling: $0, influence: nil) }
  }

  /// The strongest influence among the needs the feeling's conditions ask about, its own need first.
  private func influence(behind feeling: FeelingWords, in inside: SellerInside) -> Int? {
    if let need = SellerNeed(rawValue: feeling.need), let cause = inside.cause(of: need) { return cause }
    var strongest: (cause: Int, amount: Int)?
    for condition in feeling.conditions {
      guard let need = SellerNeed(rawValue: condition.field), let cause = inside.cause(of: need) else { continue }
      let amount = abs(Int(inside.causeAmounts[need.index]))
      if amount > strongest?.amount ?? -1 { strongest = (cause, amount) }
    }
    return strongest?.cause
  }

  private func best(_ feelings: [FeelingWords], value: (String) -> Int?) -> FeelingWords? {
    var best: (feeling: FeelingWords, count: Int, distance: Int)?
    for feeling in feelings {
      var distance = 0
      var holds = true
      for condition in feeling.conditions {
        guard let actual = value(condition.field) else {
          holds = false
          break
        }
        let beyond = condition.isAtMost ? condition.value - actual : actual - condition.value
        guard beyond >= 0 else {
          holds = false
          break
        }
        distance += beyond
      }
      guard holds else { continue }
      let count = feeling.conditions.count
      if let known = best, (known.count, known.distance) >= (count, distance) { continue }
      best = (feeling, count, distance)
    }
    return best?.feeling
  }
}
