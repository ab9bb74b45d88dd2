import Conversation

/// What happened in a conversation that a question can be asked about; packs hold questions for them.
///
/// The order is that in which they come into question.
public enum TakeAlongOccasion: String, CaseIterable, Sendable, Hashable {
  /// Something was told and then not used.
  case toldUnused = "told-unused"
  /// A surface answer was passed over.
  case surfacePassed = "surface-passed"
  /// A sign could be seen and nobody asked.
  case signUnasked = "sign-unasked"
  /// More was promised than one knows.
  case promisedRashly = "promised-rashly"
  /// Something untrue was said.
  case bent
  /// It was pressed.
  case pushed
  /// The customer left in anger.
  case angry
  /// A third way was found together.
  case thirdWay = "third-way"
  /// Somebody was honestly sent elsewhere.
  case referred
  /// Nothing was needed, or the no was accepted.
  case noAccepted = "no-accepted"
  /// Money for goods, and nobody met anybody.
  case nullRelationship = "null-relationship"
  /// The seller acted against what they stand for.
  case roleConflict = "role-conflict"
  /// A need was reported inward and dropped there.
  case reportDropped = "report-dropped"
  /// The customer asked about the seller.
  case askedBack = "asked-back"
  /// What mattered could not be known.
  case notKnowable = "not-knowable"
  /// There is always this one.
  case always

  /// Whether it is the case for a conversation.
  func holds(_ conversation: PlayedConversation, _ ledger: NeedLedger) -> Bool {
    let end = conversation.end
    switch self {
    case .toldUnused:
      return ledger.missed(.passedOver).contains { $0.level < Int(end.levels) }
    case .surfacePassed:
      return ledger.missed(.passedOver).contains { $0.level >= Int(end.levels) }
    case .signUnasked: return !ledger.missed(.notAsked).isEmpty
    case .promisedRashly: return end.facts.contains(.promisedRashly)
    case .bent: return end.tally.bent > 0 && !end.facts.contains(.promisedRashly)
    case .pushed: return end.tally.pushes > 0
    case .angry: return end.ending == .angry
    case .thirdWay: return end.accepted.map { conversation.scene.offers[Int($0)].move == .offerWay } ?? false
    case .referred: return end.ending == .referred
    case .noAccepted: return end.ending == .content
    case .nullRelationship: return conversation.scene.relationship(in: end).isNull
    case .roleConflict: return end.seller.conflict >= 400 || end.seller[.integrity] <= 300
    case .reportDropped:
      return end.facts.contains(.reported) && conversation.scene.company.permits.report == .dropped
    case .askedBack: return end.tally.askedBack > 0
    case .notKnowable: return !ledger.missed(.notKnowable).isEmpty
    case .always: return true
    }
  }
}

/// One question to take along, chosen from what happened.
public enum TakeAlong {
  /// What happened that a question can be asked about, the weightiest first; the last is always there.
  public static func occasions(_ conversation: PlayedConversation, _ ledger: NeedLedger) -> [TakeAlongOccasion] {
    TakeAlongOccasion.allCases.filter { $0.holds(conversation, ledger) }
  }

  /// The occasion whose question is asked: one of the three weightiest, by the conversation's seed.
  ///
  /// - Parameters:
  ///   - conversation: What was held.
  ///   - ledger: Its ledger.
  ///   - known: The occasions the pack has a question for.
  /// - Returns: The occasion; nil where the pack has a question for none of them.
  public static func occasion(
    _ conversation: PlayedConversation, _ ledger: NeedLedger, among known: Set<TakeAlongOccasion>
  ) -> TakeAlongOccasion? {
    let all = occasions(conversation, ledger).filter { known.contains($0) }
    // The question that always fits is for when nothing else happened.
    let found = all.count > 1 ? all.filter { $0 != .always }.prefix(3) : all.prefix(1)
    guard !found.isEmpty else { return nil }
    let place = Draw.number(
      below: found.count, seed: conversation.end.seed, turn: conversation.end.turn, purpose: .words, counter: 99)
    return found[place]
  }
}
