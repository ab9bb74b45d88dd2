import Conversation
import Testing

@testable import Screens

@Suite struct OfferReasonsTests {
  private func reasons(_ id: String, levels: Int) throws -> OfferReasons {
    let scene = try #require(Story().practise).session.scene
    let offer = try #require(scene.offers.first { $0.id == id }, "offers are \(scene.offers.map(\.id))")
    return OfferReasons(offer, in: scene, levels: levels)
  }

  @Test func beforeAnythingIsToldOnlyTheWishSpeaks() throws {
    let arvo = try reasons("arvo@38.5", levels: 0)
    #expect(arvo.met == 1 && arvo.all == 2)
    #expect(arvo.pro == .requirement(1))
    #expect(arvo.con == .requirement(0))
  }

  @Test func aNeedThatIsKnownSpeaksLouder() throws {
    #expect(try reasons("arvo@38.5", levels: 1).pro == .need(0))
    #expect(try reasons("arvo@38.5", levels: 2).con == .requirement(0))
  }

  @Test func whatComesLaterSaysSo() throws {
    #expect(try reasons("lumo@38.5:order", levels: 0).con == .later(4))
  }

  @Test func aPlaceHasNoPartsOfTheWish() throws {
    let cobbler = try reasons("cobbler", levels: 0)
    #expect(cobbler.met == nil && cobbler.pro == nil && cobbler.con == nil)
  }
}
