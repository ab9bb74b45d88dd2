import Conversation
import Rehearsal
import Testing

/// Small inward tricks (E19): they work for the customer everywhere, and the house sets their price.
@Suite struct InwardStory {
  private func change(_ kind: MoveKind, _ company: String, _ seed: UInt64) throws -> (
    trust: Int, strain: Int, belonging: Int, facts: Facts
  ) {
    let scene = try Starter.scene("nurse", company)
    let before = try Course.held("greet,check-stock,offer-article:arvo-wide@38.5", in: scene, seed: seed).state
    let after = scene.step(before, Move(kind)).state
    return (
      Int(after.customer.trust) - Int(before.customer.trust), Int(after.seller.strain) - Int(before.seller.strain),
      after.seller[.belonging] - before.seller[.belonging], after.facts
    )
  }

  @Test("A favour works everywhere and costs where it is forbidden", arguments: [MoveKind.putAside, .bendRule])
  func favours(kind: MoveKind) throws {
    for seed in UInt64(1)...30 {
      let allowed = try change(kind, "lindner", seed)
      let forbidden = try change(kind, "glanz", seed)
      #expect(allowed.trust > 0 && allowed.trust == forbidden.trust, "the customer feels the same")
      #expect(forbidden.strain >= allowed.strain + 60, "seed \(seed): \(forbidden.strain) and \(allowed.strain)")
      #expect(forbidden.belonging < allowed.belonging || kind == .bendRule)
      #expect(allowed.facts.contains(kind == .putAside ? .putAside : .ruleBent))
    }
  }

  /// What a house does not permit at all is not among the offers; sending somebody elsewhere always can be said.
  @Test func whatAHouseForbids() throws {
    for scene in try Starter.scenes() {
      let state = Course.tried("greet,check-stock", in: scene, seed: 4).state
      guard state.ending == nil else { continue }
      let lends = scene.offers.contains { $0.move == .offerLoan } && scene.company.permits.loan != .no
      #expect(scene.isPossible(.offerLoan, in: state) == lends, "\(scene.customer.id) in \(scene.company.id)")
      if scene.company.permits.transfer == .no { #expect(!scene.isPossible(.offerTransfer, in: state)) }
      #expect(scene.isPossible(.refer, in: state))
    }
  }

  /// Saying the same honest thing strains in one house and relieves in the other.
  @Test("An honest word in two houses", arguments: [MoveKind.admitLimit, .refer])
  func honestWords(kind: MoveKind) throws {
    for customer in ["widower", "size-44", "nurse"] {
      for seed in UInt64(1)...15 {
        var strains: [String: Int] = [:]
        var isFelt = false
        for company in ["glanz", "lindner"] {
          let scene = try Starter.scene(customer, company)
          let before = Course.tried("greet,check-stock", in: scene, seed: seed).state
          let move = Move(kind, offer: kind == .refer ? scene.offers(for: .refer, in: before).first?.offer : nil)
          let after = scene.step(before, move).state
          strains[company] = Int(after.seller.strain) - Int(before.seller.strain)
          // Advice the customer doubts stays between the two.
          isFelt = kind == .admitLimit || after.ending == .referred
        }
        let pressing = try #require(strains["glanz"])
        let caring = try #require(strains["lindner"])
        #expect(pressing > caring, "\(customer), seed \(seed): \(strains)")
        #expect(pressing > 0 || !isFelt, "\(customer), seed \(seed): \(strains)")
      }
    }
  }
}
