import Conversation
import Shop

/// Everything a pack has can be put in front of somebody, and what a customer thinks of it counts.
enum ImpossibleOffer: ReachRule {
  static let id = "impossible-offer"
  static let severity = Severity.warning
  static let lesser = [Severity.note]

  static func look(at reach: PackReach) -> [Finding] {
    reach.customers.flatMap { ways($0, reach) + beliefs($0, reach) } + nobody(reach)
  }

  /// Third ways nobody can think of.
  private static func ways(_ customer: CustomerReach, _ reach: PackReach) -> [Finding] {
    customer.customer.ways.compactMap { way in
      let offer = customer.tables[0].scene.offers.firstIndex { $0.id == "way:" + way.id }
      let line = reach.place(customer, "ways[\(way.id)].knows")
      switch offer.map({ customer.verdict(.offer($0)) }) ?? .never {
      case .shown: return nil
      case .open: return finding(line, "way-open", ["way": way.id], severity: .note)
      case .never: return finding(line, "way", ["way": way.id])
      }
    }
  }

  /// What is thought of something that nobody ever puts in front of this customer.
  private static func beliefs(_ customer: CustomerReach, _ reach: PackReach) -> [Finding] {
    let scene = customer.tables[0].scene
    let possible = scene.offers.indices.filter { customer.reached.holds(.offer($0)) }
    let names = Set(possible.flatMap { name(scene.offers[$0], scene) })
    return customer.customer.beliefs.enumerated().compactMap { index, belief in
      guard belief.offer != "nothing", !belief.offer.hasPrefix("way:"), !names.contains(belief.offer) else {
        return nil
      }
      return finding(reach.place(customer, "thinks[\(index + 1)]"), "belief", ["offer": belief.offer], severity: .note)
    }
  }

  /// What is in the shop, and is never put in front of anybody.
  private static func nobody(_ reach: PackReach) -> [Finding] {
    let assortment = reach.checked.pack.assortment
    var offered: Set<String> = []
    for customer in reach.customers {
      let scene = customer.tables[0].scene
      for index in scene.offers.indices where customer.reached.holds(.offer(index)) {
        offered.formUnion(name(scene.offers[index], scene))
      }
    }
    func missing(_ part: String, _ kind: String, _ ids: [String]) -> [Finding] {
      ids.filter { !offered.contains("\(kind):\($0)") }.map {
        finding(reach.checked.places.place("\(part)/\($0)"), "nobody", ["offer": $0], severity: .note)
      }
    }
    return missing("articles", "article", assortment.articles.map(\.id))
      + missing("services", "service", assortment.services.map(\.id))
      + missing("places", "place", assortment.places.map(\.id))
  }

  /// How packs name an offer; a neighbouring size also brings the service that adapts it.
  private static func name(_ offer: SceneOffer, _ scene: Scene) -> [String] {
    let assortment = scene.assortment
    switch offer.subject {
    case .article(let index, _, _, let service):
      let adapter = service.map { ["service:" + assortment.services[$0].id] } ?? []
      return ["article:" + assortment.articles[index].id] + adapter
    case .service(let index): return ["service:" + assortment.services[index].id]
    case .place(let index): return ["place:" + assortment.places[index].id]
    case .way(let index): return ["way:" + scene.customer.ways[index].id]
    case .nothing: return ["nothing"]
    }
  }
}
