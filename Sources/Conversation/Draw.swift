/// What a random number is drawn for; each purpose has its own, so that no draw shifts another.
public struct DrawPurpose: Hashable, Sendable {
  /// The number that tells purposes apart.
  let code: UInt64

  /// How the customer comes in today, better or worse than usual.
  static let mood = DrawPurpose(code: 1)
  /// Whether a move lands.
  static let lands = DrawPurpose(code: 2)
  /// Whether the customer tells of the next level.
  static let tells = DrawPurpose(code: 3)
  /// Whether a bent statement is believed.
  static let believes = DrawPurpose(code: 4)
  /// What chance adds to the interest in an offer, or takes from it.
  static let interest = DrawPurpose(code: 5)
  /// Whether the customer says yes.
  static let decides = DrawPurpose(code: 6)
  /// What somebody does next who leaves without anything.
  static let follows = DrawPurpose(code: 7)
  /// Whether the customer asks back.
  static let asksBack = DrawPurpose(code: 8)
  /// The choice of words, which never touches the model.
  public static let words = DrawPurpose(code: 10)
  /// The choices of somebody who plays without thinking.
  public static let policy = DrawPurpose(code: 11)
  /// The day somebody comes in on.
  static let day = DrawPurpose(code: 12)

  /// Who comes into a shop over a season, and everything that befalls it outside of conversations.
  public static let season = DrawPurpose(code: 24)

  /// The draw for one of a customer's own events.
  static func event(_ index: Int) -> DrawPurpose { DrawPurpose(code: 64 &+ UInt64(index)) }
}

/// A counter-based random generator: every draw is a pure function of seed, turn, purpose and a counter.
///
/// Another move therefore never shifts the other draws, and replay, rewind and comparison with common random numbers
/// need no stored state. The mixing is the finaliser of SplitMix64 (Steele, Lea & Flood 2014), applied twice.
public enum Draw {
  /// A 64-bit number, uniformly distributed.
  public static func bits(seed: UInt64, turn: Int, purpose: DrawPurpose, counter: UInt64 = 0) -> UInt64 {
    DrawSeed(seed).bits(turn: turn, purpose: purpose, counter: counter)
  }

  /// A whole number from 0 up to, but not including, `bound`; 0 for a bound below 1.
  public static func number(
    below bound: Int, seed: UInt64, turn: Int, purpose: DrawPurpose, counter: UInt64 = 0
  ) -> Int {
    DrawSeed(seed).number(below: bound, turn: turn, purpose: purpose, counter: counter)
  }
}

/// A seed whose half of the mixing is done: whoever draws from one seed many times does it once.
struct DrawSeed: Sendable {
  private let mixed: UInt64

  /// Does the first half of the mixing.
  @inline(__always)
  init(_ seed: UInt64) { mixed = Self.mix(seed &+ 0x9E37_79B9_7F4A_7C15) }

  /// The same number as ``Draw/bits(seed:turn:purpose:counter:)`` of the seed.
  @inline(__always)
  func bits(turn: Int, purpose: DrawPurpose, counter: UInt64 = 0) -> UInt64 {
    let place = (UInt64(truncatingIfNeeded: turn) &<< 16) ^ purpose.code ^ (counter &<< 40)
    return Self.mix(mixed ^ Self.mix(place &+ 0xD1B5_4A32_D192_ED03))
  }

  /// The same number as ``Draw/number(below:seed:turn:purpose:counter:)`` of the seed.
  @inline(__always)
  func number(below bound: Int, turn: Int, purpose: DrawPurpose, counter: UInt64 = 0) -> Int {
    guard bound > 0 else { return 0 }
    let high = bits(turn: turn, purpose: purpose, counter: counter) &>> 32
    return Int(truncatingIfNeeded: (high &* UInt64(truncatingIfNeeded: bound)) &>> 32)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
}
