import Conversation
import History
import Packs
import Speech

/// What can happen with every customer of a pack.
struct PackReach: Sendable {
  /// The pack.
  let checked: CheckedPack
  /// By customer.
  let customers: [CustomerReach]

  /// The pack's words.
  var words: PackWords { checked.pack.words }

  /// Whether the pack's customers can be played by a person, who may say and show what the model would not.
  var isPlayable: Bool { !words.playing.isEmpty }

  /// A conversation as a capsule.
  func capsule(_ witness: ReachWitness?, _ customer: CustomerReach) -> String? {
    guard let witness else { return nil }
    let pack = checked.pack
    var session = Session(
      scene: customer.tables[witness.company].scene, words: pack.words, forms: Forms { _ in "" }, language: .english,
      seed: witness.seed)
    for move in witness.moves { session.take(move) }
    return Capsule(of: session, pack: pack.name, version: pack.version).text
  }

  /// Where something of a customer stands.
  func place(_ customer: CustomerReach, _ path: String = "") -> PackPlaces.Line {
    checked.places.place("customers/\(customer.customer.id)", path)
  }
}

/// A rule about what can be reached; it looks at what was explored and played.
protocol ReachRule: Rule {
  /// What it finds.
  static func look(at reach: PackReach) -> [Finding]
}

extension ReachRule {
  /// All such rules are about reach.
  static var part: CheckPart { .reach }

  /// A finding of this rule; with a severity of its own where it is not the usual one.
  static func finding(
    _ place: PackPlaces.Line, _ variant: String = "", _ values: [String: String] = [:],
    texts: [String: Text] = [:], terms: [String: String] = [:], severity: Severity? = nil, capsule: String? = nil
  ) -> Finding {
    Finding(
      rule: id, severity: severity ?? self.severity, place: place, variant: variant, values: values, texts: texts,
      terms: terms, capsule: capsule)
  }
}
