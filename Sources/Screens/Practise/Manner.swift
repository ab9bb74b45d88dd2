import Conversation

/// How a customer answered, as coarsely as anybody in the shop could say it; the words stand under `practise.manner.`.
enum Manner: String, CaseIterable, Sendable {
  /// Tells something that matters.
  case tells
  /// Answers politely and keeps the rest.
  case polite
  /// Nods, thanks, is glad of it.
  case warm
  /// Weighs something.
  case hesitates
  /// Says no.
  case declines
  /// Pulls away from pressure.
  case resists
  /// Wants to get on.
  case impatient
  /// Has heard something unwelcome.
  case disappointed
  /// Says yes to something.
  case agrees
  /// Says goodbye.
  case leaves

  /// How an act comes across.
  init(_ act: CustomerAct) {
    switch act {
    case .tells, .silenceSpeaks, .moved, .asksBack: self = .tells
    case .greets, .statesWish, .repeatsWish, .surface, .answersClosed, .brushesOff, .silenceAwkward, .corrects,
      .measured, .takesIn, .promiseOk, .believesBent, .believesScarcity, .flattered:
      self = .polite
    case .feelsHeard, .confirmsSummary, .appreciatesDrawback, .thanksReferral, .relieved, .apologyAccepted, .favour,
      .hearsFits:
      self = .warm
    case .interested, .hesitates, .undecided, .doubtsReferral: self = .hesitates
    case .declines, .refusesAddOn, .unflattered, .apologyHollow: self = .declines
    case .resists, .doubtsBent, .doubtsScarcity: self = .resists
    case .impatient: self = .impatient
    case .hearsGap, .hearsLimit: self = .disappointed
    case .acceptsBuy, .acceptsOrder, .acceptsService, .acceptsWay, .takesAddOn, .givesIn: self = .agrees
    case .leavesContent, .leavesAngry, .farewell: self = .leaves
    }
  }
}

extension Notes {
  /// How the customer answered last; nil before they have said anything.
  var manner: Manner? {
    for turn in session.turns.reversed() {
      for event in turn.events.reversed() {
        switch event {
        case .responded(let act): return Manner(act)
        case .levelTold: return .tells
        case .surfaceAnswer: return .polite
        default: continue
        }
      }
    }
    return nil
  }
}
