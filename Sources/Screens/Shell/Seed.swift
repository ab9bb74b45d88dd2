import History

/// Seeds for conversations.
public enum Seed {
  /// The most digits a typed seed has, so that it always fits.
  static let digits = 18

  /// A seed that has nothing to do with the one before, short enough to be told to someone (SplitMix64).
  static func next(after seed: UInt64) -> UInt64 {
    var mixed = seed &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return (mixed ^ (mixed >> 31)) % 1_000_000
  }

  /// A seed that none of these conversations began with, so that nobody has the same one twice without asking for it.
  public static func next(after seed: UInt64, notIn past: [ConversationSummary]) -> UInt64 {
    let met = Set(past.map(\.seed))
    var seed = next(after: seed)
    while met.contains(seed) { seed = next(after: seed) }
    return seed
  }
}
