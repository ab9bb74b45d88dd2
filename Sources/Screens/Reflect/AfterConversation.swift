import Canvas
import Journal

extension PractiseState {
  /// What opens the questions about how it was for oneself; where the journal is locked, the passphrase is asked for first.
  func reflecting(_ world: World, record: Int? = nil) -> [Step] {
    guard !world.journal.isLocked else { return [.run(.openPassphrase)] }
    return [.open(.sitting(SittingState(.after(lines(world)), about: link(world, record: record), world)))]
  }

  /// What opens a new if-then plan, about this conversation.
  func planning(_ world: World, record: Int? = nil) -> [Step] {
    guard !world.journal.isLocked else { return [.run(.openPassphrase)] }
    return [.open(.sitting(SittingState(.plan, about: link(world, record: record), world)))]
  }

  /// Whether something was written about a turn; what it is stays in the private place.
  func hasNote(on turn: Int, _ world: World, record: Int? = nil) -> Bool {
    world.journal.entries.contains { isAbout($0.entry, world, record: record) && $0.entry.about?.turn == turn }
  }

  /// The offer to look at how it was for oneself; nil once that was done, and where nothing can be written.
  func offerToReflect(_ world: World) -> Paragraph? {
    guard let guide = world.reflect?.after, world.journal.isOpen else { return nil }
    let isDone = world.journal.entries.contains { $0.entry.kind == .afterConversation && isAbout($0.entry, world) }
    return isDone ? nil : Paragraph(spans: [TextSpan("w ", .key), TextSpan(guide.opening[world.language], .quiet)])
  }

  private func isAbout(_ entry: JournalEntry, _ world: World, record: Int? = nil) -> Bool {
    guard let record = record ?? world.keeping.record(of: self) else { return false }
    return entry.about?.record == record
  }

  /// The conversation as entries name it; nil where it is not kept.
  private func link(_ world: World, record: Int?) -> ConversationLink? {
    guard let record = record ?? world.keeping.record(of: self) else { return nil }
    let scene = session.scene
    return ConversationLink(record: record, customer: scene.customer.id, company: scene.company.id)
  }

  /// What was said in it, a line each, so that one can be picked.
  private func lines(_ world: World) -> [SittingTurn] {
    let notes = notes(world)
    return session.turns.enumerated().flatMap { number, turn in
      turn.lines.compactMap { line in
        switch line.voice {
        case .customer: SittingTurn(turn: number, speaker: line.speaker ?? notes.customerName, text: line.text)
        case .seller: SittingTurn(turn: number, speaker: world.strings["practise.me"], text: line.text)
        case .scene, .company: nil
        }
      }
    }
  }
}
