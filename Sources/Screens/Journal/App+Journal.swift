import Canvas
import Journal

extension App {
  /// How long nobody may do anything before the journal locks itself, in milliseconds; nil where it has no lock to fall.
  public var idleLimit: Int? { world.journal.status == .there(.open) ? world.settings.idleMinutes * 60_000 : nil }

  /// How long what is being written may wait to be kept, in milliseconds.
  static let draftPause = 1000

  /// Whether something that was written is not on the disk yet.
  var hasUnkeptDrafts: Bool {
    world.journal.isOpen && (screen.state.draft?.isUnkept == true || !leftDrafts.isEmpty)
  }

  /// What has to be kept of what is being written, and of what was being written in screens that were left.
  ///
  /// - Parameters:
  ///   - typing: Whether somebody is just typing; what is in sight can wait for a moment then.
  ///   - again: Whether to try again where the disk refused it.
  /// - Returns: What has to be done, in this order.
  mutating func journalEffects(typing: Bool = false, again: Bool = true) -> [Effect] {
    numberDraft()
    guard world.journal.isOpen else { return [] }
    var drafts = leftDrafts
    if let draft = screen.state.draft, !typing { drafts.append(draft) }
    return drafts.filter { again || !$0.hasFailed }.compactMap(\.keeping).map { .journal($0) }
  }

  /// Gives a new draft a number of its own.
  private mutating func numberDraft() {
    guard screen.state.draft?.id == 0 else { return }
    let id = world.journal.draftNumber()
    var state = screen.state
    state.draft?.id = id
    screen.state = state
  }

  /// Holds on to what was being written in a screen that goes, until it is on the disk.
  mutating func leaveDraft(of screen: Screen) {
    guard var draft = screen.state.draft, draft.isUnkept else { return }
    if draft.id == 0 { draft.id = world.journal.draftNumber() }
    leftDrafts.append(draft)
  }

  /// Takes notice of what came of the journal.
  mutating func take(_ event: JournalEvent) -> [Effect] {
    switch event {
    case .opened(let lock, let entries):
      world.journal.status = .there(lock)
      world.journal.kept = entries
      world.journal.complaint = nil
      if lock == .locked { leavePrivateScreens() }
    case .unavailable(let error): world.journal.status = .unavailable(error)
    case .done(.keep(let entry, _, _), let number): world.journal.note(entry, number: number)
    case .done(.delete(let number), _): world.journal.forget(number)
    case .done: break
    case .failed(let action, let error): noteFailed(action, error)
    case .exported(let file): message = world.strings.fill("journal.exported", ["file": file.cleaned()])
    }
    useOwnShop()
    for index in stack.indices {
      var state = stack[index].state
      if state.draft?.take(event) == true { stack[index].state = state }
    }
    leftDrafts = leftDrafts.compactMap { draft in
      var draft = draft
      _ = draft.take(event)
      return draft.isUnkept ? draft : nil
    }
    return changeScreen { state, world in state.journalArrived(event, world) }
  }

  private mutating func noteFailed(_ action: JournalAction, _ error: JournalError) {
    // Where a passphrase is typed, the screen itself says what came of it.
    if action.takesTime || action == .deleteAll, case .passphrase = screen { return }
    let isKeeping = if case .keep = action { true } else { false }
    if isKeeping && error == world.journal.complaint { return }
    if isKeeping { world.journal.complaint = error }
    message = world.strings.fill(
      isKeeping ? "journal.not-kept" : "journal.not-done", ["why": world.strings.sentence(error)])
  }

  /// Locks the journal after nobody has done anything for a while; what was written until then is kept first.
  mutating func lockWhenIdle() -> [Effect] {
    guard world.journal.status == .there(.open) else { return [] }
    var effects = journalEffects()
    effects.append(.journal(.lock))
    message = world.strings["journal.locked-idle"]
    return effects
  }

  /// Locks the journal at once; what was written until then is kept first.
  mutating func lockJournal() -> [Effect] {
    guard world.journal.status == .there(.open) else { return [] }
    message = world.strings["passphrase.locked-now"]
    return journalEffects() + [.journal(.lock)]
  }

  /// Takes away every screen that shows something of a journal that is locked; one whose text could not be kept stays.
  private mutating func leavePrivateScreens() {
    guard let first = stack.firstIndex(where: \.state.isPrivate) else { return }
    guard !stack[first...].contains(where: { $0.state.draft?.isUnkept == true }) else { return }
    stack.removeSubrange(max(1, first)...)
    cover = nil
  }

  /// Whether leaving now would lose something written that the disk does not take; says so the first time.
  mutating func holdsBackQuit() -> Bool {
    let drafts = leftDrafts + [screen.state.draft].compactMap { $0 }
    guard !wasHeldBack, drafts.contains(where: { $0.isUnkept && $0.hasFailed }) else { return false }
    wasHeldBack = true
    cover = .text(
      title: world.strings["journal.unkept.title"],
      [Paragraph(world.strings["journal.unkept.text"])], ScrollState())
    return true
  }
}

extension Strings {
  /// Why the journal cannot be kept or read, and what helps.
  public func sentence(_ error: JournalError) -> String {
    switch error {
    case .locked: self["journal.problem.locked"]
    case .wrongPassphrase: self["journal.problem.wrong-passphrase"]
    case .passphraseMismatch: self["journal.problem.passphrase-mismatch"]
    case .tampered: self["journal.problem.tampered"]
    case .truncated: self["journal.problem.truncated"]
    case .damaged: self["journal.problem.damaged"]
    case .newer: self["journal.problem.newer"]
    case .readOnly: self["journal.problem.read-only"]
    case .busy: self["journal.problem.busy"]
    case .full: self["journal.problem.full"]
    case .other(let words): fill("journal.problem.other", ["words": words.cleaned()])
    }
  }
}
