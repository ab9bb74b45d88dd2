import Conversation
import FixedPack
import Packs
import Shop
import Speech
import Testing

@testable import History

/// Equal contents have equal hashes whatever the order of dictionaries; every part of a content counts.
struct ContentHashTests {
  let pack: Pack
  let scene: Scene

  init() throws {
    pack = try FixedPack.load()
    scene = try FixedPack.scene(pack, customer: "ada", company: "corner")
  }

  private func hash(_ change: (inout Customer, inout Company, inout Assortment, inout Model) -> Void) throws -> String {
    var customer = scene.customer
    var company = scene.company
    var assortment = scene.assortment
    var model = scene.model
    change(&customer, &company, &assortment, &model)
    return ContentHash.model(
      of: try Scene(
        customer: customer, company: company, floor: ShopFloor(assortment), needs: scene.needs, model: model)
    ).text
  }

  @Test func aDictionaryInAnotherOrderIsTheSame() throws {
    func rebuilt(_ table: [String: Int]) -> [String: Int] {
      var other: [String: Int] = Dictionary(minimumCapacity: 512)
      for (key, value) in table.sorted(by: { $0.key > $1.key }) { other[key] = value }
      return other
    }
    let same = try hash { customer, _, assortment, model in
      customer.needs = rebuilt(customer.needs)
      for index in assortment.articles.indices {
        assortment.articles[index].serves = rebuilt(assortment.articles[index].serves)
      }
      var assumptions: [Assumption: Int] = Dictionary(minimumCapacity: 1024)
      for (name, value) in model.assumptions.reversed() { assumptions[name] = value }
      model.assumptions = assumptions
    }
    #expect(same == ContentHash.model(of: scene).text)
  }

  @Test func everyPartOfTheModelCounts() throws {
    let hashes = try [
      hash { _, _, _, _ in },
      hash { customer, _, _, _ in customer.temperament.haste += 1 },
      hash { customer, _, _, _ in customer.chain[0].openedBy.remove(.ladder) },
      hash { customer, _, _, _ in customer.signs[0].conditions = [] },
      hash { customer, _, _, _ in customer.events[0].effect.urge = 1 },
      hash { customer, _, _, _ in customer.wish[0].flexible += 1 },
      hash { customer, _, _, _ in customer.often = 999 },
      hash { customer, _, _, _ in
        customer.days = [
          CustomerDay(id: "first", shift: StartingInside(trust: 1, patience: 0, clarity: 0, expectation: 0))
        ]
      },
      hash { customer, _, _, _ in
        customer.days = [
          CustomerDay(id: "first", shift: StartingInside(trust: 2, patience: 0, clarity: 0, expectation: 0))
        ]
      },
      hash { customer, _, _, _ in customer.ways[0].knows.removeLast() },
      hash { customer, _, _, _ in customer.beliefs[0].serves["comfort"] = 3 },
      hash { _, company, _, _ in company.inside[0].once.toggle() },
      hash { _, company, _, _ in company.existsFor = [] },
      hash { _, company, _, _ in company.permits.report = .dropped },
      hash { _, _, assortment, _ in assortment.articles[0].variants[0].stock += 1 },
      hash { _, _, assortment, _ in assortment.articles[0].supply = .discontinued },
      hash { _, _, assortment, _ in assortment.services[0].adapts = nil },
      hash { _, _, assortment, _ in assortment.branches[0].stock = [:] },
      hash { _, _, assortment, _ in assortment.places[0].isCompetitor.toggle() },
      hash { _, _, _, model in model.assumptions[.discount] = 1 },
      hash { _, _, _, model in model.moves[.greet]?.missed.trust += 1 },
    ]
    #expect(Set(hashes).count == hashes.count)
  }

  /// A property that is added to a type must be written into the hash, or left out on purpose, and then counted here.
  @Test func noPropertyIsForgotten() throws {
    func count(_ value: Any) -> Int { Mirror(reflecting: value).children.count }
    let customer = scene.customer
    #expect(count(customer) == 15)
    #expect(count(customer.temperament) + count(customer.start) == 10)
    #expect(count(customer.wish[0]) == 4)
    #expect(count(customer.chain[0]) == 4)
    #expect(count(customer.signs[0]) == 5)
    #expect(count(customer.signs[0].conditions[0]) == 3)
    #expect(count(customer.events[0]) == 4)
    #expect(count(customer.events[0].effect) == 9)
    #expect(count(customer.beliefs[0]) == 2)
    #expect(count(customer.ways[0]) == 5)
    #expect(count(scene.company) == 9)
    #expect(count(scene.company.inside[0]) == 9)
    #expect(count(scene.company.permits) == 6)
    #expect(count(scene.company.slogans[0]) == 2)
    #expect(count(scene.assortment) == 4)
    #expect(count(scene.assortment.articles[0]) == 11)
    #expect(count(scene.assortment.articles[0].variants[0]) == 4)
    #expect(count(scene.assortment.services[0]) == 7)
    #expect(count(scene.assortment.branches[0]) == 3)
    #expect(count(scene.assortment.places[0]) == 3)
    #expect(count(try #require(scene.model.moves[.greet])) == 8)
    let words = pack.words
    // All but the words of looking back, the role for whoever plays a customer and an author's exceptions, those of playing the customer, those for a room and those
    // for attributes of articles, which no line of a kept conversation holds.
    #expect(count(words) == 21 + 4)
    #expect(count(try #require(words.customers["ada"])) == 11 + 2)
    #expect(count(try #require(words.companies["corner"])) == 6)
    #expect(count(try #require(words.customers["ada"]?.levels["walks"])) == 5)
    #expect(count(words.sellerFeelings[0]) == 5)
    #expect(count(try #require(words.moves["greet"])) == 4)
    #expect(count(try #require(words.articles["loafer"])) == 4)
    #expect(count(try #require(words.places["cobbler"])) == 4)
  }

  @Test func wordsAndModelAreApart() throws {
    var other = pack
    other.words.customers["ada"]?.lines["greets"]?.german.append("Hallo.")
    #expect(ContentHash.words(other.words) != ContentHash.words(pack.words))
    let same = try FixedPack.scene(other, customer: "ada", company: "corner")
    #expect(ContentHash.model(of: same) == ContentHash.model(of: scene))
    let forms = Forms { $0 }
    #expect(
      ContentHash.lines(pack.words, forms: forms, language: .german)
        != ContentHash.lines(pack.words, forms: forms, language: .english))
    #expect(
      ContentHash.lines(pack.words, forms: forms, language: .german)
        != ContentHash.lines(pack.words, forms: Forms { $0 + "!" }, language: .german))
  }

  /// Written down, so that another platform or version must come to the same.
  @Test func theHashOfAGivenContentIsWrittenDown() {
    let hash = ContentHash { bytes in
      bytes.write(-2)
      bytes.write("Größe")
      bytes.write(["b": 2, "a": 1])
      bytes.write(true)
      bytes.write(String?.none) { $0.write($1) }
    }
    #expect(hash.text == "a23fb68e9df1cffc")
    #expect(ContentHash(text: hash.text) == hash)
    #expect(ContentHash(text: "+123456789abcdef") == nil)
  }
}
