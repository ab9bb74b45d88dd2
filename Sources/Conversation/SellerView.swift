/// What a seller can know at one moment: what was said, shown and done, and their own knowledge of shoes.
///
/// Nothing of the customer's inside can be reached through it, nor how many levels their chain has, nor how well an offer
/// truly fits. Whoever decides by a view alone therefore decides fairly.
///
/// It is one reference and lent, not copied: whoever plays a conversation asks through it in every turn, and a copy of the
/// state for each question would cost more than the answers.
public struct SellerView: ~Copyable {
  private let talk: Talk

  /// What the seller of a conversation can know now.
  public init(_ state: ConversationState, of scene: Scene) { talk = Talk(state, of: scene) }

  /// What the seller of a conversation under way can know; it goes on with it.
  init(_ talk: Talk) { self.talk = talk }

  private var scene: Scene { talk.scene }
  private var state: ConversationState { @inline(__always) get { talk.state } }

  // MARK: The conversation

  /// Where it stands.
  public var phase: Phase { state.phase }
  /// Turns taken so far.
  public var turn: Int { state.turn }
  /// Whether it is over.
  public var isOver: Bool { state.isOver }
  /// How many levels of the chain were told.
  public var levels: Int { Int(state.levels) }
  /// What is the case and was seen by both.
  public var facts: Facts { state.facts }
  /// What was counted.
  public var tally: Tally { state.tally }
  /// The last kind of move.
  public var lastMove: MoveKind? { state.lastMove }
  /// How many signs could be seen so far.
  public var signs: Int { state.signs.nonzeroBitCount }
  /// How it came out, once it has.
  public var ending: Ending? { state.ending }
  /// What the company allows.
  public var permits: Permissions { scene.company.permits }
  /// How well the seller's questions land, in permille.
  public var skill: Int { Int(state.skill) }
  /// Whether the customer came to complain about a pair; known once they have said what they came for.
  public var isComplaint: Bool { state.facts.contains(.wishStated) && scene.customer.situation == .repair }

  /// How often a listening move was made: open questions and reflections.
  public var listened: Int {
    Int(state.tally.openQuestions) + Int(state.tally.simpleReflections) + Int(state.tally.complexReflections)
  }

  // MARK: Offers

  /// The offer that is being talked about.
  public var focus: Int? { state.focus.map { Int($0) } }
  /// Offers made so far, one bit each.
  public var made: UInt64 { state.made }
  /// Offers the customer turned down, one bit each.
  public var declined: UInt64 { state.declined }

  /// Whether the customer showed that they like an offer.
  public func isLiked(_ offer: Int) -> Bool { state.liked & (1 &<< UInt64(offer)) != 0 }
  /// Whether the customer turned an offer down.
  public func isDeclined(_ offer: Int) -> Bool { state.declined & (1 &<< UInt64(offer)) != 0 }
  /// Whether the truth was told about an offer.
  public func isTold(_ offer: Int) -> Bool { state.told & (1 &<< UInt64(offer)) != 0 }
  /// Whether an offer's drawback was told.
  public func isWarned(_ offer: Int) -> Bool { state.warned & (1 &<< UInt64(offer)) != 0 }

  /// The move that makes an offer.
  public func move(of offer: Int) -> MoveKind { scene.wares.all[offer].move }
  /// What an offer costs, in cents.
  public func price(of offer: Int) -> Int { Int(scene.wares.all[offer].price) }
  /// Days until the customer has it.
  public func days(of offer: Int) -> Int { Int(scene.wares.all[offer].days) }
  /// Whether the company pays a bonus for it.
  public func isBonus(_ offer: Int) -> Bool { scene.wares.all[offer].isBonus }
  /// How many requirements of the wish it satisfies.
  public func satisfied(by offer: Int) -> Int { Int(scene.wares.all[offer].satisfiedCount) }
  /// How many requirements the wish has.
  public var requirements: Int { scene.requirements.count }

  // MARK: Moves

  /// Whether a move can be made now.
  public func can(_ move: Move) -> Bool { scene.isPossible(move, in: state) }

  /// The kinds of moves that can be made now, one bit each in the order of ``MoveKind``.
  var possibleKinds: UInt64 { scene.possibleSet(in: state) }

  /// A kind of move by its place in the order of ``MoveKind``.
  func kind(_ index: Int) -> MoveKind { scene.table.kinds[index] }

  /// Whether a kind of move can be made now, with whatever offer.
  public func can(_ kind: MoveKind) -> Bool { scene.isPossible(kind, in: state) }

  /// The offers with which a kind of move can be made now, one bit each.
  public func offers(_ kind: MoveKind) -> UInt64 {
    guard scene.table.phases[kind.index] & state.phase.bit != 0 else { return 0 }
    return scene.available(kind, in: state)
  }

  /// How many offers a seller who knows this much thinks of.
  public var rankedCount: Int { scene.wares.rankedCount(state.levels) }

  /// Of some offers, one bit each, the one that looks best to a seller who knows this much; nil where they think of none.
  public func best(among set: UInt64) -> RankedOffer? { scene.wares.best(state.levels, among: set) }

  /// One of the offers a seller who knows this much thinks of, the best first.
  public func ranked(_ place: Int) -> RankedOffer { scene.wares.ranked(state.levels, place) }

  // MARK: Chance

  /// A draw below a bound for the seller's own choices, from a counter of their own.
  public func draw(below bound: Int, counter: UInt64) -> Int {
    talk.chances.number(below: bound, turn: state.turn, purpose: .policy, counter: counter)
  }
}
