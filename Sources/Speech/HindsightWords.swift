import Conversation

/// How one figure of the four sides is said to have been different.
public struct ChangeWords: Hashable, Sendable {
  /// There would have been more of it; `{how}` says how much.
  public var more: Text
  /// There would have been less of it; `{how}` says how much.
  public var less: Text

  /// Makes one from its parts.
  public init(more: Text, less: Text) {
    self.more = more
    self.less = less
  }
}

/// Everything that is said when looking back; nothing in it calls a move wrong without saying for whom.
public struct HindsightWords: Hashable, Sendable {
  /// Questions to take along, by occasion.
  public var questions: [String: Phrases]
  /// What another move would have changed, by figure of the four sides.
  public var changes: [String: ChangeWords]
  /// How much it would have been, by strength; fills `{how}`.
  public var strengths: [String: Text]
  /// Said where another move would surely have changed nothing for anybody.
  public var noChange: Text
  /// Said before the odds: nobody knows, it depends.
  public var depends: Text
  /// What can come out afterwards, by outcome.
  public var outcomes: [String: Text]
  /// What moves the odds, by cause.
  public var causes: [String: Text]
  /// What came in one draw of the aftermath, by what it is.
  public var draws: [String: Text]
  /// Whether something could be known.
  public var knowability: [String: Text]
  /// Why a turn is a turning point.
  public var turning: [String: Text]
  /// What the figures of the four sides are called.
  public var figures: [String: Text]
  /// What the figures of the talk are called.
  public var talk: [String: Text]
  /// How a figure of the talk stands to the known thresholds.
  public var bands: [String: Text]
  /// What the ways of selling without a person are called.
  public var stances: [String: Text]

  /// Makes words without any text, for packs that have none.
  public init() {
    questions = [:]
    changes = [:]
    strengths = [:]
    noChange = Text(german: "", english: "")
    depends = Text(german: "", english: "")
    outcomes = [:]
    causes = [:]
    draws = [:]
    knowability = [:]
    turning = [:]
    figures = [:]
    talk = [:]
    bands = [:]
    stances = [:]
  }

  /// What another move would have changed for one side, in words.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - isMore: Whether there would have been more of it.
  ///   - strength: How much, by the name of the strength.
  ///   - language: The language.
  /// - Returns: The sentence; nil where the pack has none.
  public func sentence(_ figure: SideFigure, isMore: Bool, strength: String, in language: Language) -> String? {
    guard let words = changes[figure.rawValue] else { return nil }
    let how = strengths[strength]?[language] ?? ""
    return Forms.fill((isMore ? words.more : words.less)[language], ["how": how])
  }
}
