/// The relational needs: met only by how someone is treated, never by a thing (Rosenberg, Max-Neef).
public enum RelationalNeed: String, CaseIterable, Sendable, Hashable {
  case beingHeard = "being-heard"
  case dignity, autonomy, clarity, time
}

/// What a seller needs; feelings are derived from how far these are met.
public enum SellerNeed: String, CaseIterable, Sendable, Hashable {
  case integrity, ease, competence, contribution, recognition, income, autonomy, belonging

  /// The need's place in every table that has one entry for each.
  public var index: Int {
    switch self {
    case .integrity: 0
    case .ease: 1
    case .competence: 2
    case .contribution: 3
    case .recognition: 4
    case .income: 5
    case .autonomy: 6
    case .belonging: 7
    }
  }

  /// The need at a place from 0 to 7.
  init(index: Int) {
    switch index {
    case 0: self = .integrity
    case 1: self = .ease
    case 2: self = .competence
    case 3: self = .contribution
    case 4: self = .recognition
    case 5: self = .income
    case 6: self = .autonomy
    default: self = .belonging
    }
  }
}

/// What a company needs (Miyashiro: energy, a life-affirming purpose, identity).
public enum CompanyNeed: String, CaseIterable, Sendable, Hashable {
  case energy, purpose, identity
}

/// Whether a need of a customer can be met by a thing or only by how one is treated.
public enum NeedKind: String, CaseIterable, Sendable, Hashable {
  case product, relational
}

/// One entry of a pack's list of customer needs.
public struct Need: Hashable, Sendable {
  /// The name that files use, such as `comfort`.
  public var id: String
  /// Whether a thing can meet it.
  public var kind: NeedKind

  /// Makes one from its parts.
  public init(id: String, kind: NeedKind) {
    self.id = id
    self.kind = kind
  }
}
