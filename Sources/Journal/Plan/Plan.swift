import Conversation
import Speech

/// When this happens, then I do that (implementation intentions; Gollwitzer & Sheeran 2006, d = .65).
public struct Plan: Hashable, Sendable {
  /// The moment, where it is one that a conversation recognises.
  public var when: PlanSituation?
  /// The moment in the person's own words, where it is none that a conversation recognises; empty else.
  public var whenWords: String
  /// The move, where it is one of the program's.
  public var then: MoveKind?
  /// The move in the person's own words, where it is none of the program's; empty else.
  public var thenWords: String
  /// The whole plan in the person's own words; empty where there are none.
  public var ownWords: String
  /// Whether it is not looked out for any more.
  public var isPutAway: Bool

  /// Makes one from its parts.
  public init(
    when: PlanSituation?, whenWords: String = "", then: MoveKind?, thenWords: String = "", ownWords: String = "",
    isPutAway: Bool = false
  ) {
    self.when = when
    self.whenWords = whenWords
    self.then = then
    self.thenWords = thenWords
    self.ownWords = ownWords
    self.isPutAway = isPutAway
  }

  /// The question for the moment, in entries.
  public static let whenQuestion = "when"
  /// The question for the move, in entries.
  public static let thenQuestion = "then"
  /// The question for one's own words, in entries.
  public static let ownQuestion = "own"
  /// Where it is kept, in entries, whether it is still looked out for.
  public static let stateQuestion = "state"
  private static let putAway = "put-away"

  /// Reads an entry; nil where it is no plan, or nothing of it was answered yet.
  public init?(_ entry: JournalEntry) {
    guard entry.kind == .plan else { return nil }
    let when = entry[Self.whenQuestion]
    let then = entry[Self.thenQuestion]
    let own = entry[Self.ownQuestion]
    guard when != nil || then != nil || own != nil else { return nil }
    self.init(
      when: when?.choices.first.flatMap { PlanSituation(rawValue: $0) }, whenWords: when?.text ?? "",
      then: then?.choices.first.flatMap { MoveKind(rawValue: $0) }, thenWords: then?.text ?? "",
      ownWords: own?.text ?? "", isPutAway: entry[Self.stateQuestion]?.choices.contains(Self.putAway) ?? false)
  }

  /// Writes it into an entry, over what was there.
  public func write(into entry: inout JournalEntry) {
    entry[Self.whenQuestion] = Answer(
      Self.whenQuestion, text: whenWords, choices: when.map { [$0.rawValue] } ?? [])
    entry[Self.thenQuestion] = Answer(
      Self.thenQuestion, text: thenWords, choices: then.map { [$0.rawValue] } ?? [])
    entry[Self.ownQuestion] = Answer(Self.ownQuestion, text: ownWords)
    entry[Self.stateQuestion] = Answer(Self.stateQuestion, choices: isPutAway ? [Self.putAway] : [])
  }

  /// Whether a conversation can notice it: both halves are the program's, and it was not put away.
  public var canBeNoticed: Bool { when != nil && then != nil && !isPutAway }
}

extension PlanWords {
  /// The plan as one sentence; the person's own words where a half is none of the program's.
  ///
  /// - Returns: The sentence; the own words alone where a half is missing.
  public func sentence(_ plan: Plan, _ language: Language) -> String {
    let when = plan.when.flatMap { self.when[$0]?[language] } ?? plan.whenWords
    let then = plan.then.flatMap { self.then[$0]?[language] } ?? plan.thenWords
    guard !when.isEmpty, !then.isEmpty else { return plan.ownWords }
    return Forms.fill(lead[language], ["when": when, "then": then])
  }
}
