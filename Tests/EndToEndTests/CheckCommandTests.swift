import Foundation
import PseudoTerminal
import Testing

/// `check` and `new`, as an author uses them.
struct CheckCommandTests {
  @Test func aNewPackIsCheckedPlayedAndBroken() throws {
    let folder = try Folder()
    let written = try run("new", "pack", "my-shop", "--into", folder.path)
    #expect(written.status == 0, "\(written.errors)")
    #expect(written.lines.contains("\(folder.path)/my-shop/pack.yaml"))
    let clean = try run("check", "\(folder.path)/my-shop", "--only", "form")
    #expect(clean.status == 0 && clean.lines.count == 1, "\(clean.output)")
    let talk = try run(
      "practise", "--packs", "\(folder.path)/my-shop", "--customer", "first-customer", "--company", "corner-shop",
      "--seed",
      "3", "--moves", "greet,ask-purpose,check-stock")
    #expect(talk.status == 0 && talk.lines.count >= 6, "\(talk.errors)")
    // Nothing is overwritten.
    let again = try run("new", "pack", "my-shop", "--into", folder.path)
    #expect(again.status == 1 && again.errors.contains("my-shop is there already"))
    // A customer more, then one key misspelt.
    #expect(try run("new", "customer", "postman", "--into", "\(folder.path)/my-shop").status == 0)
    let file = "\(folder.path)/my-shop/customers/postman.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacingOccurrences(of: "\nbudget:", with: "\nbugdet:").write(
      toFile: file, atomically: true, encoding: .utf8)
    let broken = try run("check", "\(folder.path)/my-shop")
    #expect(broken.status == 1)
    #expect(
      broken.lines.contains {
        $0.hasPrefix(file + ":")
          && $0.hasSuffix("error: the key ‘bugdet’ is not known here; did you mean ‘budget’? [unknown-key]")
      })
    let json = try run("check", "\(folder.path)/my-shop", "--json", "--lang", "de")
    #expect(json.status == 1)
    let object = try json.object()
    let findings = try #require(object["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["rule"] as? String == "unknown-key" })
    #expect(finding["file"] as? String == file && finding["severity"] as? String == "error")
    #expect(finding["message"] as? String == "den Schlüssel „bugdet“ kennt hier niemand")
    #expect((object["counts"] as? [String: Any])?["errors"] as? Int == findings.count)
  }

  @Test func rulesAreListedWithTheirSentences() throws {
    let plain = try run("check", "--rules")
    #expect(plain.status == 0 && plain.lines.contains { $0.hasPrefix("  unknown-key ") && $0.contains("error: ") })
    let rules = try #require(
      try run("check", "--rules", "--json", "--lang", "de").object()["rules"] as? [[String: Any]])
    #expect(rules.count >= 50)
    for rule in rules { #expect((rule["about"] as? String)?.hasSuffix(".") == true, "\(rule)") }
    #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
  }

  @Test func whatCannotBeCheckedIsSaid() throws {
    let unknown = try run("check", "startre", "--lang", "de")
    #expect(unknown.status == 1 && unknown.errors.contains("Meinten Sie starter?"), "\(unknown.errors)")
    let rule = try run("check", "starter", "--only", "from")
    #expect(rule.status == 64 && rule.errors.contains("Did you mean form?"), "\(rule.errors)")
    let name = try run("new", "company", "Mein Haus", "--lang", "de")
    #expect(name.status == 1 && name.errors.contains("Meinten Sie mein-haus?"), "\(name.errors)")
    let folder = try Folder()
    let nowhere = try run("new", "customer", "postman", "--into", folder.path)
    #expect(nowhere.status == 1 && nowhere.errors.contains("no pack.yaml"))
  }

  @Test func faultsOfPacksAreToldInTheLanguageAskedFor() throws {
    let folder = try Folder()
    try folder.write("name: x\n", to: "only/pack.yaml")
    let result = try run("packs", "--packs", folder.path, "--lang", "de")
    #expect(
      result.status == 1 && result.errors.contains("Fehler: der Schlüssel „title“ fehlt; ergänzen Sie ihn"),
      "\(result.errors)")
  }
}
