import Checking
import Packs
import Speech
import Testing

/// What checking says, in both languages.
@Suite struct CheckTextsTests {
  @Test("both languages have the same keys, with the same things left open")
  func bothLanguages() {
    let german = InterfaceStrings.check(.german)
    let english = InterfaceStrings.check(.english)
    #expect(!german.keys.isEmpty)
    #expect(german.keys == english.keys)
    for key in german.keys { #expect(german.placeholders(key) == english.placeholders(key), "\(key)") }
  }

  @Test("every rule has a name of its own, and sentences")
  func everyRule() {
    let rules = RuleBook.standard.rules
    #expect(Set(rules.map(\.id)).count == rules.count)
    for language in Language.allCases {
      let strings = InterfaceStrings.check(language)
      for rule in rules {
        #expect(strings.has("\(rule.id).about"), "\(rule.id)")
        let hasMessage = strings.keys.contains { $0 == "\(rule.id).what" || $0.hasPrefix("\(rule.id).what.") }
        #expect(hasMessage, "\(rule.id)")
      }
    }
  }
}
