/// How much of what was done to a text can be undone.
public struct HistoryBounds: Hashable, Sendable {
  /// The most steps.
  public var steps: Int
  /// The most glyphs that all steps hold together; the latest step may hold more, because one can always be undone.
  public var glyphs: Int

  /// Makes bounds.
  public init(steps: Int = 1000, glyphs: Int = 500_000) {
    self.steps = max(1, steps)
    self.glyphs = max(0, glyphs)
  }
}

/// Glyphs of a text that were replaced by others.
struct EditChange: Sendable {
  /// Where.
  var start: TextPosition
  /// What stood there.
  var removed: [Character]
  /// What stands there instead.
  var inserted: [Character]

  /// The glyphs it holds.
  var size: Int { removed.count + inserted.count }

  /// This change and the next one as one, if they go on from each other within a word; else nil.
  func joined(with next: EditChange) -> EditChange? {
    if removed.isEmpty && next.removed.isEmpty && next.start == start.advanced(over: inserted) {
      return EditChange(start: start, removed: [], inserted: inserted + next.inserted)
    }
    if inserted.isEmpty && next.inserted.isEmpty && start == next.start.advanced(over: next.removed) {
      return EditChange(start: next.start, removed: next.removed + removed, inserted: [])
    }
    return nil
  }
}

/// What is undone and redone at once.
struct EditStep: Sendable {
  /// The changes, in the order they were made.
  var changes: [EditChange]
  /// Where the cursor stood before them and after them.
  var before: Caret, after: Caret
  /// The glyphs it holds.
  var size: Int { changes.reduce(0) { $0 + $1.size } }
}

/// What was done to a text, for undoing and redoing.
struct EditHistory: Sendable {
  /// What goes on as one step while nothing else comes between.
  enum Run: Hashable, Sendable { case typing, deleting, deletingBack }

  /// How much is kept.
  let bounds: HistoryBounds
  /// The steps that can be undone, the last one last.
  private(set) var done: [EditStep] = []
  /// The steps that can be done again, the next one last.
  private(set) var undone: [EditStep] = []
  private var size = 0
  private var run: (kind: Run, endsInBlank: Bool)?

  /// Begins with nothing done.
  init(bounds: HistoryBounds) { self.bounds = bounds }

  /// What comes next is a step of its own.
  mutating func endRun() { run = nil }

  /// Remembers a change; within a run, a step ends where a word begins and where a line was broken.
  ///
  /// - Parameters:
  ///   - change: What was changed.
  ///   - kind: What it goes on with, or nil for a step of its own.
  ///   - first: The first glyph typed, or the glyph deleted.
  ///   - before: Where the cursor stood before it.
  ///   - after: Where it stands after it.
  mutating func add(_ change: EditChange, run kind: Run?, first: Character, before: Caret, after: Caret) {
    undone = []
    let isBlank = first == " " || first == "\n"
    let goesOn = run.map { $0.kind == kind && (isBlank || !$0.endsInBlank) } ?? false
    if goesOn && first != "\n" && !done.isEmpty {
      var step = done.removeLast()
      if let joined = step.changes.last?.joined(with: change) {
        step.changes[step.changes.count - 1] = joined
      } else {
        step.changes.append(change)
      }
      step.after = after
      done.append(step)
    } else {
      done.append(EditStep(changes: [change], before: before, after: after))
    }
    size += change.size
    run = kind.map { ($0, isBlank) }
    var dropped = 0
    while done.count - dropped > 1 && (done.count - dropped > bounds.steps || size > bounds.glyphs) {
      size -= done[dropped].size
      dropped += 1
    }
    done.removeFirst(dropped)
  }

  /// Takes the last step back, if there is one.
  mutating func undo() -> EditStep? {
    endRun()
    guard let step = done.popLast() else { return nil }
    size -= step.size
    undone.append(step)
    return step
  }

  /// Takes the last step undone, if there is one.
  mutating func redo() -> EditStep? {
    endRun()
    guard let step = undone.popLast() else { return nil }
    size += step.size
    done.append(step)
    return step
  }
}
