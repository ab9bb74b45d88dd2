/// The named numbers the model rests on; values, ranges, reasons and sources stand in `Assets/Model/assumptions.yaml`.
///
/// All are whole numbers, in permille unless the file says otherwise, so that every platform computes the same.
public enum Assumption: String, CaseIterable, Sendable, Hashable {
  // Time and patience
  case patiencePerTurn = "patience-per-turn"
  case hasteWeight = "haste-weight"
  case heardSlowsImpatience = "heard-slows-impatience"
  case longTalkFrom = "long-talk-from"
  case longestConversation = "longest-conversation"
  case farewellTurns = "farewell-turns"
  case impatientBelow = "impatient-below"
  // Another day
  case moodSpread = "mood-spread"
  // Telling
  case openingBase = "opening-base"
  case openingTrustSlope = "opening-trust-slope"
  case openingOpenness = "opening-openness"
  case openingTrust = "opening-trust"
  case openingHeard = "opening-heard"
  case openingClarity = "opening-clarity"
  case surfacePatience = "surface-patience"
  case skillWeight = "skill-weight"
  case repeatFactor = "repeat-factor"
  // The gap
  case gapDisappointment = "gap-disappointment"
  case admittedGapDisappointment = "admitted-gap-disappointment"
  case honestyTrust = "honesty-trust"
  // Offers
  case interestFrom = "interest-from"
  case hesitateFrom = "hesitate-from"
  case clarityWeight = "clarity-weight"
  case bentAppeal = "bent-appeal"
  case drawbackAppeal = "drawback-appeal"
  case truthAppeal = "truth-appeal"
  case waitPerDay = "wait-per-day"
  case overBudget = "over-budget"
  case offerWithoutListening = "offer-without-listening"
  case declinedTrust = "declined-trust"
  case misfitPerHalfSize = "misfit-per-half-size"
  case misfitWithService = "misfit-with-service"
  case misfitWrongKind = "misfit-wrong-kind"
  case firmWish = "firm-wish"
  // Believing
  case bentBelievedBase = "bent-believed-base"
  case bentTrustWeight = "bent-trust-weight"
  case bentClarityWeight = "bent-clarity-weight"
  case doubtTrust = "doubt-trust"
  // Pressure
  case reactanceWeight = "reactance-weight"
  case urgeAssertiveness = "urge-assertiveness"
  case pressureDecay = "pressure-decay"
  case urgeDecay = "urge-decay"
  case angerFrom = "anger-from"
  case angerTrustBelow = "anger-trust-below"
  case discount
  // Deciding
  case decideFrom = "decide-from"
  case decideTrustWeight = "decide-trust-weight"
  case decidePriceWeight = "decide-price-weight"
  case referralFrom = "referral-from"
  case nothingFrom = "nothing-from"
  case thinkingReturns = "thinking-returns"
  case favourTrust = "favour-trust"
  case favourAppeal = "favour-appeal"
  // Seller
  case sellerReturn = "seller-return"
  case strainFromConflict = "strain-from-conflict"
  case sellerExpectationHeard = "seller-expectation-heard"
  case fundamentalFloor = "fundamental-floor"
  // Relationship
  case likely
  case selfMovedPressure = "self-moved-pressure"
  case selfMovedConflict = "self-moved-conflict"
  case endingExpectation = "ending-expectation"
  case oursFrom = "ours-from"
  case partlyOursFrom = "partly-ours-from"
  // What follows
  case followSameElsewhere = "follow-same-elsewhere"
  case followOtherBrand = "follow-other-brand"
  case followSameBrand = "follow-same-brand"
  case followLater = "follow-later"
  case followNothing = "follow-nothing"
  // A year
  case visitsPerYear = "visits-per-year"
  case spendingPerVisit = "spending-per-visit"
  // Two weeks and a year later
  case fitFrom = "fit-from"
  case fitSpread = "fit-spread"
  case bentOutSoon = "bent-out-soon"
  case bentOutLater = "bent-out-later"
  case bentOutUntaken = "bent-out-untaken"
  case returnBase = "return-base"
  case returnMisfit = "return-misfit"
  case returnBent = "return-bent"
  case returnPushed = "return-pushed"
  case returnBroken = "return-broken"
  case returnShyness = "return-shyness"
  case againFits = "again-fits"
  case againMisfit = "again-misfit"
  case againBent = "again-bent"
  case againKept = "again-kept"
  case againBroken = "again-broken"
  case againReturned = "again-returned"
  case againUnmet = "again-unmet"
  case againLeast = "again-least"
  case againMost = "again-most"
  case tellsGoodBase = "tells-good-base"
  case tellsTrust = "tells-trust"
  case tellsHeard = "tells-heard"
  case tellsThinking = "tells-thinking"
  case tellsReferral = "tells-referral"
  case tellsFavour = "tells-favour"
  case tellsFits = "tells-fits"
  case tellsBadBase = "tells-bad-base"
  case tellsPressure = "tells-pressure"
  case tellsDignity = "tells-dignity"
  case tellsMisfit = "tells-misfit"
  case tellsBent = "tells-bent"
  case tellsBroken = "tells-broken"
  case tellsAngry = "tells-angry"
  case elsewhereAgain = "elsewhere-again"
  case elsewhereNot = "elsewhere-not"
  // A season
  case seasonNewcomers = "season-newcomers"
  case seasonRegulars = "season-regulars"
  case passersBy = "passers-by"
  case passersByTell = "passers-by-tell"
  case rareKinds = "rare-kinds"
  case personaSpread = "persona-spread"
  case shelfShare = "shelf-share"
  case demandDrift = "demand-drift"
  case tellsBring = "tells-bring"
  case tellsKeepAway = "tells-keep-away"
  case tellsFade = "tells-fade"
  case carryTrust = "carry-trust"
  case sellers
  case sellerTime = "seller-time"
  case waitsFor = "waits-for"
  case waitsAgain = "waits-again"
  case substituteHere = "substitute-here"
  case substituteMargin = "substitute-margin"
  case sellerSkill = "seller-skill"
  case beginnerSkill = "beginner-skill"
  case skillGrowth = "skill-growth"
  case strainCarry = "strain-carry"
  case strainRest = "strain-rest"
  case talkStrain = "talk-strain"
  case leaveAnyway = "leave-anyway"
  case leaveFrom = "leave-from"
  case leaveChance = "leave-chance"
  case replaceSeller = "replace-seller"
  case marginShare = "margin-share"
  case returnCost = "return-cost"
  case holdingCost = "holding-cost"
  case beliefMemory = "belief-memory"
  case orderBuffer = "order-buffer"
  case purchasePairs = "purchase-pairs"
  case reportsToChange = "reports-to-change"
  case changeDays = "change-days"
  case reportPairs = "report-pairs"
}

extension Assumption {
  /// Whether the number is about a season alone, so that no single conversation depends on it.
  public var isOfSeason: Bool { Self.ofSeason.contains(self) }

  private static let ofSeason: Set<Assumption> = Set(allCases.drop { $0 != .seasonNewcomers })
}

/// The numbers a conversation is computed with: assumptions, and what each move does.
public struct Model: Hashable, Sendable {
  /// The value of each assumption.
  public var assumptions: [Assumption: Int]
  /// What each move does.
  public var moves: [MoveKind: MoveModel]

  /// Makes one from its parts.
  public init(assumptions: [Assumption: Int], moves: [MoveKind: MoveModel]) {
    self.assumptions = assumptions
    self.moves = moves
  }
}

extension Model {
  /// Whether both models make the same of everything that can be put in front of a customer, so that offers can be
  /// taken over from one to the other; see ``Scene/varied(_:company:model:)``.
  public func agreesOnOffers(with other: Model) -> Bool {
    [Assumption.misfitPerHalfSize, .misfitWithService, .misfitWrongKind, .firmWish]
      .allSatisfy { assumptions[$0] == other.assumptions[$0] }
  }
}
