@testable import Checking
import Packs
import Speech
import Testing

/// Customers who are excepted from a rule, with a reason.
@Suite struct ExceptionTests {
  private static let because = Text(german: "Er will trockene Füße.", english: "He wants dry feet.")

  /// What is found of the tourist and the nurse with exceptions.
  private func findings(_ exceptions: [String: [String]]) throws -> [Finding] {
    let checked = try TeachingPack.checked(["nurse", "tourist"]) { pack in
      for customer in pack.customers { pack.words.customers[customer.id]?.exceptions = [] }
      for (customer, rules) in exceptions {
        pack.words.customers[customer]?.exceptions = rules.map { RuleException(rule: $0, because: Self.because) }
      }
    }
    return TeachingPack.findings(in: checked)
  }

  @Test("an exception takes out what a rule finds about this customer, and nothing else")
  func takesOut() throws {
    let rules = [LazyBotWins.id, PushAlwaysWins.id]
    let before = try findings([:])
    #expect(Set(before.map(\.rule)).isSuperset(of: rules))
    let after = try findings(["tourist": rules])
    #expect(after.filter { rules.contains($0.rule) && $0.values["customer"] == "tourist" }.isEmpty)
    #expect(after.filter { !rules.contains($0.rule) } == before.filter { !rules.contains($0.rule) })
  }

  @Test("an exception nobody needs is a warning")
  func needless() throws {
    let found = try findings(["nurse": [NoHonestEnding.id]]).filter { $0.rule == NeedlessException.id }
    #expect(found.map(\.values) == [["customer": "nurse", "rule": NoHonestEnding.id]])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test("an exception is not judged where its rule was not asked")
  func notAsked() throws {
    let checked = try TeachingPack.checked(["tourist"]) { pack in
      pack.words.customers["tourist"]?.exceptions = [RuleException(rule: LazyBotWins.id, because: Self.because)]
    }
    #expect(NeedlessException.settle([], in: checked, rules: [MissingSign.id]).isEmpty)
    #expect(NeedlessException.settle([], in: checked, rules: [LazyBotWins.id]).count == 1)
  }

  @Test("every rule that judges single customers can have exceptions, and no other")
  func known() throws {
    let rules = RuleBook.standard.rules.map(\.id)
    #expect(UnknownException.known.allSatisfy { rules.contains($0) })
    #expect(!UnknownException.known.contains(MoveNeverBest.id))
  }
}
