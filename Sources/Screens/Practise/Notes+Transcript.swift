import Canvas
import Conversation
import Speech

extension Notes {
  /// Everything that was heard and seen, a paragraph each, with the names of those who speak.
  ///
  /// What the company says is labelled with what it is, so that it stands apart without colours.
  /// What is different in the house because of one's own reports is told before anything else.
  var transcript: [Paragraph] {
    var told: [Paragraph] = []
    if let trail, let text = trail.opening {
      told.append(Paragraph(text, .company, label: trail.label, labelTone: .company))
    }
    return told + session.turns.flatMap(paragraphs)
  }

  /// What was heard and seen in one turn.
  func paragraphs(of turn: Turn) -> [Paragraph] { turn.lines.map(paragraph) }

  /// One line as a paragraph.
  private func paragraph(_ line: Line) -> Paragraph {
    switch line.voice {
    case .customer: Paragraph(line.text, label: line.speaker ?? customerName, labelTone: .customer)
    case .seller: Paragraph(line.text, label: strings["practise.me"], labelTone: .seller)
    case .scene: Paragraph(line.text, .quiet)
    case .company:
      companyParagraph(line.text)
    }
  }

  /// What the company says, with what it is, such as “Memo”; the name of the house where no influence has this text.
  ///
  /// A conversation itself never holds what a person wrote of their own house: their line is put in its place only here.
  private func companyParagraph(_ text: String) -> Paragraph {
    let influence = influence(ofLine: text)
    let told = influence.flatMap { company?.inside[$0.id]?[language] } ?? text
    let label = influence.map { strings["practise.inside.\($0.kind.rawValue)"] } ?? companyName
    return Paragraph(told, .company, label: label, labelTone: .company)
  }

  /// The last thing that could be seen, if anything could.
  var lastSeen: String? {
    for turn in session.turns.reversed() {
      if let line = turn.lines.last(where: { $0.voice == .scene }) { return line.text }
    }
    return nil
  }
}
