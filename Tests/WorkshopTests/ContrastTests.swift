import Conversation
import Rehearsal
import Season
import Speech
import Testing
import Workshop

@Suite struct ContrastTests {
  @Test func bothSidesStayAlignedByTurnAndComeToAnEnd() throws {
    for customer in Starter.customers {
      var contrast = try Stage.contrast(customer)
      contrast.playOut()
      for (index, node) in contrast.nodes.enumerated() {
        #expect(node.turn == index, "\(customer): node \(index) is turn \(node.turn)")
        for side in ContrastSide.allCases where !node.sessions[side].state.isOver {
          #expect(node.sessions[side].state.turn == index, "\(customer): \(side) lags behind at \(index)")
        }
      }
      #expect(contrast.node.isOver, "\(customer) never ends")
      let before = contrast.whole
      let did1 = contrast.goOn()
      #expect(!did1)
      #expect(contrast.whole == before, "going on after the end has changed something")
    }
  }

  @Test func eachSideIsTheConversationItsPolicyHolds() throws {
    var contrast = try Stage.contrast("nurse", stances: (.push, .customerCentred), skills: (300, 800), seed: 11)
    contrast.playOut()
    for side in ContrastSide.allCases {
      let seller = contrast.sellers[side]
      let alone = PlayedConversation(
        scene: contrast.scenes[side], seed: 11, policy: StancePolicy(seller.stance, skill: seller.skill))
      #expect(contrast.node.sessions[side].moves == alone.moves)
      #expect(contrast.node.sessions[side].state == alone.end)
    }
  }

  @Test func equalOpeningsAndStepsGiveEqualContrasts() throws {
    func made() throws -> Contrast {
      var contrast = try Stage.contrast("mother-and-son", seed: 5)
      for _ in 0..<4 { contrast.goOn() }
      contrast.back()
      let choice = try #require(contrast.choices(for: [.left, .right]).last)
      contrast.fork(choice.move, on: [.left, .right])
      contrast.playOut()
      return contrast
    }
    let first = try made()
    let second = try made()
    #expect(first.whole == second.whole)
    let again = try Contrast(
      Stage.openings("mother-and-son", ("glanz", "lindner"), seed: 5), sellers: first.sellers, links: first.links,
      here: first.here)
    #expect(again.whole == first.whole)
    #expect(again.here == first.here)
    #expect(again.difference() == first.difference())
  }

  @Test func forksAndGoingBackLoseNothing() throws {
    var dice = Dice(state: 2)
    for round in 0..<6 {
      var contrast = try Stage.contrast(Starter.customers[round], seed: UInt64(round))
      var seen: [String] = []
      for step in 0..<60 {
        switch dice.next() % 6 {
        case 0: contrast.back()
        case 1:
          let sides: Set<ContrastSide> = step % 2 == 0 ? [.left, .right] : [.right]
          let choices = contrast.choices(for: sides)
          if let choice = choices.randomElement(using: &dice) { contrast.fork(choice.move, on: sides) }
        case 2: contrast.swap(.left, to: Season.Stance.allCases[Int(dice.next() % 4)])
        default: contrast.goOn()
        }
        let now = contrast.whole
        #expect(Array(now.prefix(seen.count)) == seen, "round \(round), step \(step): something was lost or changed")
        seen = now
        #expect(contrast.path().last == contrast.here)
      }
      for place in contrast.nodes.indices {
        contrast.go(to: place)
        #expect(contrast.path().last == place)
      }
    }
  }

  @Test func goingOnAfterGoingBackIsTheSameWay() throws {
    var contrast = try Stage.contrast()
    for _ in 0..<3 { contrast.goOn() }
    let place = contrast.here
    let count = contrast.nodes.count
    contrast.back()
    contrast.back()
    contrast.goOn()
    contrast.goOn()
    #expect(contrast.here == place)
    #expect(contrast.nodes.count == count)
  }

  @Test func theSameForkIsOneWay() throws {
    var contrast = try Stage.contrast()
    contrast.goOn()
    contrast.goOn()
    let choice = try #require(contrast.choices(for: [.left]).last)
    let did2 = contrast.fork(choice.move, on: [.left])
    #expect(did2)
    let count = contrast.nodes.count
    let place = contrast.here
    contrast.back()
    let did3 = contrast.fork(choice.move, on: [.left])
    #expect(did3)
    #expect(contrast.here == place)
    #expect(contrast.nodes.count == count)
  }

  @Test func aSwapChangesTheStanceFromHereOnAndNothingBefore() throws {
    var contrast = try Stage.contrast("nurse", seed: 3)
    for _ in 0..<3 { contrast.goOn() }
    let before = contrast.node
    let did4 = contrast.swap(.left, to: .customerCentred)
    #expect(did4)
    #expect(contrast.node.stances == Pair(.customerCentred, .customerCentred))
    #expect(contrast.node.sessions.left.state == before.sessions.left.state)
    #expect(contrast.node.turn == before.turn)
    let swapped = contrast.plan(.left)
    contrast.back()
    #expect(contrast.node.stances.left == .push)
    #expect(contrast.plan(.left) != swapped, "seed 3 was chosen so that the stances differ here")
    let did5 = contrast.swap(.left, to: .push)
    #expect(!did5, "a swap to the same stance is none")
  }

  @Test func stepsThatAreNotPossibleAreRefused() throws {
    var contrast = try Stage.contrast()
    let before = contrast.whole
    let did6 = contrast.fork(Move(.summarise), on: [.left])
    #expect(!did6)
    let did7 = contrast.take(.turn(Pair(nil, nil)))
    #expect(!did7)
    #expect(contrast.whole == before)
    #expect(throws: ContrastLinkError(node: 1)) {
      try Contrast(
        Stage.openings("widower", ("glanz", "lindner")), sellers: contrast.sellers,
        links: [ContrastLink(parent: 4, step: .swap(.left, to: .random))])
    }
  }

  @Test func anotherLanguageTellsTheSameContrast() throws {
    var contrast = try Stage.contrast()
    for _ in 0..<5 { contrast.goOn() }
    contrast.back()
    let german = contrast.told(try Stage.openings("widower", ("glanz", "lindner"), language: .german))
    #expect(german.links == contrast.links)
    #expect(german.here == contrast.here)
    #expect(german.node.sessions.left.state == contrast.node.sessions.left.state)
    #expect(german.node.sessions.left.lines != contrast.node.sessions.left.lines)
    var onwards = german
    onwards.goOn()
    #expect(onwards.here == 5, "the way gone last is known in the other language too")
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
