extension RuleBook.Section {
  /// The rules of reach.
  static let reach = RuleBook.Section(.reach, rules: []) { _, _ in [] }
}
