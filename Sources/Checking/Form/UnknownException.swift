import Packs
import Shop

/// An exception from a rule that does not exist, or that nobody can be excepted from.
enum UnknownException: FormRule {
  static let id = "unknown-exception"
  static let severity = Severity.error

  /// The rules that judge single customers, who may therefore be excepted from them.
  static let known: [String] = [
    HiddenNeedUnfound.id, NoHonestEnding.id, SingleGoodEnding.id, LazyBotWins.id, PushAlwaysWins.id, MissingSign.id,
  ]

  /// Each such exception, with the rule that was probably meant.
  static func look(at reading: PackReading) -> [Finding] {
    guard let pack = reading.pack else { return [] }
    return pack.customers.flatMap { customer in
      (pack.words.customers[customer.id]?.exceptions ?? []).enumerated().compactMap { place, exception in
        guard !known.contains(exception.rule) else { return nil }
        let nearest = Spelling.nearest(to: exception.rule, among: known)
        return Finding(
          rule: id, severity: severity,
          place: reading.places.place("customers/\(customer.id)", "exceptions[\(place + 1)].rule"),
          variant: nearest == nil ? "" : "nearest",
          values: [
            "name": exception.rule, "nearest": nearest ?? "", "known": known.joined(separator: ", "),
          ])
      }
    }
  }
}
