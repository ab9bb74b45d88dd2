extension RuleBook.Section {
  /// The rules of teaching.
  static let teaching = RuleBook.Section(.teaching, rules: []) { _, _ in [] }
}
