import Canvas
import Conversation
import History
import Season
import Speech

/// A conversation as it looks from behind: what went on at each turn, what else was possible, and what comes after.
struct DebriefState: ScreenState {
  /// What can stand at the right, or alone; in the order of Tab.
  enum Page: String, CaseIterable, Sendable {
    /// What was said; on large screens it always stands at the left.
    case transcript
    /// The turn in focus.
    case turn
    /// The four sides, and what remained unmet.
    case sides
    /// Two weeks and a year later.
    case after
    /// What listening was worth.
    case worth
    /// The figures of the talk.
    case talk
    /// One question to take along.
    case question
  }

  /// Who can go on after a tried move, in the order of the key.
  static let stances: [Stance] = [.customerCentred, .push, .orderTaker]

  /// The conversation.
  let practise: PractiseState
  /// What is known without playing anything on.
  let facts: DebriefFacts
  /// The record it is kept under, where it was not held in this run.
  let record: Int?
  /// The page in sight.
  var page = Page.turn
  /// The turn in focus; 0 is the opening.
  var turn: Int
  /// Which of its two figures each side shows where there is room for one: at once, or in the longer run.
  var figures = 0
  /// Whether all moves of the turn in focus stand in the place of the pages.
  var showsMoves = false
  /// The move in focus there; 0 is the one that was made.
  var moveFocus = 0
  /// How far the pages are scrolled.
  var scrolls: [Page: ScrollState] = [:]
  /// The look back under way.
  private(set) var job: HindsightJob
  /// What the look back has shown so far; nil before every turn was played out once.
  private(set) var hindsight: Hindsight?
  /// The turns at which most was decided, as far as the look back has come.
  private(set) var turningPoints: [TurningPoint] = []

  /// Looks back at a conversation that is over.
  ///
  /// - Parameters:
  ///   - practise: The conversation.
  ///   - record: The record it is kept under, where it was not held in this run.
  ///   - turn: The turn in focus.
  init(_ practise: PractiseState, record: Int? = nil, turn: Int = 1) {
    self.practise = practise
    self.record = record
    facts = DebriefFacts(practise.session, of: practise.pack)
    self.turn = min(max(1, turn), practise.session.turns.count - 1)
    job = HindsightJob(HindsightPlan(facts.conversation))
  }

  var context: Context { .debrief }
  var wording: String { showsMoves ? "debrief-moves" : context.rawValue }
  var catchesBack: Bool { showsMoves }
  var practised: PractiseState? { practise }
  var analysis: AnalysisRequest? { job.isFinished ? nil : AnalysisRequest(job.plan) }

  /// The number of the last turn.
  var lastTurn: Int { facts.conversation.turns.count - 1 }

  func heading(_ world: World) -> String {
    [world.strings["screen.debrief"], practise.notes(world).customerName].joined(separator: " · ")
  }

  func note(_ world: World) -> String {
    world.strings.fill("debrief.turn-of", ["turn": String(turn), "all": String(lastTurn)])
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch command {
    case .activate, .showMoves: turn > 0
    case .nextPane, .previousPane, .chooseNumber: !showsMoves
    default: true
    }
  }

  /// Takes a part; the picture is made anew whenever each turn has been played out once more.
  mutating func analysed(_ part: HindsightPart, of request: AnalysisRequest) -> [Step] {
    guard request == analysis else { return [] }
    job.add(part)
    let turns = max(1, facts.conversation.turns.count - 1)
    if job.hasPicture && (hindsight == nil || job.isFinished || job.done % turns == 0) {
      let seen = job.hindsight
      hindsight = seen
      turningPoints = seen.turningPoints()
    }
    return []
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    switch command {
    case .activate: return playOn(world)
    case .reflectOnThis: return practise.reflecting(world, record: record)
    case .makePlan: return practise.planning(world, record: record)
    case .switchPolicy: switchPolicy()
    case .otherFigures: figures = 1 - figures
    case .showMoves:
      showsMoves.toggle()
      moveFocus = 0
    case .back: showsMoves = false
    case .nextPane: show(stepped(by: 1, world))
    case .previousPane: show(stepped(by: -1, world))
    case .left: go(to: turn - 1)
    case .right: go(to: turn + 1)
    case .chooseNumber:
      let pages = pages(world)
      if let digit = key?.digit, pages.indices.contains(digit - 1) { show(pages[digit - 1]) }
    default: walk(command, world)
    }
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    let layout = layout(in: world.area, world)
    if let pane = layout.transcript, pane.inner.contains(point) {
      let list = transcriptList(world, isActive: true)
      if let item = list.item(at: point, in: pane.padded, look: world.look) { go(to: item.id) }
    }
    return []
  }

  /// The pages that Tab goes through; what was said is one of them where it does not stand at the left.
  func pages(_ world: World) -> [Page] {
    Page.allCases.filter { $0 != .transcript || world.room < .threeColumns }
  }

  /// The page in sight.
  func shown(_ world: World) -> Page { pages(world).contains(page) ? page : .turn }

  private func stepped(by steps: Int, _ world: World) -> Page {
    let pages = pages(world)
    let here = pages.firstIndex(of: shown(world)) ?? 0
    return pages[((here + steps) % pages.count + pages.count) % pages.count]
  }

  private mutating func show(_ page: Page) { self.page = page }

  private mutating func go(to turn: Int) {
    let turn = min(max(0, turn), lastTurn)
    guard turn != self.turn else { return }
    self.turn = turn
    scrolls[.turn] = nil
    moveFocus = 0
    if turn == 0 { showsMoves = false }
  }

  /// Walks through the turns where they are in sight; other pages scroll.
  private mutating func walk(_ command: Command, _ world: World) {
    if showsMoves { return walkMoves(command, world) }
    let page = shown(world)
    if page == .turn || page == .transcript {
      switch command {
      case .up: return go(to: turn - 1)
      case .down: return go(to: turn + 1)
      case .first: return go(to: 0)
      case .last: return go(to: lastTurn)
      case .pageUp where page == .transcript: return go(to: turn - 4)
      case .pageDown where page == .transcript: return go(to: turn + 4)
      default: break
      }
    }
    guard let pane = layout(in: world.area, world).page else { return }
    let extent = Scroller(paragraphs(page, in: pane, world)).extent(in: pane.padded, look: world.look)
    var state = scrolls[page] ?? ScrollState()
    state.take(command, extent: extent)
    scrolls[page] = state
  }

  /// Walks through the moves of the turn in focus.
  private mutating func walkMoves(_ command: Command, _ world: World) {
    guard let rows = [.up: -1, .down: 1, .pageUp: -8, .pageDown: 8, .first: Int.min, .last: .max][command] else {
      return
    }
    var state = TableState(focus: moveFocus)
    state.move(by: rows, count: movesTable(world).moves.count)
    moveFocus = state.focus
  }

  /// Lets another way of selling go on after the tried moves.
  private mutating func switchPolicy() {
    let here = Self.stances.firstIndex(of: job.plan.policy.stance) ?? 0
    let next = Self.stances[(here + 1) % Self.stances.count]
    job = HindsightJob(HindsightPlan(facts.conversation, policy: StancePolicy(next, skill: job.plan.policy.skill)))
    hindsight = nil
    turningPoints = []
  }

  /// Opens the conversation as it stood before the turn in focus, to do something else there.
  private func playOn(_ world: World) -> [Step] {
    guard turn > 0 else { return [] }
    var session = practise.session
    while session.turns.count > turn { session.undo() }
    var fresh = practise.with(session)
    fresh.declined = practise.declined.filter { $0 < session.turns.count }
    let origin = world.keeping.record(of: practise) ?? record
    fresh.branch = origin.map { ConversationRecord.Branch(record: $0, turn: turn - 1) }
    return [
      .open(.practise(fresh)), .say(world.strings.fill("debrief.branched", ["turn": String(turn)])),
    ]
  }
}

extension KeyTable {
  /// What only this screen has.
  static let debriefKeys: [Binding] = [
    Binding([.character("a")], .showMoves, in: [.debrief], footer: 4),
    Binding([.character("f")], .otherFigures, in: [.debrief], footer: 5),
    Binding([.character("p")], .switchPolicy, in: [.debrief], footer: 6),
    Binding([.character("q")], .openHome, in: [.debrief], footer: 9),
  ]
}
