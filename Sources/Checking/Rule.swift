/// The four things a pack is checked for.
public enum CheckPart: String, CaseIterable, Sendable, Hashable {
  /// Whether the files are well formed and fit together.
  case form
  /// Whether everything can be reached, and nothing leads nowhere.
  case reach
  /// Whether there is something to learn.
  case teaching
  /// How often each line is heard.
  case cover
}

/// One thing a pack is checked for; each rule has a file of its own, and its sentences in `Assets/Check`.
public protocol Rule: Sendable {
  /// The name that messages, exceptions and lists use, in small letters with hyphens.
  static var id: String { get }
  /// What it belongs to.
  static var part: CheckPart { get }
  /// How much its findings usually weigh.
  static var severity: Severity { get }
  /// What some of its findings weigh instead, because less is lost or less is proven.
  static var lesser: [Severity] { get }
}

extension Rule {
  /// Most rules have findings of one weight.
  public static var lesser: [Severity] { [] }
}
