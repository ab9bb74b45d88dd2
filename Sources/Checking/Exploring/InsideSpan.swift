import Conversation

/// Everything a customer's inside may be at one place of a conversation, and what was counted so far.
///
/// Only what a step or a condition asks about is kept; what the customer expects of another meeting decides nothing.
struct InsideSpan: Hashable, Sendable {
  /// Trust, in permille.
  var trust: Span
  /// Patience, in permille.
  var patience: Span
  /// Disappointment, in permille.
  var disappointment: Span
  /// Pressure, in permille.
  var pressure: Span
  /// Being heard, in permille.
  var heard: Span
  /// Clarity, in permille.
  var clarity: Span
  /// Dignity, in permille.
  var dignity: Span
  /// The urge to give in, in permille.
  var urge: Span
  /// Questions asked, up to ``ReachTables/countLimit``.
  var questions: Span
  /// Moves that push, up to ``ReachTables/countLimit``.
  var pushes: Span
  /// Offers made, up to ``ReachTables/countLimit``.
  var offers: Span
  /// The signs that were surely seen, one bit each.
  var signs: UInt32

  /// Takes in everything another one may be.
  mutating func join(_ other: InsideSpan) {
    trust.join(other.trust)
    patience.join(other.patience)
    disappointment.join(other.disappointment)
    pressure.join(other.pressure)
    heard.join(other.heard)
    clarity.join(other.clarity)
    dignity.join(other.dignity)
    urge.join(other.urge)
    questions.join(other.questions)
    pushes.join(other.pushes)
    offers.join(other.offers)
    signs &= other.signs
  }

  /// Takes in everything another one may be; where that goes beyond an end, the end is given all the room there is.
  mutating func widen(by other: InsideSpan) {
    trust.widen(by: other.trust)
    patience.widen(by: other.patience)
    disappointment.widen(by: other.disappointment)
    pressure.widen(by: other.pressure)
    heard.widen(by: other.heard)
    clarity.widen(by: other.clarity)
    dignity.widen(by: other.dignity)
    urge.widen(by: other.urge)
    questions.widen(by: other.questions)
    pushes.widen(by: other.pushes)
    offers.widen(by: other.offers)
    signs &= other.signs
  }

  /// Whether everything another one may be lies within.
  func holds(_ other: InsideSpan) -> Bool {
    trust.holds(other.trust) && patience.holds(other.patience) && disappointment.holds(other.disappointment)
      && pressure.holds(other.pressure) && heard.holds(other.heard) && clarity.holds(other.clarity)
      && dignity.holds(other.dignity) && urge.holds(other.urge) && questions.holds(other.questions)
      && pushes.holds(other.pushes) && offers.holds(other.offers) && signs & ~other.signs == 0
  }

  /// Applies an effect.
  ///
  /// - Parameters:
  ///   - effect: The effect.
  ///   - factor: By how much at least a positive shift counts when the same move comes again, in permille; at most it counts in full.
  ///   - reactance: How much stronger what pushes is felt, in permille.
  mutating func apply(_ effect: CustomerEffect, factor: Int = 1000, reactance: Int) {
    func least(_ value: Int) -> Int { value > 0 ? value * factor / 1000 : value }
    trust.shift(by: least(effect.trust), effect.trust)
    patience.shift(by: least(effect.patience), effect.patience)
    disappointment.shift(by: effect.disappointment)
    pressure.shift(by: effect.pressure > 0 ? effect.pressure * reactance / 1000 : effect.pressure)
    heard.shift(by: least(effect.heard), effect.heard)
    clarity.shift(by: least(effect.clarity), effect.clarity)
    dignity.shift(by: least(effect.dignity), effect.dignity)
    urge.shift(by: least(effect.urge), effect.urge)
  }
}
