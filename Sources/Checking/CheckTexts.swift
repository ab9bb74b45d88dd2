import Packs
import Speech

/// Tells findings and rules in a language.
public struct CheckTexts: Sendable {
  /// What checking says.
  private let strings: InterfaceStrings

  /// The texts of a language.
  public init(_ language: Language) { strings = .check(language) }

  /// A sentence with what it leaves open.
  func text(_ key: String, _ values: [String: String] = [:]) -> String { strings[key, values] }

  /// What is wrong, as half a sentence.
  public func message(_ finding: Finding) -> String { half("what", finding) }

  /// What can be done about it, as half a sentence; empty where there is nothing to add.
  public func remedy(_ finding: Finding) -> String { half("remedy", finding) }

  /// The finding as one line: `file:line:column: error: what; remedy [rule]`.
  public func line(_ finding: Finding) -> String {
    let remedy = remedy(finding)
    return strings[
      "line.whole",
      [
        "place": place(finding), "severity": strings["severity.\(finding.severity.rawValue)"],
        "what": message(finding), "remedy": remedy.isEmpty ? "" : strings["line.remedy", ["remedy": remedy]],
        "rule": finding.rule,
      ]]
  }

  /// How to see a finding that brings a conversation.
  ///
  /// - Parameters:
  ///   - capsule: The conversation.
  ///   - packs: The folder in which the pack lies; nil where packs are looked for anyway.
  /// - Returns: The line that shows it.
  public func capsuleLine(_ capsule: String, packs: String?) -> String {
    let place = packs.map { strings["line.packs", ["packs": $0]] } ?? ""
    return strings["line.capsule", ["capsule": capsule, "packs": place]]
  }

  /// What a rule looks for, as a sentence.
  public func about(_ rule: RuleName) -> String { strings["\(rule.id).about"] }

  /// What severities are called, one after the other.
  public func names(_ severities: [Severity]) -> String { list(severities.map(name)) }

  /// What a severity is called.
  public func name(_ severity: Severity) -> String { strings["severity.\(severity.rawValue)"] }

  /// What a part is called.
  public func name(_ part: CheckPart) -> String { strings["part.\(part.rawValue)"] }

  /// What came of checking a pack, in a line or two.
  public func summary(_ check: PackCheck) -> [String] {
    let counts = Severity.allCases.reversed().map { (name: $0.rawValue, count: check.count($0)) }
    let found = counts.filter { $0.count > 0 }.map { count($0.name, $0.count) }
    var things = [count("file", check.reading.files.count)]
    if let pack = check.reading.pack {
      things += [count("customer", pack.customers.count), count("company", pack.companies.count)]
    }
    var lines = [
      strings[
        "summary.pack",
        [
          "pack": check.reading.name, "things": list(things), "parts": list(check.parts.map(name)),
          "findings": found.isEmpty ? strings["summary.clean"] : list(found),
        ]]
    ]
    if !check.skipped.isEmpty { lines.append(strings["summary.not-run", ["parts": list(check.skipped.map(name))]]) }
    return lines
  }

  /// The place of a finding; whole files have no line.
  private func place(_ finding: Finding) -> String {
    let place = finding.place
    return place.line > 0 ? "\(place.file):\(place.line):\(place.column)" : place.file
  }

  /// One half of a finding's message.
  private func half(_ half: String, _ finding: Finding) -> String {
    let texts = finding.texts.mapValues { $0[strings.language] }
    let values = finding.values.merging(texts) { _, text in text }
    return strings.half(
      half, of: finding.rule, IssueTelling(variant: finding.variant, values: values, terms: finding.terms))
  }

  /// A number of things.
  private func count(_ thing: String, _ count: Int) -> String {
    strings["count.\(thing).\(count == 1 ? "one" : "many")", ["count": String(count)]]
  }

  private func list(_ parts: [String]) -> String { parts.joined(separator: ", ") }
}
