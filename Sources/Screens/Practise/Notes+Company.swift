import Canvas
import Conversation
import Speech

extension Company {
  /// The gap between what it says and what it does, in a few words: of 2,000, up to 300 is close, up to 900 some way.
  func gapInShort(_ strings: Forms) -> String {
    strings.filled("practise.gap-band." + (gap <= 300 ? "close" : gap <= 900 ? "some" : "far"))
  }
}

extension Notes {
  /// The gap between what the company says and what it does, in a few words (E3).
  var gapInShort: String { scene.company.gapInShort(strings.forms) }

  /// The sentence for that gap.
  var gapSentence: String {
    let gap = scene.company.gap
    let band = company?.gap.first { gap <= $0.upTo } ?? company?.gap.last
    return band?.text[language] ?? ""
  }

  /// A whole number with a proper minus sign.
  private func signed(_ number: Int) -> String {
    (number < 0 ? "−" : "") + world.numbers.whole(Int(number.magnitude))
  }

  /// The company, outside and inside: its slogans, then the memos, targets, permissions and reactions felt so far.
  var companyInside: [Paragraph] {
    var lines = [Paragraph(strings["practise.company.outside"], .title)]
    for slogan in scene.company.slogans {
      guard let text = company?.slogans[slogan.id]?[language] else { continue }
      lines.append(Paragraph(strings.fill("choice.slogan", ["slogan": text]), .company))
    }
    lines += [Paragraph(""), Paragraph(strings["practise.company.inside"], .title)]
    let felt = scene.company.inside.indices.filter { $0 < 64 && state.influences & (1 &<< UInt64($0)) != 0 }
    for kind in InfluenceKind.allCases {
      for index in felt where scene.company.inside[index].kind == kind {
        guard let text = company?.inside[scene.company.inside[index].id]?[language] else { continue }
        let name = strings["practise.inside.\(kind.rawValue)"] + ": "
        lines.append(Paragraph(spans: [TextSpan(name, .strong), TextSpan(text, .company)]))
      }
    }
    if felt.isEmpty { lines.append(Paragraph(strings["practise.company.nothing-yet"], .quiet)) }
    if let trail, !trail.lines.isEmpty {
      lines += [Paragraph(""), Paragraph(trail.title, .title)] + trail.lines.map { Paragraph($0) }
    }
    lines += [Paragraph(""), Paragraph(strings["practise.company.gap"], .title)]
    lines.append(
      Paragraph(
        strings.fill(
          "practise.company.numbers",
          [
            "said": signed(scene.company.said), "done": signed(scene.company.done), "gap": signed(scene.company.gap),
          ])))
    if !gapSentence.isEmpty { lines.append(Paragraph(gapSentence)) }
    return lines
  }
}
