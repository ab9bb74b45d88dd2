/// Whether something untrue that was believed comes out, and when.
public enum ComingOut: String, CaseIterable, Sendable, Hashable {
  /// Nothing untrue was believed, or it stays hidden.
  case never
  /// Within two weeks.
  case soon
  /// In the course of the year.
  case later
}

/// What became of a promised date.
public enum PromiseFate: String, CaseIterable, Sendable, Hashable {
  /// Nothing was promised, or nothing was ordered.
  case none
  case kept, broken
}

/// What someone tells others about the shop.
public enum Telling: String, CaseIterable, Sendable, Hashable {
  case good, nothing, bad
}

/// One way it can go on after a conversation: two weeks and a year later (E6, E8, E10).
///
/// It is one draw out of ``AftermathOdds``, and says no more about a customer than one draw can.
public struct Aftermath: Hashable, Sendable {
  /// Whether what they took serves the needs that are really there; nil where they took nothing.
  public var fits: Bool?
  /// Whether a bent statement comes out.
  public var bent: ComingOut
  /// What became of the promised date.
  public var promise: PromiseFate
  /// Whether they bring it back or call the order off.
  public var isReturned: Bool
  /// Whether they come again within a year.
  public var comesAgain: Bool
  /// What they tell others.
  public var tells: Telling
  /// Whether they buy shoes elsewhere within the year.
  public var buysElsewhere: Bool
}

extension Scene {
  /// One way it goes on after a conversation that is over or has come out.
  ///
  /// - Parameters:
  ///   - state: The state at the end.
  ///   - number: Which draw; each gives another possible future of the same end, 0 the one that belongs to the seed.
  /// - Returns: One draw from ``aftermathOdds(of:)``.
  public func aftermath(of state: ConversationState, draw number: Int = 0) -> Aftermath {
    let model = AftermathModel(self, state)
    func draw(_ purpose: DrawPurpose) -> Int {
      Draw.number(
        below: 1000, seed: state.seed, turn: state.turn, purpose: purpose,
        counter: UInt64(truncatingIfNeeded: number))
    }
    let fits = draw(.aftermathFits) < model.fits
    let out = draw(.aftermathBent)
    let bent: ComingOut =
      out < model.bentSoon ? .soon : out < model.bentSoon + model.bentLater ? .later : .never
    let isKept = draw(.aftermathPromise) < model.kept
    let isReturned = draw(.aftermathReturn) < model.returned(fits: fits, bent: bent, kept: isKept)
    let comesAgain =
      draw(.aftermathAgain) < model.again(fits: fits, bent: bent, kept: isKept, returned: isReturned)
    let voice = draw(.aftermathTells)
    let bad = model.tellsBad(fits: fits, bent: bent, kept: isKept)
    let good = min(1000 - bad, model.tellsGood(fits: fits, bent: bent, kept: isKept))
    return Aftermath(
      fits: model.hasTaken ? fits : nil, bent: bent, promise: !model.hasPromise ? .none : isKept ? .kept : .broken,
      isReturned: isReturned, comesAgain: comesAgain,
      tells: voice < good ? .good : voice < good + bad ? .bad : .nothing,
      buysElsewhere: draw(.aftermathElsewhere) < model.elsewhere(comesAgain: comesAgain))
  }
}

extension DrawPurpose {
  /// Whether what was bought proves to fit.
  static var aftermathFits: DrawPurpose { DrawPurpose(code: 16) }
  /// Whether something bent comes out, and when.
  static var aftermathBent: DrawPurpose { DrawPurpose(code: 17) }
  /// Whether a promised date is kept.
  static var aftermathPromise: DrawPurpose { DrawPurpose(code: 18) }
  /// Whether it comes back to the shop.
  static var aftermathReturn: DrawPurpose { DrawPurpose(code: 19) }
  /// Whether the customer comes again.
  static var aftermathAgain: DrawPurpose { DrawPurpose(code: 20) }
  /// Whether they tell others, and what.
  static var aftermathTells: DrawPurpose { DrawPurpose(code: 21) }
  /// Whether they also buy elsewhere.
  static var aftermathElsewhere: DrawPurpose { DrawPurpose(code: 22) }
  /// The seeds of futures that are tried out when looking back.
  public static var hindsight: DrawPurpose { DrawPurpose(code: 23) }
}
