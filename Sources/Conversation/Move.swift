/// One thing a seller does in one turn: a kind, and for some kinds what it is about.
public struct Move: Hashable, Sendable {
  /// The kind of move.
  public var kind: MoveKind
  /// The index of the offer it is about in the scene's list; nil for moves that need none.
  public var offer: Int?

  /// Makes a move.
  public init(_ kind: MoveKind, offer: Int? = nil) {
    self.kind = kind
    self.offer = offer
  }
}

extension MoveKind {
  /// Whether the move names an offer from the scene's list.
  public var needsOffer: Bool { family == .offer && self != .nothingNeeded || self == .bonusShoe }

  /// Its place in every table with one entry for each kind; the order of the declaration.
  public var index: Int {
    switch self {
    case .greet: 0
    case .askPurpose: 1
    case .ladder: 2
    case .askClosed: 3
    case .reflectWords: 4
    case .reflectFeeling: 5
    case .summarise: 6
    case .silence: 7
    case .measureFeet: 8
    case .apologise: 9
    case .checkStock: 10
    case .admitLimit: 11
    case .explainTruth: 12
    case .explainDrawback: 13
    case .explainBent: 14
    case .promiseDate: 15
    case .promiseRash: 16
    case .offerArticle: 17
    case .offerSize: 18
    case .offerOrder: 19
    case .offerTransfer: 20
    case .offerService: 21
    case .offerLoan: 22
    case .offerWay: 23
    case .refer: 24
    case .nothingNeeded: 25
    case .scarcity: 26
    case .flatter: 27
    case .bonusShoe: 28
    case .addOn: 29
    case .willStretch: 30
    case .todayOnly: 31
    case .dismissWish: 32
    case .guilt: 33
    case .insist: 34
    case .askDecision: 35
    case .thinkItOver: 36
    case .acceptNo: 37
    case .goodbye: 38
    case .putAside: 39
    case .bendRule: 40
    case .reportNeed: 41
    }
  }
}
