import Canvas
import Conversation
import History
import Packs
import Speech

/// A conversation that was left and waits to be continued.
enum Waiting: Sendable {
  /// As it was left in this run.
  case here(PractiseState)
  /// As it is on the disk, from an earlier run.
  case kept(ConversationRecord)
}

extension App {
  /// What has to be kept of the conversations in sight and waiting, so that the next picture shows nothing unkept.
  mutating func keepingEffects() -> [Effect] {
    if case .practise(var practise) = screen, practise.number == nil {
      practise.number = world.keeping.number()
      screen = .practise(practise)
    }
    guard world.keeping.status == .open else { return [] }
    var practised: [PractiseState] = []
    if let practise = screen.state.practised { practised.append(practise) }
    if case .here(let practise) = waiting { practised.append(practise) }
    return practised.flatMap { actions(for: $0) }.map { .keep($0) }
  }

  private func actions(for practise: PractiseState) -> [KeepAction] {
    guard let number = practise.number else { return [] }
    return world.keeping.actions(
      for: number, practise.session, level: world.settings.level, of: practise.pack, changed: practise.changed,
      branch: practise.branch
    ) { practise.session(in: $0, world.forms($0)) }
  }

  /// Takes notice of what came of keeping.
  mutating func take(_ event: KeepEvent) -> [Effect] {
    switch event {
    case .opened(let unfinished, let reports):
      world.keeping.status = .open
      world.keeping.reports = reports
      if waiting == nil, let unfinished { wait(for: .kept(unfinished)) }
      return keepingEffects() + [.keep(.recall)]
    case .unavailable(let error):
      world.keeping.status = .unavailable(error)
      propose()
      if message.isEmpty { message = world.strings.fill("keep.unavailable", ["why": world.strings.sentence(error)]) }
    case .done(let action, let record): return noteDone(action, record)
    case .failed(let action, let error): noteFailed(action, error)
    case .heldElsewhere(let record):
      // Both go on: what follows here becomes a conversation of its own.
      world.keeping.letGo(of: record)
      message = world.strings["keep.held-elsewhere"]
    case .reported(let reports): world.keeping.reports = reports
    case .recalled(let past):
      world.keeping.past = past
      propose()
    case .listed, .loaded: return changeScreen { state, world in state.keptArrived(event, world) }
    }
    return []
  }

  private mutating func noteDone(_ action: KeepAction, _ record: Int) -> [Effect] {
    world.keeping.noteDone(action, record, now: world.now())
    var reading: [Effect] = world.keeping.touchesReports(action) ? [.keep(.listReports)] : []
    switch action {
    case .finish, .delete, .deleteAll: reading.append(.keep(.recall))
    default: break
    }
    switch action {
    case .delete(let record): forget { $0 == record }
    case .deleteAll: forget { _ in true }
    default: break
    }
    guard !action.isOfConversation else { return reading }
    return reading + changeScreen { state, world in state.keptArrived(.done(action, record: record), world) }
  }

  private mutating func noteFailed(_ action: KeepAction, _ error: KeepingError) {
    if error != world.keeping.complaint {
      message = world.strings.fill(
        action.isOfConversation ? "keep.not-kept" : "keep.not-done", ["why": world.strings.sentence(error)])
    }
    if let number = world.keeping.noteFailed(action, error) { refuse(number) }
  }

  /// Leaves a conversation as it is on the disk until it has changed.
  private mutating func refuse(_ number: Int) {
    var practised = stack.compactMap(\.state.practised)
    if case .here(let practise) = waiting { practised.append(practise) }
    if let practise = practised.last(where: { $0.number == number }) {
      world.keeping.refuse(number, practise.session)
    }
  }

  /// Forgets what waits and what is known of records that were deleted.
  private mutating func forget(_ isDeleted: (Int) -> Bool) {
    for (number, kept) in world.keeping.conversations where isDeleted(kept.record) {
      world.keeping.conversations[number] = nil
      // One that is still open below stays gone as well, until something new is said in it.
      refuse(number)
      if case .here(let practise) = waiting, practise.number == number { wait(for: nil) }
    }
    if case .kept(let record) = waiting, isDeleted(record.id) { wait(for: nil) }
  }

  // MARK: Going on

  /// Lets a conversation wait to be continued, in place of one that waited before.
  mutating func wait(for waiting: Waiting?) {
    self.waiting = waiting
    nameWaiting()
  }

  /// Says what waits, in the language shown.
  mutating func nameWaiting() {
    switch waiting {
    case .here(let practise):
      let notes = practise.notes(world)
      world.waiting = world.strings.waiting(
        notes.customerName, notes.publicCompanyName, turn: practise.turn)
    case .kept(let record):
      world.waiting = world.strings.waiting(record, world.packs, world.language)
    case nil: world.waiting = nil
    }
  }

  /// Continues what waits; what is left for it, and unfinished itself, waits in turn.
  mutating func resume() -> [Effect] {
    guard let waiting else { return [] }
    switch waiting {
    case .here(let practise):
      wait(for: nil)
      leaveAll()
      stack.append(.practise(practise))
      return []
    case .kept(let record): return goOn(with: record)
    }
  }

  /// Goes on with a kept conversation exactly where it stood, or says why that is not possible.
  mutating func goOn(with record: ConversationRecord) -> [Effect] {
    guard let replay = world.replay else { return [] }
    switch replay.reopened(record, world.strings) {
    case .failure(let obstacle):
      cover = .text(
        title: world.strings["keep.cannot-go-on"],
        [Paragraph(obstacle.sentence), Paragraph(""), Paragraph(world.strings["keep.still-readable"])], ScrollState())
      return []
    case .success(var practise):
      let known = world.keeping.number(of: record.id)
      let number = known ?? world.keeping.number()
      practise.number = number
      practise.branch = record.branch
      world.keeping.conversations[number] = KeptConversation(record)
      leaveAll()
      if case .kept(let waits) = waiting, waits.id == record.id { wait(for: nil) }
      if case .here(let waits) = waiting, waits.number == number { wait(for: nil) }
      stack.append(.practise(practise))
      return [.keep(.hold(record: record.id))]
    }
  }
}
