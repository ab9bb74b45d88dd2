import Speech

extension Issue: CustomStringConvertible {
  /// The issue as one line, in English: `file:line:column: error: path: what; remedy`.
  public var description: String { text(in: .english) }

  /// What is wrong, as half a sentence in English.
  public var what: String { half("what", in: .english) }

  /// What can be done about it, as half a sentence in English; empty where there is nothing to add.
  public var remedy: String { half("remedy", in: .english) }

  /// The issue as one line in a language.
  public func text(in language: Language) -> String {
    let strings = InterfaceStrings.check(language)
    let remedy = half("remedy", in: language)
    return strings[
      "line.issue",
      [
        "place": line > 0 ? "\(file):\(line):\(column)" : file, "severity": strings["severity.error"],
        "path": path.isEmpty ? "" : path + ": ", "what": half("what", in: language),
        "remedy": remedy.isEmpty ? "" : strings["line.remedy", ["remedy": remedy]],
      ]]
  }

  /// One half of what is said about it.
  private func half(_ half: String, in language: Language) -> String {
    let rule = problem.rule
    return InterfaceStrings.check(language).half(half, of: rule.id, rule.telling(of: problem) ?? IssueTelling())
  }
}
