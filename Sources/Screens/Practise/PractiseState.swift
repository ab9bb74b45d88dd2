import Canvas
import Conversation
import History
import Packs
import Speech

/// A conversation being held, and what is focused, open and scrolled on its screen.
struct PractiseState: ScreenState {
  /// The parts of the screen that take the keys in turn.
  enum Part: String, CaseIterable, Sendable {
    /// What the seller can do.
    case moves
    /// What is known.
    case known
    /// What could be offered.
    case offers
    /// The customer's side.
    case customer
    /// The seller's side.
    case seller
    /// What was said.
    case transcript
  }

  /// What lies over the parts and takes the keys.
  enum Cover: Sendable {
    /// Where the conversation stands among the phases.
    case map(ScrollState)
    /// The choice of a word for one's own feeling.
    case feeling(FeelingPicker)
    /// Something being said in one's own words.
    case speaking(Speaking)
  }

  /// The pack it comes from, as it was before anything was changed for the conversation.
  let pack: Pack
  /// What was changed for it, as its setup names it: numbers of the model, and what had been reported before.
  var changed: [String: Int] = [:]
  /// What had been reported in the house before, and what came of it.
  var precedent = Precedent()
  /// The conversation.
  var session: Session
  /// The part that takes the keys.
  var part = Part.moves
  /// Which families are open and which move is focused.
  var moves: ListState
  /// The move for which an offer is being chosen.
  var choosing: MoveKind?
  /// Which of the offers for that move is focused.
  var chosenOffer = ListState()
  /// Which offer of the pane of offers is focused.
  var offers = ListState()
  /// How far the parts with text are scrolled.
  var scrolls: [Part: ScrollState] = [:]
  /// What lies over the parts.
  var cover: Cover?
  /// Whether someone who sees no offers by themselves has asked for them.
  var askedForOffers = false
  /// The turns in which the person declined to name a feeling.
  var declined: Set<Int> = []
  /// The program's own number of the conversation, by which it is kept; nil until it has come into sight.
  var number: Int?
  /// Where it goes off from another conversation that is kept.
  var branch: ConversationRecord.Branch?
  /// Whether to go back to the ending once a feeling was named.
  var returnsToEnding = false

  /// Opens a conversation in the house as one's own reports have left it; nil where the pack's numbers or the wish make
  /// none possible.
  ///
  /// - Parameters:
  ///   - pack: The pack.
  ///   - customer: Who comes in.
  ///   - company: The house.
  ///   - seed: The seed.
  ///   - numbers: The numbers of the model that are changed for it, by name.
  ///   - skill: How well questions land, in permille.
  ///   - world: What it is opened in, with what was reported so far.
  init?(
    pack: Pack, customer: Customer, company: Company, seed: UInt64, numbers: [String: Int] = [:], skill: Int = 500,
    _ world: World
  ) {
    guard let model = world.loaded?.model else { return nil }
    let reports = world.keeping.reports.made(in: company.id, pack: pack.name)
    let changed = numbers.merging(pack.setup(after: reports, in: company.id)) { $1 }
    guard
      let (here, precedent) = try? pack.after(changed, customer: customer.id, company: company.id, model: model),
      let scene = try? here.scene(customer: customer.id, company: company.id, model: model, skill: skill)
    else { return nil }
    self.init(pack: pack, scene: scene, seed: seed, world)
    self.changed = changed
    self.precedent = precedent
  }

  /// Opens a conversation in a scene.
  init(pack: Pack, scene: Scene, seed: UInt64, _ world: World) {
    self.init(
      pack: pack,
      session: Session(
        scene: scene, words: pack.words, forms: world.strings.forms, language: world.language, seed: seed))
  }

  /// Goes on with a conversation where it stands.
  init(pack: Pack, session: Session) {
    self.pack = pack
    self.session = session
    moves = Self.moves(after: session.moves.last, in: session)
  }

  /// The same conversation from another point, or from its beginning on another day: what preceded it stays.
  func with(_ session: Session) -> PractiseState {
    var other = PractiseState(pack: pack, session: session)
    other.changed = changed
    other.precedent = precedent
    return other
  }

  var context: Context { .practise }
  var keys: Context {
    switch cover {
    case .map: .overlay
    case .speaking: .speaking
    case .feeling, nil: .practise
    }
  }
  var wording: String {
    if case .feeling = cover { return "feeling" }
    if case .speaking(let speaking) = cover { return speaking.isTyping ? "speaking-typing" : "speaking" }
    guard cover == nil, part == .moves, choosing == nil, !session.state.isOver else { return context.rawValue }
    let isFamily = moves.focus.map { if case .family? = MoveRow(id: $0) { true } else { false } } ?? false
    return isFamily ? "family" : context.rawValue
  }
  var isEditing: Bool {
    switch cover {
    case .feeling: true
    case .speaking(let speaking): speaking.isTyping
    case .map, nil: false
    }
  }
  var catchesBack: Bool { cover != nil || choosing != nil }
  var isUnfinished: Bool { !session.state.isOver }
  var practised: PractiseState? { self }

  func heading(_ world: World) -> String {
    let notes = notes(world)
    let house = world.strings.fill("practise.in-house", ["house": notes.companyName])
    return [world.strings["screen.practise"], notes.customerName, house].joined(separator: " · ")
  }

  func note(_ world: World) -> String { world.strings.fill("practise.turn", ["turn": String(turn)]) }

  /// The number of the turn that is about to be made, from 1; after the end that of the last.
  var turn: Int { session.state.turn + (session.state.isOver ? 0 : 1) }

  func allows(_ command: Command, _ world: World) -> Bool {
    if case .speaking(let speaking) = cover { return speaking.allows(command) }
    if cover != nil {
      switch command {
      case .up, .down, .pageUp, .pageDown, .activate: return true
      case .takeBack, .showMap, .showCompany, .nameFeeling, .showOffers, .chooseNumber, .nextPane, .previousPane:
        return false
      default: return true
      }
    }
    switch command {
    case .takeBack: return session.turns.count > 1
    case .showOffers: return world.settings.level == .master
    case .speakFreely: return !session.state.isOver
    default: return true
    }
  }

  /// The conversation with everything that is needed to put it into words, in the language shown now.
  func notes(_ world: World) -> Notes {
    Notes(
      session: session(in: world), words: pack.words, world: world, trail: reportTrail(world),
      own: world.ownWords(of: session.scene.company.id, in: pack))
  }

  /// The conversation in the language shown now; where that has changed, the same moves are told anew.
  private func session(in world: World) -> Session { session(in: world.language, world.strings.forms) }

  /// The conversation in a language; where it is in another, the same moves are told anew.
  func session(in language: Language, _ forms: @autoclosure () -> Forms) -> Session {
    guard session.narrator.language != language else { return session }
    var told = Session(
      scene: session.scene, words: pack.words, forms: forms(), language: language, seed: session.seed)
    told.name(feeling: session.turns[0].namedFeeling)
    for turn in session.turns.dropFirst() {
      guard let move = turn.move, told.take(move, saying: turn.said) else { break }
      told.name(feeling: turn.namedFeeling)
    }
    return told
  }

  /// The last moment at which the person named a feeling or declined to, by its turn.
  var lastMoment: Int? { moments.last }

  /// The moments at which the person named a feeling or declined to, by their turns.
  var moments: [Int] {
    session.turns.indices.filter { session.turns[$0].namedFeeling != nil || declined.contains($0) }
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    session = session(in: world)
    switch cover {
    case .feeling(let picker): return inPicker(command, picker, world)
    case .map(let state): return inMap(command, state, world)
    case .speaking(let speaking): return inSpeaking(command, speaking, key: key, world)
    case nil: break
    }
    switch command {
    case .speakFreely: return speak(world)
    case .takeBack: return takeBack(world)
    case .showMap: cover = .map(ScrollState())
    case .showCompany:
      return [.show(title: notes(world).companyName, notes(world).companyInside)]
    case .nameFeeling: cover = .feeling(FeelingPicker())
    case .showOffers:
      askedForOffers.toggle()
      part = askedForOffers ? .offers : .moves
    case .nextPane: changePart(by: 1, world)
    case .previousPane: changePart(by: -1, world)
    case .back: choosing = nil
    default: return inPart(command, key: key, world)
    }
    return []
  }

  mutating func edit(_ key: Key, _ world: World) -> [Step] {
    type { $0.handle(key) }
    return []
  }

  mutating func paste(_ text: String, _ world: World) -> [Step] {
    type { $0.insert(text) }
    return []
  }

  /// Changes the text that is being typed.
  private mutating func type(_ change: (inout LineEditor) -> Void) {
    switch cover {
    case .feeling(var picker):
      picker.type(change)
      cover = .feeling(picker)
    case .speaking(var speaking) where speaking.isTyping:
      change(&speaking.editor)
      speaking.stage = .typing
      speaking.complaint = ""
      cover = .speaking(speaking)
    case .speaking, .map, nil: break
    }
  }

  /// Takes the last turn back, with what was named in it.
  private mutating func takeBack(_ world: World) -> [Step] {
    guard session.undo() else { return [] }
    declined = declined.filter { $0 < session.turns.count }
    choosing = nil
    scrolls[.transcript] = nil
    return [.say(world.strings["practise.taken-back"])]
  }

  /// The parts that can take the keys, in the order of Tab.
  func parts(_ world: World) -> [Part] {
    Part.allCases.filter { $0 != .offers || showsOffers(world) }
  }

  /// Whether the pane of offers is there.
  func showsOffers(_ world: World) -> Bool { world.settings.level != .master || askedForOffers }

  private mutating func changePart(by steps: Int, _ world: World) {
    let parts = parts(world)
    let here = parts.firstIndex(of: part) ?? 0
    part = parts[((here + steps) % parts.count + parts.count) % parts.count]
  }
}
