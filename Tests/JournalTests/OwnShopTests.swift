import Conversation
import Speech
import Testing

@testable import Journal

/// What follows from the answers about one's own house.
struct OwnShopTests {
  private func entry(_ answers: Answer...) -> JournalEntry { JournalEntry(.shop, begunAt: 1, answers: answers) }

  @Test func aNameAloneIsNoHouseYet() {
    #expect(OwnShop(entry()) == nil)
    #expect(OwnShop(entry(Answer("says/name", text: "Bei uns"))) == nil)
    #expect(OwnShop(JournalEntry(.note, begunAt: 1, answers: [Answer("permits/refer", choices: ["no"])])) == nil)
  }

  @Test func oneAnswerIsEnoughForACompleteCompany() throws {
    let company = try #require(OwnShop(entry(Answer("permits/loan", choices: ["no"])))).company
    #expect(company.id == "my-shop" && company.isOwn)
    #expect(company.permits.loan == .no && company.permits.refer == .yes && company.permits.report == .filed)
    #expect(company.starts.count == SellerNeed.allCases.count && company.starts.values.allSatisfy { $0 == 550 })
    #expect(company.slogans.isEmpty && company.inside.isEmpty && company.gap == 0)
  }

  @Test func numbersComeFromWhatIsPickedAndNeverFromWhatIsWritten() throws {
    func answers(_ word: String) -> JournalEntry {
      entry(
        Answer("says/name", text: word),
        Answer("says/slogans", lines: [ShopLine(word, stand: 90), ShopLine(word + word, stand: 20)]),
        Answer("rewards/targets", lines: [ShopLine(word, stand: 10)]),
        Answer("reacts/no-sale", text: word, choices: ["disapproving"]),
        Answer("reacts/sale", text: word, choices: ["encouraging"]))
    }
    let one = try #require(OwnShop(answers("eins")))
    let other = try #require(OwnShop(answers("zwei")))
    #expect(one.company == other.company)
    #expect(one.own != other.own)
    #expect(one.company.slogans.map(\.customer) == [800, -600])
    #expect(!"\(one.company)".contains("eins"))
  }

  @Test func whatIsDislikedWearsAndWhatIsLikedLifts() throws {
    let shop = try #require(
      OwnShop(
        entry(
          Answer("reacts/referral", choices: ["disapproving"]), Answer("reacts/honest-limit", choices: ["encouraging"]),
          Answer("reacts/push-used", choices: ["encouraging"]), Answer("reacts/long-talk", choices: ["nothing"]))))
    let inside = Dictionary(uniqueKeysWithValues: shop.company.inside.map { ($0.trigger, $0) })
    #expect(inside[.referral]?.seller == [.autonomy: -50, .recognition: -40])
    #expect(inside[.referral]?.customer == -500 && inside[.referral]?.strain == 30)
    #expect(inside[.honestLimit]?.seller == [.recognition: 50, .integrity: 30])
    #expect(inside[.pushUsed]?.seller == [.recognition: 40, .integrity: -60])
    #expect(inside[.pushUsed]?.customer == -800)
    #expect(inside[.longTalk] == nil)
  }

  @Test func permissionsAreFeltWhereTheyMatter() throws {
    func shop(_ permission: String) throws -> Company {
      try #require(OwnShop(entry(Answer("permits/refer", choices: [permission])))).company
    }
    #expect(try shop("yes").inside.map(\.trigger) == [.gap])
    #expect(try shop("no").inside.map(\.trigger) == [.referral])
    #expect(try shop("frowned").permits.refer == .frowned)
    let (frowned, no) = (try shop("frowned").inside[0], try shop("no").inside[0])
    #expect(frowned.conflict == no.conflict / 2 && frowned.customer == no.customer / 2)
  }

  @Test func aReportIsAnsweredByWhatBecomesOfIt() throws {
    func shop(_ answers: Answer...) throws -> Company {
      try #require(OwnShop(JournalEntry(.shop, begunAt: 1, answers: answers))).company
    }
    let heard = try shop(Answer("permits/report", choices: ["heard"]))
    #expect(heard.learns && heard.permits.report == .heard && heard.inside.map(\.customer) == [500])
    let dropped = try shop(Answer("permits/report", choices: ["dropped"]))
    #expect(!dropped.learns && dropped.inside.map(\.customer) == [-500])
    let never = try shop(
      Answer("permits/report", choices: ["heard"]), Answer("permits/learns", choices: ["no"]),
      Answer("reacts/reported", choices: ["nothing"]))
    #expect(!never.learns && never.inside.isEmpty)
  }

  @Test func theWeightOfTargetsIsTheirs() throws {
    func shop(_ weight: Int, targets: Int) throws -> Company {
      let lines = (0..<targets).map { ShopLine("\($0)", stand: 0) }
      return try #require(
        OwnShop(entry(Answer("rewards/targets", lines: lines), Answer("rewards/targets-weigh", value: weight)))
      ).company
    }
    #expect(try shop(50, targets: 1).inside[0].seller == [.ease: -50, .autonomy: -40])
    #expect(try shop(100, targets: 1).inside[0].seller == [.ease: -75, .autonomy: -60])
    #expect(try shop(0, targets: 1).inside[0].seller == [.ease: -25, .autonomy: -20])
    #expect(try [0, 50, 100].map { try shop($0, targets: 1).inside[0].weight } == [1, 3, 5])
    #expect(try shop(50, targets: 4).inside.map { $0.seller[.ease] } == [-25, -25, -25, -25])
  }

  @Test func linesAndWhereTheyStandStayTogether() {
    let answer = Answer(
      "says/slogans",
      lines: [ShopLine("eins", stand: 10), ShopLine(" "), ShopLine("zwei\ndrei"), ShopLine("vier", stand: 300)])
    #expect(answer.text == "eins\nzwei drei\nvier")
    #expect(answer.choices == ["10", "", "100"])
    #expect(answer.lines == [ShopLine("eins", stand: 10), ShopLine("zwei drei"), ShopLine("vier", stand: 100)])
    #expect(Answer("says/slogans", lines: []).isEmpty)
  }

  @Test func neutralWordsHoldNothingThatWasWritten() throws {
    let shop = try #require(
      OwnShop(
        entry(
          Answer("says/name", text: "KANARIE"), Answer("says/slogans", lines: [ShopLine("KANARIE eins", stand: 100)]),
          Answer("rewards/praised", lines: [ShopLine("KANARIE zwei", stand: 0)]),
          Answer("reacts/no-sale", text: "KANARIE {name}", choices: ["encouraging"]))))
    func words(_ rendering: OwnShop.Rendering) -> CompanyWords {
      shop.words(rendering) { Text(german: "d \($0)", english: "e \($0)") }
    }
    #expect(!"\(words(.neutral))".contains("KANARIE"))
    #expect(words(.neutral).inside["react-no-sale"]?.german == "d reacts.no-sale.encouraging")
    #expect(words(.neutral).slogans["slogan-1"]?.english == "e slogan.customer.1")
    #expect(words(.own).name.german == "KANARIE")
    #expect(words(.own).inside["react-no-sale"]?.english == "KANARIE (name)")
    #expect(words(.own).inside["praised-1"]?.german == "KANARIE zwei")
  }
}
