import Packs

/// A need that a wish, a level or a sign names and that the customer gives no weight.
enum UnweightedNeed: FormRule {
  static let id = "unweighted-need"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    (reading.pack?.customers ?? []).flatMap { customer in
      var needs: [(String, String)] = []
      for (index, part) in customer.wish.enumerated() { needs.append((part.need, "wish[\(index + 1)].need")) }
      for (index, level) in customer.chain.enumerated() { needs.append((level.need, "chain[\(index + 1)].need")) }
      for (index, sign) in customer.signs.enumerated() { needs.append((sign.need, "signs[\(index + 1)].need")) }
      var told: Set<String> = []
      return needs.filter { customer.needs[$0.0] == nil && told.insert($0.0).inserted }.map { need, path in
        Finding(
          rule: id, severity: severity, place: reading.places.place("customers/\(customer.id)", path),
          values: ["need": need])
      }
    }
  }
}
