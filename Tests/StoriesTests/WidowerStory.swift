import Conversation
import Rehearsal
import Testing

/// He asks for exactly this shoe, which has not been made for years.
///
/// Two conversations with him, on many days.
@Suite struct WidowerStory {
  /// Ways to treat him well; small things differ, as they do between people.
  static let wells = [
    "greet,ask-purpose,reflect-words,check-stock,admit-limit,ladder,reflect-feeling,ladder,refer:cobbler-weiss,"
      + "report-need,goodbye",
    "greet,ask-purpose,check-stock,reflect-words,silence,ladder,refer:cobbler-weiss,goodbye",
    "greet,measure-feet,reflect-words,admit-limit,reflect-feeling,silence,refer:cobbler-weiss,goodbye",
    "greet,ask-purpose,ladder,check-stock,reflect-feeling,admit-limit,silence,refer:cobbler-weiss,report-need,goodbye",
  ]

  /// Ways to push him into what is there.
  static let pushes = [
    "greet,check-stock,bonus-shoe,scarcity,insist,ask-decision,guilt,insist,ask-decision,goodbye",
    "greet,check-stock,bonus-shoe,explain-bent,scarcity,insist,ask-decision,guilt,insist,ask-decision,goodbye",
    "greet,bonus-shoe,dismiss-wish,scarcity,insist,guilt,ask-decision,insist,ask-decision,goodbye",
  ]

  /// A referral nobody earns a cent with is a full success: for him, whose needs are met, and for the seller.
  @Test("Treated well he is sent to the cobbler, and that is a full success", arguments: wells)
  func treatedWell(moves: String) throws {
    let scene = try Starter.scene("widower", "lindner")
    var relational: [Int] = []
    for seed in UInt64(1)...40 {
      let course = try Course.held(moves, in: scene, seed: seed)
      let state = course.state
      let sides = scene.sides(of: state)
      #expect(state.ending == .referred, "seed \(seed): \(String(describing: state.ending))")
      #expect(state.accepted.map { scene.offers[Int($0)].id } == "cobbler-weiss")
      #expect(state.revenue == 0)
      #expect(sides.productNeeds >= 900, "seed \(seed): \(sides.productNeeds)")
      #expect(sides.relationalNeeds >= 560, "seed \(seed): \(sides.relationalNeeds)")
      relational.append(sides.relationalNeeds)
      #expect(sides.strain < 200, "seed \(seed): more strain than in the morning: \(sides.strain)")
      #expect(state.seller[.integrity] > course.states[0].seller[.integrity])
      #expect(state.seller[.contribution] > course.states[0].seller[.contribution])
    }
    // Measured medians: 734 to 792 of 1000.
    #expect(relational.sorted()[20] >= 700, "in the middle only \(relational.sorted()[20])")
  }

  /// E9: it is a disappointment at first, and in the end he feels in good hands all the same.
  @Test func disappointedAtFirstAndInGoodHands() throws {
    let scene = try Starter.scene("widower", "lindner")
    for seed in UInt64(1)...40 {
      let course = try Course.held(Self.wells[0], in: scene, seed: seed)
      let gap = try #require(course.states.firstIndex { $0.facts.contains(.gapKnown) })
      let then = course.states[gap].customer.disappointment
      #expect(then >= 250, "seed \(seed): \(then)")
      #expect(course.state.customer.disappointment < then - 100, "seed \(seed)")
      #expect(scene.sides(of: course.state).relationalNeeds >= 560)
      #expect(course.state.customer.trust > course.states[gap].customer.trust)
    }
  }

  /// The same man on the same days, pushed: he goes in anger or with shoes he did not want, and the events say why.
  @Test("Pushed he ends differently, and one can see why", arguments: pushes)
  func pushed(moves: String) throws {
    var endings: [Ending: Int] = [:]
    for company in ["glanz", "lindner"] {
      let scene = try Starter.scene("widower", company)
      for seed in UInt64(1)...40 {
        let course = Course.tried(moves, in: scene, seed: seed)
        let state = course.state
        let ending = try #require(state.ending, "seed \(seed) is still open")
        endings[ending, default: 0] += 1
        let well = scene.sides(of: try Course.held(Self.wells[0], in: scene, seed: seed).state)
        let sides = scene.sides(of: state)
        #expect(ending != .referred && ending != .served)
        #expect(sides.productNeeds <= 400, "seed \(seed): \(sides.productNeeds)")
        #expect(sides.relationalNeeds < well.relationalNeeds - 50, "seed \(seed): \(sides.relationalNeeds)")
        #expect(sides.customerExpects < well.customerExpects, "seed \(seed)")
        #expect(state.seller[.integrity] < course.states[0].seller[.integrity])
        try Self.explain(ending, course, scene)
      }
    }
    // Measured on 80 days: the first two anger him on 66, and the others sell; the third angers him every time.
    #expect(endings[.angry, default: 0] >= 40, "\(endings)")
    if moves != Self.pushes[2] { #expect(endings.count >= 2, "always the same: \(endings)") }
  }

  /// What must stand in the events for an ending to be believed.
  private static func explain(_ ending: Ending, _ course: Course, _ scene: Scene) throws {
    var pressure = 0
    var lostTrust = 0
    for case .customerChanged(let quantity, let amount) in course.events where amount != 0 {
      if quantity == .pressure, amount > 0 { pressure += amount }
      if quantity == .trust, amount < 0 { lostTrust -= amount }
    }
    #expect(pressure >= 250, "\(ending) without pressure: \(pressure)")
    switch ending {
    case .angry:
      #expect(course.events.contains(.responded(.leavesAngry)))
      #expect(pressure + lostTrust >= 450, "angry over \(pressure) and \(lostTrust)")
    case .pushed:
      #expect(course.events.contains(.responded(.givesIn)))
      #expect(course.state.customer.urge > 0)
      let paid = course.events.contains { if case .paid = $0 { true } else { false } }
      #expect(paid, "pushed, and nothing was paid")
    case .bought: #expect(course.events.contains(.responded(.acceptsBuy)))
    default: break
    }
  }

  /// Without a question asked the advice is good as well, and still nobody has met anybody.
  @Test func theSameAdviceWithoutListening() throws {
    let scene = try Starter.scene("widower", "lindner")
    for seed in UInt64(1)...40 {
      let bare = try Course.held("greet,check-stock,refer:cobbler-weiss,goodbye", in: scene, seed: seed).state
      let well = try Course.held(Self.wells[0], in: scene, seed: seed).state
      #expect(bare.ending == .referred && bare.levels == 0)
      #expect(!scene.relationship(in: bare).isRelationship, "seed \(seed)")
      #expect(scene.sides(of: bare).customerExpects < scene.sides(of: well).customerExpects, "seed \(seed)")
    }
  }
}
