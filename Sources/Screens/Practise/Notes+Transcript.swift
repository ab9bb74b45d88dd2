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
      Paragraph(line.text, .company, label: kind(ofText: line.text), labelTone: .company)
    }
  }

  /// What a text of the company is, such as “Memo”; the name of the house where no influence has this text.
  private func kind(ofText text: String) -> String {
    let influence = scene.company.inside.first { company?.inside[$0.id]?[language] == text }
    return influence.map { strings["practise.inside.\($0.kind.rawValue)"] } ?? companyName
  }

  /// The last thing that could be seen, if anything could.
  var lastSeen: String? {
    for turn in session.turns.reversed() {
      if let line = turn.lines.last(where: { $0.voice == .scene }) { return line.text }
    }
    return nil
  }
}
