import Canvas
import Conversation
import Speech

extension PractiseState {
  /// Takes a command in the part that has the keys.
  mutating func inPart(_ command: Command, key: Key?, _ world: World) -> [Step] {
    // Lists are short and have arrows and numbers; pages belong to what was said, wherever one is.
    if command == .pageUp || command == .pageDown, part == .moves || part == .offers {
      scroll(.transcript, command, world)
      return []
    }
    switch part {
    case .moves: return inMoves(command, key: key, world)
    case .offers: return inOffers(command, key: key, world)
    case .known, .customer, .seller, .transcript:
      switch command {
      case .activate: part = .moves
      case .chooseNumber:
        part = .moves
        return inMoves(command, key: key, world)
      default: scroll(part, command, world)
      }
      return []
    }
  }

  mutating func click(at point: Point, _ world: World) -> [Step] {
    switch cover {
    case .map:
      cover = nil
      return []
    case .feeling, .speaking: return []
    case nil: break
    }
    let layout = layout(in: world.area, world)
    guard let (part, pane) = layout.panes.first(where: { $0.1.inner.contains(point) }) else { return [] }
    self.part = part
    switch part {
    case .moves:
      if let item = moveList(world).item(at: point, in: pane.padded, look: world.look) {
        return choose(item, world)
      }
    case .offers:
      if let item = offerList(world).item(at: point, in: pane.padded, look: world.look) {
        offers.focus = item.id
      }
    default: break
    }
    return []
  }

  // MARK: Moves

  private mutating func inMoves(_ command: Command, key: Key?, _ world: World) -> [Step] {
    let list = moveList(world)
    if choosing != nil {
      switch command {
      case .activate, .right:
        return list.state.focused(in: list.items).map { choose($0, world) } ?? []
      case .left: choosing = nil
      case .chooseNumber:
        return number(of: key).flatMap { list.item(key: $0) }.map { choose($0, world) } ?? []
      default: Self.move(&chosenOffer, command, in: list.items)
      }
      return []
    }
    switch command {
    case .activate: return moves.focused(in: list.items).map { choose($0, world) } ?? []
    case .right:
      guard let item = moves.focused(in: list.items) else { return [] }
      switch MoveRow(id: item.id) {
      case .family: moves = ListState(focus: item.id, opened: [item.id])
      case .kind(let kind) where kind.needsOffer: return choose(item, world)
      default: break
      }
    case .left: moves.close(in: list.items)
    case .chooseNumber:
      return number(of: key).flatMap { list.item(key: $0) }.map { choose($0, world) } ?? []
    default: Self.move(&moves, command, in: list.items)
    }
    return []
  }

  /// Opens a family or what a move is about, or makes the move.
  private mutating func choose(_ item: ListItem, _ world: World) -> [Step] {
    switch MoveRow(id: item.id) {
    case .offer(let offer): return make(choosing.map { Move($0, offer: offer) } ?? Move(.nothingNeeded), world)
    case .family:
      moves.focus = item.id
      moves.opened = moves.opened.contains(item.id) ? [] : [item.id]
    case .kind(let kind):
      moves.focus = item.id
      guard kind.needsOffer else { return make(Move(kind), world) }
      choosing = kind
      chosenOffer = ListState()
    case .ending: return [.replace(.ending(EndingState(self)))]
    case nil: break
    }
    return []
  }

  /// Makes a move, and asks quietly at turning points how the person is.
  ///
  /// - Parameters:
  ///   - move: The move.
  ///   - said: What the person says with it; nil leaves the words to the pack.
  ///   - world: What the program knows.
  /// - Returns: What is to be done.
  mutating func make(_ move: Move, saying said: String? = nil, _ world: World) -> [Step] {
    guard session.take(move, saying: said) else { return [.say(world.strings["practise.not-now"])] }
    choosing = nil
    scrolls[.transcript] = nil
    moves = Self.moves(after: move, in: session)
    part = .moves
    return isTurningPoint ? [.say(world.strings["practise.ask"])] : []
  }

  /// What is focused and open after a move: the same move, or the first of its family; at the beginning the first of all.
  static func moves(after move: Move?, in session: Session) -> ListState {
    let possible = session.scene.possibleKinds(in: session.state)
    let family = move?.kind.family ?? .listen
    let kind = possible.first { $0 == move?.kind } ?? possible.first { $0.family == family } ?? possible.first
    guard let kind else { return ListState(opened: [MoveRow.id(of: family)]) }
    return ListState(focus: MoveRow.id(of: kind), opened: [MoveRow.id(of: kind.family)])
  }

  // MARK: Offers

  private mutating func inOffers(_ command: Command, key: Key?, _ world: World) -> [Step] {
    let list = offerList(world)
    switch command {
    case .activate, .chooseNumber:
      let item = command == .activate ? offers.focused(in: list.items) : number(of: key).flatMap { list.item(key: $0) }
      guard case .offer(let offer)? = item.flatMap({ MoveRow(id: $0.id) }) else { return [] }
      return make(notes(world).move(for: offer), world)
    default: Self.move(&offers, command, in: list.items)
    }
    return []
  }

  // MARK: Moving

  /// Scrolls the map, or puts it away.
  mutating func inMap(_ command: Command, _ state: ScrollState, _ world: World) -> [Step] {
    let extent = ConversationMap(notes(world)).extent(in: world.area, look: world.look)
    var state = state
    let isMoved = Self.scroll(&state, command, extent)
    if isMoved { cover = .map(state) }
    if command == .back { cover = nil }
    return []
  }

  private func number(of key: Key?) -> Character? { if case .character(let glyph)? = key { glyph } else { nil } }

  private static func move(_ state: inout ListState, _ command: Command, in items: [ListItem]) {
    switch command {
    case .up: state.move(by: -1, in: items)
    case .down: state.move(by: 1, in: items)
    case .first: state.moveToFirst(in: items)
    case .last: state.moveToLast(in: items)
    default: break
    }
  }

  /// Scrolls a part with text.
  private mutating func scroll(_ part: Part, _ command: Command, _ world: World) {
    guard let pane = layout(in: world.area, world).panes.first(where: { $0.0 == part })?.1 else { return }
    let extent = scroller(part, in: pane, world).extent(in: pane.padded, look: world.look)
    // A page of a text that is all in sight means what was said.
    if extent.hidden == 0, part != .transcript, command == .pageUp || command == .pageDown {
      return scroll(.transcript, command, world)
    }
    var state = scrollState(part)
    if Self.scroll(&state, command, extent) { scrolls[part] = state }
  }

  /// Scrolls as a command says; returns whether it says anything about scrolling.
  private static func scroll(_ state: inout ScrollState, _ command: Command, _ extent: ScrollExtent) -> Bool {
    switch command {
    case .up: state.scroll(by: -1, extent: extent)
    case .down: state.scroll(by: 1, extent: extent)
    case .pageUp: state.page(by: -1, extent: extent)
    case .pageDown: state.page(by: 1, extent: extent)
    case .first: state.toStart(extent: extent)
    case .last: state.toEnd(extent: extent)
    default: return false
    }
    return true
  }

  /// How far a part is scrolled; the transcript begins at its beginning, and follows its end from the first move on.
  func scrollState(_ part: Part) -> ScrollState {
    scrolls[part] ?? ScrollState(followsEnd: part == .transcript && session.turns.count > 1)
  }
}
