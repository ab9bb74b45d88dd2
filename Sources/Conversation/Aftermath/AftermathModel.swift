/// The conditional chances of everything that can come after one end of a conversation; all in permille.
///
/// First it shows whether what they took fits, whether something bent comes out, and whether the promise is kept, each by
/// itself; then whether it is returned; then whether they come again and what they tell; then whether they buy elsewhere.
/// A cause can be left out, which is how ``AftermathOdds`` finds what moved the odds.
struct AftermathModel: Sendable {
  /// Whether they took something.
  let hasTaken: Bool
  /// Whether a date was promised for what they took.
  let hasPromise: Bool
  /// The chance that what they took serves the true needs; 0 where they took nothing.
  let fits: Int
  /// The chance that a bent statement comes out within two weeks.
  let bentSoon: Int
  /// The chance that it comes out later in the year.
  let bentLater: Int
  /// The chance that the promise is kept; 1000 where there was none.
  let kept: Int

  private let numbers: AftermathNumbers
  private let needCounts: Bool
  private let bentCounts: Bool
  private let promiseCounts: Bool
  private let againBase: Int
  private let goodBase: Int
  private let badBase: Int
  private let returnBase: Int
  private let returnShare: Int
  private let canReturn: Bool
  private let isSentOn: Bool

  /// Takes what counts out of the state at the end; causes in `ignored`, one bit each, count for nothing.
  init(_ scene: Scene, _ state: ConversationState, without ignored: UInt16 = 0) {
    let numbers = scene.rules.aftermath
    self.numbers = numbers
    func counts(_ cause: UInt16) -> Bool { ignored & cause == 0 }
    needCounts = counts(Bit.need)
    bentCounts = counts(Bit.bent)
    promiseCounts = counts(Bit.promise)
    let customer = state.customer
    hasTaken = state.accepted != nil
    let offer = state.accepted.map { scene.wares.all[Int($0)] }
    hasPromise = state.facts.contains(.promised) && (offer.map { $0.days > 0 } ?? false)

    // Fit: a worth around the threshold can turn out either way.
    let worth = offer.map { Int($0.needFit) } ?? 0
    let spread = max(1, numbers.fitSpread)
    let likely = min(1000, max(0, (worth - numbers.fitFrom + spread) * 1000 / (2 * spread)))
    fits = !hasTaken ? 0 : needCounts ? likely : 500

    // Bent statements that were believed: each may come out by itself.
    let believed = max(0, Int(state.tally.bent) - Int(state.tally.doubted))
    let isAboutTaken = state.accepted.map { state.bent & (1 &<< UInt64($0)) != 0 } ?? false
    let share = isAboutTaken ? 1000 : numbers.bentOutUntaken
    var hidden = 1000
    var hiddenLater = 1000
    if bentCounts {
      for _ in 0..<min(believed, 12) {
        hidden = hidden * (1000 - numbers.bentOutSoon * share / 1000) / 1000
        hiddenLater = hiddenLater * (1000 - numbers.bentOutLater * share / 1000) / 1000
      }
    }
    bentSoon = 1000 - hidden
    bentLater = hidden * (1000 - hiddenLater) / 1000
    kept = hasPromise && promiseCounts ? min(1000, max(0, Int(state.promiseCertainty))) : 1000

    // Coming again begins with the customer's own expectation; a cause left out takes its term away.
    var again = Int(customer.expectation)
    if let ending = state.ending, ignored != 0 {
      let terms = ExpectationTerms(customer, ending: ending, of: scene)
      if !counts(Bit.trust) { again -= terms.trust }
      if !counts(Bit.heard) { again -= terms.heard }
      if !counts(Bit.pressure) { again -= terms.pressure }
      if !counts(Bit.local) { again -= terms.local }
      if !counts(ending == .angry ? Bit.anger : Bit.ending) { again -= terms.ending }
      if !counts(Bit.time), state.facts.contains(.givenTime) { again -= scene.numbers.thinkingReturns }
    }
    let isHelped = hasTaken || state.facts.contains(.referredHonestly) || state.facts.contains(.freedOfNeed)
    if !isHelped, counts(Bit.unmet) { again -= numbers.againUnmet }
    againBase = again

    var good = numbers.tellsGoodBase
    if counts(Bit.trust) { good += (Int(customer.trust) - 500) * numbers.tellsTrust / 1000 }
    if counts(Bit.heard) { good += (Int(customer.heard) - 400) * numbers.tellsHeard / 1000 }
    if counts(Bit.time), state.facts.contains(.givenTime) { good += numbers.tellsThinking }
    if counts(Bit.referral), state.facts.contains(.referredHonestly) { good += numbers.tellsReferral }
    if counts(Bit.favour), !state.facts.isDisjoint(with: [.putAside, .ruleBent]) { good += numbers.tellsFavour }
    goodBase = good
    var bad = numbers.tellsBadBase
    if counts(Bit.pressure) { bad += Int(customer.pressure) * numbers.tellsPressure / 1000 }
    if counts(Bit.dignity) { bad += (500 - Int(customer.dignity)) * numbers.tellsDignity / 1000 }
    if counts(Bit.anger), state.ending == .angry { bad += numbers.tellsAngry }
    badBase = bad

    canReturn = hasTaken && state.revenue > 0
    returnBase = numbers.returnBase + (state.ending == .pushed && counts(Bit.ending) ? numbers.returnPushed : 0)
    let shy = counts(Bit.assertiveness) ? 500 - scene.customer.temperament.assertiveness : 0
    returnShare = 1000 - shy * numbers.returnShyness / 500
    isSentOn = (state.ending == .referred && counts(Bit.referral)) || state.follow == .sameElsewhere
  }

  // MARK: What follows from what

  /// The chance that it is brought back or called off.
  func returned(fits: Bool, bent: ComingOut, kept: Bool) -> Int {
    guard canReturn else { return 0 }
    var chance = returnBase
    if !fits, needCounts { chance += numbers.returnMisfit }
    if bent == .soon { chance += numbers.returnBent }
    if !kept { chance += numbers.returnBroken }
    return min(950, max(0, chance * returnShare / 1000))
  }

  /// The chance that they come again within a year.
  func again(fits: Bool, bent: ComingOut, kept: Bool, returned: Bool) -> Int {
    var chance = againBase
    if hasTaken, needCounts { chance += fits ? numbers.againFits : -numbers.againMisfit }
    if bent != .never { chance -= numbers.againBent }
    if hasPromise, promiseCounts { chance += kept ? numbers.againKept : -numbers.againBroken }
    if returned { chance -= numbers.againReturned }
    return min(numbers.againMost, max(numbers.againLeast, chance))
  }

  /// The chance that they tell others good things, before bad things take their share.
  func tellsGood(fits: Bool, bent: ComingOut, kept: Bool) -> Int {
    var chance = goodBase
    if hasTaken, fits, needCounts { chance += numbers.tellsFits }
    if bent != .never { chance /= 2 }
    if !kept { chance /= 2 }
    return min(900, max(0, chance))
  }

  /// The chance that they tell others bad things.
  func tellsBad(fits: Bool, bent: ComingOut, kept: Bool) -> Int {
    var chance = badBase
    if hasTaken, !fits, needCounts { chance += numbers.tellsMisfit }
    if bent != .never { chance += numbers.tellsBent }
    if !kept { chance += numbers.tellsBroken }
    return min(900, max(0, chance))
  }

  /// The chance that they buy shoes elsewhere within the year.
  func elsewhere(comesAgain: Bool) -> Int {
    if isSentOn { return 1000 }
    return comesAgain ? numbers.elsewhereAgain : numbers.elsewhereNot
  }

  /// The causes as bits, written out because the odds are computed in every playing-out.
  private enum Bit {
    static let trust: UInt16 = 1 << 0
    static let heard: UInt16 = 1 << 1
    static let pressure: UInt16 = 1 << 2
    static let dignity: UInt16 = 1 << 3
    static let local: UInt16 = 1 << 4
    static let ending: UInt16 = 1 << 5
    static let anger: UInt16 = 1 << 6
    static let time: UInt16 = 1 << 7
    static let need: UInt16 = 1 << 8
    static let bent: UInt16 = 1 << 9
    static let promise: UInt16 = 1 << 10
    static let unmet: UInt16 = 1 << 11
    static let referral: UInt16 = 1 << 12
    static let favour: UInt16 = 1 << 13
    static let assertiveness: UInt16 = 1 << 14
  }
}
