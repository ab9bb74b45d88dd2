import Conversation
import JSON

/// What happened in a scene as JSON, what can be noticed apart from what goes on inside the customer.
struct EventReport {
  /// Who speaks where.
  let scene: Scene

  private var customer: Customer { scene.customer }
  private var company: Company { scene.company }

  private func name(of move: Move) -> String { scene.name(of: move) }
  private func offerID(_ index: Int) -> String { scene.offers[index].id }

  /// An event as a seller could notice it; nil for what happens inside the customer.
  func event(_ event: Event) -> JSON? {
    switch event {
    case .moved(let move, let landed):
      return .object([("type", .string("moved")), ("move", .string(name(of: move))), ("landed", .bool(landed))])
    case .responded(let act): return .object([("type", .string("responded")), ("act", .string(act.rawValue))])
    case .levelTold(let index):
      return .object([("type", .string("level-told")), ("level", .string(customer.chain[index].id))])
    case .surfaceAnswer: return .object([("type", .string("surface-answer"))])
    case .signShown(let index):
      return .object([("type", .string("sign-shown")), ("sign", .string(customer.signs[index].id))])
    case .acted(let index):
      return .object([("type", .string("acted")), ("event", .string(customer.events[index].id))])
    case .offerAnswered(let offer, _, let act):
      return .object([
        ("type", .string("offer-answered")), ("offer", .string(offerID(offer))), ("act", .string(act.rawValue)),
      ])
    case .influenceFelt(let index):
      return .object([
        ("type", .string("influence-felt")), ("kind", .string(company.inside[index].kind.rawValue)),
        ("influence", .string(company.inside[index].id)),
      ])
    case .sellerChanged(let need, let amount, let influence):
      return .object([
        ("type", .string("seller-changed")), ("need", .string(need.rawValue)), ("by", .int(amount)),
        ("because", influence.map { .string(company.inside[$0].id) } ?? .null),
      ])
    case .phaseChanged(let from, let to, let trace):
      return .object([
        ("type", .string("phase-changed")), ("from", .string(from.rawValue)), ("to", .string(to.rawValue)),
        ("on", .string(trace.rawValue)),
      ])
    case .ended(let ending): return .object([("type", .string("ended")), ("ending", .string(ending.rawValue))])
    case .follows(let follow): return .object([("type", .string("follows")), ("follow", .string(follow.rawValue))])
    case .paid(let cents, let offer):
      return .object([
        ("type", .string("paid")), ("cents", .int(cents)), ("offer", .string(offerID(offer))),
      ])
    case .customerChanged: return nil
    }
  }

  /// An event inside the customer; nil for what can be noticed.
  func hiddenEvent(_ event: Event) -> JSON? {
    switch event {
    case .customerChanged(let quantity, let amount):
      return .object([
        ("type", .string("customer-changed")), ("quantity", .string(quantity.rawValue)), ("by", .int(amount)),
      ])
    case .offerAnswered(let offer, let interest, _):
      return .object([
        ("type", .string("interest")), ("offer", .string(offerID(offer))), ("interest", .int(interest)),
      ])
    case .surfaceAnswer(let index):
      return .object([("type", .string("surface-answer")), ("level", .string(customer.chain[index].id))])
    default: return nil
    }
  }
}
