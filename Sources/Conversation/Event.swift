/// How a customer responds; each is a slot for which packs hold lines.
public enum CustomerAct: String, CaseIterable, Sendable, Hashable {
  case greets
  case statesWish = "states-wish"
  case repeatsWish = "repeats-wish"
  case hearsGap = "hears-gap"
  case hearsLimit = "hears-limit"
  case hearsFits = "hears-fits"
  case tells
  case surface
  case answersClosed = "answers-closed"
  case feelsHeard = "feels-heard"
  case corrects
  case moved
  case brushesOff = "brushes-off"
  case silenceSpeaks = "silence-speaks"
  case silenceAwkward = "silence-awkward"
  case confirmsSummary = "confirms-summary"
  case measured
  case takesIn = "takes-in"
  case appreciatesDrawback = "appreciates-drawback"
  case believesBent = "believes-bent"
  case doubtsBent = "doubts-bent"
  case promiseOk = "promise-ok"
  case interested
  case hesitates
  case declines
  case thanksReferral = "thanks-referral"
  case doubtsReferral = "doubts-referral"
  case relieved
  case resists
  case flattered
  case unflattered
  case believesScarcity = "believes-scarcity"
  case doubtsScarcity = "doubts-scarcity"
  case refusesAddOn = "refuses-add-on"
  case takesAddOn = "takes-add-on"
  case undecided
  case acceptsBuy = "accepts-buy"
  case acceptsOrder = "accepts-order"
  case acceptsService = "accepts-service"
  case acceptsWay = "accepts-way"
  case givesIn = "gives-in"
  case leavesContent = "leaves-content"
  case leavesAngry = "leaves-angry"
  case impatient
  case apologyAccepted = "apology-accepted"
  case apologyHollow = "apology-hollow"
  case favour
  case asksBack = "asks-back"
  case farewell
}

/// A quantity of somebody's inside that can change.
public enum Quantity: String, CaseIterable, Sendable, Hashable {
  case trust, patience, disappointment, pressure, heard, clarity, expectation, dignity, urge
}

/// What happened in the model; words are chosen from it afterwards and never influence it.
public enum Event: Hashable, Sendable {
  /// The seller made a move, and whether it landed.
  case moved(Move, landed: Bool)
  /// The customer responded.
  case responded(CustomerAct)
  /// The customer told the level of the chain with this index.
  case levelTold(Int)
  /// The customer gave a polite surface answer in place of the level with this index.
  case surfaceAnswer(Int)
  /// The sign with this index could be seen.
  case signShown(Int)
  /// The customer did something by themselves: the event with this index.
  case acted(Int)
  /// The customer answered an offer.
  case offerAnswered(offer: Int, interest: Int, act: CustomerAct)
  /// The influence of the company with this index was felt.
  case influenceFelt(Int)
  /// Something about the customer changed by this much.
  case customerChanged(Quantity, by: Int)
  /// A need of the seller changed by this much; the influence that did it, or nil for the seller's own move.
  case sellerChanged(SellerNeed, by: Int, influence: Int?)
  /// The conversation went on to another phase, and why.
  case phaseChanged(from: Phase, to: Phase, on: Trace)
  /// The conversation came out so.
  case ended(Ending)
  /// What the customer does next.
  case follows(Follow)
  /// Money was taken for the offer with this index, in cents.
  case paid(Int, offer: Int)
}

/// What takes the events of a step; taking none costs nothing.
public protocol EventSink {
  /// Takes one event.
  mutating func take(_ event: Event)
}

/// Takes events and forgets them.
public struct NoEvents: EventSink {
  /// Makes one.
  public init() {}
  /// Does nothing.
  @inline(__always)
  public mutating func take(_ event: Event) {}
}

/// Takes events and keeps them in order.
public struct EventLog: EventSink {
  /// The events, in the order in which they happened.
  public private(set) var events: [Event] = []
  /// Makes an empty one.
  public init() {}
  /// Keeps the event.
  public mutating func take(_ event: Event) { events.append(event) }
}
