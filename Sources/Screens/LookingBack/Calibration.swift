import History

/// How guesses compare with what came: whether what was held likely came about as often as it was held likely.
///
/// Only conversations with a guess, and with what came of it kept beside it, count: the figures `comes-again-chance`
/// (permille), `comes-again-drawn` (0 or 1) and `trust-end` (permille).
struct Calibration: Hashable, Sendable {
  /// The guesses of coming again within a band of percent.
  struct Band: Hashable, Sendable {
    /// How many guesses fell into it.
    var count = 0
    /// How many of these customers came again.
    var came = 0
    /// The sum of what was guessed, in percent.
    var said = 0
    /// The sum of what the model held likely, in permille.
    var chance = 0
  }

  /// How many percent a band is wide; the last one holds 100, too.
  static let width = 20

  /// The bands, from the least likely.
  private(set) var bands = [Band](repeating: Band(), count: 100 / width)
  /// How many guesses of coming again there are.
  private(set) var count = 0
  /// The sum of their distances to what came, in ten-thousandths (Brier 1950).
  private(set) var distance = 0
  /// How many guesses of trust there are.
  private(set) var trusts = 0
  /// The sums of what was guessed of trust, of what there was, and of how far these lay apart, in permille.
  private(set) var trustGuessed = 0, trustThere = 0, trustApart = 0

  /// The mean distance of a guess to what came, in ten-thousandths; nil without guesses.
  ///
  /// Always saying 50 % gives 2,500.
  var brier: Int? { count > 0 ? distance / count : nil }

  /// Counts a conversation, if somebody made a guess about it.
  mutating func add(_ record: ConversationSummary) {
    guard let prediction = record.prediction else { return }
    if let chance = record.figures["comes-again-chance"], let drawn = record.figures["comes-again-drawn"] {
      let place = min(bands.count - 1, prediction.returns / Self.width)
      let came = drawn > 0 ? 1 : 0
      bands[place].count += 1
      bands[place].came += came
      bands[place].said += prediction.returns
      bands[place].chance += min(1000, max(0, chance))
      count += 1
      distance += (prediction.returns - 100 * came) * (prediction.returns - 100 * came)
    }
    if let trust = record.figures["trust-end"] {
      trusts += 1
      trustGuessed += prediction.trust * 100
      trustThere += trust
      trustApart += abs(prediction.trust * 100 - trust)
    }
  }
}
