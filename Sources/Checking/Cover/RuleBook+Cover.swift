extension RuleBook.Section {
  /// How often each line is heard; the whole table goes to whoever wants it.
  static let cover = RuleBook.Section(.cover, rules: [LineNeverHeard.self]) { checked, settings in
    let cover = PackCover(checked, settings: settings)
    settings.covered(cover)
    // Among everything else that is told, one sentence is enough.
    return settings.wanted == nil ? LineNeverHeard.summary(of: cover, in: checked) : LineNeverHeard.look(at: cover)
  }
}
