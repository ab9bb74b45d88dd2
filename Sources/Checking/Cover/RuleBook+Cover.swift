extension RuleBook.Section {
  /// The rules of cover.
  static let cover = RuleBook.Section(.cover, rules: []) { _, _ in [] }
}
