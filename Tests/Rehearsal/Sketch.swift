import Conversation
import Shop

/// A small scene whose every number stands here, so that recorded results change only when the engine does.
public enum Sketch {
  /// Somebody who asks for a trainer in 40 that is gone, in a shop that presses a little.
  ///
  /// - Throws: ``SceneError``, which would mean that the wish below cannot be read.
  public static func scene() throws -> Scene {
    try Scene(
      customer: customer, company: company,
      floor: ShopFloor(Assortment(articles: articles, services: [loan], places: [cobbler])),
      needs: [
        Need(id: "comfort", kind: .product), Need(id: "economy", kind: .product),
        Need(id: "being-heard", kind: .relational), Need(id: "dignity", kind: .relational),
      ], model: model)
  }

  private static let articles = [
    Article(
      id: "plain", name: "Plain", attributes: ["category": .word("trainer")], price: 9000, cost: 5000,
      supply: .order(days: 4), variants: [Variant(size: 3900, stock: 2), Variant(size: 4000, stock: 0)],
      serves: ["comfort": 4, "economy": 3]),
    Article(
      id: "shiny", name: "Shiny", attributes: ["category": .word("trainer")], price: 14_000, cost: 6000, bonus: true,
      supply: .discontinued, variants: [Variant(size: 4050, stock: 5)], serves: ["comfort": 2, "economy": 1]),
  ]

  private static let loan = Service(id: "loan", kind: .loan, serves: ["comfort": 2, "economy": 5])
  private static let cobbler = Place(id: "cobbler", serves: ["comfort": 4, "economy": 4])

  private static let customer = Customer(
    id: "someone", situation: .outOfStock,
    temperament: Temperament(autonomy: 600, openness: 500, assertiveness: 400, price: 500, haste: 400, local: 700),
    start: StartingInside(trust: 450, patience: 700, clarity: 400, expectation: 400), budget: 12_000, within: 7,
    wish: [
      WishPart(want: "category=trainer", importance: 3, flexible: 200, need: "comfort"),
      WishPart(want: "size=40", importance: 5, flexible: 300, need: "comfort"),
    ], needs: ["comfort": 5, "economy": 3, "being-heard": 4, "dignity": 3],
    chain: [
      ChainLevel(id: "standing", need: "comfort", trust: 350, openedBy: [.askPurpose, .reflectWords, .silence]),
      ChainLevel(id: "money", need: "economy", trust: 500, openedBy: [.ladder, .reflectFeeling, .silence]),
    ],
    signs: [
      Sign(
        id: "shifts-weight", level: "standing", need: "comfort", strength: 600,
        conditions: [Condition(field: .phase, comparison: .equal, value: Phase.wish.index)]),
      Sign(
        id: "price-tag", level: "money", need: "economy", strength: 500,
        conditions: [Condition(field: .turn, comparison: .atLeast, value: 3)]),
    ],
    events: [
      CustomerEvent(id: "phone", conditions: [], chance: 250, effect: CustomerEffect(patience: -50)),
      CustomerEvent(
        id: "laughs", conditions: [Condition(field: .heard, comparison: .atLeast, value: 200)], chance: 400,
        effect: CustomerEffect(trust: 40)),
    ], beliefs: [],
    ways: [Way(id: "share", knows: ["standing"], price: 2000, margin: 1500, serves: ["comfort": 5, "economy": 4])])

  private static let company = Company(
    id: "house", existsFor: ["comfort"], claimsAll: false, starts: [:], slogans: [Slogan(id: "you", customer: 700)],
    inside: [
      Influence(
        id: "target", kind: .target, customer: -500, weight: 3, trigger: .opens, once: true, seller: [.ease: -60],
        conflict: 20, strain: 40),
      Influence(
        id: "forbidden", kind: .permission, customer: -700, weight: 4, trigger: .referral, once: true,
        seller: [.autonomy: -80], conflict: 80, strain: 30),
      Influence(
        id: "applause", kind: .reaction, customer: -300, weight: 2, trigger: .sale, once: false,
        seller: [.recognition: 70, .income: 30], conflict: 0, strain: -20),
    ],
    permits: Permissions(refer: .no, putAside: .frowned, bendRule: .no, loan: .yes, transfer: .no, report: .dropped),
    learns: false, bonus: 800)

  private static let model = Model(assumptions: assumptions, moves: moves)

  private static let assumptions: [Assumption: Int] = [
    .patiencePerTurn: 32, .hasteWeight: 900, .heardSlowsImpatience: 500, .longTalkFrom: 7, .longestConversation: 40,
    .farewellTurns: 4, .impatientBelow: 220, .moodSpread: 70, .openingBase: 560, .openingTrustSlope: 1200,
    .openingOpenness: 500, .openingTrust: 45, .openingHeard: 110, .openingClarity: 140, .surfacePatience: 15,
    .skillWeight: 700, .repeatFactor: 550, .gapDisappointment: 320, .admittedGapDisappointment: 230,
    .honestyTrust: 60, .interestFrom: 560, .hesitateFrom: 420, .clarityWeight: 1000, .bentAppeal: 110,
    .drawbackAppeal: 30, .truthAppeal: 50, .waitPerDay: 28, .overBudget: 700, .offerWithoutListening: 90,
    .declinedTrust: 20, .bentBelievedBase: 640, .bentTrustWeight: 600, .bentClarityWeight: 500, .doubtTrust: 110,
    .reactanceWeight: 1000, .urgeAssertiveness: 900, .pressureDecay: 30, .urgeDecay: 25, .angerFrom: 640,
    .angerTrustBelow: 330, .discount: 150, .decideFrom: 330, .decideTrustWeight: 500, .decidePriceWeight: 250,
    .referralFrom: 480, .nothingFrom: 520, .thinkingReturns: 70, .favourTrust: 70, .favourAppeal: 260,
    .sellerReturn: 14, .strainFromConflict: 90, .sellerExpectationHeard: 50, .fundamentalFloor: 150, .likely: 500,
    .selfMovedPressure: 550, .selfMovedConflict: 600, .endingExpectation: 90, .oursFrom: 600, .partlyOursFrom: 300,
    .followSameElsewhere: 310, .followOtherBrand: 260, .followSameBrand: 190, .followLater: 150, .followNothing: 90,
    .visitsPerYear: 2, .spendingPerVisit: 9000, .misfitPerHalfSize: 240, .misfitWithService: 90,
    .misfitWrongKind: 350,
  ]

  /// One row for each family, and what counts as a question or a reflection.
  private static let moves: [MoveKind: MoveModel] = Dictionary(
    uniqueKeysWithValues: MoveKind.allCases.map { kind in
      let talk: TalkKind =
        switch kind {
        case .askPurpose, .ladder: .openQuestion
        case .askClosed, .askDecision: .closedQuestion
        case .reflectWords: .simpleReflection
        case .reflectFeeling, .summarise: .complexReflection
        default: .none
        }
      let row =
        switch kind.family {
        case .listen:
          MoveModel(
            orientation: .customer, talk: talk, lands: 750, landed: CustomerEffect(trust: 30, heard: 60, clarity: 40),
            missed: CustomerEffect(patience: -20), seller: [.contribution: 10], conflict: 0, time: 900)
        case .inform, .close:
          MoveModel(
            orientation: .neither, talk: talk, lands: 1000, landed: CustomerEffect(trust: 20, clarity: 20),
            missed: CustomerEffect(), seller: [.competence: 15], conflict: 0, time: 1000)
        case .offer:
          MoveModel(
            orientation: .customer, talk: talk, lands: 1000, landed: CustomerEffect(trust: 10),
            missed: CustomerEffect(), seller: [.competence: 10], conflict: 0, time: 1100)
        case .push:
          MoveModel(
            orientation: .selling, talk: talk, lands: 900,
            landed: CustomerEffect(trust: -30, pressure: 90, dignity: -20, urge: 80),
            missed: CustomerEffect(trust: -50, pressure: 60), seller: [.integrity: -40], conflict: 60, time: 700)
        case .inward:
          MoveModel(
            orientation: .customer, talk: talk, lands: 1000, landed: CustomerEffect(disappointment: -40),
            missed: CustomerEffect(), seller: [.autonomy: 20], conflict: 0, time: 700)
        }
      return (kind, row)
    })
}
