import Conversation
import Packs
import Season
import Shop
import Testing

@Suite struct LearningTests {
  private func learning(_ count: Int = 3) throws -> Learning {
    guard let starter = Shops.starter else { throw Shops.Missing() }
    return Learning(floor: ShopFloor(starter.assortment), reportsToChange: count)
  }

  private func company(_ id: String) throws -> Company {
    guard let company = Shops.starter?.company(id) else { throw Shops.Missing() }
    return company
  }

  private func changes(_ reports: [NeedReport], in company: Company, after count: Int = 3) throws -> [ShopChange] {
    guard let starter = Shops.starter else { throw Shops.Missing() }
    return try learning(count).changes(from: reports, in: company, customers: starter.customers)
  }

  @Test func whatCanBeOrderedIsKept() throws {
    let nurse = NeedReport(customer: "nurse")
    let lindner = try company("lindner")
    #expect(try changes([nurse, nurse], in: lindner).isEmpty)
    #expect(try changes([nurse, nurse, nurse], in: lindner) == [.stocks(article: "lumo-white", size: 3850)])
    #expect(try changes(Array(repeating: nurse, count: 9), in: lindner).count == 1)
  }

  @Test func aSizeThatWasNeverThereIsTakenUp() throws {
    let reports = Array(repeating: NeedReport(customer: "size-44"), count: 3)
    guard case .takesUp(let article, size: 4400) = try changes(reports, in: company("lindner")).first else {
      Issue.record("\(try changes(reports, in: company("lindner")))")
      return
    }
    let pumps = Shops.starter?.assortment.article(article)
    #expect(pumps?.attributes["category"] == .word("pumps"))
    #expect(pumps?.variants.allSatisfy { $0.size != 4400 } == true)
  }

  @Test func whatNobodyMakesAnyMoreIsMended() throws {
    let reports = Array(repeating: NeedReport(customer: "widower", wasSentElsewhere: true), count: 3)
    #expect(try changes(reports, in: company("lindner")) == [.service(likePlace: "cobbler-weiss")])
  }

  @Test func whereNobodyLearnsNothingFollows() throws {
    let reports = ["nurse", "size-44", "widower", "returned-shoe"].flatMap {
      Array(repeating: NeedReport(customer: $0, wasSentElsewhere: true), count: 50)
    }
    #expect(try changes(reports, in: company("glanz")).isEmpty)
    #expect(try changes(reports, in: company("hartmann")).isEmpty)
  }

  @Test func rulesChangeToo() throws {
    var house = try company("hartmann")
    house.learns = true
    house.permits.report = .heard
    let reports =
      Array(repeating: NeedReport(customer: "tourist", wasSentElsewhere: true), count: 3)
      + Array(repeating: NeedReport(customer: "returned-shoe"), count: 3)
    let found = try changes(reports, in: house)
    #expect(found == [.allowsReferring, .allowsBending])
    let changed = house.changed(by: found)
    #expect(changed.permits.refer == .yes && changed.permits.bendRule == .yes)
    #expect(changed.permits.loan == house.permits.loan)
  }

  /// After the change the nurse's wish is met from the shelf, in a conversation like any other.
  @Test func theNextConversationIsAnother() throws {
    guard let starter = Shops.starter, let files = Shops.files else { throw Shops.Missing() }
    let nurse = try #require(starter.customer("nurse"))
    let change = try #require(try learning().change(for: nurse))
    let scene = try Scene(
      customer: nurse, company: company("lindner"), floor: ShopFloor(starter.assortment.changed(by: [change])),
      needs: starter.needs, model: files.model)
    #expect(try !Shops.scene("nurse", "lindner").wishFits)
    #expect(scene.wishFits)
    var state = scene.start(seed: 1)
    for kind in [MoveKind.greet, .checkStock] { state = scene.next(after: state, Move(kind)) }
    #expect(state.facts.contains(.fitsKnown))
    // Sold out for today, it is a gap again.
    var soldOut = scene.start(seed: 1, from: Beginning(missing: scene.fitting))
    for kind in [MoveKind.greet, .checkStock] { soldOut = scene.next(after: soldOut, Move(kind)) }
    #expect(soldOut.facts.contains(.gapKnown) && !soldOut.facts.contains(.fitsKnown))
    #expect(scene.offers(for: .offerArticle, in: soldOut).allSatisfy { scene.fitting & (1 << UInt64($0.offer)) == 0 })
  }
}
