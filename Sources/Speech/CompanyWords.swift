/// A sentence for a band of the gap between what a company says and what it does.
public struct GapWords: Hashable, Sendable {
  /// The upper end of the band.
  public var upTo: Int
  /// The sentence.
  public var text: Text

  /// Makes one from its parts.
  public init(upTo: Int, text: Text) {
    self.upTo = upTo
    self.text = text
  }
}

/// What a company says.
public struct CompanyWords: Hashable, Sendable {
  /// Its name.
  public var name: Text
  /// One neutral sentence.
  public var about: Text
  /// By slogan.
  public var slogans: [String: Text]
  /// By influence.
  public var inside: [String: Text]
  /// By band, ascending.
  public var gap: [GapWords]
  /// Phrasings of moves coloured by this house.
  public var phrases: [String: Phrases]

  /// Makes one from its parts.
  public init(
    name: Text, about: Text, slogans: [String: Text], inside: [String: Text], gap: [GapWords],
    phrases: [String: Phrases]
  ) {
    self.name = name
    self.about = about
    self.slogans = slogans
    self.inside = inside
    self.gap = gap
    self.phrases = phrases
  }
}
