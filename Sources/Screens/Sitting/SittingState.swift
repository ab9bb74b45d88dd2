import Canvas
import Journal

/// A sitting: questions one at a time, each of which may be skipped, and everything kept as it is written.
struct SittingState: ScreenState {
  /// Where one is.
  enum Place: Hashable, Sendable {
    /// Before the first question.
    case opening
    /// At the question with this key.
    case question(String)
    /// Behind the last question.
    case closing
  }

  /// What is gone through.
  let guide: SittingGuide
  /// What was answered so far.
  var draft: JournalDraft?
  /// Where one is.
  private(set) var place: Place
  /// What takes the answer to the question in sight; nil where there is none.
  var field: SittingField?
  /// How far what is read is scrolled.
  var scroll = ScrollState()

  /// Begins a sitting, or goes on with one at its first question that was not answered.
  init(_ guide: SittingGuide, _ draft: JournalDraft, _ world: World) {
    self.guide = guide
    self.draft = draft
    let questions = guide.questions(draft.entry, world)
    let isNew = draft.entry.answers.isEmpty
    if isNew && !guide.opening(world).isEmpty {
      place = .opening
    } else {
      let answered = questions.lastIndex { draft.entry.hasAnswer(to: $0) } ?? -1
      let next = questions.indices.contains(answered + 1) ? questions[answered + 1] : questions.last
      place = next.map { .question($0.key) } ?? .closing
      field = next.map { SittingField($0, draft.entry) }
    }
  }

  /// Begins a new one.
  init(_ guide: SittingGuide, about: ConversationLink? = nil, _ world: World) {
    self.init(guide, JournalDraft(guide.entry(at: world.now(), about: about)), world)
  }

  var context: Context { .sitting }
  var isPrivate: Bool { true }
  var isEditing: Bool { field?.isEditing ?? false }
  var editingKeys: Context { if case .text = field { .writing } else { .wordPicker } }

  var wording: String {
    switch field {
    case .scale: "sitting-scale"
    case .list: "sitting-list"
    default: "sitting"
    }
  }

  /// What was answered so far.
  var entry: JournalEntry { draft?.entry ?? guide.entry(at: 0) }

  func heading(_ world: World) -> String { guide.title(world) }

  func note(_ world: World) -> String {
    let strings = world.strings
    guard let draft else { return "" }
    var parts: [String] = []
    let count = guide.questions(entry, world).count
    if count > 1, let number = number(world) {
      parts.append(strings.fill("sitting.number", ["number": String(number), "count": String(count)]))
    }
    if draft.isUnkept { parts.append("…") } else if draft.number != nil { parts.append(strings["sitting.kept"]) }
    return parts.joined(separator: " · ")
  }

  /// The number of the question in sight, from 1; nil where there is none.
  func number(_ world: World) -> Int? {
    guard case .question(let key) = place else { return nil }
    return guide.questions(entry, world).firstIndex { $0.key == key }.map { $0 + 1 }
  }

  /// The question in sight; nil where there is none.
  func question(_ world: World) -> SittingQuestion? {
    guard case .question(let key) = place else { return nil }
    return guide.questions(entry, world).first { $0.key == key }
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .makePlan: place == .closing && guide != .plan
    case .left, .right: if case .scale = field { true } else { false }
    case .doesNotApply: if case .scale(let scale) = question(world)?.kind { scale.none != nil } else { false }
    case .up, .down, .pageUp, .pageDown, .first, .last: place != .opening
    default: true
    }
  }

  // MARK: Going on

  /// Goes on to the next question, or back to the one before.
  mutating func go(by steps: Int, _ world: World) {
    let questions = guide.questions(entry, world)
    let here: Int
    switch place {
    case .opening: here = -1
    case .closing: here = questions.count
    case .question(let key): here = questions.firstIndex { $0.key == key } ?? -1
    }
    let next = here + steps
    scroll = ScrollState()
    if questions.indices.contains(next) {
      place = .question(questions[next].key)
      field = SittingField(questions[next], entry)
    } else if next >= questions.count {
      place = .closing
      field = nil
      finish(world)
    } else if !guide.opening(world).isEmpty {
      place = .opening
      field = nil
    }
  }

  /// Takes notice that it was brought to its end.
  private mutating func finish(_ world: World) {
    guard draft?.entry.isFinished == false, draft?.entry.answers.isEmpty == false else { return }
    draft?.entry.isFinished = true
    draft?.entry.changedAt = world.now()
  }

  /// Takes over what the field holds.
  mutating func takeOver(_ world: World) {
    guard let question = question(world), let field else { return }
    let before = entry[question.answer]
    let answer = field.answer(to: question, over: before)
    guard answer != before ?? Answer(question.answer) else { return }
    change(world) { $0[question.answer] = answer }
  }

  /// Changes what was answered.
  mutating func change(_ world: World, _ change: (inout JournalEntry) -> Void) {
    guard var entry = draft?.entry else { return }
    change(&entry)
    entry.changedAt = world.now()
    draft?.entry = entry
  }
}

extension JournalEntry {
  /// Whether a question of a sitting was answered.
  func hasAnswer(to question: SittingQuestion) -> Bool {
    guard let answer = self[question.answer] else { return false }
    switch question.kind {
    case .text, .line: return !answer.text.isEmpty
    case .feelings: return !answer.feelings.isEmpty
    case .needs: return !answer.needs.isEmpty
    case .scale: return answer.value != nil || !answer.choices.isEmpty
    case .choice: return !answer.choices.isEmpty
    case .turn: return !answer.text.isEmpty || !answer.choices.isEmpty
    }
  }
}
