import Canvas
import Conversation
import History
import Packs
import Season
import Speech
import Workshop

/// A contrast being shown to a room: two columns, what the seller feels between them, and what lies over them.
struct ContrastState: ScreenState {
  /// On which sides something is to happen.
  enum Scope: CaseIterable {
    case both, left, right

    /// The sides.
    var sides: Set<ContrastSide> {
      switch self {
      case .both: Set(ContrastSide.allCases)
      case .left: [.left]
      case .right: [.right]
      }
    }

    /// The side that is meant where only one can be.
    var side: ContrastSide { self == .right ? .right : .left }
  }

  /// How much of the insides is shown.
  enum Insight: CaseIterable {
    /// What the seller feels.
    case feeling
    /// The customer's and the seller's inside.
    case all
    /// Nothing, so that the room can say it first.
    case nothing
  }

  /// What lies over the columns and takes the keys.
  enum Cover {
    /// The hands are being counted.
    case vote(VoteState)
    /// A question for the room, alone.
    case question(RoomQuestion)
    /// What the companies say and what they do.
    case gap
    /// Another stance for a seller.
    case swap(ContrastSide, [Stance], Question)
  }

  /// How long a step stays while it plays by itself, in milliseconds.
  static let paces = [20000, 14000, 10000, 7000, 5000, 3000, 1500]

  /// The pack it comes from.
  let pack: Pack
  /// The contrast.
  var contrast: Contrast
  /// The program's own number of the contrast, by which it is kept; nil until it has come into sight.
  var number: Int?
  /// On which sides something is to happen.
  var scope = Scope.both
  /// How much of the insides is shown.
  var insight = Insight.feeling
  /// What lies over the columns.
  var cover: Cover?
  /// Whether it plays by itself.
  var isPlaying = false
  /// How fast, as a place in ``paces``.
  var pace = 2
  /// How far the end is scrolled.
  var scroll = ScrollState()
  /// Whether the room sees what the person wrote of their own house; they chose that after they had seen it alone.
  var showsOwn = false

  /// Shows a contrast.
  init(pack: Pack, contrast: Contrast) {
    self.pack = pack
    self.contrast = contrast
  }

  var context: Context { if case .vote = cover { .vote } else { .contrast } }
  var wording: String {
    switch cover {
    case .swap: "question"
    case .question, .gap: "overlay"
    case .vote, nil: context.rawValue
    }
  }
  var catchesBack: Bool { cover != nil }
  var tickInterval: Int? { isPlaying && cover == nil ? Self.paces[pace] : nil }
  var shownContrast: ContrastState? { self }

  /// Everything that is needed to put it into words, in the language shown now.
  func notes(_ world: World) -> ContrastNotes {
    ContrastNotes(
      contrast: told(in: world), words: pack.words, world: world,
      own: showsOwn ? world.ownWords(of: Company.ownID, in: pack) : nil)
  }

  /// The contrast in the language shown now; where that has changed, the same steps are told anew.
  func told(in world: World) -> Contrast { told(in: world.language, world.strings.forms) }

  /// The contrast in a language.
  func told(in language: Language, _ forms: @autoclosure () -> Forms) -> Contrast {
    guard contrast.nodes[0].sessions.left.narrator.language != language else { return contrast }
    let forms = forms()
    return contrast.told(
      contrast.scenes.map { scene in
        Session(scene: scene, words: pack.words, forms: forms, language: language, seed: contrast.seed)
      })
  }

  func heading(_ world: World) -> String {
    [world.strings["screen.contrast"], notes(world).customerName].joined(separator: " · ")
  }

  func note(_ world: World) -> String {
    let turn = world.strings.fill("practise.turn", ["turn": String(contrast.node.turn)])
    guard isPlaying else { return turn }
    let seconds = world.numbers.tenths((Self.paces[pace] + 50) / 100)
    return world.strings.fill("lookback.playing", ["seconds": seconds]) + "   " + turn
  }

  func allows(_ command: Command, _ world: World) -> Bool {
    switch cover {
    case .vote, nil: break
    case .question, .gap, .swap:
      switch command {
      case .up, .down, .chooseNumber:
        guard case .swap = cover else { return false }
        return true
      case .activate, .step, .back, .help, .palette, .quit, .suspend, .redraw: return true
      case .ask:
        guard case .question = cover else { return false }
        return true
      case .showGap:
        guard case .gap = cover else { return false }
        return true
      default: return command.isDoor
      }
    }
    switch command {
    case .step, .right: return contrast.node.next != nil || !contrast.node.isOver
    case .stepBack, .left: return contrast.node.parent != nil
    case .up, .down, .pageUp, .pageDown:
      guard case .vote = cover else { return contrast.node.isOver }
      return true
    case .vote, .play, .swapStance, .reveal, .nextPane, .previousPane: return !contrast.node.isOver
    case .handOut: return contrast.node.isOver && cover == nil
    case .activate, .chooseNumber:
      guard case .vote = cover else { return false }
      return true
    default: return true
    }
  }

  // MARK: Commands

  mutating func perform(_ command: Command, key: Key?, _ world: World) -> [Step] {
    contrast = told(in: world)
    switch cover {
    case .vote(let vote): return inVote(command, key, vote, world)
    case .question, .gap: return overColumns(command)
    case .swap(let side, let stances, var question):
      let chosen = question.take(command == .step ? .activate : command, key: key)
      cover = command == .back || chosen != nil ? nil : .swap(side, stances, question)
      if let chosen { contrast.swap(side, to: stances[chosen]) }
      return []
    case nil: break
    }
    if command != .play, command != .more, command != .less { isPlaying = false }
    switch command {
    case .step, .right, .activate: goOn()
    case .stepBack, .left: contrast.back()
    case .first: contrast.go(to: 0)
    case .last: while contrast.node.next != nil { contrast.goOn() }
    case .nextPane: scope = scope.stepped(by: 1)
    case .previousPane: scope = scope.stepped(by: -1)
    case .vote: openVote()
    case .ask: ask()
    case .showGap: cover = .gap
    case .reveal: insight = insight.stepped(by: 1)
    case .swapStance: askForStance(world)
    case .play: isPlaying.toggle()
    case .more: pace = min(pace + 1, Self.paces.count - 1)
    case .less: pace = max(pace - 1, 0)
    case .showCapsule: return [showCapsule(world)]
    case .handOut: return handOut(world)
    case .up, .down, .pageUp, .pageDown: scrollEnd(command, world)
    default: break
    }
    return []
  }

  private mutating func goOn() {
    contrast.goOn()
    scroll = ScrollState()
  }

  private mutating func overColumns(_ command: Command) -> [Step] {
    switch command {
    case .ask: ask()
    case .back, .activate, .step, .showGap: cover = nil
    default: break
    }
    return []
  }

  /// Puts the next question to the room.
  private mutating func ask() {
    guard let question = contrast.questions().first else { return }
    contrast.ask(question.id)
    cover = .question(question)
  }

  private mutating func askForStance(_ world: World) {
    let side = scope == .both && contrast.node.sessions.left.state.isOver ? .right : scope.side
    guard !contrast.node.sessions[side].state.isOver else { return }
    let notes = notes(world)
    let stances = Stance.allCases.filter { $0 != contrast.node.stances[side] }
    let items = stances.enumerated().map { ListItem(notes.name(of: $0.element), id: $0.offset) }
    let title = world.strings.fill("contrast.swap-title", ["house": notes.companyName(side)])
    cover = .swap(side, stances, Question(title: title, text: [], items: items))
  }

  private func showCapsule(_ world: World) -> Step {
    let capsule = ContrastCapsule(of: contrast, pack: pack.name, version: pack.version).text
    return .show(
      title: world.strings["lookback.capsule"],
      [Paragraph(capsule, .strong), Paragraph(""), Paragraph(world.strings["contrast.capsule-text"])])
  }

  mutating func tick(_ world: World) -> [Step] {
    guard isPlaying else { return [] }
    contrast = told(in: world)
    let before = contrast.here
    goOn()
    let isFirstDifference = contrast.difference()?.node == contrast.here
    if contrast.here == before || contrast.node.isOver || isFirstDifference { isPlaying = false }
    return []
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    guard cover == nil else { return [] }
    for (side, pane) in layout(in: world.area, world).talks where pane.rect.contains(point) {
      scope = side == .left ? .left : .right
    }
    return []
  }
}

extension KeyTable {
  /// What only the screens of a contrast have.
  static let contrastKeys: [Binding] = [
    Binding([.character(" "), .enter], .step, in: [.contrast], footer: 1),
    Binding([.character("b"), .backspace], .stepBack, in: [.contrast], footer: 2),
    Binding([.character("f")], .vote, in: [.contrast], footer: 3),
    Binding([.character("n")], .ask, in: [.contrast], footer: 4),
    Binding([.character("i")], .reveal, in: [.contrast], footer: 5),
    Binding([.character("w")], .swapStance, in: [.contrast], footer: 6),
    Binding([.character("c")], .showGap, in: [.contrast], footer: 7),
    Binding([.character("p")], .play, in: [.contrast], footer: 8),
    Binding([.character("+")], .more, in: [.contrast]),
    Binding([.character("-")], .less, in: [.contrast]),
    Binding([.character("C")], .showCapsule, in: [.contrast]),
    Binding([.character("x")], .handOut, in: [.contrast], footer: 3),
    Binding([.character("q")], .openHome, in: [.contrast, .vote]),
    Binding([.character("0")], .chooseNumber, in: [.vote]),
    Binding([.backspace, .delete], .erase, in: [.vote]),
    Binding([.character("n")], .newSeed, in: [.contrastChoice], footer: 4),
    Binding([.character("o")], .openContrasts, in: [.contrastChoice], footer: 3),
    Binding([.character("m")], .showOwnLines, in: [.contrastChoice], footer: 2),
    Binding([.character("x"), .delete], .delete, in: [.contrasts], footer: 3),
  ]
}
