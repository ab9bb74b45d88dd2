/// The words around one level of a means-end chain.
public struct LevelWords: Hashable, Sendable {
  /// For the seller's notes.
  public var fact: Text
  /// Ways of telling it.
  public var told: Phrases
  /// Polite surface answers given instead.
  public var surface: Phrases
  /// What the seller can say to reflect it in words.
  public var echo: Phrases
  /// What the seller can say to reflect the feeling in it.
  public var feeling: Phrases

  /// Makes one from its parts.
  public init(fact: Text, told: Phrases, surface: Phrases, echo: Phrases, feeling: Phrases) {
    self.fact = fact
    self.told = told
    self.surface = surface
    self.echo = echo
    self.feeling = feeling
  }
}

/// Everything one customer says, and what is said to them.
public struct CustomerWords: Hashable, Sendable {
  /// As one addresses them.
  public var name: Text
  /// One line for the list of customers, without a secret.
  public var about: Text
  /// What one sees when they come in.
  public var enters: Text
  /// By chain level.
  public var levels: [String: LevelWords]
  /// By sign.
  public var signs: [String: Text]
  /// By event.
  public var events: [String: Phrases]
  /// By third way.
  public var ways: [String: ServiceWords]
  /// What the seller says to this customer, by move.
  public var seller: [String: Phrases]
  /// What the customer says, by slot.
  public var lines: [String: Phrases]
  /// The names of those who came along; a line that begins with such a name and a colon is theirs.
  public var companions: [String]
  /// What is different about them on each of their days, as one sees it when they come in.
  public var days: [String: Text] = [:]
  /// The rules of checking that are not meant for them.
  public var exceptions: [RuleException] = []
  /// For a person who plays them: who they are and how they come in, in the second person; nil where nobody wrote it.
  public var role: Text?

  /// Makes one from its parts.
  public init(
    name: Text, about: Text, enters: Text, levels: [String: LevelWords], signs: [String: Text],
    events: [String: Phrases], ways: [String: ServiceWords], seller: [String: Phrases], lines: [String: Phrases],
    companions: [String] = []
  ) {
    self.name = name
    self.about = about
    self.enters = enters
    self.levels = levels
    self.signs = signs
    self.events = events
    self.ways = ways
    self.seller = seller
    self.lines = lines
    self.companions = companions
  }
}
