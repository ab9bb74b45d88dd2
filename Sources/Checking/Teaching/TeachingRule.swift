import Packs

/// A rule that asks whether a pack teaches, by what the bots came to.
protocol TeachingRule: Rule {
  /// What it finds.
  static func look(at study: TeachingStudy) -> [TeachingFinding]
}

extension TeachingRule {
  /// All such rules are about teaching.
  public static var part: CheckPart { .teaching }
}

/// A finding about one customer, who may have an exception for it, or about the whole pack.
struct TeachingFinding: Sendable {
  /// The customer's id; nil where the whole pack is judged.
  var customer: String?
  /// What was found.
  var finding: Finding
}
