@testable import Checking
import Conversation
import Packs
import Shop
import Speech
import Testing

/// The shipped pack with its places, cut down and changed in memory for the tests of teaching.
enum TeachingPack {
  private static let reading = PackLibrary.read(String(CheckedPackTests.starter))

  /// Few plays, so that tests stay short.
  static var settings: CheckSettings {
    var settings = CheckSettings()
    settings.thresholds[.plays] = 80
    settings.thresholds[.seekings] = 20
    settings.thresholds[.moments] = 3
    settings.thresholds[.moreMoments] = 12
    settings.thresholds[.rollouts] = 4
    return settings
  }

  /// The pack with a few customers in a few companies, after a change.
  static func checked(
    _ customers: [String], in companies: [String] = ["glanz", "lindner"], _ change: (inout Pack) -> Void = { _ in }
  ) throws -> CheckedPack {
    var pack = try #require(reading.pack)
    pack.customers = customers.compactMap { pack.customer($0) }
    pack.companies = companies.compactMap { pack.company($0) }
    // What is declared in the pack that comes along is left aside: here the rules themselves are looked at.
    for customer in pack.customers { pack.words.customers[customer.id]?.exceptions = [] }
    change(&pack)
    return try CheckedPack(pack: pack, places: reading.places, model: ModelFiles.embedded())
  }

  /// What the rules of teaching find; only some of them where they are named.
  static func findings(in checked: CheckedPack, of rules: String...) -> [Finding] {
    RuleBook.Section.teaching.look(checked, settings).filter { rules.isEmpty || rules.contains($0.rule) }
  }
}

extension Pack {
  /// Takes away everything that could serve a need, but for the third ways that are named.
  mutating func servesNothing(butWays kept: Set<String> = []) {
    for index in assortment.articles.indices { assortment.articles[index].serves = [:] }
    for index in assortment.places.indices { assortment.places[index].serves = [:] }
    assortment.services = assortment.services.map { service in
      var service = service
      service.serves = [:]
      return service
    }
    for index in customers.indices {
      customers[index].beliefs = []
      customers[index].ways.removeAll { !kept.contains($0.id) }
    }
  }
}
