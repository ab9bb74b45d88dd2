/// The six families of moves.
public enum MoveFamily: String, CaseIterable, Sendable, Hashable {
  case listen, inform, offer, push, close, inward
}

/// What a seller can do in one turn (a dialogue act, ISO 24617-2); the order is the order in lists.
public enum MoveKind: String, CaseIterable, Sendable, Hashable {
  // listen
  case greet
  case askPurpose = "ask-purpose"
  case ladder
  case askClosed = "ask-closed"
  case reflectWords = "reflect-words"
  case reflectFeeling = "reflect-feeling"
  case summarise
  case silence
  case measureFeet = "measure-feet"
  case apologise
  // inform
  case checkStock = "check-stock"
  case admitLimit = "admit-limit"
  case explainTruth = "explain-truth"
  case explainDrawback = "explain-drawback"
  case explainBent = "explain-bent"
  case promiseDate = "promise-date"
  case promiseRash = "promise-rash"
  // offer
  case offerArticle = "offer-article"
  case offerSize = "offer-size"
  case offerOrder = "offer-order"
  case offerTransfer = "offer-transfer"
  case offerService = "offer-service"
  case offerLoan = "offer-loan"
  case offerWay = "offer-way"
  case refer
  case nothingNeeded = "nothing-needed"
  // push
  case scarcity
  case flatter
  case bonusShoe = "bonus-shoe"
  case addOn = "add-on"
  case willStretch = "will-stretch"
  case todayOnly = "today-only"
  case dismissWish = "dismiss-wish"
  case guilt
  case insist
  // close
  case askDecision = "ask-decision"
  case thinkItOver = "think-it-over"
  case acceptNo = "accept-no"
  case goodbye
  // inward
  case putAside = "put-aside"
  case bendRule = "bend-rule"
  case reportNeed = "report-need"

  /// The family it belongs to.
  public var family: MoveFamily {
    switch self {
    case .greet, .askPurpose, .ladder, .askClosed, .reflectWords, .reflectFeeling, .summarise, .silence,
      .measureFeet, .apologise:
      .listen
    case .checkStock, .admitLimit, .explainTruth, .explainDrawback, .explainBent, .promiseDate, .promiseRash: .inform
    case .offerArticle, .offerSize, .offerOrder, .offerTransfer, .offerService, .offerLoan, .offerWay, .refer,
      .nothingNeeded:
      .offer
    case .scarcity, .flatter, .bonusShoe, .addOn, .willStretch, .todayOnly, .dismissWish, .guilt, .insist: .push
    case .askDecision, .thinkItOver, .acceptNo, .goodbye: .close
    case .putAside, .bendRule, .reportNeed: .inward
    }
  }
}
