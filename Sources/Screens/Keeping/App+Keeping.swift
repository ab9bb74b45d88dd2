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

  /// What has to be done so that a conversation is kept; one without a word said is none yet.
  private func actions(for practise: PractiseState) -> [KeepAction] {
    guard let number = practise.number else { return [] }
    let session = practise.session
    let wanted = KeptConversation.steps(of: session)
    if let refused = world.keeping.refused[number], refused == wanted { return [] }
    if let kept = world.keeping.conversations[number] {
      return kept.actions(to: wanted, isOver: session.state.isOver) {
        practise.session(in: kept.language, world.forms(kept.language))
      }
    }
    guard wanted.count > 1 || wanted[0].feeling != nil else { return [] }
    let setup = ConversationSetup(of: session, pack: practise.pack.name, version: practise.pack.version)
    let record = ConversationRecord(
      of: session, setup: setup, startedAt: 0, level: world.settings.level.rawValue, branch: practise.branch)
    return [.begin(conversation: number, record)]
  }

  /// Takes notice of what came of keeping.
  mutating func take(_ event: KeepEvent) -> [Effect] {
    switch event {
    case .opened(let unfinished):
      world.keeping.status = .open
      if waiting == nil, let unfinished { wait(for: .kept(unfinished)) }
      return keepingEffects()
    case .unavailable(let error):
      world.keeping.status = .unavailable(error)
      if message.isEmpty { message = world.strings.fill("keep.unavailable", ["why": world.strings.sentence(error)]) }
    case .done(let action, let record): return noteDone(action, record)
    case .failed(let action, let error): noteFailed(action, error)
    case .heldElsewhere(let record):
      // Both go on: what follows here becomes a conversation of its own.
      if let number = number(of: record) { world.keeping.conversations[number] = nil }
      message = world.strings["keep.held-elsewhere"]
    case .listed, .loaded: return changeScreen { state, world in state.keptArrived(event, world) }
    }
    return []
  }

  /// The program's number for the conversation of a record.
  private func number(of record: Int) -> Int? {
    world.keeping.conversations.first { $0.value.record == record }?.key
  }

  private mutating func noteDone(_ action: KeepAction, _ record: Int) -> [Effect] {
    world.keeping.complaint = nil
    switch action {
    case .begin(let number, var begun):
      begun.id = record
      world.keeping.conversations[number] = KeptConversation(begun)
    case .delete(let record):
      forget { $0 == record }
    case .deleteAll: forget { _ in true }
    default:
      if let number = number(of: record) { world.keeping.conversations[number]?.apply(action) }
    }
    if let number = number(of: record) { world.keeping.refused[number] = nil }
    guard !action.isOfConversation else { return [] }
    return changeScreen { state, world in state.keptArrived(.done(action, record: record), world) }
  }

  private mutating func noteFailed(_ action: KeepAction, _ error: KeepingError) {
    if error != world.keeping.complaint {
      let isRecording = action.isOfConversation
      message = world.strings.fill(
        isRecording ? "keep.not-kept" : "keep.not-done", ["why": world.strings.sentence(error)])
    }
    world.keeping.complaint = error
    guard action.isOfConversation else { return }
    var number: Int?
    if case .begin(let begun, _) = action {
      number = begun
    } else {
      number = action.record.flatMap { self.number(of: $0) }
    }
    guard let number else { return }
    if case .missing = error.problem {
      // It was deleted, or another program changed it: with the next turn it is kept anew.
      world.keeping.conversations[number] = nil
    }
    let states = stack.compactMap(\.state.practised)
    if let practise = states.last(where: { $0.number == number }) {
      world.keeping.refused[number] = KeptConversation.steps(of: practise.session)
    }
  }

  /// Forgets what waits and what is known of records that were deleted.
  private mutating func forget(_ isDeleted: (Int) -> Bool) {
    for (number, kept) in world.keeping.conversations where isDeleted(kept.record) {
      world.keeping.conversations[number] = nil
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
      world.waiting = waitingText(notes.customerName, notes.companyName, turn: practise.session.state.turn)
    case .kept(let record):
      let words = world.packs.first { $0.name == record.setup.pack }?.words
      let language = world.language
      let customer = words?.customers[record.setup.customer]?.name[language] ?? record.setup.customer.cleaned()
      let company = words?.companies[record.setup.company]?.name[language] ?? record.setup.company.cleaned()
      world.waiting = waitingText(customer, company, turn: record.moves.count)
    case nil: world.waiting = nil
    }
  }

  private func waitingText(_ customer: String, _ company: String, turn: Int) -> String {
    let house = world.strings.fill("practise.in-house", ["house": company])
    return world.strings.fill(
      "keep.waiting", ["customer": customer, "house": house, "turn": String(turn)])
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
    switch reopened(record, replay) {
    case .failure(let problem):
      cover = .text(
        title: world.strings["keep.cannot-go-on"],
        [Paragraph(problem.sentence), Paragraph(""), Paragraph(world.strings["keep.still-readable"])], ScrollState())
      return []
    case .success(var practise):
      let known = world.keeping.conversations.first { $0.value.record == record.id }?.key
      let number = known ?? world.keeping.number()
      practise.number = number
      practise.branch = record.branch
      world.keeping.conversations[number] = KeptConversation(record)
      if case .kept(let waits) = waiting, waits.id == record.id { wait(for: nil) }
      if case .here(let waits) = waiting, waits.number == number { wait(for: nil) }
      leaveAll()
      stack.append(.practise(practise))
      return [.keep(.hold(record: record.id))]
    }
  }

  /// Why a conversation cannot be continued, as a sentence.
  private struct Obstacle: Error { var sentence: String }

  private func reopened(
    _ record: ConversationRecord, _ replay: Replay
  ) -> Result<PractiseState, Obstacle> {
    do throws(ReplayProblem) {
      if case .differs(let turn) = replay.finding(on: record) {
        return .failure(Obstacle(sentence: world.strings.fill("keep.replay.differs", ["turn": String(turn)])))
      }
      let session = try replay.session(of: record)
      guard let pack = replay.packs.first(where: { $0.name == record.setup.pack }) else {
        throw .noPack(record.setup.pack)
      }
      return .success(PractiseState(pack: pack, session: session))
    } catch {
      return .failure(Obstacle(sentence: world.strings.sentence(error)))
    }
  }
}
