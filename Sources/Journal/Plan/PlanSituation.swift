/// A moment of a conversation that an if-then plan can wait for; the names are those of `plans.yaml`.
public enum PlanSituation: String, CaseIterable, Sendable, Hashable {
  /// It turned out that the wish cannot be met.
  case gapFound = "gap-found"
  /// It turned out that the wish can be met.
  case fits
  /// The customer hesitates over an offer.
  case hesitates
  /// The customer turned an offer down.
  case declined
  /// The customer likes an offer.
  case liked
  /// The customer shows that their patience runs short.
  case impatient
  /// The customer does not believe what was said.
  case doubts
  /// Something could be seen that nobody has put into words.
  case signShown = "sign-shown"
  /// A polite answer gave little away.
  case surfaceAnswer = "surface-answer"
  /// Somebody has come to complain.
  case complaint
  /// A memo, a target, a rule or a reaction of the company was felt.
  case influenceFelt = "influence-felt"
  /// The seller's own strain is high.
  case strainHigh = "strain-high"
  /// The customer asked about the seller or the shop.
  case askedBack = "asked-back"
  /// It went quiet.
  case silence
  /// The bonus is within reach.
  case urgeToPush = "urge-to-push"
  /// Only the goodbye is left.
  case farewell
}
