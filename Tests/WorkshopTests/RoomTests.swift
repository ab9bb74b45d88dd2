import Conversation
import Rehearsal
import Season
import Speech
import Testing
import Workshop

@Suite struct RoomTests {
  @Test func thereAreThreeToFiveDifferentChoicesAndAllArePossible() throws {
    var widths: Set<Int> = []
    for customer in Starter.customers {
      for seed in [1, 2, 3] {
        var contrast = try Stage.contrast(customer, seed: UInt64(seed))
        repeat {
          for sides in [[.left], [.right], [.left, .right]] as [Set<ContrastSide>] {
            let choices = contrast.choices(for: sides)
            let open = sides.filter { !contrast.node.sessions[$0].state.isOver }
            let least =
              open.map { side in
                let session = contrast.node.sessions[side]
                return session.scene.possibleKinds(in: session.state).count
              }.min() ?? 0
            if open.count <= 1 { #expect(choices.count >= min(3, least), "\(customer): \(choices)") }
            #expect(choices.count <= 5)
            #expect(Set(choices.map(\.move.kind)).count == choices.count, "\(customer): \(choices)")
            widths.insert(choices.count)
            for choice in choices {
              for side in open {
                let session = contrast.node.sessions[side]
                #expect(session.scene.isPossible(choice.move, in: session.state))
              }
            }
            #expect(choices == contrast.choices(for: sides))
          }
        } while contrast.goOn()
        #expect(contrast.choices(for: [.left, .right]).isEmpty, "it is over")
      }
    }
    #expect(widths.isSuperset(of: [3, 4, 5]), "\(widths)")
  }

  @Test func whatTheSellerWouldDoIsAmongTheChoices() throws {
    var contrast = try Stage.contrast("nurse")
    repeat {
      for side in ContrastSide.allCases {
        guard let plan = contrast.plan(side) else { continue }
        let choices = contrast.choices(for: [side])
        #expect(choices.contains { $0.move == plan }, "\(plan) is missing in \(choices)")
      }
    } while contrast.goOn()
  }

  @Test func theMostHandsWinAndATieIsTold() {
    var ballot = Ballot(node: 0, sides: [.left], moves: [Move(.greet), Move(.ladder), Move(.insist)])
    #expect(ballot.outcome == .none)
    ballot.set(4, for: 1)
    #expect(ballot.outcome == .winner(1))
    ballot.set(4, for: 2)
    #expect(ballot.outcome == .tie([1, 2]))
    ballot.set(5000, for: 0)
    #expect(ballot.hands == [999, 4, 4])
    #expect(ballot.outcome == .winner(0))
    ballot.set(-3, for: 0)
    ballot.set(7, for: 9)
    #expect(ballot.hands == [0, 4, 4])
    #expect(ballot.all == 8)
  }

  @Test func aVoteStaysWithItsPlace() throws {
    var contrast = try Stage.contrast("nurse")
    contrast.goOn()
    let opened = contrast.openBallot(for: [.left])
    let ballot = try #require(opened)
    contrast.set(12, for: 1, in: ballot)
    let move = contrast.ballots[ballot].moves[1]
    let isForked = contrast.fork(move, on: [.left])
    #expect(isForked)
    #expect(contrast.node.move(.left) == ContrastMove(move, byRoom: true))
    contrast.playOut()
    while contrast.back() {}
    contrast.goOn()
    let again = contrast.openBallot(for: [.left])
    #expect(again == ballot)
    #expect(contrast.ballots[ballot].hands[1] == 12)
    #expect(contrast.ballot(for: [.right]) == nil)
  }

  @Test func questionsFitTheMomentAndThoseAskedComeLast() throws {
    var contrast = try Stage.contrast("nurse")
    #expect(contrast.occasions().contains(.opening))
    let questions = contrast.questions()
    #expect(questions.first?.id.occasion != .always)
    #expect(questions.last?.id.occasion == .always)
    let first = try #require(questions.first)
    contrast.ask(first.id)
    let again = contrast.questions()
    #expect(again.count == questions.count)
    #expect(again.last?.id == first.id)
    #expect(contrast.question(first.id) == first)
  }

  @Test func theOccasionsNameWhatHappens() throws {
    var seen: Set<WorkshopOccasion> = []
    for customer in Starter.customers {
      var contrast = try Stage.contrast(customer)
      repeat {
        let occasions = contrast.occasions()
        #expect(occasions.contains(.always))
        #expect(Set(occasions).count == occasions.count)
        seen.formUnion(occasions)
      } while contrast.goOn()
    }
    for occasion in [.opening, .difference, .ending, .gap, .push, .told, .wish, .offer, .feeling] as [WorkshopOccasion]
    {
      #expect(seen.contains(occasion), "\(occasion) never comes up")
    }
  }
}
