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
    #expect(try run("new", "company", "market-hall", "--into", "\(folder.path)/my-shop").status == 0)
    let two = try run("check", "\(folder.path)/my-shop", "--only", "form")
    #expect(two.status == 0 && two.lines.count == 1, "\(two.output)")
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
    #expect(plain.lines.contains { $0.hasPrefix("  unreachable-ending ") && $0.contains("  error, warning, note: ") })
    let rules = try #require(
      try run("check", "--rules", "--json", "--lang", "de").object()["rules"] as? [[String: Any]])
    #expect(rules.count >= 50)
    for rule in rules { #expect((rule["about"] as? String)?.hasSuffix(".") == true, "\(rule)") }
    #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
  }

  @Test func numbersAndListsThatAreNoneAreSaid() throws {
    let plays = try run("check", "starter", "--plays", "-3")
    #expect(plays.status == 64 && plays.errors.contains("--plays: write a whole number from 1 to 100000."))
    for list in ["", " , "] {
      let only = try run("check", "starter", "--only", list, "--lang", "de")
      #expect(only.status == 64 && only.errors.contains("--only: nennen Sie Teile"), "\(only.errors)")
    }
  }

  @Test func ownAttributesHaveThePacksWords() throws {
    let folder = try Folder()
    let pack = "\(folder.path)/my-shop"
    #expect(try run("new", "pack", "my-shop", "--into", folder.path).status == 0)
    let articles = "\(pack)/articles.yaml"
    let text = try String(contentsOfFile: articles, encoding: .utf8)
    try text.replacingOccurrences(of: "{colour: black,", with: "{colour: black, sole: leather,").write(
      toFile: articles, atomically: true, encoding: .utf8)
    let wish = ["match", "--packs", pack, "--want", "sole=leather,size=47", "--lang"]
    let check = try run("check", pack, "--only", "missing-word")
    #expect(check.status == 0 && check.output.contains("note: there is no word for ‘leather’ (sole)"))
    #expect(try Program.run([anprobe] + wish + ["en"], environment: apart).output.contains("sole leather"))
    let words = "\(pack)/vocabulary.yaml"
    let entry = "attributes: {sole: {values: {leather: {de: \"mit Ledersohle\", en: \"with a leather sole\"}}}}\n"
    try (String(contentsOfFile: words, encoding: .utf8) + "\n" + entry).write(
      toFile: words, atomically: true, encoding: .utf8)
    #expect(try run("check", pack, "--only", "missing-word").lines.count == 1)
    for (language, word) in [("en", "with a leather sole"), ("de", "mit Ledersohle")] {
      let match = try Program.run([anprobe] + wish + [language], environment: apart)
      #expect(match.output.contains(word), "\(match.output)")
    }
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

  @Test func whichPackIsMeantIsAskedInOneSentence() throws {
    let folder = try Folder()
    let path = folder.path
    try folder.write("x", to: "empty/notes.txt")
    for name in ["east-shop", "west-shop"] {
      #expect(try run("new", "pack", name, "--into", path).status == 0)
    }
    func said(_ arguments: String...) throws -> String {
      let result = try Program.run([anprobe, "check"] + arguments, environment: apart)
      #expect(result.status == 1 && result.output.isEmpty, "\(result.output)")
      return result.errors.replacingOccurrences(of: path, with: "DIR").trimmingCharacters(in: .newlines)
    }
    #expect(
      try said("--packs", path) == """
        Error: which pack? Found were: east-shop, west-shop. Name one of them or a folder, as in ‘anprobe check east-shop’.
        """)
    #expect(
      try said("--packs", "\(path)/empty", "--lang", "de") == """
        Fehler: welches Paket? Gefunden wurde keines. Nennen Sie den Ordner, in dem eine pack.yaml steht, oder beginnen Sie \
        eines mit „anprobe new pack NAME“.
        """)
    #expect(
      try said("est-shop", "--packs", path, "--lang", "de") == """
        Fehler: „est-shop“ ist weder ein Ordner noch ein Paket. Meinten Sie east-shop? Gefunden wurden: east-shop, west-shop.
        """)
    #expect(
      try said("\(path)/west-shp") == """
        Error: ‘DIR/west-shp’ is neither a folder nor a pack. Did you mean DIR/west-shop? Found were: DIR/east-shop, \
        DIR/west-shop.
        """)
    #expect(
      try said("\(path)/empty") == """
        Error: DIR/empty: this is no pack, there is no pack.yaml in it. Name the folder that has one, or begin a pack with \
        ‘anprobe new pack NAME’.
        """)
    #expect(
      try said(path, "--lang", "de") == """
        Fehler: DIR: hier liegen mehrere Pakete: east-shop, west-shop. Nennen Sie eines, etwa „anprobe check DIR/east-shop“.
        """)
    #expect(
      try said("\(path)/east-shop/customers/first-customer.yaml") == """
        Error: DIR/east-shop/customers/first-customer.yaml: whole packs are checked and not single files. Use ‘anprobe check \
        DIR/east-shop’.
        """)
    // What was a pack is told what is missing.
    try FileManager.default.removeItem(atPath: path + "/west-shop/pack.yaml")
    let missing = try run("check", "\(path)/west-shop")
    #expect(
      missing.status == 1 && missing.output.contains("pack.yaml: error: there is no such file"), "\(missing.output)")
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
