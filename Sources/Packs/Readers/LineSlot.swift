/// The occasions on which customers say something; a pack has lines for each.
public enum LineSlot {
  /// All slots, in the order in which a conversation meets them.
  public static let all = [
    "greets", "states-wish", "repeats-wish", "hears-gap", "hears-limit", "answers-closed", "feels-heard", "corrects",
    "moved", "brushes-off", "silence-speaks", "silence-awkward", "confirms-summary", "measured", "takes-in",
    "appreciates-drawback", "believes-bent", "doubts-bent", "promise-ok", "interested", "hesitates", "declines",
    "thanks-referral", "doubts-referral", "relieved", "resists", "flattered", "unflattered", "believes-scarcity",
    "doubts-scarcity", "refuses-add-on", "takes-add-on", "undecided", "accepts-buy", "accepts-order",
    "accepts-service", "accepts-way", "gives-in", "leaves-content", "leaves-angry", "impatient", "apology-accepted",
    "apology-hollow", "favour", "asks-back", "farewell-bought", "farewell-ordered", "farewell-served",
    "farewell-referred", "farewell-content", "farewell-angry", "farewell-pushed",
  ]
}
