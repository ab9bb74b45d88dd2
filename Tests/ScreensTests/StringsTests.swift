import Foundation
import Packs
import Speech
import Testing

@testable import Screens

private let german = InterfaceStrings.embedded(.german)
private let english = InterfaceStrings.embedded(.english)

@Test func bothLanguagesHaveTheSameTextsAndPlaceholders() {
  #expect(Set(german.keys).symmetricDifference(english.keys).sorted() == [])
  for key in german.keys { #expect(german.placeholders(key) == english.placeholders(key), "\(key)") }
}

@Test func everyCommandScreenAndSettingHasItsTexts() {
  var keys = Command.allCases.flatMap { ["command.\($0.rawValue).name", "command.\($0.rawValue).short"] }
  keys += Context.screens.map { "screen.\($0.rawValue)" }
  keys += Door.all.flatMap { ["home.door.\($0.id).name", "home.door.\($0.id).text"] }
  keys += Level.allCases.flatMap { ["level.\($0.rawValue).name", "level.\($0.rawValue).text"] }
  keys += ChoiceState.Part.allCases.map { "choice.\($0)" } + ShopState.Part.allCases.map { "shop.\($0.rawValue)" }
  keys += StockState.Filter.allCases.map { "shop.filter.\($0.rawValue)" } + (0...5).map { "shop.served.\($0)" }
  keys += SettingsState.Row.allCases.flatMap { SettingsState.options($0, Settings()).keys + ["settings.\($0).name"] }
  for key in keys { #expect(german.has(key) && english.has(key), "\(key)") }
}

/// Reads the sources: every key that is written out in them must be there.
@Test func everyKeyWrittenInTheSourcesHasAText() throws {
  let here = URL(fileURLWithPath: #filePath)
  let folder = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Screens")
  let files =
    FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
  let pattern = /(?:strings\[|\.fill\(\s*|\.count\(\s*)"(?<key>[a-z][A-Za-z0-9.\-]*[a-z0-9])"(?<next>.)/
  var found = 0
  for file in files where file.pathExtension == "swift" {
    let text = try String(contentsOf: file, encoding: .utf8)
    for match in text.matches(of: pattern) where match.next != " " {
      let key = String(match.key)
      let keys = text[..<match.range.lowerBound].isEmpty || german.has(key) ? [key] : [key + ".one", key + ".many"]
      found += 1
      for key in keys { #expect(german.has(key) && english.has(key), "\(key) in \(file.lastPathComponent)") }
    }
  }
  #expect(found > 60, "only \(found) keys were found; has the way they are written changed?")
}

@Test func missingTextsAreNotOverlooked() {
  let strings = Strings(german)
  #expect(strings["no.such.key"] == "⟨no.such.key⟩")
  #expect(strings.fill("help.title", ["screen": "{screen}"]) == "Tasten · {screen}")
  #expect(strings.count("shop.days", 1) == "1 Tag")
  #expect(strings.count("shop.days", 4) == "4 Tage")
}
