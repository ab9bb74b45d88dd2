import Conversation
import Rehearsal
import Testing

/// “You won’t have anything anyway.” They have not; what they have is an address, and a report (E7, E17).
@Suite struct SizeFortyFourStory {
  private static let moves =
    "greet,ask-purpose,admit-limit,reflect-feeling,ladder,reflect-feeling,ladder,refer:grand-pied,refer:grand-pied,"
    + "report-need,goodbye"

  @Test("She is sent on, and it is reported", arguments: Starter.companies)
  func referredAndReported(company: String) throws {
    let scene = try Starter.scene("size-44", company)
    for seed in UInt64(1)...40 {
      let state = Course.tried(Self.moves, in: scene, seed: seed).state
      #expect(state.ending == .referred, "seed \(seed): \(String(describing: state.ending))")
      #expect(state.facts.contains(.reported))
      #expect(state.isOver && state.revenue == 0)
      #expect(scene.sides(of: state).productNeeds >= 800)
      #expect(state.customer.dignity > 500, "seed \(seed): \(state.customer.dignity)")
    }
  }

  /// What becomes of a report is felt at once: where it is heard it gives something, where it dies it takes something.
  @Test func whatBecomesOfAReport() throws {
    var contributed: [ReportFate: Int] = [:]
    for scene in try Starter.scenes(of: "size-44") {
      let before = Course.tried("greet,admit-limit", in: scene, seed: 3).state
      let (after, _) = scene.step(before, Move(.reportNeed))
      contributed[scene.company.permits.report] = after.seller[.contribution] - before.seller[.contribution]
    }
    let heard = try #require(contributed[.heard])
    let dropped = try #require(contributed[.dropped])
    #expect(heard >= 90, "heard: \(heard)")
    #expect(dropped < 0, "dropped: \(dropped)")
    if let filed = contributed[.filed] { #expect(dropped < filed && filed < heard, "\(contributed)") }
  }

  /// Whose customer somebody is shows only once something of the need is known (E7, E15).
  @Test func belongingIsUnknownAtFirst() throws {
    for scene in try Starter.scenes() {
      let course = Course.played(.centred, in: scene, seed: 2)
      #expect(scene.belonging(in: course.states[0]) == .unknown)
      if course.state.levels > 0 { #expect(scene.belonging(in: course.state) != .unknown) }
      #expect(scene.trueBelonging != .unknown)
    }
  }
}
