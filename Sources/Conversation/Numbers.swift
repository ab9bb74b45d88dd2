/// The assumptions about a conversation as plain numbers in one flat value, so that a step looks nothing up by name.
///
/// Each is the ``Assumption`` of the same name, in its unit; one that a model lacks is 0.
public struct Numbers: Sendable {
  public let patiencePerTurn: Int
  public let hasteWeight: Int
  public let heardSlowsImpatience: Int
  public let longTalkFrom: Int
  public let longestConversation: Int
  public let farewellTurns: Int
  public let impatientBelow: Int
  public let moodSpread: Int
  public let openingBase: Int
  public let openingTrustSlope: Int
  public let openingOpenness: Int
  public let openingTrust: Int
  public let openingHeard: Int
  public let openingClarity: Int
  public let surfacePatience: Int
  public let skillWeight: Int
  public let repeatFactor: Int
  public let gapDisappointment: Int
  public let admittedGapDisappointment: Int
  public let honestyTrust: Int
  public let interestFrom: Int
  public let hesitateFrom: Int
  public let clarityWeight: Int
  public let bentAppeal: Int
  public let drawbackAppeal: Int
  public let truthAppeal: Int
  public let waitPerDay: Int
  public let overBudget: Int
  public let offerWithoutListening: Int
  public let declinedTrust: Int
  public let misfitPerHalfSize: Int
  public let misfitWithService: Int
  public let misfitWrongKind: Int
  public let firmWish: Int
  public let bentBelievedBase: Int
  public let bentTrustWeight: Int
  public let bentClarityWeight: Int
  public let doubtTrust: Int
  public let reactanceWeight: Int
  public let urgeAssertiveness: Int
  public let pressureDecay: Int
  public let urgeDecay: Int
  public let angerFrom: Int
  public let angerTrustBelow: Int
  public let discount: Int
  public let decideFrom: Int
  public let decideTrustWeight: Int
  public let decidePriceWeight: Int
  public let referralFrom: Int
  public let nothingFrom: Int
  public let thinkingReturns: Int
  public let favourTrust: Int
  public let favourAppeal: Int
  public let sellerReturn: Int
  public let strainFromConflict: Int
  public let sellerExpectationHeard: Int
  public let fundamentalFloor: Int
  public let likely: Int
  public let selfMovedPressure: Int
  public let selfMovedConflict: Int
  public let endingExpectation: Int
  public let oursFrom: Int
  public let partlyOursFrom: Int
  public let followSameElsewhere: Int
  public let followOtherBrand: Int
  public let followSameBrand: Int
  public let followLater: Int
  public let followNothing: Int
  public let visitsPerYear: Int
  public let spendingPerVisit: Int

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
