import Conversation
import History
import Reports
import Speech
import Testing

/// Kept conversations for other programs and for reading.
struct RecordReportTests {
  private func record(_ text: String) -> ConversationRecord {
    ConversationRecord(
      id: 7, startedAt: 1_714_744_029_000,
      setup: ConversationSetup(
        pack: "p", packVersion: 2, modelHash: ContentHash(bits: 1), linesHash: ContentHash(bits: 2), rules: 1,
        customer: "ada", company: "corner", seed: .max, changed: ["b": 2, "a": 1]),
      level: "seller", language: .german,
      turns: [
        KeptTurn(move: nil, lines: [Line(.scene, "Sie kommt."), Line(.company, "Denk dran!")]),
        KeptTurn(
          move: "greet", lines: [Line(.seller, text), Line(.customer, "=1+1", speaker: "Eva")], feeling: "calm"),
      ], notes: "# Notiz", ending: .bought, isFinished: true, branch: .init(record: 3, turn: 1),
      prediction: .init(need: nil, trust: 4, returns: 60), figures: ["trust": 512])
  }

  @Test func everythingStandsInTheJSON() {
    #expect(
      RecordReport.json(record("„Ja“"), finding: .impossible(.noPack("p"))).description == """
        {"id":7,"startedAt":"2024-05-03T13:47:09Z","pack":"p","customer":"ada","company":"corner",\
        "seed":"18446744073709551615","language":"de","moves":1,"feelings":1,"finished":true,"ending":"bought",\
        "branch":{"record":3,"turn":1},"prediction":{"need":null,"trust":4,"returns":60},"figures":{"trust":512},\
        "packVersion":2,"modelHash":"0000000000000001","linesHash":"0000000000000002","rules":1,"skill":500,\
        "changed":{"a":1,"b":2},"level":"seller","notes":"# Notiz","replay":{"finding":"impossible",\
        "problem":"no-pack","reason":"\(ReplayProblem.noPack("p"))"},"turns":[{"turn":0,"move":null,"feeling":null,"said":null,\
        "lines":[{"voice":"scene","speaker":null,"text":"Sie kommt."},\
        {"voice":"company","speaker":null,"text":"Denk dran!"}]},{"turn":1,\
        "move":"greet","feeling":"calm","said":null,"lines":[{"voice":"seller","speaker":null,"text":"„Ja“"},\
        {"voice":"customer","speaker":"Eva","text":"=1+1"}]}]}
        """)
  }

  @Test func cellsAreQuotedAndNoFormulas() {
    let rows = RecordReport.rows(record("Ja, \"gern\""))
    let head = "7,2024-05-03T13:47:09Z,p,ada,corner,18446744073709551615,bought"
    #expect(
      rows == [
        "\(head),0,,,scene,Sie kommt.,", "\(head),0,,,company,Denk dran!,",
        "\(head),1,greet,calm,seller,\"Ja, \"\"gern\"\"\",", "\(head),1,greet,calm,customer,'=1+1,Eva",
      ])
    #expect(RecordReport.header.split(separator: ",").count == head.split(separator: ",").count + 6)
  }

  @Test func markdownCannotBeBrokenOutOf() {
    let strings = Forms { $0 == "records.row" ? "{id} {date} {customer} {ending}" : $0 }
    let text = RecordText(strings: strings, language: .german) { _ in nil }
    let lines = text.markdown(record("*so* <b>"), offset: 7200).filter { !$0.isEmpty }
    #expect(
      lines == [
        "# 7 2024-05-03 15:47 ada bought", "records.branch", "*Sie kommt.*", "> Denk dran!",
        "**plain.me:** \\*so\\* \\<b\\>", "**Eva:** =1+1", "– records.feeling", "## records.notes", "\\# Notiz",
      ])
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400_000, "2000-02-29T00:00:00Z"),
    (4_107_542_399_999, "2100-02-28T23:59:59Z"), (4_107_542_400_000, "2100-03-01T00:00:00Z"),
    (1_735_689_599_000, "2024-12-31T23:59:59Z"), (-62_135_596_800_000, "0001-01-01T00:00:00Z"),
  ])
  func momentsAreWrittenAsInISO8601(milliseconds: Int, text: String) {
    #expect(Timestamp.utc(milliseconds) == text)
  }
}
