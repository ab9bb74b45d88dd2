import Conversation
import Journal
import Packs
import Rehearsal
import Speech
import Testing

@testable import Reports

/// One's own entries as Markdown.
struct JournalTextTests {
  private func text(_ language: Language = .english) throws -> JournalText {
    let guides = try ReflectGuides.embedded()
    return JournalText(
      guides: guides, vocabulary: guides.vocabulary, strings: Starter.forms(language), language: language,
      utcOffset: { _ in 7200 }, conversation: { "no. \($0.record) with \($0.customer)" })
  }

  @Test func entriesAreReadable() throws {
    let path = JournalEntry(
      .path, guide: "why-i-sell", begunAt: 1_777_800_000_000, changedAt: 1_777_800_600_000, isFinished: true,
      answers: [
        Answer("first-day", text: "A room.\nA *face*.\n\nRain."), Answer("good-feeling", feelings: ["glad", "<b>"]),
        Answer("good-need", needs: ["contribution"]), Answer("would-again", value: 60),
      ])
    #expect(
      try text().markdown([path]) == """
        # My notes

        ## Why I sell

        2026-05-03 11:20

        **Your first day selling: what can you still see?**

        > A room.\\
        > A \\*face\\*.
        >
        > Rain.

        **How do you feel when this work is the way you like it?**

        Feelings: glad, \\<b\\>

        **What do you get then that you really need?**

        Needs: contribution

        **‘I’d do it again.’ How true is that today?**

        60 of 100 (0: not at all, 100: through and through)

        """)
  }

  @Test func plansAndConversationsAreSaidInWords() throws {
    var plan = JournalEntry(.plan, begunAt: 0, changedAt: 60_000)
    Plan(when: .silence, then: .silence, ownWords: "1. Breathe").write(into: &plan)
    let after = JournalEntry(
      .afterConversation, begunAt: 0, isFinished: true,
      about: ConversationLink(record: 3, turn: 2, customer: "nurse", company: "glanz"),
      answers: [Answer("else", text: "slower", choices: ["depends"]), Answer("line", choices: ["none"])])
    #expect(
      try text().markdown([plan, after]) == """
        # My notes

        ## A plan

        1970-01-01 02:00, still a draft, last changed 1970-01-01 02:01

        > When it goes quiet, I say nothing and wait.

        **in my own words**

        > 1\\. Breathe

        ## After a conversation

        1970-01-01 02:00

        About the conversation no. 3 with nurse

        **Would you do it again?**

        it depends

        > slower

        **At which line was it strongest?**

        it was there all along

        """)
  }

  @Test func whatFollowsFromARelationshipStandsBelow() throws {
    var entry = JournalEntry(.relationship, begunAt: 0, isFinished: true)
    entry["name"] = Answer("name", text: "<M>\n# x")
    for part in RealRelationship.Part.allCases { entry[part.rawValue] = Answer(part.rawValue, choices: ["yes"]) }
    let markdown = try text(.german).markdown([entry])
    let guide = try ReflectGuides.embedded().relationship
    #expect(markdown.contains(guide.verdicts[.good]?.german ?? "?"))
    #expect(!markdown.contains("<M>"))
    #expect(!markdown.split(separator: "\n").contains { $0.hasPrefix("# x") })
    #expect(!markdown.contains("{"))
  }

  @Test(arguments: [
    ("# Kopf", "> \\# Kopf"), ("   - Strich", "> \u{A0}\u{A0}\u{A0}\\- Strich"), ("\tTab", "> \u{A0}Tab"),
    ("2) zwei", "> 2\\) zwei"), ("===", "> \\=\\=\\="), ("---", "> \\---"), ("<script>alert(1)</script>", nil),
    ("> raus", "> \\> raus"), ("![x](javascript:alert)", "> !\\[x\\](javascript:alert)"),
    ("https://x.de und a@b.de", "> https\\://x.de und a\\@b.de"), ("www.x.de", "> www\\.x.de"), ("&lt;", "> \\&lt;"),
    ("`code`", "> \\`code\\`"), ("| a |", "> \\| a \\|"), ("a\u{202E}b\u{7}c\u{85}d", "> abc\\\n> d"), ("", ">"),
    ("a\r\nb", "> a\\\n> b"), ("a\\", "> a\\\\"),
  ])
  func nothingThatWasWrittenBreaksOut(_ written: String, _ expected: String?) {
    let quoted = Markdown.quoted(written)
    if let expected { #expect(quoted.joined(separator: "\n") == expected) }
    #expect(quoted.allSatisfy { $0.hasPrefix(">") })
    let bare = quoted.joined().replacing("\\<", with: "").replacing("\\>", with: "").dropFirst()
    #expect(!bare.contains("<"))
  }
}
