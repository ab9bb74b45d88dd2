/// Something the readers keep an eye on; each has a file of its own, and its sentences in `Assets/Check`.
public protocol IssueRule: Sendable {
  /// The name that messages and lists use, in small letters with hyphens.
  static var id: String { get }

  /// Which of the rule's sentences tells a problem, and with what; nil for what is another rule's.
  static func telling(of problem: Issue.Problem) -> IssueTelling?
}
