import Speech

/// How much of what goes on is shown.
public enum Level: String, CaseIterable, Sendable, Hashable {
  /// Sees inside the customer.
  case beginner
  /// Sees only what one could see and hear.
  case seller
  /// Sees no list of offers until asking for it.
  case master
}

/// Whether colours are used.
public enum ColourChoice: String, CaseIterable, Sendable, Hashable {
  /// As the terminal and `NO_COLOR` say.
  case auto
  case on, off
}

/// What a person has set for themselves; kept from one time to the next.
public struct Settings: Hashable, Sendable {
  /// The language; nil for that of the locale.
  public var language: Language?
  /// How much is shown.
  public var level: Level
  /// Whether colours are used.
  public var colour: ColourChoice
  /// Whether the mouse is listened to.
  public var mouse: Bool
  /// After how many minutes without a key a journal with a passphrase locks itself, from 1 to 60.
  public var idleMinutes: Int

  /// Makes settings; without arguments those of someone who has not set anything.
  public init(
    language: Language? = nil, level: Level = .beginner, colour: ColourChoice = .auto, mouse: Bool = true,
    idleMinutes: Int = 5
  ) {
    self.language = language
    self.level = level
    self.colour = colour
    self.mouse = mouse
    self.idleMinutes = min(max(1, idleMinutes), 60)
  }
}
