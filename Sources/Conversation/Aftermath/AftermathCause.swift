/// What moves the odds of what comes after a conversation; packs hold a sentence for each, for and against.
public enum AftermathCause: String, CaseIterable, Sendable, Hashable {
  /// Trust at the end.
  case trust
  /// How far they felt heard.
  case heard
  /// Pressure they felt.
  case pressure
  /// How far their dignity was kept.
  case dignity
  /// Whether their way leads past the shop again.
  case local
  /// That it came to something, or that they were pushed into it.
  case ending
  /// That they left in anger.
  case anger
  /// That they were given time to think.
  case time
  /// How well what they took serves the needs that are really there.
  case need
  /// Something untrue that was believed.
  case bent
  /// A promised date.
  case promise
  /// That they left with nothing and without advice.
  case unmet
  /// That they were honestly sent elsewhere.
  case referral
  /// A small favour.
  case favour
  /// How easily they say no, which brings things back.
  case assertiveness

  /// The bit in sets of causes.
  var bit: UInt16 { 1 &<< UInt16(truncatingIfNeeded: Self.allCases.firstIndex(of: self) ?? 0) }
}

/// By how much a cause shifts the chance of an outcome: what the chance would be lower without it.
public struct AftermathShift: Hashable, Sendable {
  /// The cause.
  public var cause: AftermathCause
  /// The shift, in permille; negative where it makes the outcome less likely.
  public var permille: Int
}

/// Something that can come out afterwards.
public enum AftermathOutcome: String, CaseIterable, Sendable, Hashable {
  /// It serves the true needs.
  case fits
  /// A bent statement comes out within two weeks.
  case bentComesOutSoon = "bent-comes-out-soon"
  /// A bent statement comes out later in the year.
  case bentComesOutLater = "bent-comes-out-later"
  /// The promised date is kept.
  case promiseKept = "promise-kept"
  /// It is brought back, or the order called off.
  case returned
  /// They come again within a year.
  case comesAgain = "comes-again"
  /// They tell others good things.
  case tellsGood = "tells-good"
  /// They tell others bad things.
  case tellsBad = "tells-bad"
  /// They buy shoes elsewhere within the year.
  case buysElsewhere = "buys-elsewhere"
}
