import Conversation

/// Somebody who comes into the shop on one day.
struct Visitor: Sendable {
  /// Which person: all their chances come from it, in every house alike.
  var person: UInt64
  /// When they come in, in turns from the beginning of the week.
  var time: Int32 = 0
  /// Trust brought along from earlier visits, in permille.
  var trust: Int16 = 0
  /// Expectation brought along from earlier visits, in permille.
  var expectation: Int16 = 0
  /// Which kind.
  var kind: UInt8
  /// Which person of the kind, by ``Variation/all(of:spread:)``.
  var variant: UInt8
  /// How often they came before in this season.
  var visit: UInt16 = 0
  /// Whether they know the shop.
  var isKnown: Bool

  /// Whether they live elsewhere and only pass by.
  var isPassing: Bool { variant & 1 == 1 }

  /// What is drawn for a visit; the conversation itself has the seed ``seed``.
  enum Purpose: UInt64 {
    case kind = 1
    case person, time, wish, wait, again, due, substitute, later, out
  }

  /// The seed of this visit.
  var seed: UInt64 { Draw.bits(seed: person, turn: Int(visit), purpose: .season) }

  /// A draw for this visit, the same in every house.
  func draw(below bound: Int, _ purpose: Purpose) -> Int {
    Draw.number(below: bound, seed: person, turn: Int(visit), purpose: .season, counter: purpose.rawValue)
  }
}

/// Who comes in over a season: pure functions of the replication's seed, so that both houses get the same people.
struct People: Sendable {
  /// What is compiled of the season.
  let stage: SeasonStage
  /// The replication's seed.
  let seed: UInt64

  /// In which number of the turn regulars begin, and in which number of the counter the rest of a week.
  private static let regulars = 1 << 16
  private static let weeks = 52

  /// A newcomer of a week; those who pass by have other slots than those who live here.
  func newcomer(week: Int, slot: Int, isPassing: Bool, table: KindTable) -> Visitor {
    let person = Draw.bits(
      seed: seed, turn: week, purpose: .season, counter: UInt64(slot * 2 + (isPassing ? 1 : 0)))
    return visitor(person, isPassing: isPassing, isKnown: false, table)
  }

  /// Somebody who knows the shop from the start.
  func regular(_ number: Int, table: KindTable) -> Visitor {
    let person = Draw.bits(seed: seed, turn: Self.regulars + number, purpose: .season)
    return visitor(person, isPassing: false, isKnown: true, table)
  }

  private func visitor(_ person: UInt64, isPassing: Bool, isKnown: Bool, _ table: KindTable) -> Visitor {
    var visitor = Visitor(person: person, kind: 0, variant: 0, isKnown: isKnown)
    let sums = isPassing ? table.passing : table.here
    let draw = visitor.draw(below: sums.last ?? 1, .kind)
    var kind = 0
    while kind < sums.count - 1, sums[kind] <= draw { kind += 1 }
    visitor.kind = UInt8(kind)
    visitor.variant = UInt8(visitor.draw(below: SeasonStage.people, .person) * 2 + (isPassing ? 1 : 0))
    return visitor
  }

  /// How often each kind is among those who come in a week: what is asked for shifts over the season.
  func table(week: Int) -> KindTable {
    var table = KindTable()
    var here = 0
    var passing = 0
    for (kind, stage) in stage.kinds.enumerated() {
      let phase = Draw.number(
        below: Self.weeks, seed: seed, turn: kind, purpose: .season, counter: KindTable.counter)
      let place = (week + phase) % Self.weeks
      let half = Self.weeks / 2
      let wave = place < half ? place * 2000 / half - 1000 : 1000 - (place - half) * 2000 / half
      let factor = 1000 + wave * self.stage.numbers.demandDrift / 1000
      here += stage.weightHere * factor / 1000
      passing += stage.weightPassing * factor / 1000
      table.here.append(here)
      table.passing.append(passing)
    }
    return table
  }

  /// A draw for something that befalls a house in a week, the same in every house.
  func draw(below bound: Int, week: Int, _ counter: Int) -> Int {
    Draw.number(below: bound, seed: seed, turn: week, purpose: .season, counter: UInt64(1 << 20 + counter))
  }
}

/// The running sums of how often each kind comes.
struct KindTable: Sendable {
  /// Of those who live here.
  var here: ContiguousArray<Int> = []
  /// Of passers-by.
  var passing: ContiguousArray<Int> = []

  /// The counter of the draw that says when a kind is asked for most.
  static let counter: UInt64 = 1 << 22
}
