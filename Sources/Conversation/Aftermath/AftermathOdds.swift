/// The exact chances of what comes after one end of a conversation, and what moved them.
///
/// Would they come back? No idea; it depends, and this says on what (E10).
/// All ways it can go are gone through with whole numbers, so the chances are those of the model and not an estimate.
public struct AftermathOdds: Hashable, Sendable {
  /// Whether they took something, so that fitting and returning mean anything.
  public let hasTaken: Bool
  /// Whether a date was promised for it.
  public let hasPromise: Bool
  /// Whether something untrue was believed.
  public let hasBent: Bool
  private let chances: [Int]
  private let shifts: [[AftermathShift]]

  /// The chance of an outcome, in permille.
  public func chance(of outcome: AftermathOutcome) -> Int { chances[outcome.place] }

  /// What moved an outcome, the strongest first; causes that move nothing are left out.
  public func causes(of outcome: AftermathOutcome) -> [AftermathShift] { shifts[outcome.place] }

  /// The chance that they tell nobody anything, in permille.
  public var tellsNothing: Int { 1000 - chance(of: .tellsGood) - chance(of: .tellsBad) }

  /// The chance that nothing bent comes out within the year, in permille.
  public var staysHidden: Int { 1000 - chance(of: .bentComesOutSoon) - chance(of: .bentComesOutLater) }

  /// Works out the chances from the state at the end, and what moved them.
  init(_ scene: Scene, _ state: ConversationState) {
    let model = AftermathModel(scene, state)
    hasTaken = model.hasTaken
    hasPromise = model.hasPromise
    hasBent = model.bentSoon + model.bentLater > 0
    let chances = model.chances()
    self.chances = chances
    var shifts = [[AftermathShift]](repeating: [], count: chances.count)
    for cause in AftermathCause.allCases {
      let without = AftermathModel(scene, state, without: cause.bit).chances()
      for outcome in chances.indices where chances[outcome] != without[outcome] {
        shifts[outcome].append(AftermathShift(cause: cause, permille: chances[outcome] - without[outcome]))
      }
    }
    self.shifts = shifts.map { list in
      list.enumerated().sorted { a, b in
        (abs(b.element.permille), a.offset) < (abs(a.element.permille), b.offset)
      }.map(\.element)
    }
  }
}

extension AftermathOutcome {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Scene {
  /// The exact chances of what comes after a conversation that is over or has come out.
  public func aftermathOdds(of state: ConversationState) -> AftermathOdds { AftermathOdds(self, state) }

  /// The chances, in permille, that they come again and that it is returned, without anything being allocated.
  public func aftermathChances(of state: ConversationState) -> (comesAgain: Int, returned: Int) {
    var again = 0
    var returned = 0
    AftermathModel(self, state).goThrough { way in
      returned += way.weight * way.returned
      again += way.weight * way.again
    }
    return (AftermathModel.permille(again, of: 1_000_000), AftermathModel.permille(returned))
  }
}

extension AftermathModel {
  /// One combination of what can show in two weeks.
  struct Way {
    /// Whether it proves to fit.
    var fits: Bool
    /// When something bent comes out, if it does.
    var bent: ComingOut
    /// Whether the promised date is kept.
    var kept: Bool
    /// Its chance, in billionths.
    var weight: Int
    /// The chance that it is returned then, in permille.
    var returned: Int
    /// The chance that they come again if it was.
    var againReturned: Int
    /// The chance that they come again if it was not.
    var againKept: Int

    /// The chance that they come again, in millionths.
    var again: Int { returned * againReturned + (1000 - returned) * againKept }
  }

  /// Rounds a sum of weights times chances to permille.
  ///
  /// - Parameters:
  ///   - sum: The sum; the weights are billionths.
  ///   - unit: How many of the chances’ units make one: 1000 for permille.
  /// - Returns: The nearest permille.
  static func permille(_ sum: Int, of unit: Int = 1000) -> Int {
    let divisor = 1_000_000 * unit
    return (sum + divisor / 2) / divisor
  }

  /// Goes through all combinations that can be, at most 2 × 3 × 2.
  @inline(__always)
  func goThrough(_ body: (Way) -> Void) {
    for fitting in 0..<2 {
      let fits = fitting == 0
      let fitWeight = fits ? self.fits : 1000 - self.fits
      if fitWeight == 0 { continue }
      for showing in 0..<3 {
        let bent: ComingOut = showing == 0 ? .never : showing == 1 ? .soon : .later
        let bentWeight = showing == 0 ? 1000 - bentSoon - bentLater : showing == 1 ? bentSoon : bentLater
        if bentWeight == 0 { continue }
        for keeping in 0..<2 {
          let isKept = keeping == 0
          let keptWeight = isKept ? self.kept : 1000 - self.kept
          if keptWeight == 0 { continue }
          body(
            Way(
              fits: fits, bent: bent, kept: isKept, weight: fitWeight * bentWeight * keptWeight,
              returned: returned(fits: fits, bent: bent, kept: isKept),
              againReturned: again(fits: fits, bent: bent, kept: isKept, returned: true),
              againKept: again(fits: fits, bent: bent, kept: isKept, returned: false)))
        }
      }
    }
  }

  /// The chance of every outcome, in permille, in the order of ``AftermathOutcome``.
  func chances() -> [Int] {
    var again = 0
    var returned = 0
    var good = 0
    var bad = 0
    var elsewhere = 0
    let buysAgain = self.elsewhere(comesAgain: true)
    let buysNot = self.elsewhere(comesAgain: false)
    goThrough { way in
      returned += way.weight * way.returned
      again += way.weight * way.again
      elsewhere += way.weight * (way.again * buysAgain + (1_000_000 - way.again) * buysNot)
      let against = tellsBad(fits: way.fits, bent: way.bent, kept: way.kept)
      bad += way.weight * against
      good += way.weight * min(1000 - against, tellsGood(fits: way.fits, bent: way.bent, kept: way.kept))
    }
    let tellBad = Self.permille(bad)
    return [
      fits, bentSoon, bentLater, hasPromise ? kept : 0, Self.permille(returned),
      Self.permille(again, of: 1_000_000), min(1000 - tellBad, Self.permille(good)), tellBad,
      Self.permille(elsewhere, of: 1_000_000_000),
    ]
  }
}
