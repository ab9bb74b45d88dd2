import Packs

/// A rule that looks at what was read of a pack, faulty or not.
public protocol FormRule: Rule {
  /// What it finds.
  static func look(at reading: PackReading) -> [Finding]
}

extension FormRule {
  /// All such rules are about form.
  public static var part: CheckPart { .form }
}
