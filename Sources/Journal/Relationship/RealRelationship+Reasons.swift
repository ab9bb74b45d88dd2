import Conversation

/// One thing that follows from the answers; the files hold a sentence for each.
public enum RealVerdict: String, CaseIterable, Sendable, Hashable {
  case notIndependent = "not-independent"
  case notSelfMovingMe = "not-self-moving-me"
  case notSelfMovingOther = "not-self-moving-other"
  case noneMe = "none-me"
  case noneOther = "none-other"
  case noneBoth = "none-both"
  case relationship
  case notGoodMe = "not-good-me"
  case notGoodOther = "not-good-other"
  case lostOwnMe = "lost-own-me"
  case lostOwnOther = "lost-own-other"
  case good
  case null
}

/// Why a verdict is what it is.
public enum RealReason: Hashable, Sendable {
  /// This follows.
  case follows(RealVerdict)
  /// This part is not known, and with it one of the verdicts.
  case open(RealRelationship.Part)
}

extension RealRelationship {
  /// What follows from the answers, in the order of the definitions, with every part that leaves a verdict open.
  ///
  /// A part that is not known is named only where a verdict depends on it: not where another part has decided already.
  public var reasons: [RealReason] {
    var reasons = firstReasons
    // Where there is no relationship by the first definition, the second has nothing to say.
    if isRelationship != .no { reasons += secondReasons }
    if isNull == .yes { reasons.append(.follows(.null)) }
    return reasons
  }

  /// What the first definition says.
  private var firstReasons: [RealReason] {
    switch isRelationship {
    case .yes: return [.follows(.relationship)]
    case .unsure:
      let parts: [Part] = [.independent, .selfMovingMe, .selfMovingOther, .expectMe, .expectOther]
      return open(parts)
    case .no:
      var verdicts: [RealVerdict] = []
      if self[.independent] == .no { verdicts.append(.notIndependent) }
      if self[.selfMovingMe] == .no { verdicts.append(.notSelfMovingMe) }
      if self[.selfMovingOther] == .no { verdicts.append(.notSelfMovingOther) }
      switch (self[.expectMe], self[.expectOther]) {
      case (.no, .no): verdicts.append(.noneBoth)
      case (.no, _): verdicts.append(.noneMe)
      case (_, .no): verdicts.append(.noneOther)
      default: break
      }
      return verdicts.map { .follows($0) }
    }
  }

  /// What the second definition says.
  private var secondReasons: [RealReason] {
    let definitions = definitions
    switch definitions.bothAttendAndKeep {
    // Good is only what is a relationship; what leaves that open has been named.
    case .yes: return isRelationship == .yes ? [.follows(.good)] : []
    case .unsure:
      var parts: [Part] = []
      if definitions.one.attends == .unsure { parts += [.askOther, .intent] }
      if definitions.other.attends == .unsure { parts += [.otherAsks, .otherIntent] }
      return open(parts + [.keepMe, .keepOther])
    case .no:
      var verdicts: [RealVerdict] = []
      if definitions.one.attends == .no { verdicts.append(.notGoodMe) }
      if definitions.other.attends == .no { verdicts.append(.notGoodOther) }
      if self[.keepMe] == .no { verdicts.append(.lostOwnMe) }
      if self[.keepOther] == .no { verdicts.append(.lostOwnOther) }
      return verdicts.map { .follows($0) }
    }
  }

  /// Those of the parts that are not known.
  private func open(_ parts: [Part]) -> [RealReason] { parts.filter { self[$0] == .unsure }.map { .open($0) } }
}
