import Conversation
import Season
import Shop

/// A shop made by hand in which every chance is known, so that a look back can be wrong and is caught.
///
/// Two shoes match the wish alike. *Alpha* serves nothing the customer needs, *Beta* everything; only who knows the one
/// level of the chain thinks of Beta first. The level opens at once, and to silence alone. Whoever is offered Beta says yes
/// with 970 permille, to Alpha never; an order taker of skill 400 shows one shoe and takes the second best with 200.
enum TinyShop {
  static let orderTaker = StancePolicy(.orderTaker, skill: 399)

  static func scene(
    trust: Int = 1000, levelTrust: Int = 0, openingBase: Int = 1000, signs: [Sign] = [],
    openedBy: Set<MoveKind> = [.silence], temperament: Temperament = calm, budget: Int = 0
  ) throws -> Scene {
    var assumptions: [Assumption: Int] = [:]
    assumptions[.longestConversation] = 40
    assumptions[.farewellTurns] = 4
    assumptions[.angerFrom] = 1001
    assumptions[.interestFrom] = 560
    assumptions[.hesitateFrom] = 420
    assumptions[.decideFrom] = 330
    assumptions[.clarityWeight] = 1000
    assumptions[.openingBase] = openingBase
    assumptions[.bentBelievedBase] = 1000
    assumptions[.visitsPerYear] = 2
    assumptions[.spendingPerVisit] = 9000
    assumptions[.fitFrom] = 500
    assumptions[.fitSpread] = 100
    assumptions[.bentOutSoon] = 400
    assumptions[.bentOutLater] = 500
    assumptions[.bentOutUntaken] = 500
    assumptions[.againMost] = 950
    assumptions[.againBent] = 300
    assumptions[.repeatFactor] = 1000
    return try Scene(
      customer: Customer(
        id: "somebody", situation: .fits, temperament: temperament,
        start: StartingInside(trust: trust, patience: 1000, clarity: 1000, expectation: 500), budget: budget, within: 0,
        wish: [WishPart(want: "category=shoe", importance: 5, flexible: 0, need: "rest")],
        needs: ["rest": 5], chain: [ChainLevel(id: "why", need: "rest", trust: levelTrust, openedBy: openedBy)],
        signs: signs, events: [], beliefs: [], ways: []),
      company: Company(
        id: "house", existsFor: ["rest"], claimsAll: false, starts: [:], slogans: [], inside: [],
        permits: Permissions(refer: .yes, putAside: .yes, bendRule: .yes, loan: .yes, transfer: .yes, report: .heard),
        learns: true, bonus: 0),
      floor: ShopFloor(Assortment(articles: [shoe("alpha", rest: 0), shoe("beta", rest: 5)])),
      needs: [Need(id: "rest", kind: .product), Need(id: "show", kind: .product)],
      model: Model(assumptions: assumptions, moves: moves))
  }

  static let calm = Temperament(autonomy: 500, openness: 500, assertiveness: 500, price: 500, haste: 500, local: 500)

  private static func shoe(_ id: String, rest: Int) -> Article {
    Article(
      id: id, name: id, attributes: ["category": .word("shoe")], price: 10_000, cost: 6000, supply: .discontinued,
      variants: [Variant(size: 4000, stock: 3)], serves: ["rest": rest])
  }

  /// No move does anything but what the engine does with its kind.
  private static let moves: [MoveKind: MoveModel] = Dictionary(
    uniqueKeysWithValues: MoveKind.allCases.map { kind in
      let talk: TalkKind =
        switch kind {
        case .askPurpose, .ladder: .openQuestion
        case .askClosed: .closedQuestion
        case .reflectWords: .simpleReflection
        case .reflectFeeling, .summarise: .complexReflection
        default: .none
        }
      return (
        kind,
        MoveModel(
          orientation: .neither, talk: talk, lands: 1000, landed: CustomerEffect(), missed: CustomerEffect(),
          seller: [:], conflict: 0, time: 0)
      )
    })

  /// A conversation by the names of its moves.
  static func talk(_ scene: Scene, _ names: String, seed: UInt64 = 1) throws -> PlayedConversation {
    var state = scene.start(seed: seed)
    var moves: [Move] = []
    for name in names.split(separator: ",") {
      let move = try scene.move(named: String(name), in: state)
      moves.append(move)
      state = scene.next(after: state, move)
    }
    return PlayedConversation(scene: scene, seed: seed, moves: moves)
  }
}
