import Conversation

extension Narrator {
  /// What is heard and seen of the seller before the person who plays the customer answers.
  ///
  /// What the house says to its own people is not heard on this side of the counter.
  public mutating func heard(_ events: [Event], of heard: HeardMove, before: ConversationState) -> [Line] {
    let landed = !events.contains { if case .moved(_, landed: false) = $0 { true } else { false } }
    var lines = [Line(.seller, sellerText(heard.move, landed: landed, before: before, after: heard.state))]
    if heard.move.kind == .checkStock { lines += stockResult(in: heard.state) }
    return lines
  }

  /// What is heard and seen when the person who plays the customer has answered.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - events: What followed from it.
  ///   - heard: What it answers.
  ///   - state: The state afterwards.
  ///   - stance: The name of how the seller sells, for what they reply at once.
  /// - Returns: The lines, in the order in which one hears and sees them.
  public mutating func answered(
    _ answer: CustomerMove, _ events: [Event], to heard: HeardMove, after state: ConversationState, stance: String
  ) -> [Line] {
    let own = playedText(answer, to: heard).map { spoken($0, in: heard.state) }
    // A few answers have their own place among what happens; the others come first.
    let isFirst = !events.contains { event in
      if case .responded(let act) = event { Self.isAnswer(act) } else { false }
    }
    var lines = isFirst ? [own].compactMap { $0 } : []
    var hasSpoken = isFirst
    for event in events {
      switch event {
      case .responded(let act) where Self.isAnswer(act):
        if !hasSpoken, let own { lines.append(own) }
        // Who goes without a word has said nothing.
        if hasSpoken, !(heard.isReleased && answer == .silent) {
          lines += [line(for: event, in: state)].compactMap { $0 }
        }
        hasSpoken = true
      case .influenceFelt: break
      default: lines += [line(for: event, in: state)].compactMap { $0 }
      }
    }
    return lines + reply(to: answer, in: heard.state, stance: stance)
  }

  /// What is heard and seen of the goodbyes; what the seller does when the customer has gone is not.
  public mutating func parted(
    _ move: Move, _ events: [Event], before: ConversationState, after state: ConversationState
  ) -> [Line] {
    guard move.kind.family != .inward else { return [] }
    return lines(for: events, before: before, after: state).filter { $0.voice != .company }
  }

  /// The opening as somebody sees it who comes in.
  public mutating func entrance(_ events: [Event], in state: ConversationState) -> [Line] {
    opening(events, in: state).filter { $0.voice != .company }
  }

  /// What a customer's move is called in lists.
  public func name(of move: CustomerMove) -> String {
    words.playing.moves[move.rawValue]?.name[language] ?? move.rawValue
  }

  /// What a customer's move would bring out just now: the level that would be told, the sign that would be seen, or its
  /// gist.
  public func gist(of move: CustomerMove, to heard: HeardMove) -> String {
    switch move {
    case .tell:
      let level = Int(heard.state.levels)
      guard level < scene.customer.chain.count else { break }
      return customer?.levels[scene.customer.chain[level].id]?.fact[language] ?? ""
    case .hint:
      guard let sign = scene.sign(shownNextIn: heard.state) else { break }
      let text = customer?.signs[scene.customer.signs[sign].id]?[language] ?? ""
      return Self.withoutBrackets(text)
    default: break
    }
    return words.playing.moves[move.rawValue]?.hint[language] ?? ""
  }

  // MARK: Parts

  /// Whether an act is the customer's answer to a move, and neither the wish that comes by itself nor the goodbye.
  private static func isAnswer(_ act: CustomerAct) -> Bool { act != .statesWish && act != .farewell }

  /// What is said with an answer: the customer's own words as long as there are any, then anybody's.
  private mutating func playedText(_ answer: CustomerMove, to heard: HeardMove) -> String? {
    let state = heard.state
    switch answer {
    case .sayWish where state.phase == .greeting: return nil
    case .surface where Int(state.levels) < scene.customer.chain.count && heard.move.kind != .askClosed: return nil
    // Somebody who came along may tell it just as well.
    case .tell where customer?.companions.isEmpty == false: return nil
    default: break
    }
    let known = placeholders(known: state, offer: state.focus.map { Int($0) })
    if let slot = slot(of: answer, to: heard)?.rawValue, let own = customer?.lines[slot],
      let text = choose(own, slot: "line.\(slot)", knowing: known, until: own[language].count)
    {
      return text
    }
    return choose(words.playing.moves[answer.rawValue]?.say, slot: "play.\(answer.rawValue)")
  }

  /// The occasion under which customers have words of their own for an answer.
  private func slot(of answer: CustomerMove, to heard: HeardMove) -> CustomerAct? {
    let kind = heard.move.kind
    return switch answer {
    case .sayWish: .repeatsWish
    case .surface: .answersClosed
    case .like: kind == .addOn ? .takesAddOn : kind == .nothingNeeded ? .relieved : .interested
    case .hesitate: kind == .askDecision ? .undecided : .hesitates
    case .decline: kind == .addOn ? .refusesAddOn : .declines
    case .take: kind == .nothingNeeded ? .relieved : heard.state.focus.map { taking(scene.offers[Int($0)].move) }
    case .giveIn: .givesIn
    case .doubt:
      switch kind {
      case .scarcity: .doubtsScarcity
      case .refer: .doubtsReferral
      case .flatter: .unflattered
      default: .doubtsBent
      }
    case .feelsPressed: .resists
    case .lookAtDoor: .impatient
    case .goContent: .leavesContent
    case .goAngry: .leavesAngry
    case .tell, .hint, .askThem, .askElse, .askPrice, .silent, .thinkAtHome: nil
    }
  }

  private func taking(_ move: MoveKind) -> CustomerAct {
    switch move {
    case .refer: .thanksReferral
    case .offerOrder, .offerTransfer: .acceptsOrder
    case .offerService, .offerLoan: .acceptsService
    case .offerWay: .acceptsWay
    default: .acceptsBuy
    }
  }

  /// What the seller replies at once to a question.
  private mutating func reply(to answer: CustomerMove, in state: ConversationState, stance: String) -> [Line] {
    let name = answer == .askPrice ? PlayingWords.price : answer == .askThem ? stance : nil
    guard let name, let text = choose(words.playing.replies[name], slot: "reply.\(name)") else { return [] }
    return [Line(.seller, Forms.say(text, values(in: state, offer: state.focus.map { Int($0) })))]
  }
}
