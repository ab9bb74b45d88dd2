import Canvas
import Conversation
import Speech

extension PractiseState {
  /// The moves that can be made now by family; the offers to choose from while one is being chosen; at the end the way on.
  func moveList(_ world: World) -> List {
    let isActive = part == .moves && cover == nil
    let notes = notes(world)
    if session.state.isOver {
      let text = world.strings["practise.see-ending"]
      return List([ListItem(text, id: MoveRow.ending.id)], state: moves, isNumbered: true, isActive: isActive)
    }
    if let kind = choosing {
      let offers = session.scene.offersInOrder(for: kind, session.state)
      let items = offers.map { notes.item(for: $0.offer, id: MoveRow.offer($0.offer).id) }
      return List(
        items, state: chosenOffer, isNumbered: true, isActive: isActive,
        placeholder: world.strings["practise.no-offers"], letters: KeyTable.letters)
    }
    return List(
      notes.moveItems(opened: moves.opened), state: moves, isNumbered: true, isActive: isActive, lineLimit: 2,
      letters: KeyTable.letters)
  }

  /// What could be put in front of the customer, the best under what is known first.
  func offerList(_ world: World) -> List {
    let notes = notes(world)
    let items = notes.possibleOffers.map { notes.item(for: $0.offer, id: MoveRow.offer($0.offer).id) }
    let isActive = part == .offers && cover == nil
    return List(
      items, state: offers, isNumbered: isActive, isActive: isActive, placeholder: world.strings["practise.no-offers"],
      letters: KeyTable.letters)
  }
}

extension Notes {
  /// The families with the moves that can be made now; a closed family names them.
  func moveItems(opened: Set<Int>) -> [ListItem] {
    let possible = scene.possibleKinds(in: state)
    return MoveFamily.allCases.compactMap { family in
      let kinds = possible.filter { $0.family == family }
      guard !kinds.isEmpty else { return nil }
      let id = MoveRow.id(of: family)
      let names = kinds.map { session.narrator.name(of: $0) }.joined(separator: " · ")
      return ListItem(
        id: id, lead: strings["family.\(family.rawValue)"],
        text: opened.contains(id) ? [] : [TextSpan(names, .quiet)],
        children: kinds.map { kind in
          let name = session.narrator.name(of: kind) + (kind.needsOffer ? " …" : "")
          return ListItem(id: MoveRow.id(of: kind), lead: name, tone: .text, text: [TextSpan(hint(of: kind), .quiet)])
        })
    }
  }

  /// What the list says of a move: the very sentence where it is certain.
  func hint(of kind: MoveKind) -> String {
    MovePreview(session, words: words, forms: strings.forms).text(kind, showsBest: world.settings.level != .master)
  }
}
