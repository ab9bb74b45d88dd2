import Conversation

extension ModelFiles {
  /// The names of all numbers that can be set, assumptions first.
  public var settingNames: [String] {
    var names = Assumption.allCases.map(\.rawValue)
    for kind in MoveKind.allCases {
      for number in MoveNumber.all { names.append(MoveNumber.prefix + kind.rawValue + "." + number.name) }
    }
    return names
  }

  /// The value a number has now, or nil if there is no such number.
  public func value(of name: String) -> Int? {
    if let assumption = Assumption(rawValue: name) { return model.assumptions[assumption] }
    guard let (kind, number) = MoveNumber.parse(name) else { return nil }
    return model.moves[kind]?[number]
  }

  /// The values a number may have, or nil if there is no such number.
  public func range(of name: String) -> ClosedRange<Int>? {
    if let assumption = Assumption(rawValue: name) { return assumptions[assumption]?.range }
    return MoveNumber.parse(name)?.number.range
  }

  /// The model with one number set to another value.
  ///
  /// - Parameters:
  ///   - name: An assumption's name, or a move's number such as `moves.reflect-words.landed.trust`.
  ///   - value: The value, in the number's unit.
  ///   - source: Where the setting comes from, for the message.
  /// - Returns: The changed model.
  /// - Throws: `Issue` if there is no such number, with the nearest name, or if the value is out of its range.
  public func setting(name: String, to value: Int, source: String = "--set") throws(Issue) -> ModelFiles {
    guard let range = range(of: name) else {
      let shown = ForbiddenCharacters.cleaned(name)
      let nearest = NearestName.nearest(to: name, among: settingNames)
      throw Issue(file: source, problem: .unknownReference(shown, kind: .number, nearest: nearest))
    }
    guard range.contains(value) else {
      let problem = Issue.Problem.outOfRange(
        found: String(value), lowest: String(range.lowerBound), highest: String(range.upperBound))
      throw Issue(file: source, path: name, problem: problem)
    }
    var changed = self
    if let assumption = Assumption(rawValue: name) {
      changed.model.assumptions[assumption] = value
    } else if let (kind, number) = MoveNumber.parse(name) {
      changed.model.moves[kind]?[number] = value
    }
    return changed
  }

  /// The model with several numbers set, such as those of a pack.
  ///
  /// - Parameters:
  ///   - settings: The numbers, in the order in which they are set.
  ///   - source: Where the settings come from, for the message.
  /// - Returns: The changed model.
  /// - Throws: `Issue` for the first setting that cannot be made.
  public func setting(_ settings: [ModelSetting], source: String = "--set") throws(Issue) -> ModelFiles {
    var changed = self
    for setting in settings { changed = try changed.setting(name: setting.name, to: setting.value, source: source) }
    return changed
  }
}
