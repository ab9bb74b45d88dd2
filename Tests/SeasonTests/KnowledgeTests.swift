import Conversation
import Season
import Shop
import Testing

/// What policies may see, and what can be said about what could be known.
@Suite struct KnowledgeTests {
  /// Everything a seller sees, as a text.
  private func picture(_ state: ConversationState, _ scene: Scene) -> String {
    let view = SellerView(state, of: scene)
    let possible = MoveKind.allCases.map { "\(view.can($0))\(view.offers($0))" }
    let ranked = (0..<view.rankedCount).map { "\(view.ranked($0))" }
    let offers = scene.offers.indices.map {
      "\(view.isLiked($0))\(view.isDeclined($0))\(view.isTold($0))\(view.isWarned($0))"
    }
    return
      "\(view.phase) \(view.turn) \(view.levels) \(view.facts) \(view.tally) \(view.lastMove as Any) \(view.signs) "
      + "\(view.ending as Any) \(view.focus as Any) \(view.made) \(view.isComplaint) \(possible) \(ranked) \(offers)"
  }

  @Test func whatCannotBeSeenDoesNotChangeTheMove() throws {
    let timid = Temperament(autonomy: 900, openness: 100, assertiveness: 100, price: 900, haste: 100, local: 100)
    let one = try TinyShop.scene(trust: 700)
    let others = [
      try TinyShop.scene(trust: 520), try TinyShop.scene(trust: 700, temperament: timid),
      try TinyShop.scene(trust: 700, levelTrust: 900), try TinyShop.scene(trust: 700, budget: 5000),
      try TinyShop.scene(trust: 700, openedBy: [.ladder]),
    ]
    var compared = 0
    for other in others {
      for stance in Stance.allCases {
        for seed in 0..<40 {
          let policy = StancePolicy(stance)
          var a = one.start(seed: UInt64(seed))
          var b = other.start(seed: UInt64(seed))
          while !a.isOver, picture(a, one) == picture(b, other) {
            let move = policy.move(in: a, of: one)
            #expect(policy.move(in: b, of: other) == move, "\(stance), seed \(seed), turn \(a.turn)")
            guard let move else { break }
            if a.customer != b.customer { compared += 1 }
            a = one.next(after: a, move)
            b = other.next(after: b, move)
          }
        }
      }
    }
    #expect(compared > 1000, "only \(compared) moments looked alike and were not")
  }

  private func verdict(_ scene: Scene, _ names: String) throws -> LevelVerdict {
    let ledger = NeedLedger(try TinyShop.talk(scene, names))
    return try #require(ledger.verdicts.first)
  }

  private let sign = Sign(
    id: "limps", level: "why", need: "rest", strength: 600,
    conditions: [Condition(field: .turn, comparison: .atLeast, value: 2)])

  @Test func whatNobodyAskedAboutIsNotAsked() throws {
    let trusting = try verdict(try TinyShop.scene(), "greet,ask-closed,goodbye,goodbye")
    #expect(trusting.verdict == .notAsked)
    #expect(trusting.cited == 2 && trusting.source == nil)
    let shown = try verdict(
      try TinyShop.scene(trust: 300, levelTrust: 900, signs: [sign]), "greet,ask-closed,ask-closed,goodbye,goodbye")
    #expect(shown.verdict == .notAsked)
    #expect(shown.cited == 2 && shown.source == .sign(0))
  }

  @Test func aSurfaceAnswerThatIsLeftIsPassedOver() throws {
    let scene = try TinyShop.scene(openingBase: -2000)
    let left = try verdict(scene, "greet,silence,ask-closed,goodbye,goodbye")
    #expect(left.verdict == .passedOver)
    #expect(left.cited == 2 && left.source == .surface(level: 0))
  }

  @Test func whatNothingShowedCouldNotBeKnown() throws {
    let closed = try verdict(try TinyShop.scene(trust: 300, levelTrust: 900), "greet,ask-closed,goodbye,goodbye")
    #expect(closed.verdict == .notKnowable)
    #expect(closed.cited == nil)
  }

  @Test func whatWasToldIsUsedOrPassedOver() throws {
    let scene = try TinyShop.scene()
    #expect(try verdict(scene, "greet,silence,offer-article:beta@40,ask-decision,goodbye").verdict == .used)
    let ignored = try verdict(scene, "greet,silence,offer-article:alpha@40,accept-no,goodbye")
    #expect(ignored.verdict == .passedOver)
    #expect(ignored.cited == 2 && ignored.source == .told(level: 0))
  }

  @Test func aSignMultipliesTheOddsAndATellingMakesCertain() throws {
    let scene = try TinyShop.scene(signs: [sign])
    let ledger = NeedLedger(try TinyShop.talk(scene, "greet,ask-closed,silence,goodbye,goodbye"))
    // Two needs, each as likely: odds one to one, times 1600 : 400, is four to one.
    #expect(ledger.entries.map(\.source) == [.sign(0), .told(level: 0)])
    #expect(ledger.entries.map(\.before) == [500, 800])
    #expect(ledger.entries.map(\.after) == [800, 1000])
    #expect(ledger.entries.map(\.turn) == [2, 3])
    #expect(ledger.chances.map { $0[0] } == [500, 500, 800, 1000, 1000, 1000])
    #expect(ledger.chances.allSatisfy { $0[1] == 500 })
  }

  @Test func thePriorCountsThePacksCustomers() throws {
    let starter = try #require(Shops.starter)
    let prior = NeedPrior(starter.needs, customers: starter.customers)
    for (need, chance) in zip(starter.needs, prior.chances) {
      let having = starter.customers.count { customer in customer.chain.contains { $0.need == need.id } }
      #expect(chance == (having + 1) * 1000 / (starter.customers.count + 2), "\(need.id)")
    }
  }

  @Test func everyLevelOfEveryTalkHasAVerdict() throws {
    for scene in try Shops.all() {
      for stance in Stance.allCases {
        let talk = PlayedConversation(scene: scene, seed: 4, policy: StancePolicy(stance))
        let ledger = NeedLedger(talk)
        #expect(ledger.verdicts.count == scene.customer.chain.count)
        #expect(ledger.chances.count == talk.turns.count)
        for verdict in ledger.verdicts {
          if verdict.level < Int(talk.end.levels) {
            #expect(verdict.verdict == .used || verdict.verdict == .passedOver)
          }
          #expect((verdict.cited == nil) == (verdict.verdict == .notKnowable), "\(stance), \(verdict)")
          if let cited = verdict.cited { #expect(talk.turns.indices.contains(cited)) }
        }
      }
    }
  }

  @Test func listeningIsWorthWhatItWouldHaveChanged() throws {
    let scene = try TinyShop.scene()
    let deaf = ListeningWorth(try TinyShop.talk(scene, "greet,ask-closed").end, of: scene)
    #expect(deaf.choice.map { scene.offers[$0].id } == "alpha@40")
    #expect(deaf.best.map { scene.offers[$0].id } == "beta@40")
    #expect(deaf.gain == 1000)
    #expect(deaf.acceptedWorth == nil)
    let heard = ListeningWorth(try TinyShop.talk(scene, "greet,silence").end, of: scene)
    #expect(heard.choice == heard.best)
    #expect(heard.gain == 0)
  }
}

@Suite struct DebriefTests {
  @Test func theFiguresOfATalkStandAtTheirThresholds() throws {
    let scene = try TinyShop.scene()
    let end = try TinyShop.talk(
      scene, "greet,ask-purpose,reflect-words,reflect-feeling,ask-closed,reflect-words,reflect-feeling,goodbye"
    ).end
    let figures = TalkFigures(end, of: scene)
    #expect(figures.openQuestions == 1 && figures.closedQuestions == 1)
    #expect(figures.openShare == 500)
    #expect(figures.reflectionsPerQuestion == 2000)
    #expect(figures.complexShare == 500)
    #expect(figures.depth == 0 && figures.deepest == 1)
    #expect(figures.balance == nil)
    let silent = TalkFigures(try TinyShop.talk(scene, "greet,goodbye").end, of: scene)
    #expect(silent.reflectionsPerQuestion == nil && silent.complexShare == nil)
  }

  @Test func everyTalkHasAQuestionToTakeAlong() throws {
    let words = try #require(Shops.starter).words.hindsight
    let known = Set(words.questions.keys.compactMap(TakeAlongOccasion.init(rawValue:)))
    #expect(known.count == words.questions.count)
    var asked: Set<TakeAlongOccasion> = []
    for scene in try Shops.all() {
      for stance in Stance.allCases {
        for seed in 0..<6 {
          let talk = PlayedConversation(scene: scene, seed: UInt64(seed), policy: StancePolicy(stance))
          let ledger = NeedLedger(talk)
          let occasion = try #require(TakeAlong.occasion(talk, ledger, among: known))
          #expect(TakeAlong.occasions(talk, ledger).contains(occasion))
          #expect(TakeAlong.occasions(talk, ledger).last == .always)
          asked.insert(occasion)
        }
      }
    }
    #expect(asked.count >= 8, "only \(asked) were ever asked")
  }

  @Test func everyChangeHasItsSentence() throws {
    let words = try #require(Shops.starter).words.hindsight
    for figure in SideFigure.allCases {
      for isMore in [false, true] {
        for strength in SideChange.Strength.allCases {
          let german = words.sentence(figure, isMore: isMore, strength: strength.rawValue, in: .german)
          let english = words.sentence(figure, isMore: isMore, strength: strength.rawValue, in: .english)
          #expect(german?.contains("{") == false, "\(german ?? "none")")
          #expect(english?.contains("{") == false, "\(english ?? "none")")
          #expect(german != english)
        }
      }
    }
  }
}
