import Checking
import Foundation
import Packs
import Speech
import Testing

/// Every broken pack gives the one message it must give, and no other.
@Suite struct BrokenPackTests {
  @Test("one thing wrong, one message", arguments: BrokenPack.all)
  func exactlyItsMessage(_ broken: BrokenPack) throws {
    let (findings, lines) = try broken.checked()
    for (language, message) in broken.messages { #expect(lines[language] == [message], "\(language)") }
    // It weighs what the list of rules says it can weigh.
    for finding in findings {
      let rule = try #require(RuleBook.standard.rules.first { $0.id == finding.rule })
      #expect(rule.severities.contains(finding.severity), "\(finding.rule) is listed as \(rule.severities)")
    }
  }

  @Test("there are enough of them, each with its message")
  func folders() {
    for part in CheckPart.allCases {
      #expect(BrokenPack.folders(part) == BrokenPack.lines(part, .english).map(\.0).sorted(), "\(part)")
      let german = BrokenPack.lines(part, .german).map(\.0)
      #expect(Set(german).isSubset(of: BrokenPack.folders(part)), "\(part)")
    }
    #expect(BrokenPack.all.count >= 60)
    #expect(BrokenPack.all.count { $0.messages[.german] != nil } >= 40)
  }

  @Test("every rule of form is broken by one of them, or beyond a limit")
  func everyRule() {
    var shown = Set(FormLimitTests.rules)
    for broken in BrokenPack.all {
      guard let message = broken.messages[.english], let start = message.lastIndex(of: "[") else { continue }
      shown.insert(String(message[message.index(after: start)...].dropLast()))
    }
    let form = RuleBook.standard.rules.filter { $0.part == .form }.map(\.id)
    #expect(form.filter { !shown.contains($0) } == [])
  }

  @Test("the pack under them is without fault")
  func base() throws {
    let check = PackCheck(BrokenPack.folder + "/form/base", model: try ModelFiles.embedded())
    #expect(
      check.findings.filter { finding in RuleBook.standard.rules.contains { $0.id == finding.rule && $0.part == .form }
      } == [])
    #expect(check.reading.pack?.customers.count == 1)
  }

  @Test("of two packs beside each other that are called the same, each is told of the other")
  func sameName() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/twins-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["a", "b"] {
      try FileManager.default.copyItem(atPath: BrokenPack.folder + "/form/base", toPath: "\(folder)/\(name)")
    }
    let folders = PackLibrary.packFolders(in: folder)
    let model = try ModelFiles.embedded()
    let form = CheckSettings(wanted: ["shared-name"])
    #expect(PackCheck(folder + "/b", model: model, settings: form).findings == [], "only where both are looked for")
    for (name, other) in [("a", "b"), ("b", "a")] {
      let check = PackCheck("\(folder)/\(name)", among: folders, model: model, settings: form)
      #expect(
        check.findings.map { CheckTexts(.english).line($0).replacing(folder + "/", with: "") } == [
          "\(name)/pack.yaml:1:1: warning: the pack in \(other) is called ‘base’ as well; where both are found, only the one in a is used; give one of the two another name [shared-name]"
        ])
    }
    let (packs, problems) = PackLibrary.load(from: [folder])
    #expect(packs.map(\.folder) == [folder + "/a"])
    #expect(
      problems.flatMap(\.issues).map { $0.text(in: .english).replacing(folder + "/", with: "") } == [
        "b/pack.yaml: error: the pack ‘base’ is already at a/pack.yaml; choose another id"
      ])
  }

  @Test("several faults of a file are all told, by line")
  func several() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/several-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(atPath: BrokenPack.folder + "/form/base", toPath: folder)
    let file = folder + "/places.yaml"
    let good = try String(contentsOfFile: file, encoding: .utf8)
    let bad = good.replacing("competitor: yes", with: "competitor: maybe").replacing("comfort: 1", with: "comfort: 9")
      .replacing("id: cobbler", with: "id: Cobbler")
    try bad.write(toFile: file, atomically: true, encoding: .utf8)
    let check = PackCheck(folder, model: try ModelFiles.embedded())
    #expect(
      check.findings.map { "\($0.place.line) \($0.rule)" } == ["2 wrong-value", "7 wrong-value", "8 out-of-range"])
    #expect(check.count(.error) == 3 && check.parts == [.form])
    try good.replacing("nähen", with: "nä\u{200D}hen\u{202E}").write(toFile: file, atomically: true, encoding: .utf8)
    let hidden = PackCheck(folder, model: try ModelFiles.embedded())
    #expect(
      hidden.findings.map { "\($0.place.line):\($0.place.column) \($0.rule)" }
        == ["5:22 forbidden-character", "5:26 forbidden-character"])
  }
}
