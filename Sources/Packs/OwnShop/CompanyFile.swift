import Conversation
import Speech

/// A company written as a file of a pack, which `CompanyReader` reads again as the same company.
///
/// Forbidden characters are left out, so that whatever a person typed or pasted can be read; ids are taken as they are.
public enum CompanyFile {
  /// The text of the file.
  public static func text(_ company: Company, _ words: CompanyWords) -> String {
    var lines = [
      "id: \(company.id)",
      "name: \(text(words.name))",
      "about: \(text(words.about))",
      "exists-for: [\(company.existsFor.sorted().joined(separator: ", "))]",
      "claims-all: \(flag(company.claimsAll))",
      "starts: {\(needs(company.starts))}",
    ]
    lines.append(company.slogans.isEmpty ? "slogans: []" : "slogans:")
    for slogan in company.slogans {
      let said = text(words.slogans[slogan.id])
      lines.append("  - {id: \(slogan.id), customer: \(slogan.customer), text: \(said)}")
    }
    lines.append(company.inside.isEmpty ? "inside: []" : "inside:")
    for influence in company.inside { lines += Self.lines(influence, text(words.inside[influence.id])) }
    let permits = company.permits
    lines += [
      "permits: {refer: \(permits.refer), put-aside: \(permits.putAside), bend-rule: \(permits.bendRule), "
        + "loan: \(permits.loan), transfer: \(permits.transfer), report: \(permits.report)}",
      "learns: \(flag(company.learns))",
      "bonus: \(company.bonus / 100).\(company.bonus % 100 / 10)\(company.bonus % 10)",
      words.gap.isEmpty ? "gap-words: []" : "gap-words:",
    ]
    lines += words.gap.map { "  - {up-to: \($0.upTo), text: \(text($0.text))}" }
    if !words.phrases.isEmpty { lines.append("phrases:") }
    for (move, phrases) in words.phrases.sorted(by: { $0.key < $1.key }) {
      lines += ["  \(move):", "    de: [\(list(phrases.german))]", "    en: [\(list(phrases.english))]"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ influence: Influence, _ text: String) -> [String] {
    [
      "  - id: \(influence.id)", "    kind: \(influence.kind)", "    customer: \(influence.customer)",
      "    weight: \(influence.weight)", "    when: \(influence.trigger.rawValue)",
      "    once: \(flag(influence.once))", "    seller: {\(needs(influence.seller))}",
      "    conflict: \(influence.conflict)", "    strain: \(influence.strain)", "    text: \(text)",
    ]
  }

  private static func needs(_ shifts: [SellerNeed: Int]) -> String {
    SellerNeed.allCases.compactMap { need in shifts[need].map { "\(need.rawValue): \($0)" } }.joined(separator: ", ")
  }

  private static func flag(_ flag: Bool) -> String { flag ? "yes" : "no" }

  private static func text(_ text: Text?) -> String {
    "{de: \(quoted(text?.german ?? "")), en: \(quoted(text?.english ?? ""))}"
  }

  private static func list(_ phrases: [String]) -> String { phrases.map(quoted).joined(separator: ", ") }

  /// A text between quotation marks; one without a word in it becomes a dash, because a line must not be empty.
  private static func quoted(_ text: String) -> String {
    var clean = ""
    for scalar in text.unicodeScalars where !ForbiddenCharacters.contains(scalar) {
      switch scalar {
      case "\"", "\\": clean += "\\" + String(scalar)
      case "\n", "\r", "\t": clean += " "
      default: clean.unicodeScalars.append(scalar)
      }
    }
    return clean.contains { $0 != " " } ? "\"\(clean)\"" : "\"–\""
  }
}
