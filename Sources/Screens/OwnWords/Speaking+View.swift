import Canvas
import Conversation
import Speech
import Understanding

extension Speaking {
  /// What stands over the rows.
  private func heading(_ notes: Notes) -> String {
    switch stage {
    case .typing where editor.text.count >= Self.longest:
      notes.strings.fill("own-words.full", ["n": String(Self.longest)])
    case .typing: complaint.isEmpty ? notes.strings["own-words.hint"] : complaint
    case .waiting: notes.strings["own-words.waiting"]
    case .proposed: complaint.isEmpty ? notes.strings["own-words.heard"] : complaint
    case .asked(_, let question, _): notes.strings[question.key]
    }
  }

  /// What can be chosen.
  func items(_ notes: Notes) -> [ListItem] {
    switch stage {
    case .typing, .waiting: []
    case .proposed(let readings):
      readings.enumerated().map { place, reading in
        var name = notes.session.narrator.name(of: reading.move.kind)
        if let offer = reading.move.offer, reading.questions.isEmpty {
          name += ": " + notes.session.narrator.name(ofOffer: offer)
        } else if !reading.questions.isEmpty {
          name += " …"
        }
        return ListItem(
          id: place, lead: name, tone: .text, text: [TextSpan(notes.sureness(reading.confidence), .quiet)])
      }
    case .asked(_, .offer(let offers), _):
      offers.enumerated().map { place, offer in
        var item = notes.item(for: offer, id: place)
        item.id = place
        return item
      }
    case .asked(_, .honesty(let kinds), _), .asked(_, .certainty(let kinds), _):
      kinds.enumerated().map { place, kind in
        ListItem(
          id: place, lead: notes.session.narrator.name(of: kind), tone: .text,
          text: [TextSpan(notes.strings["own-words.kind.\(kind.rawValue)"], .quiet)])
      }
    }
  }

  /// The rows as a list: offers with all that speaks for and against them, else a line each.
  func rows(_ notes: Notes) -> List {
    var limit: Int? = 1
    if case .asked(_, .offer, _) = stage { limit = nil }
    return List(items(notes), state: list, isNumbered: true, lineLimit: limit, letters: KeyTable.letters)
  }

  /// Draws it over the screen: what the customer said last, what one says, and what was heard in it.
  func draw(into canvas: inout Canvas, in rect: Rect, _ notes: Notes) {
    let look = notes.world.look
    let rows = rows(notes)
    let width = min(76, rect.width - 4)
    let box = Overlay(notes.strings["own-words.title"], width: width)
    let last = notes.lastSaid.map { [Paragraph($0, .quiet)] } ?? []
    let inside = Rect(x: 0, y: 0, width: width - 4, height: rect.height)
    let above = last.isEmpty ? 0 : min(4, Scroller(last).extent(in: inside, look: look).lines + 1)
    let own = isTyping ? 1 : min(3, Scroller([Paragraph(said)]).extent(in: inside, look: look).lines)
    let head = Scroller([Paragraph(heading(notes))]).extent(in: inside, look: look).lines
    let listed = rows.items.isEmpty ? 0 : 1 + rows.lineCount(width: width - 4, look: look)
    let inner = box.drawFrame(into: &canvas, in: rect, lines: above + own + 1 + head + listed, look: look)
    let (top, rest) = inner.splitTop(above)
    Scroller(last).draw(into: &canvas, in: top.splitTop(max(0, above - 1)).top, look: look)
    let (field, below) = rest.splitTop(own)
    let (headRect, listRect) = below.splitTop(1).rest.splitTop(head)
    let isComplaint = !complaint.isEmpty
    Scroller([Paragraph(heading(notes), isComplaint ? .warn : .quiet)]).draw(into: &canvas, in: headRect, look: look)
    if isTyping {
      TextField(editor, placeholder: notes.strings["own-words.placeholder"]).draw(into: &canvas, in: field, look: look)
    } else {
      Scroller([Paragraph(said, .seller)]).draw(into: &canvas, in: field, look: look)
      rows.draw(into: &canvas, in: listRect.splitTop(1).rest, look: look)
    }
  }
}

extension Notes {
  /// How sure something is, in a word.
  func sureness(_ permille: Int) -> String {
    let band = permille >= 700 ? "sure" : permille >= 350 ? "likely" : "maybe"
    return strings["own-words.\(band)"]
  }

  /// What the customer said last, with their name; nil where they have said nothing.
  var lastSaid: String? {
    for turn in session.turns.reversed() {
      if let line = turn.lines.last(where: { $0.voice == .customer }) {
        return (line.speaker ?? customerName) + ": " + line.text
      }
    }
    return nil
  }
}
