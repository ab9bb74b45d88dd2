import Canvas
import Conversation

/// The phases of the conversation as boxes in order: where one stands, the way taken, and how it can come out.
///
/// All of it comes from ``TransitionTable``, which the conversation itself follows.
struct ConversationMap {
  /// What it is drawn from.
  let notes: Notes

  /// Makes the map of a conversation.
  init(_ notes: Notes) { self.notes = notes }

  /// The phases one has been in, in order, without standing still.
  var way: [Phase] {
    var way: [Phase] = []
    for turn in notes.session.turns {
      for case .phaseChanged(let from, let to, _) in turn.events {
        if way.last != from { way.append(from) }
        way.append(to)
      }
    }
    return way.isEmpty ? [notes.state.phase] : way
  }

  /// What can lead on from here without ending, with where it leads.
  var ahead: [Transition] {
    TransitionTable.rows.filter { $0.from.contains(notes.state.phase) && $0.ending == nil }
  }

  /// The endings that can be reached from here; the one reached, once it has come to one.
  var endings: [Ending] {
    if let ending = notes.state.ending { return [ending] }
    return TransitionTable.rows.compactMap { $0.from.contains(notes.state.phase) ? $0.ending : nil }
  }

  /// A phase's name.
  func name(_ phase: Phase) -> String { notes.words.phases[phase.rawValue]?[notes.language] ?? phase.rawValue }

  /// The lines below the boxes.
  var legend: [Paragraph] {
    let strings = notes.strings
    let arrow = notes.world.look.unicode ? " → " : " -> "
    var lines = [Paragraph(way.map(name).joined(separator: arrow), label: strings["map.way"])]
    for (index, row) in ahead.enumerated() {
      let text = strings["map.trace.\(row.on.rawValue)"] + arrow + name(row.to)
      lines.append(Paragraph(text, label: index == 0 ? strings["map.ahead"] : ""))
    }
    let names = endings.map { notes.words.endings[$0.rawValue]?.name[notes.language] ?? $0.rawValue }
    let label = strings[notes.state.ending == nil ? "map.endings" : "map.ended"]
    if !names.isEmpty { lines.append(Paragraph(names.joined(separator: " · "), label: label)) }
    return lines
  }

  /// The mark of a phase: where one is, where one has been, or nothing.
  func mark(_ phase: Phase, look: Look) -> Character {
    if phase == notes.state.phase { return look[.knob] }
    return way.contains(phase) ? look[.tick] : " "
  }
}
