import Reports
import Testing

/// What a room takes home, written as HTML and Markdown.
struct HandoutTests {
  private static let hostile = "<script>alert('x')</script> & \"so\" | *b*\n# no"

  private func handout(_ blocks: [Handout.Block], audience: Handout.Audience = .learner) -> Handout {
    Handout(
      language: "en", audience: audience, title: "Two shops", subtitle: "Mr Brandt",
      sections: [Handout.Section("What happened", blocks)], colophon: "Made with care.")
  }

  /// What stands between the body's tags.
  private func body(_ html: String) -> String {
    guard let start = html.range(of: "<main>\n"), let end = html.range(of: "</main>") else { return html }
    return String(html[start.upperBound..<end.lowerBound])
  }

  @Test func everyBlockHasItsPlaceInHTML() {
    let html = handout([
      .text("First."), .note(label: "Wait", "Ten seconds."), .list(["a", "b"]), .questions(["Why?"]),
      .table(HandoutTable(head: ["", "A"], rows: [["x", "1", "left out"], ["y"]])),
      .dialogue(
        HandoutDialogue(
          left: "A", right: "B",
          rows: [
            .init(
              label: "1", left: [.init(.seller, who: "Me", "Hello.")], right: [.init(.scene, "(waits)")],
              mark: "Here they part.")
          ])),
    ]).html
    #expect(
      body(html) == """
        <section>
        <h2>What happened</h2>
        <p>First.</p>
        <aside><strong>Wait</strong> Ten seconds.</aside>
        <ul>
        <li>a</li>
        <li>b</li>
        </ul>
        <ol class="questions">
        <li>Why?<span class="room"></span></li>
        </ol>
        <table>
        <thead><tr><th scope="col"></th><th scope="col">A</th></tr></thead>
        <tbody>
        <tr><th scope="row">x</th><td>1</td></tr>
        <tr><th scope="row">y</th><td></td></tr>
        </tbody>
        </table>
        <table class="dialogue">
        <thead><tr><th scope="col"></th><th scope="col">A</th><th scope="col">B</th></tr></thead>
        <tbody>
        <tr class="mark"><td colspan="3">Here they part.</td></tr>
        <tr><th scope="row">1</th>
        <td><p class="seller"><b>Me</b> Hello.</p></td>
        <td><p class="scene">(waits)</p></td></tr>
        </tbody>
        </table>
        </section>

        """)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(html.contains("<body class=\"learner\">"))
    #expect(html.contains("<title>Two shops</title>"))
    #expect(html.contains("@media print"), "the style sheet is in it")
  }

  @Test func everyBlockHasItsPlaceInMarkdown() {
    let markdown = handout([
      .text("First."), .note(label: "Wait", "Ten seconds."), .list(["a", "b"]), .questions(["Why?"]),
      .table(HandoutTable(head: ["", "A"], rows: [["x", "1"]])),
      .dialogue(
        HandoutDialogue(
          left: "A", right: "B",
          rows: [.init(label: "1", left: [.init(.seller, who: "Me", "Hello.")], right: [.init(.scene, "(waits)")])])),
    ]).markdown
    #expect(
      markdown == """
        # Two shops

        Mr Brandt

        ## What happened

        First.

        > **Wait** Ten seconds.

        - a
        - b

        1. Why?

        |  | A |
        | --- | --- |
        | x | 1 |

        | | A | B |
        | --- | --- | --- |
        | 1 | **Me:** Hello. <br> | (waits) <br> |

        ---

        Made with care.

        """)
  }

  @Test func nothingBreaksOutOfAHandout() {
    let text = Self.hostile
    let drawing = Drawing(
      width: 10, height: 10, label: text, shapes: [.text(.init(1, 1), .start, text, isStrong: false)])
    let table = HandoutTable(head: [text, text], rows: [[text, text]])
    var whole = handout([
      .text(text), .note(label: text, text), .list([text]), .questions([text]), .table(table),
      .figure(HandoutFigure(drawing, caption: text, numbersLabel: text, numbers: table)),
      .dialogue(
        HandoutDialogue(
          left: text, right: text,
          rows: [.init(label: text, left: [.init(.customer, who: text, text)], right: [], mark: text)])),
    ])
    whole.title = text
    whole.subtitle = text
    whole.colophon = text
    whole.sections[0].title = text
    let html = whole.html
    #expect(!html.contains("<script"))
    #expect(html.components(separatedBy: "&lt;script&gt;").count - 1 == 28, "each of its places is written, escaped")
    for line in whole.markdown.split(separator: "\n") {
      #expect(!line.replacing("\\<", with: "").contains("<script"), "\(line)")
      #expect(!line.hasPrefix("# no"), "\(line)")
    }
    #expect(whole.markdown.contains("\\<script\\>alert('x')\\</script\\> \\& \"so\" \\| \\*b\\* \\# no"))
  }

  @Test(arguments: [Handout.Audience.learner, .facilitator])
  func nothingIsLoadedFromElsewhere(audience: Handout.Audience) {
    let html = handout([.text("Text.")], audience: audience).html.lowercased()
    for word in [
      "<script", "http:", "https:", "<link", "<img", "@import", "url(", "javascript:", " onload", " onclick",
    ] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("default-src 'none'"))
  }
}
