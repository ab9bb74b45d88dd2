@testable import Checking
import Conversation
import Dispatch
import Packs
import Season
import Testing

/// The bots and what they come to.
@Suite struct BatteryTests {
  private func study(_ settings: CheckSettings) throws -> TeachingStudy {
    TeachingStudy(try TeachingPack.checked(["widower", "tourist"]), settings: settings)
  }

  @Test("on many threads all findings are the same as on one")
  func sameOnMany() throws {
    let checked = try TeachingPack.checked(["widower", "tourist"])
    var many = TeachingPack.settings
    many.perform = { count, piece in DispatchQueue.concurrentPerform(iterations: count, execute: piece) }
    #expect(RuleBook.Section.teaching.look(checked, many) == TeachingPack.findings(in: checked))
  }

  @Test("each bot keeps to its way, and every conversation ends")
  func keepsToItsWay() throws {
    let battery = try study(TeachingPack.settings).plays.battery
    let allowed: [Bot: Set<MoveKind>] = [
      .openQuestions: [.greet, .askPurpose, .ladder, .goodbye],
      .reflecting: [.greet, .reflectWords, .reflectFeeling, .summarise, .goodbye],
      .apologiseAndWait: [.greet, .checkStock, .apologise, .goodbye, .offerArticle, .askDecision],
    ]
    for (bot, kinds) in allowed {
      for seed in 1...UInt64(10) {
        let moves = battery.moves(customer: 0, company: 0, bot: bot, seed: seed)
        #expect(moves.allSatisfy { kinds.contains($0.kind) }, "\(bot) \(moves.map(\.kind))")
        let end = PlayedConversation(scene: battery.scenes[0][0], seed: seed, moves: moves).end
        #expect(end.isOver)
      }
    }
    for bot in Bot.allCases {
      let plays = battery.part(battery.chunk(customer: 1, company: 1, bot: bot))
      #expect(plays.count == battery.plays && plays.allSatisfy { $0.ending != nil }, "\(bot)")
    }
  }

  @Test("the first of the list is always the first of the list")
  func firstOption() throws {
    let scene = try study(TeachingPack.settings).checked.scenes[0][0]
    var state = scene.start(seed: 3)
    while let move = FirstOptionPolicy().move(in: state, of: scene) {
      #expect(move.kind == scene.possibleKinds(in: state).first)
      state = scene.next(after: state, move)
    }
  }

  @Test("a play is the conversation its seed and moves give again")
  func sameAgain() throws {
    let plays = try study(TeachingPack.settings).plays
    for bot in Bot.allCases {
      let moves = plays.battery.moves(customer: 0, company: 1, bot: bot, seed: 5)
      let scene = plays.battery.scenes[0][1]
      let end = PlayedConversation(scene: scene, seed: 5, moves: moves).end
      let play = plays.plays(customer: 0, company: 1, bot: bot)[4]
      #expect(play.ending == end.ending && play.levels == Int(end.levels), "\(bot)")
      for figure in SideFigure.allCases { #expect(play.figures[figure] == scene.figures(of: end)[figure]) }
    }
  }

  @Test("a comparison is zero against itself, and its sign turns with its order; less strain counts as ahead")
  func comparisons() throws {
    let plays = try study(TeachingPack.settings).plays
    let same = BotComparison(.push, .push, customer: 0, in: plays)
    #expect(same.figures.allSatisfy { $0.lead.mean == 0 && !$0.lead.isSure })
    let one = BotComparison(.customerCentred, .push, customer: 0, in: plays)
    let other = BotComparison(.push, .customerCentred, customer: 0, in: plays)
    for figure in SideFigure.allCases { #expect(one[figure].lead.mean == -other[figure].lead.mean) }
    #expect(one[.strain].first.mean < one[.strain].second.mean && one.isAhead(in: .strain, by: 30))
    #expect(other.loses(on: Outlook.all[0], by: 30) && one.wins(on: Outlook.all[0], by: 30))
  }

  @Test("every number that checking rests on has a note, and no note is left over")
  func thresholds() {
    #expect(CheckNumbers.embedded.issues.isEmpty)
    #expect(Set(CheckNumbers.embedded.notes.keys) == Set(Threshold.allCases.map(\.rawValue)))
    for (name, note) in CheckNumbers.embedded.notes { #expect(note.range.contains(note.value), "\(name)") }
  }
}
