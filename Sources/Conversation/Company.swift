/// What a seller lives in: the four kinds of things a company does to its people.
public enum InfluenceKind: String, CaseIterable, Sendable, Hashable {
  case memo, target, permission, reaction
}

/// What has to happen in a conversation for an influence to be felt.
public enum Trigger: String, CaseIterable, Sendable, Hashable {
  case opens, gap
  case levelOpened = "level-opened"
  case longTalk = "long-talk"
  case honestLimit = "honest-limit"
  case referral
  case noSale = "no-sale"
  case sale
  case bonusSale = "bonus-sale"
  case order
  case serviceSold = "service-sold"
  case pushUsed = "push-used"
  case pushAvoided = "push-avoided"
  case bentUsed = "bent-used"
  case promiseMade = "promise-made"
  case putAside = "put-aside"
  case ruleBent = "rule-bent"
  case reported
  case customerAngry = "customer-angry"
  case customerThanks = "customer-thanks"
  case nothingNeeded = "nothing-needed"
  case apology
}

/// How a company stands to something a seller might do.
public enum Permission: String, CaseIterable, Sendable, Hashable {
  case yes, frowned, no
}

/// What becomes of a need that a seller reports inward (E17).
public enum ReportFate: String, CaseIterable, Sendable, Hashable {
  case heard, filed, dropped
}

/// Something a company says outside.
public struct Slogan: Hashable, Sendable {
  /// The name that files use.
  public var id: String
  /// What it claims, from −1000 (moves stock) to 1000 (there for the customer).
  public var customer: Int

  /// Makes one from its parts.
  public init(id: String, customer: Int) {
    self.id = id
    self.customer = customer
  }
}

/// A memo, target, permission or reaction, and what it does to a seller when it is felt (E3).
public struct Influence: Hashable, Sendable {
  /// The name that files use.
  public var id: String
  /// What sort of thing it is.
  public var kind: InfluenceKind
  /// Where it stands, from −1000 (moves stock) to 1000 (serves the customer).
  public var customer: Int
  /// How much it counts in what the company does, 1 to 5.
  public var weight: Int
  /// What makes it felt.
  public var trigger: Trigger
  /// Whether it is felt only once in a conversation.
  public var once: Bool
  /// How it shifts the seller's needs, −200 to 200 permille each.
  public var seller: [SellerNeed: Int]
  /// Role conflict added, in permille; may be negative.
  public var conflict: Int
  /// Strain added, in permille; may be negative.
  public var strain: Int

  /// Makes one from its parts.
  public init(
    id: String, kind: InfluenceKind, customer: Int, weight: Int, trigger: Trigger, once: Bool,
    seller: [SellerNeed: Int], conflict: Int, strain: Int
  ) {
    self.id = id
    self.kind = kind
    self.customer = customer
    self.weight = weight
    self.trigger = trigger
    self.once = once
    self.seller = seller
    self.conflict = conflict
    self.strain = strain
  }
}

/// What a company allows its sellers.
public struct Permissions: Hashable, Sendable {
  /// Sending customers elsewhere.
  public var refer: Permission
  /// Putting a pair aside.
  public var putAside: Permission
  /// Bending a rule for a customer.
  public var bendRule: Permission
  /// Lending shoes.
  public var loan: Permission
  /// Sending for a pair from a branch.
  public var transfer: Permission
  /// What becomes of a reported need.
  public var report: ReportFate

  /// Makes one from its parts.
  public init(
    refer: Permission, putAside: Permission, bendRule: Permission, loan: Permission, transfer: Permission,
    report: ReportFate
  ) {
    self.refer = refer
    self.putAside = putAside
    self.bendRule = bendRule
    self.loan = loan
    self.transfer = transfer
    self.report = report
  }
}

/// A company a seller can be part of; words live elsewhere.
public struct Company: Hashable, Sendable {
  /// The name that files use.
  public var id: String
  /// The ids of the product needs it says it exists for.
  public var existsFor: Set<String>
  /// Whether it claims to be there for everybody.
  public var claimsAll: Bool
  /// Where the seller's needs stand when a conversation opens, in permille.
  public var starts: [SellerNeed: Int]
  /// What it says outside.
  public var slogans: [Slogan]
  /// What it says and does inside.
  public var inside: [Influence]
  /// What it allows.
  public var permits: Permissions
  /// Whether reports change anything.
  public var learns: Bool
  /// What a bonus pair brings the seller, in cents.
  public var bonus: Int

  /// Makes one from its parts.
  public init(
    id: String, existsFor: Set<String>, claimsAll: Bool, starts: [SellerNeed: Int], slogans: [Slogan],
    inside: [Influence], permits: Permissions, learns: Bool, bonus: Int
  ) {
    self.id = id
    self.existsFor = existsFor
    self.claimsAll = claimsAll
    self.starts = starts
    self.slogans = slogans
    self.inside = inside
    self.permits = permits
    self.learns = learns
    self.bonus = bonus
  }
}
