import Conversation

extension Narrator {
  /// The line for one event; nil where nothing is heard or seen of it.
  mutating func line(for event: Event, in state: ConversationState) -> Line? {
    switch event {
    case .responded(let act):
      return customerLine(act, in: state)
    case .levelTold(let index):
      let level = scene.customer.chain[index]
      return choose(customer?.levels[level.id]?.told, slot: "told.\(level.id)").map { spoken($0, in: state) }
    case .surfaceAnswer(let index):
      let level = scene.customer.chain[index]
      return choose(customer?.levels[level.id]?.surface, slot: "surface.\(level.id)").map { spoken($0, in: state) }
    case .signShown(let index):
      heard?.note("sign." + scene.customer.signs[index].id)
      return customer?.signs[scene.customer.signs[index].id].map { Line(.scene, $0[language]) }
    case .acted(let index):
      let event = scene.customer.events[index]
      return choose(customer?.events[event.id], slot: "event.\(event.id)").map { spoken($0, in: state) }
    case .influenceFelt(let index):
      heard?.note("inside." + scene.company.inside[index].id)
      return company?.inside[scene.company.inside[index].id].map { Line(.company, $0[language]) }
    default:
      return nil
    }
  }

  /// What the customer says in a slot: their own line, else what anybody would say.
  private mutating func customerLine(_ act: CustomerAct, in state: ConversationState) -> Line? {
    var slot = act.rawValue
    if act == .farewell, let ending = state.ending { slot = "farewell-" + ending.rawValue }
    let known = placeholders(known: state, offer: state.focus.map { Int($0) })
    if act == .leavesContent || act == .farewell && state.ending == .content {
      let treated = slot + "-" + Treatment(state).rawValue
      if let text = choose(customer?.lines[treated], slot: "line.\(treated)", knowing: known)
        ?? choose(words.lines[treated], slot: "common.\(treated)", knowing: known)
      {
        return spoken(text, in: state)
      }
    }
    let text =
      choose(customer?.lines[slot], slot: "line.\(slot)", knowing: known)
      ?? choose(words.lines[slot], slot: "common.\(slot)", knowing: known)
      ?? choose(words.lines[slot], slot: "common.\(slot)")
    return text.map { spoken($0, in: state) }
  }

  /// What the customer says; what stands wholly in brackets is seen.
  func spoken(_ text: String, in state: ConversationState) -> Line {
    var filled = said(text, in: state, offer: state.focus.map { Int($0) })
    // What stands wholly in brackets is seen, not said; “(looks up)” still needs the name of the one who does.
    let isSeen =
      filled.first == "(" && filled.last == ")" && !filled.dropLast().dropFirst().contains(")")
      && filled.dropFirst().first?.isLowercase == false
    for companion in customer?.companions ?? [] where filled.hasPrefix(companion + ": ") {
      filled.removeFirst(companion.count + 2)
      return Line(.customer, filled, speaker: companion)
    }
    return Line(isSeen ? .scene : .customer, filled)
  }

  /// What the seller says: words for this customer and this moment first, then the house's, then anybody's.
  ///
  /// - Parameters:
  ///   - move: The move.
  ///   - landed: Whether it hits the mark; something said back that does not is a little off.
  ///   - before: The state in which it is said: only what is known then can be taken up.
  ///   - after: The state it leads to, which knows the date that is promised.
  /// - Returns: The words, with their placeholders filled in.
  mutating func sellerText(
    _ move: Move, landed: Bool, before: ConversationState, after: ConversationState
  ) -> String {
    let slot = "say.\(move.kind.rawValue)"
    let general = words.moves[move.kind.rawValue]?.say
    let offer = move.offer ?? before.focus.map { Int($0) }
    let known = placeholders(known: before, offer: offer)
    // To somebody who brings something back, most of what one says to those who look for a shoe means nothing.
    let own = scene.customer.situation == .repair ? Int.max : 2
    let chosen =
      (landed ? nil : missText(move.kind, knowing: known)) ?? momentText(move, in: before)
      ?? choose(customer?.seller[move.kind.rawValue], slot: slot + ".customer", knowing: known, until: own)
      ?? houseText(slot, company?.phrases[move.kind.rawValue], knowing: known)
      ?? choose(general, slot: slot, knowing: known) ?? choose(general, slot: slot) ?? move.kind.rawValue
    if heard != nil, chosen.contains("{reason}"), let offer, let reason = reason(ofOffer: offer, in: after) {
      heard?.note("reason.\(reason.place)", reason.index)
    }
    return said(chosen, in: after, offer: offer)
  }

  /// What is said in the words of the house: two times of three, as long as it has words that were not heard yet.
  private mutating func houseText(_ slot: String, _ phrases: Phrases?, knowing known: Set<String>) -> String? {
    let house = slot + ".company"
    let said = used[house, default: 0] + used[slot, default: 0]
    let isOwn = Draw.number(below: 3, seed: seed, turn: said, purpose: .words, counter: Self.number(of: house)) > 0
    return isOwn ? choose(phrases, slot: house, knowing: known, until: .max) : nil
  }

  /// What is said back and misses: it takes the wish or the feeling for something a little different.
  private mutating func missText(_ kind: MoveKind, knowing known: Set<String>) -> String? {
    switch kind {
    case .reflectWords, .reflectFeeling, .summarise:
      let slot = "missed-" + kind.rawValue
      return choose(words.narration[slot], slot: slot, knowing: known)
    default: return nil
    }
  }

  /// A choice only as long as the slot has not been heard so often; without an end where the limit is the largest number.
  mutating func choose(
    _ phrases: Phrases?, slot: String, knowing known: Set<String>? = nil, until limit: Int
  ) -> String? {
    let most = limit == .max ? limit : min(limit, phrases?[language].count ?? 0)
    guard used[slot, default: 0] < most else { return nil }
    return choose(phrases, slot: slot, knowing: known)
  }

  /// As often as there are phrases: each once, and then the words that fit any time.
  private static let once = 1_000

  /// What only this moment offers: an echo of what was told, the feeling in it, what is true of the shoe on the table,
  /// and the first words, before anything has been asked for.
  private mutating func momentText(_ move: Move, in state: ConversationState) -> String? {
    let told = Int(state.levels)
    switch move.kind {
    case .askClosed where state.phase == .greeting:
      return choose(words.narration["first-question"], slot: "first-question")
    case .silence where state.phase == .greeting:
      return choose(words.narration["first-silence"], slot: "first-silence")
    case .apologise where scene.customer.situation != .repair:
      let reason = state.tally.pushes > 0 ? "sorry-pressed" : state.facts.contains(.gapKnown) ? "sorry-gap" : "sorry"
      return choose(words.narration[reason], slot: reason, until: Self.once)
    case .reflectWords where told > 0:
      let level = scene.customer.chain[told - 1].id
      return choose(customer?.levels[level]?.echo, slot: "echo.\(level)", until: 2)
    case .reflectFeeling where told > 0:
      let level = scene.customer.chain[told - 1].id
      return choose(customer?.levels[level]?.feeling, slot: "feeling.\(level)", until: 2)
    case .explainTruth:
      return article(in: state).flatMap { choose($0.words.truths, slot: "true.\($0.id)", until: Self.once) }
    case .explainDrawback:
      return article(in: state).flatMap { choose($0.words.drawbacks, slot: "drawback.\($0.id)", until: Self.once) }
    case .explainBent:
      return article(in: state).flatMap { choose($0.words.bent, slot: "bent.\($0.id)", until: Self.once) }
    case .offerService, .offerLoan, .offerWay:
      guard let offer = move.offer else { return nil }
      return serviceWords(offer).flatMap { choose($0.say, slot: "service.\(offer)", until: Self.once) }
    default: return nil
    }
  }

  private func article(in state: ConversationState) -> (id: String, words: ArticleWords)? {
    guard let focus = state.focus, case .article(let index, _, _, _) = scene.offers[Int(focus)].subject else {
      return nil
    }
    let id = scene.assortment.articles[index].id
    return words.articles[id].map { (id, $0) }
  }

  /// The words of the service or third way behind an offer.
  func serviceWords(_ offer: Int) -> ServiceWords? {
    switch scene.offers[offer].subject {
    case .service(let index): words.services[scene.assortment.services[index].id]
    case .way(let index): customer?.ways[scene.customer.ways[index].id]
    default: nil
    }
  }
}
