/// Something a seller can put in front of a customer, weighed by what is known of them.
public struct Offer: Hashable, Sendable {
  /// The kinds of offer, in the order in which equal ones are named.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Comparable {
    /// A pair that is here.
    case inStock
    /// A pair that is here, half a size beside the one wanted.
    case neighbouringSize
    /// A pair from another branch.
    case transfer
    /// A pair to be ordered.
    case order
    /// Something the shop does.
    case service
    /// Another place that may serve better.
    case referral
    /// That nothing need be bought today.
    case nothing

    /// Whether a kind is named before another.
    public static func < (left: Kind, right: Kind) -> Bool { left.order < right.order }

    /// The kind's place in the order.
    private var order: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The offer's id, unique among the offers of one ranking.
  public var id: String
  /// What kind of offer it is.
  public var kind: Kind
  /// The id of the article, service or place; empty for nothing.
  public var subject: String
  /// The table's row, for an article.
  public var row: Int?
  /// The EU size in hundredths, for an article that says it.
  public var size: Int?
  /// The id of the branch a transfer comes from.
  public var branch: String?
  /// Days until the customer has it: 0 at once, nil if not known.
  public var days: Int?
  /// How much speaks for it less how much speaks against it, in thousandths of a fully met need of weight 1.
  public var score: Int
  /// What speaks for it; the amounts add to the score.
  public var reasonsFor: [Reason]
  /// What speaks against it; the amounts are taken off the score.
  public var reasonsAgainst: [Reason]

  /// Makes an offer; its score is what its reasons add up to.
  public init(
    id: String, kind: Kind, subject: String, row: Int? = nil, size: Int? = nil, branch: String? = nil,
    days: Int? = nil, reasonsFor: [Reason], reasonsAgainst: [Reason]
  ) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.row = row
    self.size = size
    self.branch = branch
    self.days = days
    self.reasonsFor = reasonsFor
    self.reasonsAgainst = reasonsAgainst
    score = reasonsFor.reduce(0) { $0 + $1.amount } - reasonsAgainst.reduce(0) { $0 + $1.amount }
  }
}

/// One thing that speaks for or against an offer.
public struct Reason: Hashable, Sendable {
  /// What it is about.
  public enum Subject: Hashable, Sendable {
    /// A need, by its id, and how well it is met, from 0 to 5.
    case need(String, served: Int)
    /// A requirement, by its place in the list and as typed.
    case requirement(Int, text: String)
  }

  /// What it is about.
  public var subject: Subject
  /// How much it weighs, in thousandths, 0 or more.
  public var amount: Int

  /// Makes a reason.
  public init(_ subject: Subject, amount: Int) {
    self.subject = subject
    self.amount = amount
  }
}
