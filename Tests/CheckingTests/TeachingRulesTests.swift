@testable import Checking
import Conversation
import History
import Packs
import Speech
import Testing

/// Each rule of teaching is silent on people who teach, and fails on the same people spoilt.
@Suite struct TeachingRulesTests {
  @Test("whoever teaches is told nothing but with whom pushing pays")
  func silentOnGoodPeople() throws {
    let found = TeachingPack.findings(in: try TeachingPack.checked(["nurse", "widower", "size-44"]))
    #expect(!found.contains { LazyBotWins.id == $0.rule || $0.values["customer"] != nil && $0.severity == .error })
    let wrong = found.filter { $0.severity == .error }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test("a level no question opens is never told, and the deepest conversation shows it")
  func hiddenNeed() throws {
    let checked = try TeachingPack.checked(["nurse"]) { pack in
      pack.customers[0].chain[2].openedBy = []
    }
    let found = TeachingPack.findings(in: checked, of: HiddenNeedUnfound.id)
    #expect(found.map(\.variant) == ["never"])
    #expect(found.first?.values["level"] == checked.pack.customers[0].chain[2].id)
    #expect(found.first?.place.path.hasPrefix("chain[") == true)
    let capsule = try Capsule(text: try #require(found.first?.capsule))
    #expect(capsule.customer == "nurse")
  }

  @Test("a level that asks for all the trust there is, and for a move that seldom wins it, is hardly ever told")
  func hiddenByTrust() throws {
    let checked = try TeachingPack.checked(["widower"]) { pack in
      pack.customers[0].chain[0].trust = 1000
      pack.customers[0].chain[0].openedBy = [.silence]
    }
    let found = TeachingPack.findings(in: checked, of: HiddenNeedUnfound.id)
    #expect(found.count == 1)
    #expect(found.first?.values["trust"] == "1000")
  }

  @Test("where nothing serves anybody there is no honest ending")
  func noHonestEnding() throws {
    let checked = try TeachingPack.checked(["nurse"]) { $0.servesNothing() }
    let found = TeachingPack.findings(in: checked, of: NoHonestEnding.id, SingleGoodEnding.id)
    #expect(found.map(\.rule) == [NoHonestEnding.id])
    #expect(found.first?.variant == "")
    #expect(found.first?.severity == .error)
    #expect(found.first?.capsule != nil)
  }

  @Test("where one way alone serves there is a single good ending")
  func singleGoodEnding() throws {
    let way = try #require(try TeachingPack.checked(["mother-and-son"]).pack.customers[0].ways.first?.id)
    let checked = try TeachingPack.checked(["mother-and-son"]) { $0.servesNothing(butWays: [way]) }
    let found = TeachingPack.findings(in: checked, of: NoHonestEnding.id, SingleGoodEnding.id)
    #expect(found.map(\.rule) == [SingleGoodEnding.id])
    #expect(found.first?.values["endings"] == "served (way:\(way))")
  }

  @Test("whoever gets what was asked for is as well off with somebody who takes orders, and with somebody who pushes")
  func lazyBotWins() throws {
    let found = TeachingPack.findings(in: try TeachingPack.checked(["tourist"]), of: LazyBotWins.id, PushAlwaysWins.id)
    let lazy = found.filter { $0.rule == LazyBotWins.id }
    #expect(lazy.contains { $0.terms["bot"] == "bot.order-taker" && $0.variant == "today" }, "\(found)")
    #expect(lazy.allSatisfy { $0.values["good1"]?.contains("±") == true && $0.values["other2"]?.contains("±") == true })
    #expect(found.contains { $0.rule == PushAlwaysWins.id && $0.variant == "customer-today" })
    #expect(found.allSatisfy { $0.capsule?.hasPrefix("ANP1-") == true })
  }

  @Test("pushing that wins with everybody is told for its side and horizon")
  func pushAlwaysWins() throws {
    let checked = try TeachingPack.checked(["mother-and-son", "widower"])
    let found = TeachingPack.findings(in: checked, of: PushAlwaysWins.id).filter { $0.variant == "everybody" }
    #expect(found.map(\.terms) == [["side": "side.company", "horizon": "horizon.today"]])
    let mixed = try TeachingPack.checked(["mother-and-son", "bride"])
    #expect(TeachingPack.findings(in: mixed, of: PushAlwaysWins.id).allSatisfy { $0.variant != "everybody" })
    let depends = TeachingPack.findings(in: mixed, of: PushDepends.id)
    #expect(depends.contains { $0.values["lost"] == "bride" }, "\(depends)")
  }

  @Test("pushing that wins with nobody is told once, for the pack")
  func pushNeverWins() throws {
    #expect(TeachingPack.findings(in: try TeachingPack.checked(["widower"]), of: PushNeverWins.id).isEmpty)
    let checked = try TeachingPack.checked(["nurse"]) { pack in
      pack.customers[0].budget = 1
      pack.customers[0].temperament.assertiveness = 1000
    }
    let found = TeachingPack.findings(in: checked, of: PushNeverWins.id)
    #expect(found.count == 1)
    #expect(found.first?.place.file.hasSuffix("pack.yaml") == true)
  }

  @Test("a level without a sign is an error, one whose signs come too late a warning")
  func missingSign() throws {
    let level = try TeachingPack.checked(["widower"]).pack.customers[0].chain[1].id
    let none = try TeachingPack.checked(["widower"]) { $0.customers[0].signs.removeAll { $0.level == level } }
    let found = TeachingPack.findings(in: none, of: MissingSign.id)
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.values["level"] == level)
    #expect(found.first?.capsule != nil)
    let late = try TeachingPack.checked(["widower"]) { pack in
      for index in pack.customers[0].signs.indices where pack.customers[0].signs[index].level == level {
        pack.customers[0].signs[index].conditions = [Condition(field: .turn, comparison: .atLeast, value: 35)]
      }
    }
    let warned = TeachingPack.findings(in: late, of: MissingSign.id)
    #expect(warned.map(\.variant) == ["late"])
    #expect(warned.map(\.severity) == [.warning])
    #expect(TeachingPack.findings(in: try TeachingPack.checked(["widower"]), of: MissingSign.id).isEmpty)
  }

  @Test("a move that makes everything worse is never the best, and the message says at how many moments that was seen")
  func moveNeverBest() throws {
    func found(_ change: (inout Pack) -> Void) throws -> [Finding] {
      TeachingPack.findings(in: try TeachingPack.checked(["nurse", "widower"], change), of: MoveNeverBest.id)
    }
    let spoilt = try found { pack in
      // To have one's feet measured makes everything worse for everybody.
      guard let files = try? ModelFiles.embedded() else { return }
      for name in files.settingNames where name.hasPrefix("moves.measure-feet.") {
        guard let range = files.range(of: name) else { continue }
        let isBad = name.hasSuffix("pressure") || name.hasSuffix("disappointment") || name.hasSuffix("conflict")
        let value = isBad || name.hasSuffix("time") ? range.upperBound : max(range.lowerBound, -1000)
        pack.modelOverrides.append(ModelSetting(name: name, value: value))
      }
    }
    let finding = try #require(spoilt.first { $0.values["move"] == "measure-feet" }, "\(spoilt)")
    #expect(Int(finding.values["possible"] ?? "") ?? 0 > 0)
    #expect(finding.capsule != nil)
    #expect(try found { _ in }.allSatisfy { $0.values["move"] != "measure-feet" && $0.values["move"] != "ask-purpose" })
  }
}
