import Speech

/// What an assumption's number counts.
public enum ModelUnit: String, CaseIterable, Sendable, Hashable {
  case permille, percent, turns, cents, days, visits, people, pairs, times
}

/// How sure the source of a number is.
public enum SourceStatus: String, CaseIterable, Sendable, Hashable {
  /// Read at the source.
  case seen
  /// Well known, but the page was not seen.
  case remembered
  /// Ours, to be argued with.
  case assumed
}

/// One number of the model, with its range, its reason and where it comes from.
public struct AssumptionNote: Hashable, Sendable {
  /// The value as the file has it.
  public var value: Int
  /// The values that make sense.
  public var range: ClosedRange<Int>
  /// What it counts.
  public var unit: ModelUnit
  /// How sure the source is.
  public var status: SourceStatus
  /// What it means.
  public var why: Text
  /// Where it comes from, in English.
  public var source: String

  /// Makes one from its parts.
  public init(value: Int, range: ClosedRange<Int>, unit: ModelUnit, status: SourceStatus, why: Text, source: String) {
    self.value = value
    self.range = range
    self.unit = unit
    self.status = status
    self.why = why
    self.source = source
  }
}

/// Why a move does what it does in the model.
public struct MoveNote: Hashable, Sendable {
  /// The reason.
  public var why: Text
  /// Where it comes from, in English.
  public var source: String

  /// Makes one from its parts.
  public init(why: Text, source: String) {
    self.why = why
    self.source = source
  }
}
