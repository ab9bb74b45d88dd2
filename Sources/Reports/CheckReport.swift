import Checking
import JSON
import Speech

/// What came of checking a pack, as JSON.
public enum CheckReport {
  /// One pack: what it is, what it was checked for, how much was found, and the findings by file and line.
  ///
  /// - Parameters:
  ///   - check: What came of it.
  ///   - cover: How often each line was spoken, where that is wanted.
  ///   - language: The language of the sentences.
  /// - Returns: The report.
  public static func json(_ check: PackCheck, cover: PackCover? = nil, in language: Language) -> JSON {
    let texts = CheckTexts(language)
    let reading = check.reading
    var members: [(String, JSON)] = [
      (
        "pack",
        .object([
          ("name", .string(reading.name)), ("version", reading.pack.map { .int($0.version) } ?? .null),
          ("folder", .string(reading.folder)),
        ])
      ),
      (
        "checked",
        .object([
          ("parts", names(check.parts)), ("notRun", names(check.skipped)), ("files", .int(reading.files.count)),
          ("customers", reading.pack.map { .int($0.customers.count) } ?? .null),
          ("companies", reading.pack.map { .int($0.companies.count) } ?? .null),
        ])
      ),
      (
        "counts",
        .object([
          ("errors", .int(check.count(.error))), ("warnings", .int(check.count(.warning))),
          ("notes", .int(check.count(.note))),
        ])
      ),
      ("findings", .array(check.findings.map { finding($0, texts) })),
    ]
    if let cover { members.append(("cover", json(cover))) }
    return .object(members)
  }

  /// All rules, part by part.
  public static func rules(_ book: RuleBook, in language: Language) -> JSON {
    let texts = CheckTexts(language)
    return .object([
      (
        "rules",
        .array(
          book.rules.map { rule in
            .object([
              ("id", .string(rule.id)), ("part", .string(rule.part.rawValue)),
              ("severity", .string(rule.severity.rawValue)),
              ("severities", .array(rule.severities.map { .string($0.rawValue) })),
              ("about", .string(texts.about(rule))),
            ])
          })
      )
    ])
  }

  private static func finding(_ finding: Finding, _ texts: CheckTexts) -> JSON {
    .object([
      ("file", .string(finding.place.file)), ("line", .int(finding.place.line)),
      ("column", .int(finding.place.column)), ("path", .string(finding.place.path)),
      ("severity", .string(finding.severity.rawValue)), ("rule", .string(finding.rule)),
      ("message", .string(texts.message(finding))), ("remedy", .string(texts.remedy(finding))),
      ("capsule", finding.capsule.map { .string($0) } ?? .null),
    ])
  }

  private static func names(_ parts: [CheckPart]) -> JSON { .array(parts.map { .string($0.rawValue) }) }
}
