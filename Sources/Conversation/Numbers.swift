/// The assumptions about a conversation as plain numbers in one flat value, so that a step looks nothing up by name.
///
/// Each is the ``Assumption`` of the same name, in permille unless said; one that a model lacks is 0.
public struct Numbers: Sendable {
  /// What a turn costs a customer of middling haste in patience.
  public let patiencePerTurn: Int
  /// How much haste makes patience run out faster.
  public let hasteWeight: Int
  /// How much feeling heard slows impatience.
  public let heardSlowsImpatience: Int
  /// From which turn on the house thinks of a talk as long.
  public let longTalkFrom: Int
  /// By then at the latest everybody has to go.
  public let longestConversation: Int
  /// How many turns remain after the ending.
  public let farewellTurns: Int
  /// Below which patience a customer lets it show.
  public let impatientBelow: Int
  /// By how much the same person comes in differently from day to day.
  public let moodSpread: Int
  /// How likely someone tells when trust is just enough and the question lands.
  public let openingBase: Int
  /// How much trust beyond what is needed makes telling more likely.
  public let openingTrustSlope: Int
  /// How much a person’s openness counts.
  public let openingOpenness: Int
  /// How much trust grows when someone has told and it went well.
  public let openingTrust: Int
  /// How much someone who could tell feels heard.
  public let openingHeard: Int
  /// How much clearer one’s own need becomes when it is said.
  public let openingClarity: Int
  /// What a question costs that gets only a polite answer.
  public let surfacePatience: Int
  /// How much listening skill decides whether it lands.
  public let skillWeight: Int
  /// What remains of the effect when the same comes again at once.
  public let repeatFactor: Int
  /// How disappointed someone is when it merely shows that it is not there.
  public let gapDisappointment: Int
  /// How disappointed someone is who is told openly.
  public let admittedGapDisappointment: Int
  /// How much trust an open word about one’s own limit brings.
  public let honestyTrust: Int
  /// From which liking on someone wants an offer.
  public let interestFrom: Int
  /// From which liking on someone hesitates rather than declines.
  public let hesitateFrom: Int
  /// How much the need counts once it is clear, instead of the wish.
  public let clarityWeight: Int
  /// How much more appealing an offer becomes about which something untrue is believed.
  public let bentAppeal: Int
  /// How much a named drawback takes from the appeal.
  public let drawbackAppeal: Int
  /// How much more appealing an offer becomes that one understands.
  public let truthAppeal: Int
  /// What each day beyond one’s own deadline costs in liking.
  public let waitPerDay: Int
  /// How much a price beyond one’s means lessens liking.
  public let overBudget: Int
  /// What a suggestion loses before which nobody has asked anything.
  public let offerWithoutListening: Int
  /// What a suggestion that does not fit costs in trust.
  public let declinedTrust: Int
  /// What half a size off takes from the use.
  public let misfitPerHalfSize: Int
  /// What of that remains with an insole or stretching.
  public let misfitWithService: Int
  /// What another kind of shoe takes from the use where this kind is needed.
  public let misfitWrongKind: Int
  /// How much of the liking a wholly non-negotiable part of the wish takes when it is missing.
  public let firmWish: Int
  /// How likely a bent statement is believed.
  public let bentBelievedBase: Int
  /// How much trust makes believing easier.
  public let bentTrustWeight: Int
  /// How much clarity about one’s own need protects against it.
  public let bentClarityWeight: Int
  /// What a statement that is not believed costs in trust.
  public let doubtTrust: Int
  /// How much wanting to decide for oneself makes pressure felt.
  public let reactanceWeight: Int
  /// How much assertiveness protects against giving in.
  public let urgeAssertiveness: Int
  /// How fast pressure fades when nobody pushes.
  public let pressureDecay: Int
  /// How fast the urge to give in fades.
  public let urgeDecay: Int
  /// From which pressure on someone leaves in anger where trust is missing.
  public let angerFrom: Int
  /// Below which trust pressure turns into anger.
  public let angerTrustBelow: Int
  /// How much of the price a discount for today takes off.
  public let discount: Int
  /// From which liking on a yes becomes possible.
  public let decideFrom: Int
  /// How much trust adds to a yes.
  public let decideTrustWeight: Int
  /// How much price sensitivity slows a yes.
  public let decidePriceWeight: Int
  /// From which worth on someone takes the advice to go elsewhere.
  public let referralFrom: Int
  /// From when on it is a relief to need nothing today.
  public let nothingFrom: Int
  /// How much more likely someone returns who was given time.
  public let thinkingReturns: Int
  /// How much trust a small favour brings.
  public let favourTrust: Int
  /// How much more readily someone takes a return or an exchange when the rule is bent for it.
  public let favourAppeal: Int
  /// How much strain leaves by itself in a turn.
  public let sellerReturn: Int
  /// How much strain a turn of role conflict brings.
  public let strainFromConflict: Int
  /// How much more the seller expects to meet again when someone tells.
  public let sellerExpectationHeard: Int
  /// Below which value a system-preserving need counts as lost.
  public let fundamentalFloor: Int
  /// From which expectation on meeting again seems likely to someone.
  public let likely: Int
  /// Up to which pressure a customer acts from themselves.
  public let selfMovedPressure: Int
  /// Up to which role conflict a seller acts from themselves.
  public let selfMovedConflict: Int
  /// What the ending itself adds to the expectation of meeting again.
  public let endingExpectation: Int
  /// From which share of needs on someone is this house’s customer.
  public let oursFrom: Int
  /// From which share on someone partly is.
  public let partlyOursFrom: Int
  /// Share of those who buy the same in another shop.
  public let followSameElsewhere: Int
  /// Share of those who take another brand.
  public let followOtherBrand: Int
  /// Share of those who take another item of the same brand.
  public let followSameBrand: Int
  /// Share of those who put it off.
  public let followLater: Int
  /// Share of those who buy nothing.
  public let followNothing: Int
  /// How often a year someone needs shoes.
  public let visitsPerYear: Int
  /// What is spent on such a visit on average, in cents.
  public let spendingPerVisit: Int

  /// Takes them from a model's assumptions.
  init(_ values: [Assumption: Int]) {
    func value(_ assumption: Assumption) -> Int { values[assumption] ?? 0 }
    patiencePerTurn = value(.patiencePerTurn)
    hasteWeight = value(.hasteWeight)
    heardSlowsImpatience = value(.heardSlowsImpatience)
    longTalkFrom = value(.longTalkFrom)
    longestConversation = value(.longestConversation)
    farewellTurns = value(.farewellTurns)
    impatientBelow = value(.impatientBelow)
    moodSpread = value(.moodSpread)
    openingBase = value(.openingBase)
    openingTrustSlope = value(.openingTrustSlope)
    openingOpenness = value(.openingOpenness)
    openingTrust = value(.openingTrust)
    openingHeard = value(.openingHeard)
    openingClarity = value(.openingClarity)
    surfacePatience = value(.surfacePatience)
    skillWeight = value(.skillWeight)
    repeatFactor = value(.repeatFactor)
    gapDisappointment = value(.gapDisappointment)
    admittedGapDisappointment = value(.admittedGapDisappointment)
    honestyTrust = value(.honestyTrust)
    interestFrom = value(.interestFrom)
    hesitateFrom = value(.hesitateFrom)
    clarityWeight = value(.clarityWeight)
    bentAppeal = value(.bentAppeal)
    drawbackAppeal = value(.drawbackAppeal)
    truthAppeal = value(.truthAppeal)
    waitPerDay = value(.waitPerDay)
    overBudget = value(.overBudget)
    offerWithoutListening = value(.offerWithoutListening)
    declinedTrust = value(.declinedTrust)
    misfitPerHalfSize = value(.misfitPerHalfSize)
    misfitWithService = value(.misfitWithService)
    misfitWrongKind = value(.misfitWrongKind)
    firmWish = value(.firmWish)
    bentBelievedBase = value(.bentBelievedBase)
    bentTrustWeight = value(.bentTrustWeight)
    bentClarityWeight = value(.bentClarityWeight)
    doubtTrust = value(.doubtTrust)
    reactanceWeight = value(.reactanceWeight)
    urgeAssertiveness = value(.urgeAssertiveness)
    pressureDecay = value(.pressureDecay)
    urgeDecay = value(.urgeDecay)
    angerFrom = value(.angerFrom)
    angerTrustBelow = value(.angerTrustBelow)
    discount = value(.discount)
    decideFrom = value(.decideFrom)
    decideTrustWeight = value(.decideTrustWeight)
    decidePriceWeight = value(.decidePriceWeight)
    referralFrom = value(.referralFrom)
    nothingFrom = value(.nothingFrom)
    thinkingReturns = value(.thinkingReturns)
    favourTrust = value(.favourTrust)
    favourAppeal = value(.favourAppeal)
    sellerReturn = value(.sellerReturn)
    strainFromConflict = value(.strainFromConflict)
    sellerExpectationHeard = value(.sellerExpectationHeard)
    fundamentalFloor = value(.fundamentalFloor)
    likely = value(.likely)
    selfMovedPressure = value(.selfMovedPressure)
    selfMovedConflict = value(.selfMovedConflict)
    endingExpectation = value(.endingExpectation)
    oursFrom = value(.oursFrom)
    partlyOursFrom = value(.partlyOursFrom)
    followSameElsewhere = value(.followSameElsewhere)
    followOtherBrand = value(.followOtherBrand)
    followSameBrand = value(.followSameBrand)
    followLater = value(.followLater)
    followNothing = value(.followNothing)
    visitsPerYear = value(.visitsPerYear)
    spendingPerVisit = value(.spendingPerVisit)
  }
}
