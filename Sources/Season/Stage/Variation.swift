import Conversation

/// One person of a kind: somewhat different from the one the pack describes, in whole numbers and always the same.
struct Variation: Sendable {
  /// What they are like.
  var temperament: Temperament
  /// How they come in.
  var start: StartingInside

  /// All people of a kind: the even places live here, the odd ones are the same people passing by.
  ///
  /// They come in pairs of opposites, so that on average they are the person the pack describes.
  static func all(of customer: Customer, spread: Int) -> [Variation] {
    (0..<SeasonStage.people).flatMap { number -> [Variation] in
      let here = Variation(customer, number: number, spread: spread)
      var passing = here
      // Whoever lives elsewhere does not expect to come this way again.
      passing.temperament.local = min(60, here.temperament.local)
      passing.start.expectation = min(150, here.start.expectation)
      return [here, passing]
    }
  }

  private init(_ customer: Customer, number: Int, spread: Int) {
    let pair = number / 2
    let sign = number % 2 == 0 ? 1 : -1
    func shifted(_ value: Int, _ field: UInt64, _ spread: Int) -> Int {
      let draw = Draw.number(below: 2 * spread + 1, seed: 0x5ea5, turn: pair, purpose: .season, counter: field)
      return min(1000, max(0, value + sign * (draw - spread)))
    }
    let temper = customer.temperament
    temperament = Temperament(
      autonomy: shifted(temper.autonomy, 0, spread), openness: shifted(temper.openness, 1, spread),
      assertiveness: shifted(temper.assertiveness, 2, spread), price: shifted(temper.price, 3, spread),
      haste: shifted(temper.haste, 4, spread), local: shifted(temper.local, 5, spread / 2))
    let begin = customer.start
    start = StartingInside(
      trust: shifted(begin.trust, 6, spread / 2), patience: shifted(begin.patience, 7, spread / 2),
      clarity: shifted(begin.clarity, 8, spread), expectation: shifted(begin.expectation, 9, spread / 2))
  }
}
