import Conversation
import Shop
import Speech

extension Item {
  /// The parts of a comparison such as `trust>=300`, without blanks around them.
  private struct Comparison {
    /// What is compared.
    var field: String
    /// `>=`, `<=` or `=`.
    var sign: String
    /// With what.
    var value: String
  }

  /// The comparison a text makes, if it makes one.
  private static func comparison(_ text: String) -> Comparison? {
    guard let start = text.firstIndex(where: { "<>=".contains($0) }) else { return nil }
    let end = text[start...].firstIndex { !"<>=".contains($0) } ?? text.endIndex
    let field = text[..<start].filter { $0 != " " }
    let value = text[end...].filter { $0 != " " }
    guard !field.isEmpty, !value.isEmpty else { return nil }
    return Comparison(field: field, sign: String(text[start..<end]), value: value)
  }

  /// A comparison such as `trust>=300` or `phase=need`; reports and returns nil otherwise.
  func condition() -> Condition? {
    let fields = ConditionField.allCases.map(\.rawValue)
    guard let text = scalar() else { return nil }
    let problem = Issue.Problem.wrongValue(
      expected: .condition(fields: fields), found: ForbiddenCharacters.cleaned(text))
    guard let parts = Self.comparison(text), let comparison = Conversation.Comparison(rawValue: parts.sign) else {
      report(problem)
      return nil
    }
    guard let field = ConditionField(rawValue: parts.field) else {
      place.reportUnknown(parts.field, kind: .condition, among: fields)
      return nil
    }
    if field == .phase, Int(parts.value) == nil {
      guard let phase = Phase(rawValue: parts.value), let index = Phase.allCases.firstIndex(of: phase) else {
        place.reportUnknown(parts.value, kind: .phase, among: Phase.allCases.map(\.rawValue))
        return nil
      }
      return Condition(field: field, comparison: comparison, value: index)
    }
    guard field != .phase, let value = Int(parts.value), (0...1000).contains(value) else {
      report(problem)
      return nil
    }
    return Condition(field: field, comparison: comparison, value: value)
  }

  /// A list of conditions.
  func conditions() -> [Condition] { list().compactMap { $0.condition() } }

  /// A comparison on someone's inside such as `integrity<=420`; reports and returns nil otherwise.
  func feelingCondition(_ fields: [String]) -> FeelingCondition? {
    guard let text = scalar() else { return nil }
    guard let parts = Self.comparison(text), parts.sign == ">=" || parts.sign == "<=", let value = Int(parts.value),
      (0...1000).contains(value)
    else {
      report(.wrongValue(expected: .condition(fields: fields), found: ForbiddenCharacters.cleaned(text)))
      return nil
    }
    guard fields.contains(parts.field) else {
      place.reportUnknown(parts.field, kind: .condition, among: fields)
      return nil
    }
    return FeelingCondition(field: parts.field, isAtMost: parts.sign == "<=", value: value)
  }

  /// A requirement such as `size=38.5`, as it is written; reports and returns nil if it is none.
  ///
  /// - Parameters:
  ///   - kinds: The attributes articles have; none if they could not be read, and then only the form is checked.
  ///   - articles: The ids of the articles.
  /// - Returns: The requirement as it is written.
  func requirement(_ kinds: [String: AttributeKinds], articles: Set<String>) -> String? {
    guard let text = scalar() else { return nil }
    let problem = Issue.Problem.wrongValue(expected: .requirement, found: ForbiddenCharacters.cleaned(text))
    let signs: Set<String> = ["=", "!=", "<=", ">=", "<", ">"]
    let start = text.firstIndex { "!<>=".contains($0) } ?? text.endIndex
    let end = text[start...].firstIndex { !"!<>=".contains($0) } ?? text.endIndex
    let value = text[end...]
    let hasValue = value.contains { $0 != " " } && !value.contains { ",:".contains($0) }
    guard signs.contains(String(text[start..<end])), Self.isIdentifier(String(text[..<start])), hasValue else {
      report(problem)
      return nil
    }
    guard !kinds.isEmpty else { return text }
    // An article is named by its id, for which people also say model.
    let isModel = text.hasPrefix("model=")
    do throws(RequirementError) {
      _ = try Requirement.list(isModel ? "id=" + value : text, attributes: kinds)
    } catch {
      if case .unknownAttribute(let name, _, _) = error.problem {
        place.reportUnknown(name, kind: .attribute, among: kinds.keys.sorted() + ["model"])
      } else {
        report(problem)
      }
      return nil
    }
    if isModel || text.hasPrefix("id="), !articles.contains(String(value)) {
      place.reportUnknown(String(value), kind: .article, among: articles.sorted())
    }
    return text
  }
}
