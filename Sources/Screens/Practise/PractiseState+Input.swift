import Canvas
import Conversation
import Speech

extension PractiseState {
  /// Takes a command in the part that has the keys.
  mutating func inPart(_ command: Command, key: Key?, _ world: World) -> [Step] {
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
    case .feeling: return []
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
  mutating func make(_ move: Move, _ world: World) -> [Step] {
    guard session.take(move) else { return [.say(world.strings["practise.not-now"])] }
    choosing = nil
    scrolls[.transcript] = nil
    moves = Self.moves(after: move, in: session)
    part = .moves
    return isTurningPoint ? [.say(world.strings["practise.ask"])] : []
  }

  /// What is focused and open after a move: the same move, or at least its family.
  static func moves(after move: Move, in session: Session) -> ListState {
    let family = MoveRow.id(of: move.kind.family)
    let isStillPossible = session.scene.isPossible(move.kind, in: session.state)
    return ListState(focus: isStillPossible ? MoveRow.id(of: move.kind) : family, opened: [family])
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

  private func number(of key: Key?) -> Character? { key?.digit.map { Character(String($0)) } }

  private static func move(_ state: inout ListState, _ command: Command, in items: [ListItem]) {
    switch command {
    case .up: state.move(by: -1, in: items)
    case .down: state.move(by: 1, in: items)
    case .pageUp: state.move(by: -5, in: items)
    case .pageDown: state.move(by: 5, in: items)
    case .first: state.moveToFirst(in: items)
    case .last: state.moveToLast(in: items)
    default: break
    }
  }

  /// Scrolls a part with text.
  private mutating func scroll(_ part: Part, _ command: Command, _ world: World) {
    guard let pane = layout(in: world.area, world).panes.first(where: { $0.0 == part })?.1 else { return }
    let extent = scroller(part, in: pane, world).extent(in: pane.padded, look: world.look)
    var state = scrollState(part)
    switch command {
    case .up: state.scroll(by: -1, extent: extent)
    case .down: state.scroll(by: 1, extent: extent)
    case .pageUp: state.page(by: -1, extent: extent)
    case .pageDown: state.page(by: 1, extent: extent)
    case .first: state.toStart(extent: extent)
    case .last: state.toEnd(extent: extent)
    default: return
    }
    scrolls[part] = state
  }

  /// How far a part is scrolled; the transcript follows its end.
  func scrollState(_ part: Part) -> ScrollState { scrolls[part] ?? ScrollState(followsEnd: part == .transcript) }
}
