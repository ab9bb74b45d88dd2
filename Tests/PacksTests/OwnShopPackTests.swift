import Conversation
import Journal
import Speech
import Testing

@testable import Packs

/// One's own house as a company of a pack.
struct OwnShopPackTests {
  static func starter() throws -> Pack { try PackLibrary.load(StarterPackTests.folder + "/starter").get() }

  /// Everything that can be answered, with a word in every text.
  static func everything(_ word: String, _ pick: Int = 0) -> JournalEntry {
    var entry = JournalEntry(.shop, begunAt: 1)
    entry["says/name"] = Answer("says/name", text: word)
    for lines in ShopQuestion.Lines.allCases {
      entry[lines.rawValue] = Answer(
        lines.rawValue, lines: (1...lines.most).map { ShopLine("\(word) \($0)", stand: ($0 + pick) * 40 % 101) })
    }
    entry["rewards/bonus"] = Answer("rewards/bonus", value: 350)
    let permissions = Permission.allCases.map(\.rawValue)
    for (place, permit) in ShopQuestion.Permit.allCases.enumerated() {
      let question = ShopQuestion.permits(permit)
      entry[question] = Answer(question, choices: [permissions[(place + pick) % 3]])
    }
    entry["permits/report"] = Answer("permits/report", choices: [ReportFate.allCases[pick % 3].rawValue])
    for (place, trigger) in Trigger.allCases.enumerated() {
      let question = ShopQuestion.reacts(trigger)
      let reaction: ShopGuide.Reaction = (place + pick) % 2 == 0 ? .encouraging : .disapproving
      entry[question] = Answer(question, text: "\(word) \(trigger)", choices: [reaction.rawValue])
    }
    for need in SellerNeed.allCases {
      entry[ShopQuestion.starts(need)] = Answer(ShopQuestion.starts(need), value: 40)
    }
    entry["exists-for/needs"] = Answer("exists-for/needs", needs: ["comfort", "no-such-need"])
    entry["claims-all/claims-all"] = Answer("claims-all/claims-all", choices: ["yes"])
    return entry
  }

  @Test func everyShippedCompanyCanBeWrittenAndReadAgain() throws {
    let pack = try Self.starter()
    for company in pack.companies {
      let words = try #require(pack.words.companies[company.id])
      let text = CompanyFile.text(company, words)
      let log = IssueLog(file: company.id)
      var draft = PackDraft()
      for need in pack.needs { draft.add(need) }
      let root = try YAMLDocument(bytes: Array(text.utf8), file: company.id).root
      CompanyReader.read(Item(node: root, path: "", log: log), into: &draft)
      #expect(log.issues == [])
      #expect(draft.pack.companies == [company])
      #expect(draft.pack.words.companies[company.id] == words)
    }
  }

  @Test(arguments: 0...5) func everythingThatCanBeAnsweredMakesACompanyOfThePack(_ pick: Int) throws {
    let pack = try Self.starter()
    let read = try #require(ReadOwnShop(Self.everything("Kanarienvogel", pick)))
    let changed = read.added(to: pack)
    #expect(changed.companies.dropLast() == pack.companies[...])
    let company = try #require(changed.company(Company.ownID))
    #expect(company.existsFor == ["comfort"])
    #expect(company.bonus == 350)
    #expect(changed.words.companies[Company.ownID] == read.neutral)
    #expect(!"\(changed)".contains("Kanarienvogel"))
    #expect("\(read.words)".contains("Kanarienvogel"))
    for customer in pack.customers {
      let scene = try changed.scene(customer: customer.id, company: Company.ownID, model: .embedded())
      #expect(scene.company == company)
    }
  }

  @Test(arguments: 0...5) func theProgramHasADifferentLineForEverythingThatMayBeTold(_ pick: Int) throws {
    let neutral = try #require(ReadOwnShop(Self.everything("x", pick))).neutral
    for language in Language.allCases {
      let lines = neutral.inside.values.map { $0[language] }
      #expect(Set(lines).count == lines.count)
      let all = lines + neutral.slogans.values.map { $0[language] } + neutral.gap.map { $0.text[language] }
      #expect(all.allSatisfy { !$0.hasPrefix("<") && !$0.contains("own-shop") })
      #expect(!neutral.name[language].hasPrefix("<") && !neutral.about[language].hasPrefix("<"))
    }
  }

  @Test(arguments: [
    "\"quoted\" \\ and 'more'", "{name} {nobody}", "a: b # c", "- x", "&anchor *alias !tag", "\u{1B}[31m rot",
    "\u{202E}umgekehrt",
    "\u{FE0F}", "ja\u{0}nein", "…\u{AD}", "e\u{301}", "👩‍👩‍👧 und 🙂", String(repeating: "ß", count: 5000), "\r\n\t ", "yes",
    "null", "~",
  ])
  func whateverIsTypedCanBeRead(_ text: String) throws {
    let pack = try Self.starter()
    let read = try #require(ReadOwnShop(Self.everything(text)), "\(text.unicodeScalars.map(\.value))")
    #expect(read.added(to: pack).company(Company.ownID) != nil)
  }

  @Test func aPackWithoutPeopleHasNoHouse() throws {
    var pack = try Self.starter()
    pack.customers = []
    let read = try #require(ReadOwnShop(Self.everything("x")))
    #expect(read.added(to: pack) == pack)
  }

  @Test func aPackThatHasACompanyOfThisIdKeepsIt() throws {
    var pack = try Self.starter()
    pack.companies[0].id = Company.ownID
    let read = try #require(ReadOwnShop(Self.everything("x")))
    #expect(read.added(to: pack) == pack)
  }

  @Test func strengthsAreTheMediansOfTheShippedCompanies() throws {
    // Both modules are tested where both are known: the strengths are Journal's, the companies a pack's.
    let influences = try Self.starter().companies.flatMap(\.inside)
    let selling: Set<Trigger> = [.pushUsed, .bentUsed, .bonusSale]
    func median(_ numbers: [Int]) -> Int {
      let sorted = numbers.sorted()
      let sum = sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
      return (sum / 2 + (sum < 0 ? -5 : 5)) / 10 * 10
    }
    func expect(isSelling: Bool, isLiked: Bool, of answer: Answer, _ comment: Comment) throws {
      let group = influences.filter { influence in
        influence.trigger != .sale && influence.customer != 0 && selling.contains(influence.trigger) == isSelling
          && (influence.customer > 0) == (isSelling != isLiked)
      }
      let found = try #require(OwnShop(JournalEntry(.shop, begunAt: 1, answers: [answer]))).company.inside[0]
      #expect(found.customer == median(group.map(\.customer)), comment)
      #expect(found.conflict == median(group.map(\.conflict)), comment)
      #expect(found.strain == median(group.map(\.strain)), comment)
      #expect(found.weight == median(group.map { $0.weight * 10 }) / 10, comment)
      let sign = isLiked ? 1 : -1
      let shifts = group.map { $0.seller.values.filter { $0 * sign > 0 }.sorted { abs($0) > abs($1) } }
      let own = found.seller.values.filter { $0 * sign > 0 }.sorted { abs($0) > abs($1) }
      #expect(own.first == median(shifts.compactMap(\.first)), comment)
      if !isSelling || !isLiked {
        #expect(own.last == median(shifts.filter { $0.count > 1 }.map { $0[1] }), comment)
      } else {
        #expect(found.seller[.integrity] == median(group.map { $0.seller[.integrity] ?? 0 }), comment)
      }
    }
    try expect(
      isSelling: false, isLiked: true, of: Answer("reacts/honest-limit", choices: ["encouraging"]), "likes serving")
    try expect(
      isSelling: false, isLiked: false, of: Answer("reacts/honest-limit", choices: ["disapproving"]), "dislikes serving"
    )
    try expect(
      isSelling: true, isLiked: true, of: Answer("reacts/push-used", choices: ["encouraging"]), "likes pushing")
    try expect(
      isSelling: true, isLiked: false, of: Answer("reacts/push-used", choices: ["disapproving"]), "dislikes pushing")
  }
}
