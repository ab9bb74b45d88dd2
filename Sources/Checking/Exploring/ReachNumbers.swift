import Conversation

/// The numbers a step is computed with, as far as the exploration asks for them.
struct ReachNumbers: Sendable {
  let patiencePerTurn: Int
  let heardSlowsImpatience: Int
  let longTalkFrom: Int
  let longestConversation: Int
  let impatientBelow: Int
  let moodSpread: Int
  let openingBase: Int
  let openingTrustSlope: Int
  let openingOpenness: Int
  let openingTrust: Int
  let openingHeard: Int
  let openingClarity: Int
  let surfacePatience: Int
  let skillWeight: Int
  let repeatFactor: Int
  let gapDisappointment: Int
  let admittedGapDisappointment: Int
  let honestyTrust: Int
  let interestFrom: Int
  let hesitateFrom: Int
  let clarityWeight: Int
  let bentAppeal: Int
  let drawbackAppeal: Int
  let truthAppeal: Int
  let offerWithoutListening: Int
  let declinedTrust: Int
  let bentBelievedBase: Int
  let bentTrustWeight: Int
  let bentClarityWeight: Int
  let doubtTrust: Int
  let urgeAssertiveness: Int
  let pressureDecay: Int
  let urgeDecay: Int
  let angerFrom: Int
  let angerTrustBelow: Int
  let discount: Int
  let decideFrom: Int
  let decideTrustWeight: Int
  let decidePriceWeight: Int
  let referralFrom: Int
  let nothingFrom: Int
  let favourTrust: Int
  let favourAppeal: Int
  /// How much stronger this customer feels what pushes, in permille.
  let reactance: Int
  /// How fast their time runs, in permille.
  let haste: Int

  /// The numbers of a scene.
  init(_ scene: Scene) {
    func value(_ assumption: Assumption) -> Int { scene.model.assumptions[assumption] ?? 0 }
    patiencePerTurn = value(.patiencePerTurn)
    heardSlowsImpatience = value(.heardSlowsImpatience)
    longTalkFrom = value(.longTalkFrom)
    longestConversation = value(.longestConversation)
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
    offerWithoutListening = value(.offerWithoutListening)
    declinedTrust = value(.declinedTrust)
    bentBelievedBase = value(.bentBelievedBase)
    bentTrustWeight = value(.bentTrustWeight)
    bentClarityWeight = value(.bentClarityWeight)
    doubtTrust = value(.doubtTrust)
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
    favourTrust = value(.favourTrust)
    favourAppeal = value(.favourAppeal)
    let temperament = scene.customer.temperament
    reactance = 1000 + (temperament.autonomy - 500) * value(.reactanceWeight) / 1000
    haste = 1000 + (temperament.haste - 500) * value(.hasteWeight) / 1000
  }

  /// What waiting and the price take from the interest in an offer, in permille.
  static func penalty(_ offer: SceneOffer, _ scene: Scene) -> Int {
    func value(_ assumption: Assumption) -> Int { scene.model.assumptions[assumption] ?? 0 }
    let customer = scene.customer
    var penalty = 0
    let wait = offer.days - customer.within
    if wait > 0 { penalty += min(400, wait * value(.waitPerDay)) }
    if offer.price > customer.budget, customer.budget > 0 {
      let over = min(1000, (offer.price - customer.budget) * 1000 / customer.budget)
      penalty += over * value(.overBudget) / 1000
    }
    return penalty
  }
}
