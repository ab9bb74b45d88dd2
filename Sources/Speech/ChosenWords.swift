/// Which phrasings a narrator chose, for whoever counts how often each line is spoken.
///
/// A slot is where the narrator looked, such as `told.shifts`, `line.hears-gap` or `say.greet.company`; the place is the phrasing’s
/// among those of its list in the narrator’s language, from 0.
public struct ChosenWords: Sendable, Hashable {
  /// One choice.
  public struct Choice: Sendable, Hashable {
    /// Where the narrator looked.
    public var slot: String
    /// Which phrasing it took.
    public var place: Int
  }

  /// The choices, in their order.
  public private(set) var choices: [Choice] = []

  /// Begins to keep count.
  public init() {}

  /// Keeps a choice.
  mutating func note(_ slot: String, _ place: Int = 0) { choices.append(Choice(slot: slot, place: place)) }
}
