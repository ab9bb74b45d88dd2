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
