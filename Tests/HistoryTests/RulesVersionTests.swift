import Conversation
import FixedPack
import Testing

@testable import History

/// Kept conversations and capsules rest on steps that come out the same; these say so for conversations written down.
struct RulesVersionTests {
  /// For each version of the rules what 240 conversations of the fixed pack come to.
  ///
  /// Once a version of the program with these rules is in use, a line is never changed again: another course means
  /// another version of the rules, and a line for that.
  static let courses: [Int: String] = [1: "4902bfb230455007"]

  /// For each version of the rules what comes after 120 conversations of the fixed pack; figures of it are kept.
  static let aftermaths: [Int: String] = [1: "2999b8db67dcf6a4"]

  @Test func whatComesAfterConversationsIsThatOfTheRulesVersion() throws {
    let pack = try FixedPack.load()
    var after = CanonicalBytes()
    var again = 0
    for customer in FixedPack.customers {
      for company in FixedPack.companies {
        let scene = try FixedPack.scene(pack, customer: customer, company: company)
        for seed in 1...20 as ClosedRange<UInt64> {
          var state = scene.start(seed: seed)
          while let move = RandomPolicy().move(in: state, of: scene) { state = scene.next(after: state, move) }
          let drawn = scene.aftermath(of: state).comesAgain
          again += drawn ? 1 : 0
          after.write(drawn)
          after.write(scene.aftermathChances(of: state).comesAgain)
        }
      }
    }
    #expect((5...115).contains(again), "\(again) of 120 come again: too little is covered to guard the rules")
    let text = ContentHash(bits: after.finished).text
    #expect(
      Self.aftermaths[Scene.rulesVersion] == text,
      "it goes on differently: raise Scene.rulesVersion, and write \(text) down for it here")
  }

  @Test func theCourseOfConversationsIsThatOfTheRulesVersion() throws {
    let pack = try FixedPack.load()
    var courses = CanonicalBytes()
    var endings: Set<Ending> = []
    var moves: Set<MoveKind> = []
    for customer in FixedPack.customers {
      for company in FixedPack.companies {
        let scene = try FixedPack.scene(pack, customer: customer, company: company)
        courses.write(scene.offers.map(\.id)) { $0.write($1) }
        for seed in 1...40 as ClosedRange<UInt64> {
          var none = NoEvents()
          var state = scene.start(seed: seed, into: &none)
          write(state, into: &courses)
          // The second half goes as chance will have it, so that people also leave early and get angry.
          let isRandom = seed > 20
          while let move = isRandom ? RandomPolicy().move(in: state, of: scene) : FixedPack.move(in: state, of: scene) {
            moves.insert(move.kind)
            state = scene.step(state, move, into: &none)
            write(state, into: &courses)
          }
          if let ending = state.ending { endings.insert(ending) }
        }
      }
    }
    #expect(endings.count >= 6, "only \(endings): too little is covered to guard the rules")
    #expect(moves.count >= 40, "only \(moves.count) kinds of moves were made")
    let course = ContentHash(bits: courses.finished).text
    #expect(
      Self.courses[Scene.rulesVersion] == course,
      "conversations come out differently: raise Scene.rulesVersion, and write \(course) down for it here")
  }

  /// Everything in a state that a course consists of.
  private func write(_ state: ConversationState, into bytes: inout CanonicalBytes) {
    bytes.write(state.phase)
    bytes.write(state.ending) { $0.write($1) }
    bytes.write(state.follow) { $0.write($1) }
    for quantity in Quantity.allCases { bytes.write(Int(state.customer[quantity])) }
    for need in SellerNeed.allCases { bytes.write(state.seller[need]) }
    let numbers = [
      Int(state.seller.strain), Int(state.seller.conflict), Int(state.seller.expectation), Int(state.levels),
      Int(state.signs), Int(state.events), Int(state.facts.rawValue), Int(state.accepted ?? 255), Int(state.revenue),
      Int(state.bonus), Int(state.promisedDays), Int(state.promiseCertainty),
    ]
    bytes.write(numbers) { $0.write($1) }
  }

  /// Capsules name moves by their place.
  @Test func thePlacesOfMovesStayTheSame() {
    let places = """
      greet ask-purpose ladder ask-closed reflect-words reflect-feeling summarise silence measure-feet apologise \
      check-stock admit-limit explain-truth explain-drawback explain-bent promise-date promise-rash offer-article \
      offer-size offer-order offer-transfer offer-service offer-loan offer-way refer nothing-needed scarcity flatter \
      bonus-shoe add-on will-stretch today-only dismiss-wish guilt insist ask-decision think-it-over accept-no goodbye \
      put-aside bend-rule report-need
      """
    let names = MoveKind.allCases.map(\.rawValue).joined(separator: " ")
    #expect(names.hasPrefix(places), "new moves come last; anything else makes older capsules unreadable")
  }
}
