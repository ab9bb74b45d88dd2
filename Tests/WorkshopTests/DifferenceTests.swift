import Conversation
import Rehearsal
import Season
import Speech
import Testing
import Workshop

@Suite struct DifferenceTests {
  @Test func theSameHouseWithTheSameSellerNeverDiffers() throws {
    for customer in Starter.customers {
      var contrast = try Stage.contrast(customer, ("lindner", "lindner"), stances: (.push, .push))
      contrast.playOut()
      #expect(contrast.difference() == nil)
      #expect(contrast.feltDifference() == nil)
    }
  }

  @Test func theFirstDifferenceIsTheFirst() throws {
    for customer in Starter.customers {
      for seed in 1...6 {
        var contrast = try Stage.contrast(customer, seed: UInt64(seed))
        contrast.playOut()
        let difference = try #require(contrast.difference(), "\(customer), seed \(seed)")
        let rows = contrast.rows()
        #expect(rows.filter(\.isDifference).map(\.node) == [difference.node])
        for row in rows where row.turn > 0 && row.turn < difference.turn {
          #expect(row.moments.left.turn?.move == row.moments.right.turn?.move)
          let heard = row.moments.map { $0.turn?.lines.filter { $0.voice == .customer } }
          #expect(heard.left == heard.right)
        }
        #expect(difference.reason == .stance, "\(customer), seed \(seed): \(difference)")
      }
    }
  }

  @Test func aRoomIsTheReasonWhereItChose() throws {
    var contrast = try Stage.contrast("nurse", ("lindner", "lindner"), stances: (.push, .push))
    contrast.goOn()
    let planned = contrast.plan(.left)
    let choice = try #require(contrast.choices(for: [.left]).first { $0.move != planned })
    contrast.fork(choice.move, on: [.left])
    let difference = try #require(contrast.difference())
    #expect(difference.node == contrast.here)
    #expect(difference.kind == .move)
    #expect(difference.reason == .room)
  }

  @Test func aHouseIsTheReasonWhereItAllowsOtherThings() throws {
    var reasons: [DifferenceReason: Int] = [:]
    for customer in Starter.customers {
      for seed in 1...10 {
        var contrast = try Stage.contrast(
          customer, stances: (.customerCentred, .customerCentred), seed: UInt64(seed))
        contrast.playOut()
        guard let difference = contrast.difference() else { continue }
        reasons[difference.reason, default: 0] += 1
        if case .house(let rule?) = difference.reason {
          #expect(rule.stand(of: contrast.scenes.left.company) != rule.stand(of: contrast.scenes.right.company))
        }
      }
    }
    #expect(!reasons.keys.contains(.stance), "the sellers are the same: \(reasons)")
    #expect(reasons.keys.contains { if case .house(.some) = $0 { true } else { false } }, "\(reasons)")
  }

  @Test func skillIsTheReasonWhereTheSameWordsReachTheCustomerOnOneSideOnly() throws {
    var found = 0
    for seed in 1...12 {
      var contrast = try Stage.contrast(
        "nurse", ("lindner", "lindner"), stances: (.orderTaker, .orderTaker), skills: (500, 500), seed: UInt64(seed))
      contrast.playOut()
      #expect(contrast.difference() == nil)
      var skilled = try Stage.contrast(
        "nurse", ("lindner", "lindner"), stances: (.customerCentred, .customerCentred), skills: (0, 1000),
        seed: UInt64(seed))
      skilled.playOut()
      if skilled.difference()?.reason == .skill { found += 1 }
    }
    #expect(found > 0)
  }

  @Test func whatIsFeltDiffersFromTheFirstMomentWhereTheHousesDo() throws {
    let contrast = try Stage.contrast("nurse")
    let left = try #require(contrast.moment(.left).feeling)
    let right = try #require(contrast.moment(.right).feeling)
    #expect(left.feeling.id != right.feeling.id)
    #expect(contrast.feltDifference() == 0)
    #expect(contrast.difference() == nil, "nobody has said anything yet")
  }

  @Test func theGapIsThatOfTheCompany() throws {
    let contrast = try Stage.contrast("nurse")
    let glanz = contrast.gap(.left)
    #expect(glanz.gap == contrast.scenes.left.company.gap)
    #expect(glanz.gap == glanz.said - glanz.done)
    #expect(!glanz.sentence.isEmpty)
    #expect(contrast.gap(.right).gap < glanz.gap)
  }
}
