import Conversation
import Speech

/// Something that can happen in a conversation, or be heard in it; the same words for what is proven and for what was played.
enum ReachGoal: Hashable, Sendable {
  /// It comes to stand in a phase.
  case phase(Phase)
  /// It comes out so.
  case ending(Ending)
  /// The level of the chain with this index is told.
  case told(Int)
  /// A polite answer is given in place of the level with this index.
  case surface(Int)
  /// The sign with this index is seen.
  case sign(Int)
  /// The customer's own event with this index happens.
  case event(Int)
  /// The customer responds so.
  case act(CustomerAct)
  /// They leave without anything, treated so.
  case leaves(Treatment)
  /// They say goodbye after this ending.
  case farewell(Ending)
  /// They say goodbye after they left content, treated so.
  case farewellTreated(Treatment)
  /// The seller can make this kind of move.
  case move(MoveKind)
  /// The seller makes this kind of move before anything was asked for.
  case opening(MoveKind)
  /// Something said back misses.
  case missed(MoveKind)
  /// The offer with this index can be made.
  case offer(Int)
  /// Something is set off that the company can react to.
  case trigger(Trigger)
  /// The words of the level with this index are said back.
  case echo(Int)
  /// The feeling in the level with this index is said back.
  case feeling(Int)
  /// The seller is sorry for something.
  case sorry(SorryReason)
  /// The influence of the company with this index is told; only what was played knows of it.
  case influence(Int)

  /// Why a seller is sorry; the words depend on it.
  enum SorryReason: Int, CaseIterable, Sendable {
    /// They pressed.
    case pressed
    /// The wish cannot be met.
    case gap
    /// Nothing in particular.
    case nothing
  }

  /// How many goals there are.
  static let count = 512

  /// Whether what stands at a place is something the company can react to; it is told as an influence, or not at all.
  static func isTrigger(_ place: Int) -> Bool {
    (Self.trigger(.opens).place..<Self.leaves(.warm).place).contains(place)
  }

  /// Its place in tables with one entry for each.
  var place: Int {
    switch self {
    case .phase(let phase): phase.index
    case .ending(let ending): 8 + ending.place
    case .told(let level): 16 + level
    case .surface(let level): 32 + level
    case .echo(let level): 48 + level
    case .feeling(let level): 64 + level
    case .sign(let sign): 80 + sign
    case .event(let event): 112 + event
    case .offer(let offer): 144 + offer
    case .act(let act): 208 + act.index
    case .move(let kind): 260 + kind.index
    case .opening(let kind): 304 + kind.index
    case .missed(let kind): 348 + kind.index
    case .trigger(let trigger): 392 + trigger.index
    case .leaves(let treatment): 416 + treatment.place
    case .farewell(let ending): 420 + ending.place
    case .farewellTreated(let treatment): 428 + treatment.place
    case .sorry(let reason): 432 + reason.rawValue
    case .influence(let influence): 436 + influence
    }
  }
}

extension Ending {
  /// Its place in the order of endings.
  var place: Int {
    switch self {
    case .bought: 0
    case .ordered: 1
    case .served: 2
    case .referred: 3
    case .content: 4
    case .angry: 5
    case .pushed: 6
    }
  }
}

extension Treatment {
  /// Its place in the order of treatments.
  var place: Int {
    switch self {
    case .warm: 0
    case .plain: 1
    case .pressed: 2
    }
  }
}

/// What can happen, each with the classes of the offers that can be on the table when it does.
struct Reached: Hashable, Sendable {
  /// By ``ReachGoal/place``: one bit for each class, the lowest for no offer; 0 where it does not happen.
  private(set) var classes = [UInt32](repeating: 0, count: ReachGoal.count)

  /// Notes that something happens with an offer of a class on the table.
  mutating func mark(_ goal: ReachGoal, _ focus: Int) { classes[goal.place] |= 1 &<< UInt32(focus) }

  /// Notes that something does not happen after all.
  mutating func drop(_ goal: ReachGoal) { classes[goal.place] = 0 }

  /// Whether something can happen.
  func holds(_ goal: ReachGoal) -> Bool { classes[goal.place] != 0 }

  /// Whether what stands at a place of ``ReachGoal/place`` can happen.
  func isMarked(_ place: Int) -> Bool { classes[place] != 0 }

  /// The classes of offers with which something can happen, one bit each, the lowest for no offer.
  func classes(_ goal: ReachGoal) -> UInt32 { classes[goal.place] }

  /// Whether everything another one tells of is among this.
  func holds(_ other: Reached) -> Bool { zip(classes, other.classes).allSatisfy { $1 & ~$0 == 0 } }

  /// Takes in everything another one tells of.
  mutating func join(_ other: Reached) {
    for (place, bits) in other.classes.enumerated() { classes[place] |= bits }
  }
}
