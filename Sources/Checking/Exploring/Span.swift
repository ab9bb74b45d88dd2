/// Everything a number may be: a range of whole numbers with both ends.
struct Span: Hashable, Sendable {
  /// The least it may be.
  private(set) var least: Int16
  /// The most it may be.
  private(set) var most: Int16

  /// A range; both ends are cut to what 16 bits hold.
  init(_ least: Int, _ most: Int) {
    self.least = Int16(clamping: least)
    self.most = Int16(clamping: most)
  }

  /// A single number.
  init(_ value: Int) { self.init(value, value) }

  /// The least it may be.
  var low: Int { Int(least) }
  /// The most it may be.
  var high: Int { Int(most) }

  /// Shifts both ends and keeps them within 0 and a limit, as the engine keeps permille.
  mutating func shift(by low: Int, _ high: Int, within limit: Int = 1000) {
    least = Int16(clamping: min(limit, max(0, self.low + low)))
    most = Int16(clamping: min(limit, max(0, self.high + high)))
  }

  /// Shifts both ends alike.
  mutating func shift(by amount: Int) { shift(by: amount, amount) }

  /// Leaves out what is below; whoever asks knows that something is left.
  mutating func raise(to bound: Int) { least = max(least, Int16(clamping: bound)) }

  /// Leaves out what is above; whoever asks knows that something is left.
  mutating func lower(to bound: Int) { most = min(most, Int16(clamping: bound)) }

  /// Takes in another range and all between.
  mutating func join(_ other: Span) {
    least = min(least, other.least)
    most = max(most, other.most)
  }

  /// Takes in another range; an end that does not suffice is moved as far as numbers go.
  mutating func widen(by other: Span) {
    if other.least < least { least = 0 }
    if other.most > most { most = 1000 }
  }

  /// Whether another range lies within this one.
  func holds(_ other: Span) -> Bool { least <= other.least && other.most <= most }

  /// Whether a number lies within.
  func holds(_ value: Int) -> Bool { low <= value && value <= high }
}
