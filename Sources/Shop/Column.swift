/// One attribute of all rows of a table, as codes in the order of the values.
///
/// Equal values have equal codes and greater values greater ones (first all numbers, then no and yes, then words), so
/// every requirement is one range of codes. Code 0 stands for rows that say nothing.
struct Column: Sendable {
  /// Codes as wide as the number of different values demands.
  enum Codes: Sendable {
    /// At most 255 different values: a quarter of the memory to read, and memory is what takes the time.
    case tiny([UInt8])
    /// At most 65,535 different values.
    case narrow([UInt16])
    /// More than that.
    case wide([UInt32])
  }

  /// The attribute's name, in lower case.
  let name: String
  /// The different values, in order; the code of a value is its index + 1.
  let values: [AttributeValue]
  /// One code per row.
  let codes: Codes

  /// The value of a row, or nil if the row says nothing.
  func value(_ row: Int) -> AttributeValue? {
    let code = code(row)
    return code == 0 ? nil : values[code - 1]
  }

  /// The code of a row.
  func code(_ row: Int) -> Int {
    switch codes {
    case .tiny(let codes): Int(codes[row])
    case .narrow(let codes): Int(codes[row])
    case .wide(let codes): Int(codes[row])
    }
  }

  /// The kinds of values there are.
  var kinds: AttributeKinds {
    var kinds: AttributeKinds = []
    let firstFlag = Column.firstIndex(in: values) { $0.rank >= 1 }
    let firstWord = Column.firstIndex(in: values) { $0.rank >= 2 }
    if firstFlag > 0 { kinds.insert(.numbers) }
    if firstWord > firstFlag { kinds.insert(.flags) }
    if values.count > firstWord { kinds.insert(.words) }
    return kinds
  }

  /// The codes that meet a requirement on this column.
  ///
  /// Ordering comparisons hold only between values of the same kind.
  func range(_ comparison: Requirement.Comparison, _ value: AttributeValue) -> CodeRange {
    let below = Column.firstIndex(in: values) { !($0 < value) }
    let upTo = Column.firstIndex(in: values) { value < $0 }
    let kindStart = Column.firstIndex(in: values) { $0.rank >= value.rank }
    let kindEnd = Column.firstIndex(in: values) { $0.rank > value.rank }
    return switch comparison {
    case .equal: CodeRange(below..<upTo)
    case .notEqual: CodeRange(below..<upTo, isInverted: true)
    case .atMost: CodeRange(kindStart..<upTo)
    case .less: CodeRange(kindStart..<below)
    case .atLeast: CodeRange(below..<kindEnd)
    case .more: CodeRange(upTo..<kindEnd)
    }
  }

  /// The first index whose value passes, where all later ones pass as well.
  private static func firstIndex(in values: [AttributeValue], where passes: (AttributeValue) -> Bool) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if passes(values[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The codes of one column that meet a requirement.
struct CodeRange: Hashable, Sendable {
  /// The lowest code.
  let low: UInt32
  /// How far the highest lies above it.
  let span: UInt32
  /// Whether there is no code in it.
  let isEmpty: Bool
  /// Whether all codes outside meet the requirement instead.
  let isInverted: Bool

  /// Makes a range from the indices of values.
  init(_ indices: Range<Int>, isInverted: Bool = false) {
    low = UInt32(indices.lowerBound + 1)
    span = UInt32(max(0, indices.count - 1))
    isEmpty = indices.isEmpty
    self.isInverted = isInverted
  }

  /// Whether a row with this code meets the requirement.
  func contains(_ code: Int) -> Bool {
    (!isEmpty && UInt32(code) &- low <= span) != isInverted
  }
}

extension AttributeValue: Comparable {
  /// The place of the value's kind in the order of all values.
  var rank: Int {
    switch self {
    case .number: 0
    case .flag: 1
    case .word: 2
    }
  }

  /// Whether a value comes first: numbers before no before yes before words.
  public static func < (left: AttributeValue, right: AttributeValue) -> Bool {
    switch (left, right) {
    case (.number(let a), .number(let b)): a < b
    case (.flag(let a), .flag(let b)): !a && b
    case (.word(let a), .word(let b)): a < b
    default: left.rank < right.rank
    }
  }
}
