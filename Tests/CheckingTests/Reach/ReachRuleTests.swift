import Conversation
import Packs
import Rehearsal
import Testing

@testable import Checking

/// What is found about reach where no pack can break it, and that it is always the same.
@Suite struct ReachRuleTests {
  private func starter() throws -> CheckedPack {
    let reading = PackLibrary.read(String(CheckedPackTests.starter))
    let pack = try #require(reading.pack)
    var few = pack
    few.customers = pack.customers.filter { ["nurse", "tourist"].contains($0.id) }
    return try CheckedPack(pack: few, places: reading.places, model: ModelFiles.embedded())
  }

  @Test("without a move that can always be made there is a dead end")
  func deadEnd() throws {
    let pack = try starter()
    let rules = MoveTable.rules.filter { $0.condition != .always }
    let customer = CustomerReach(pack.scenes[0], rules: rules)
    let findings = DeadEnd.look(at: PackReach(checked: pack, customers: [customer]))
    #expect(findings.map(\.variant).contains("open"))
    let sound = CustomerReach(pack.scenes[0])
    #expect(DeadEnd.look(at: PackReach(checked: pack, customers: [sound])).isEmpty)
  }

  @Test("the same is found in whatever order it is looked at")
  func order() throws {
    let pack = try starter()
    let forwards = RuleBook.Section.reach.look(pack, CheckSettings())
    let backwards = RuleBook.Section.reach.look(
      pack, CheckSettings { count, piece in for index in (0..<count).reversed() { piece(index) } })
    #expect(forwards == backwards)
    #expect(!forwards.contains { $0.severity == .error && $0.rule != "unreachable-ending" })
  }

  @Test("what is shown is shown by a conversation that can be held")
  func witnesses() throws {
    let pack = try starter()
    let customer = CustomerReach(pack.scenes[0])
    let reach = PackReach(checked: pack, customers: [customer])
    for finding in Shown.look(at: reach) { #expect(finding.capsule?.hasPrefix("ANP1-") ?? false, "\(finding.values)") }
    for ending in Ending.allCases {
      guard case .shown(let witness) = customer.verdict(.ending(ending)) else { continue }
      let scene = customer.tables[witness.company].scene
      let last = witness.moves.reduce(scene.start(seed: witness.seed)) { scene.next(after: $0, $1) }
      #expect(last.ending == ending)
      #expect(last.turn == witness.moves.count)
    }
  }

  @Test("a range that does not suffice is given all the room there is")
  func spans() {
    var span = Span(300, 400)
    span.widen(by: Span(310, 390))
    #expect(span == Span(300, 400))
    span.widen(by: Span(310, 401))
    #expect(span == Span(300, 1000))
    span.shift(by: -400, 200)
    #expect(span == Span(0, 1000))
    span.raise(to: 5)
    #expect(span.holds(5) && !span.holds(4))
  }
}
