import Packs

/// The numbers that checking rests on; what each means and why it is so stands in `Assets/Check/thresholds.yaml`.
public enum Threshold: String, CaseIterable, Sendable, Hashable {
  /// How often each bot plays each customer in each company.
  case plays
  /// How good the judgement is of the bots who have one, in permille.
  case skill
  /// How often some bot must get to hear a level, in permille of its plays.
  case hiddenFound = "hidden-found"
  /// From where on product needs are well met, in permille.
  case needsMet = "needs-met"
  /// From where on relational needs are well met, in permille.
  case treatedWell = "treated-well"
  /// How many different good endings there must be.
  case goodEndings = "good-endings"
  /// How often each offer is tried where the bots found too few good endings.
  case seekings
  /// What the better of two bots must be ahead by, in permille.
  case ahead
  /// From how many customers on it is an error that pushing wins with all of them on some side.
  case pushPeople = "push-people"
  /// How often a level's sign may come only when it is about to be told, in permille.
  case signLate = "sign-late"
  /// How many moments of each scene are looked at for the best move.
  case moments
  /// How many more moments are looked at for a move that was not the best at any of those.
  case moreMoments = "more-moments"
  /// How often each move is played out at a moment.
  case rollouts
  /// How many conversations of each scene are listened to for cover.
  case coverPlays = "cover-plays"
}

/// The numbers that checking rests on, with their values.
public struct Thresholds: Sendable, Hashable {
  private var values: [Threshold: Int]

  /// The numbers that are built into the program.
  public init() {
    let notes = CheckNumbers.embedded.notes
    values = [:]
    for threshold in Threshold.allCases { values[threshold] = notes[threshold.rawValue]?.value }
  }

  /// One number.
  public subscript(threshold: Threshold) -> Int {
    get { values[threshold] ?? 0 }
    set { values[threshold] = newValue }
  }
}
