import Conversation
import Shop

extension ContentHash {
  /// The hash of everything the course of a conversation depends on, apart from rules, seed and moves.
  ///
  /// That is the customer, the company, the needs, the assortment, and the numbers of the model as they are in the end,
  /// with what the pack and a person changed, and the skill. Other customers of the pack and all words have no part in it.
  public static func model(of scene: Scene) -> ContentHash {
    ContentHash { bytes in
      bytes.write("anprobe model 1")
      bytes.write(scene.customer)
      bytes.write(scene.company)
      bytes.write(scene.needs) { bytes, need in
        bytes.write(need.id)
        bytes.write(need.kind)
      }
      bytes.write(scene.assortment)
      bytes.write(scene.model.assumptions.filter { !$0.key.isOfSeason })
      bytes.write(scene.model.moves) { $0.write($1) }
      bytes.write(scene.skill)
    }
  }
}

extension CanonicalBytes {
  /// Writes everything of a customer that the model reads.
  mutating func write(_ customer: Customer) {
    write(customer.id)
    write(customer.situation)
    let temperament = customer.temperament
    for value in [
      temperament.autonomy, temperament.openness, temperament.assertiveness, temperament.price, temperament.haste,
      temperament.local, customer.start.trust, customer.start.patience, customer.start.clarity,
      customer.start.expectation, customer.budget, customer.within,
    ] { write(value) }
    write(customer.wish) { bytes, part in
      bytes.write(part.want)
      bytes.write(part.importance)
      bytes.write(part.flexible)
      bytes.write(part.need)
    }
    write(customer.needs)
    write(customer.chain) { bytes, level in
      bytes.write(level.id)
      bytes.write(level.need)
      bytes.write(level.trust)
      bytes.write(level.openedBy.map(\.rawValue).sorted()) { $0.write($1) }
    }
    write(customer.signs) { bytes, sign in
      bytes.write(sign.id)
      bytes.write(sign.level)
      bytes.write(sign.need)
      bytes.write(sign.strength)
      bytes.write(sign.conditions) { $0.write($1) }
    }
    write(customer.events) { bytes, event in
      bytes.write(event.id)
      bytes.write(event.conditions) { $0.write($1) }
      bytes.write(event.chance)
      bytes.write(event.effect)
    }
    write(customer.beliefs) { bytes, belief in
      bytes.write(belief.offer)
      bytes.write(belief.serves)
    }
    write(customer.ways) { bytes, way in
      bytes.write(way.id)
      bytes.write(way.knows) { $0.write($1) }
      bytes.write(way.price)
      bytes.write(way.margin)
      bytes.write(way.serves)
    }
    // A pack without these keeps the hash it had before there were any.
    if customer.often != 1000 { write(customer.often) }
    guard !customer.days.isEmpty else { return }
    write(customer.days) { bytes, day in
      bytes.write(day.id)
      bytes.write(day.shift.trust)
      bytes.write(day.shift.patience)
      bytes.write(day.shift.clarity)
      bytes.write(day.shift.expectation)
    }
  }

  /// Writes a condition.
  mutating func write(_ condition: Condition) {
    write(condition.field)
    write(condition.comparison)
    write(condition.value)
  }

  /// Writes what something does to a customer.
  mutating func write(_ effect: CustomerEffect) {
    for value in [
      effect.trust, effect.patience, effect.disappointment, effect.pressure, effect.heard, effect.clarity,
      effect.expectation, effect.dignity, effect.urge,
    ] { write(value) }
  }

  /// Writes everything of a company that the model reads.
  mutating func write(_ company: Company) {
    write(company.id)
    write(company.existsFor.sorted()) { $0.write($1) }
    write(company.claimsAll)
    write(company.starts)
    write(company.slogans) { bytes, slogan in
      bytes.write(slogan.id)
      bytes.write(slogan.customer)
    }
    write(company.inside) { $0.write($1) }
    let permits = company.permits
    for permission in [permits.refer, permits.putAside, permits.bendRule, permits.loan, permits.transfer] {
      write(permission)
    }
    write(permits.report)
    write(company.learns)
    write(company.bonus)
  }

  /// Writes an influence.
  mutating func write(_ influence: Influence) {
    write(influence.id)
    write(influence.kind)
    write(influence.customer)
    write(influence.weight)
    write(influence.trigger)
    write(influence.once)
    write(influence.seller)
    write(influence.conflict)
    write(influence.strain)
  }

  /// Writes what a move does.
  mutating func write(_ move: MoveModel) {
    write(move.orientation)
    write(move.talk)
    write(move.lands)
    write(move.landed)
    write(move.missed)
    write(move.seller)
    write(move.conflict)
    write(move.time)
  }
}
