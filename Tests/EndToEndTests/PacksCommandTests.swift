import Foundation
import PseudoTerminal
import Testing

/// `packs`, where packs are looked for, and packs that mean harm.
struct PacksCommandTests {
  @Test func jsonListsWhatThereIs() throws {
    let packs = try #require(try run("packs", "--json").object()["packs"] as? [[String: Any]])
    let starter = try #require(packs.first)
    #expect(starter["name"] as? String == "starter")
    for (key, least) in [("customers", 6), ("companies", 3), ("moves", 24), ("articles", 40), ("places", 6)] {
      let entries = try #require(starter[key] as? [[String: Any]])
      #expect(entries.count >= least, "\(key)")
      for entry in entries {
        #expect((entry["id"] as? String)?.isEmpty == false)
        let name = try #require(entry["name"] as? [String: String], "\(key) \(entry)")
        #expect(name["de"]?.isEmpty == false && name["en"]?.isEmpty == false)
      }
    }
  }

  // MARK: Where packs are looked for

  private func names(_ result: Program.Result) throws -> [String] {
    try #require(try result.object()["packs"] as? [[String: Any]], "\(result.errors)").compactMap {
      $0["name"] as? String
    }
  }

  @Test func placesAreLookedThroughInOrder() throws {
    let folder = try Folder()
    try folder.copy(anprobe, to: "bin/anprobe")
    let program = "\(folder.path)/bin/anprobe"
    func listed(_ words: [String] = [], _ environment: [String: String?] = [:]) throws -> Program.Result {
      try Program.run([program, "packs", "--json"] + words, environment: apart.merging(environment) { $1 })
    }
    let nothing = try listed()
    #expect(nothing.status == 1)
    #expect(nothing.errors.contains("no packs were found"))
    #expect(nothing.errors.contains("--packs"))
    #expect(nothing.errors.contains("share/anprobe"))
    // From the last place to the first: each hides the one before.
    try folder.copyStarter(to: "bin/Anprobe_Assets.resources/Packs/p", named: "built")
    #expect(try names(listed()) == ["built"])
    try folder.copyStarter(to: "share/anprobe/p", named: "shared")
    #expect(try names(listed()) == ["shared"])
    try folder.copyStarter(to: "bin/Packs/p", named: "beside")
    #expect(try names(listed()) == ["beside"])
    try folder.copyStarter(to: "elsewhere/p", named: "named")
    let elsewhere = ["ANPROBE_PACKS": "\(folder.path)/elsewhere"] as [String: String?]
    #expect(try names(listed([], elsewhere)) == ["named"])
    #expect(try names(listed(["--packs", "\(folder.path)/share/anprobe"], elsewhere)) == ["shared"])
    #expect(try names(listed(["--packs", "\(folder.path)/elsewhere/p"])) == ["named"])
  }

  @Test func aFolderThatWasNamedMustBeThere() throws {
    let named = try run("packs", "--packs", "/no/such/folder")
    #expect(named.status == 1)
    #expect(named.errors.contains("--packs /no/such/folder"))
    let variable = try run("packs", environment: ["ANPROBE_PACKS": "/no/such/folder"])
    #expect(variable.status == 1)
    #expect(variable.errors.contains("ANPROBE_PACKS /no/such/folder"))
    let folder = try Folder()
    let empty = try run("packs", "--packs", folder.path)
    #expect(empty.status == 1)
    #expect(empty.errors.contains("pack.yaml"))
    #expect(empty.output.isEmpty)
  }

  // MARK: Packs that mean harm

  /// A file of a pack that is no good, and what the message about it must hold.
  struct Harm: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    let text: String
    let fragments: [String]
    var testDescription: String { name }
  }

  private static let bomb =
    "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + zip("bcdefghi", "abcdefgh").map {
      "\($0): &\($0) [\(Array(repeating: "*\($1)", count: 9).joined(separator: ", "))]\n"
    }
    .joined()

  private static let harms = [
    Harm(name: "alias bomb", file: "vocabulary.yaml", text: bomb, fragments: ["vocabulary.yaml:1:4", "anchors"]),
    Harm(
      name: "ten megabytes", file: "common.yaml", text: "lines: \"" + String(repeating: "x", count: 10 << 20) + "\"\n",
      fragments: ["common.yaml", "larger than"]),
    Harm(
      name: "deep nesting", file: "places.yaml",
      text: "places: " + String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000),
      fragments: ["places.yaml:1:", "nested"]),
    Harm(
      name: "wrong types", file: "services.yaml", text: "services:\n  insole: 5\n",
      fragments: ["services.yaml:2:", "expected"]),
    Harm(
      name: "a list for a name", file: "pack.yaml", text: "name: [a, b]\nversion: 1\n",
      fragments: ["pack.yaml:1:7", "expected"]),
    Harm(
      name: "control characters", file: "pack.yaml",
      text: "name: evil\nversion: 1\ntitle: {de: \"\\e[31mrot\", en: \"red\\u202E\"}\n",
      fragments: ["pack.yaml:3:", "not allowed"]),
    Harm(name: "raw escape", file: "places.yaml", text: "places: \u{1B}]0;owned\u{7}\n", fragments: ["places.yaml:1:"]),
    Harm(name: "no UTF-8 at all", file: "places.yaml", text: "places: {\u{0}}\n", fragments: ["places.yaml:1:"]),
    Harm(name: "complex key", file: "moves/x.yaml", text: "? [a, b]\n: c\n", fragments: ["x.yaml:1:1", "keys"]),
    Harm(name: "broken syntax", file: "moves/x.yaml", text: "moves: {greet: [\n", fragments: ["x.yaml:"]),
  ]

  @Test(arguments: harms)
  func aHarmfulPackIsNamedAndTheOthersStillOpen(harm: Harm) throws {
    let folder = try Folder()
    try folder.write("name: evil\n", to: "evil/pack.yaml")
    try folder.copyStarter(to: "good", named: "good")
    try folder.write(harm.text, to: "evil/\(harm.file)")
    let result = try run("packs", "--json", "--packs", folder.path)
    #expect(result.status == 1)
    #expect(try names(result) == ["good"])
    for fragment in harm.fragments {
      #expect(result.errors.contains(fragment), "\(fragment) in: \(result.errors.prefix(400))")
    }
    #expect(result.isHarmless)
  }

  @Test func aConversationIsHeldBesideABrokenPack() throws {
    let folder = try Folder()
    try folder.write("name: &a evil\n", to: "evil/pack.yaml")
    try folder.copyStarter(to: "good", named: "good")
    let conversation = try run(
      "practise", "--packs", folder.path, "--customer", "nurse", "--company", "glanz", "--moves", "greet")
    #expect(conversation.status == 0)
    #expect(conversation.lines.count >= 4)
    #expect(conversation.errors.contains("evil/pack.yaml:1:7"))
  }

  @Test func aBrokenPackAloneIsAnError() throws {
    let folder = try Folder()
    try folder.write("name: x\n", to: "only/pack.yaml")
    let result = try run("practise", "--packs", folder.path, "--customer", "nurse", "--company", "glanz", "--moves", "")
    #expect(result.status == 1)
    #expect(result.errors.contains("pack.yaml") && result.errors.contains("‘title’"))
    #expect(result.errors.contains("no pack could be loaded"))
    #expect(result.output.isEmpty)
  }
}
