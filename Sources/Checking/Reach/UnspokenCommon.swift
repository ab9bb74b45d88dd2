import Conversation
import Packs
import Speech

/// What anybody would say, and what is told along the way, is heard at some time.
enum UnspokenCommon: ReachRule {
  static let id = "unspoken-common"
  static let severity = Severity.warning
  static let lesser = [Severity.note]

  static func look(at reach: PackReach) -> [Finding] {
    lines(reach) + narration(reach)
  }

  /// Lines a pack may leave out; the others must be there, for people who have none of their own.
  private static func lines(_ reach: PackReach) -> [Finding] {
    LineSlot.optional.filter { reach.words.lines[$0] != nil }.compactMap { slot in
      let spoken = reach.customers.map { SpokenLines(reach: reach, customer: $0) }
        .filter { !Placeholders.speakAlways($0.own?.lines[slot], knowing: ["name", "size"]) }
      let place = reach.checked.places.place("common", "lines.\(slot)")
      guard !spoken.isEmpty else { return nil }
      let verdicts = spoken.map { $0.verdict(slot) }
      if verdicts.contains(where: { if case .shown = $0 { true } else { false } }) { return nil }
      return verdicts.allSatisfy(\.isNever)
        ? finding(place, "", ["slot": slot], severity: .note) : finding(place, "open", ["slot": slot], severity: .note)
    }
  }

  /// What is told along the way.
  private static func narration(_ reach: PackReach) -> [Finding] {
    reach.words.narration.keys.sorted().compactMap { name in
      let place = reach.checked.places.place("common", "narration.\(name)")
      guard let goals = goals(name) else { return finding(place, "unknown", ["slot": name]) }
      let verdicts = reach.customers.filter { isMeant(name, $0) }.flatMap { customer in goals.map(customer.verdict) }
      if verdicts.contains(where: { if case .shown = $0 { true } else { false } }) { return nil }
      return verdicts.allSatisfy(\.isNever)
        ? finding(place, "", ["slot": name]) : finding(place, "open", ["slot": name], severity: .note)
    }
  }

  /// What has to happen for it to be told; nil where nothing ever tells it.
  private static func goals(_ name: String) -> [ReachGoal]? {
    switch name {
    case "stock-gone", "stock-never", "stock-rule", "stock-here": [.move(.checkStock)]
    case "first-question": [.opening(.askClosed)]
    case "first-silence": [.opening(.silence)]
    case "sorry": [.sorry(.nothing)]
    case "sorry-gap": [.sorry(.gap)]
    case "sorry-pressed": [.sorry(.pressed)]
    case "missed-reflect-words": [.missed(.reflectWords)]
    case "missed-reflect-feeling": [.missed(.reflectFeeling)]
    case "missed-summarise": [.missed(.summarise)]
    default: nil
    }
  }

  /// Whether it can be told with a customer at all.
  private static func isMeant(_ name: String, _ customer: CustomerReach) -> Bool {
    let situation = customer.customer.situation
    let fits = customer.tables[0].scene.wishFits
    return switch name {
    case "stock-here": fits
    case "stock-rule": !fits && situation == .repair
    case "stock-never": !fits && situation == .neverInAssortment
    case "stock-gone": !fits && situation != .repair && situation != .neverInAssortment
    case "sorry", "sorry-gap", "sorry-pressed": situation != .repair
    default: true
    }
  }
}
