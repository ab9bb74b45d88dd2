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

  @Test("each kind of the YAML parser's complaints has prose of its own, with a remedy")
  func syntax() {
    for language in Language.allCases {
      let strings = InterfaceStrings.check(language)
      for kind in SyntaxFault.Kind.allCases {
        #expect(strings.has("syntax.what.\(kind.rawValue)") && strings.has("syntax.remedy.\(kind.rawValue)"), "\(kind)")
        #expect(!strings.placeholders("syntax.what.\(kind.rawValue)").contains("problem"), "\(kind)")
      }
    }
  }

  @Test("what a rule can weigh begins with what it usually does")
  func severities() {
    for rule in RuleBook.standard.rules {
      #expect(
        rule.severities.first == rule.severity && Set(rule.severities).count == rule.severities.count, "\(rule.id)")
      #expect(rule.severities == rule.severities.sorted(by: >), "\(rule.id)")
    }
    #expect(CheckTexts(.german).names([.error, .note]) == "Fehler, Hinweis")
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
