import Rehearsal
import Testing

@testable import Conversation

@Suite struct FarewellTests {
  /// In the farewell an apology counts once; saying it again gains nothing.
  @Test func anApologyCountsOnce() throws {
    for scene in try Starter.scenes() {
      var state = scene.start(seed: 3)
      for kind in [MoveKind.greet, .askPurpose, .goodbye] where scene.isPossible(kind, in: state) {
        state = scene.next(after: state, Move(kind))
      }
      guard state.phase == .farewell, scene.isPossible(.apologise, in: state) else { continue }
      let once = scene.next(after: state, Move(.apologise))
      #expect(once.customer.trust > state.customer.trust, "\(scene.customer.id)")
      let twice = scene.next(after: once, Move(.apologise))
      #expect(twice.customer.trust == once.customer.trust)
      #expect(twice.customer.expectation == once.customer.expectation)
    }
  }
}
