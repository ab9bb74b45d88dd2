import Conversation
import Speech

/// A question for the room, bound to an occasion.
public struct RoomQuestion: Hashable, Sendable, Identifiable {
  /// What tells questions apart, in every language.
  public struct ID: Hashable, Sendable {
    /// The occasion.
    public var occasion: WorkshopOccasion
    /// Its place among the occasion's questions.
    public var place: Int

    /// Makes one from its parts.
    public init(occasion: WorkshopOccasion, place: Int) {
      self.occasion = occasion
      self.place = place
    }
  }

  /// What tells it apart.
  public var id: ID
  /// The question and the hint for whoever asks it.
  public var words: RoomQuestionWords
}

extension Contrast {
  /// From where on a seller's strain or conflict is spoken of, in permille.
  static let strained = 550

  /// The occasions of a node, the rarest first.
  public func occasions(at place: Int? = nil) -> [WorkshopOccasion] {
    let place = place ?? here
    let node = nodes[place]
    var found: Set<WorkshopOccasion> = [.always]
    if node.parent == nil { found.formUnion([.opening, .house]) }
    if case .swap = node.step { found.formUnion([.swap, .house]) }
    if difference(to: place)?.node == place { found.insert(.difference) }
    if ballots.contains(where: { $0.node == place && $0.all > 0 }) || node.step?.isByRoom ?? false {
      found.insert(.vote)
    }
    if node.isOver { found.formUnion([.ending, .house]) }
    let feelings = ContrastSide.allCases.map { moment($0, at: place).feeling?.feeling.id }
    if feelings[0] != feelings[1] { found.insert(.feeling) }
    for side in ContrastSide.allCases {
      let state = node.sessions[side].state
      if !state.isOver, max(Int(state.seller.strain), Int(state.seller.conflict)) >= Self.strained {
        found.insert(.strain)
      }
      guard let turn = node.turn(side) else { continue }
      if let kind = turn.move?.kind { found.formUnion(Self.occasions(of: kind)) }
      for event in turn.events { if let occasion = Self.occasion(of: event) { found.insert(occasion) } }
      let before = node.parent.map { nodes[$0].sessions[side].state.facts } ?? []
      if state.facts.contains(.gapKnown), !before.contains(.gapKnown) { found.insert(.gap) }
      if state.facts.contains(.wishStated), !before.contains(.wishStated) { found.insert(.wish) }
    }
    return WorkshopOccasion.allCases.filter(found.contains)
  }

  private static func occasions(of kind: MoveKind) -> [WorkshopOccasion] {
    switch kind {
    case .explainBent, .willStretch: [.bent, .push]
    case .scarcity, .todayOnly, .flatter, .bonusShoe, .addOn, .dismissWish, .guilt, .insist: [.push]
    case .promiseRash: [.promise, .bent]
    case .promiseDate: [.promise]
    case .refer: [.referral, .offer]
    case .nothingNeeded: [.nothingNeeded]
    case .admitLimit: [.limit]
    case .offerArticle, .offerSize, .offerOrder, .offerTransfer, .offerService, .offerLoan, .offerWay: [.offer]
    default: []
    }
  }

  private static func occasion(of event: Event) -> WorkshopOccasion? {
    switch event {
    case .levelTold: .told
    case .surfaceAnswer: .surface
    case .acted: .acts
    case .responded(.declines): .declined
    case .ended(.angry): .angry
    case .ended(.pushed): .pushed
    case .ended(.bought): .bought
    case .ended(.ordered): .ordered
    case .ended(.served): .served
    case .ended(.content): .content
    default: nil
    }
  }

  // MARK: Questions

  /// The questions that fit a node, the most fitting first; those that were asked before come last.
  ///
  /// Within an occasion another seed begins with another question, so that two workshops do not sound alike.
  public func questions(at place: Int? = nil) -> [RoomQuestion] {
    let words = nodes[0].sessions.left.narrator.words.workshop
    var questions: [RoomQuestion] = []
    for occasion in occasions(at: place) {
      let all = words.questions[occasion.rawValue] ?? []
      let first = all.isEmpty ? 0 : Int(seed % UInt64(all.count))
      for step in all.indices {
        let index = (first + step) % all.count
        questions.append(RoomQuestion(id: .init(occasion: occasion, place: index), words: all[index]))
      }
    }
    return questions.filter { !asked.contains($0.id) } + questions.filter { asked.contains($0.id) }
  }

  /// A question by what tells it apart; nil where the pack has none such.
  public func question(_ id: RoomQuestion.ID) -> RoomQuestion? {
    let all = nodes[0].sessions.left.narrator.words.workshop.questions[id.occasion.rawValue] ?? []
    return all.indices.contains(id.place) ? RoomQuestion(id: id, words: all[id.place]) : nil
  }

  /// Notes that a question was put to the room.
  public mutating func ask(_ id: RoomQuestion.ID) { asked.append(id) }

  /// The presenter's notes for a node, the most fitting first.
  public func notes(at place: Int? = nil) -> [Text] {
    let words = nodes[0].sessions.left.narrator.words.workshop
    return occasions(at: place).flatMap { words.notes[$0.rawValue] ?? [] }
  }
}

extension ContrastStep {
  /// Whether the room chose something in it.
  var isByRoom: Bool {
    if case .turn(let moves) = self { moves.both.contains { $0?.byRoom ?? false } } else { false }
  }
}
