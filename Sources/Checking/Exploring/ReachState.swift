import Conversation

/// What is known about the shelf; the gap comes out by looking, by saying it, or by offering something else.
enum ShelfKnowledge: UInt8, Hashable, Sendable {
  /// Nothing.
  case nothing
  /// That the wish cannot be met, though nobody has looked.
  case gap
  /// The stock was checked, and what came of it is known.
  case checked
}

/// Many states of a conversation in one: where it stands exactly, and everything the numbers may be there.
struct ReachState: Hashable, Sendable {
  /// The phase.
  var phase: Phase
  /// How many levels of the chain were told.
  var levels: Int
  /// What is known about the shelf.
  var shelf: ShelfKnowledge
  /// The class of the offer on the table, by ``ReachTables/classes``; 0 where there is none.
  var focus: Int
  /// Whether the feet were measured; kept only where ``ReachTables/mindsMeasuring`` says that it matters.
  var measured: Bool
  /// Everything the numbers may be.
  var inside: InsideSpan
}

/// The exact part of a ``ReachState`` as a number, so that what stands at the same place can be put together.
struct ReachPlaces: Sendable {
  /// How many levels can have been told, with none among them.
  let levels: Int
  /// How many classes of offers there are, with none among them.
  let classes: Int

  /// How many places there are.
  var count: Int { 8 * levels * 3 * classes * 2 }

  /// The place of a state.
  func place(_ state: ReachState) -> Int {
    var place = state.phase.index
    place = place * levels + state.levels
    place = place * 3 + Int(state.shelf.rawValue)
    place = place * classes + state.focus
    return place * 2 + (state.measured ? 1 : 0)
  }
}

/// Everything a conversation may be after so many turns: at most one state for each place.
struct ReachLayer: Sendable {
  private let places: ReachPlaces
  /// By place: where among the states; −1 where there is none.
  private var rows: [Int32]
  /// The states, in the order in which their places were first found.
  private(set) var states: [ReachState] = []

  /// An empty layer.
  init(_ places: ReachPlaces) {
    self.places = places
    rows = [Int32](repeating: -1, count: places.count)
  }

  /// Takes in a state.
  mutating func take(_ state: ReachState) {
    let place = places.place(state)
    let row = Int(rows[place])
    if row >= 0 {
      states[row].inside.join(state.inside)
    } else {
      rows[place] = Int32(states.count)
      states.append(state)
    }
  }

  /// Takes in another layer, and gives a number that goes beyond what it was before all the room there is.
  ///
  /// - Returns: The states that have become more than they were.
  mutating func widen(by other: ReachLayer) -> [ReachState] {
    other.states.compactMap { state in
      let row = Int(rows[places.place(state)])
      guard row >= 0 else {
        take(state)
        return state
      }
      guard !states[row].inside.holds(state.inside) else { return nil }
      states[row].inside.widen(by: state.inside)
      return states[row]
    }
  }

  /// What stands at the place of a state.
  func state(at place: ReachState) -> ReachState? {
    let row = Int(rows[places.place(place)])
    return row < 0 ? nil : states[row]
  }

  /// Whether everything another layer may be lies within this one.
  func holds(_ other: ReachLayer) -> Bool {
    other.states.allSatisfy { state(at: $0)?.inside.holds($0.inside) ?? false }
  }
}
