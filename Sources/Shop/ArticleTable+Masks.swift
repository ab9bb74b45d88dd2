extension ArticleTable {
  /// A requirement made ready for the rows: where to look and which codes meet it.
  struct Check: Sendable {
    /// The place of the column; nil if the table has no such attribute.
    let column: Int?
    /// The codes that meet the requirement.
    let range: CodeRange
  }

  /// The requirements, made ready for the rows.
  func checks(_ requirements: [Requirement]) -> [Check] {
    requirements.map { requirement in
      guard let index = columnIndex[requirement.attribute] else {
        return Check(column: nil, range: CodeRange(0..<0, isInverted: requirement.comparison == .notEqual))
      }
      return Check(
        column: index, range: columns[index].range(requirement.comparison, requirement.value.folded))
    }
  }

  /// The requirements a single row meets, a bit for each: the first requirement is the lowest bit.
  func mask(_ checks: [Check], row: Int) -> UInt64 {
    var mask: UInt64 = 0
    for (bit, check) in checks.enumerated() {
      let code = check.column.map { columns[$0].code(row) } ?? 0
      if check.range.contains(code) { mask |= 1 << UInt64(bit) }
    }
    return mask
  }

  /// How many rows have each mask, for at most 16 requirements; indexed by mask.
  func histogram(_ checks: [Check]) -> [UInt32] {
    // Two histograms in turn, so that equal masks in a row do not wait for each other's sum.
    var even = [UInt32](repeating: 0, count: 1 << checks.count)
    var odd = even
    eachBlock(checks) { (masks: UnsafeBufferPointer<UInt16>) in
      even.withUnsafeMutableBufferPointer { even in
        odd.withUnsafeMutableBufferPointer { odd in
          var row = 0
          while row + 1 < masks.count {
            even[Int(masks[row])] &+= 1
            odd[Int(masks[row + 1])] &+= 1
            row += 2
          }
          if row < masks.count { even[Int(masks[row])] &+= 1 }
        }
      }
    }
    for mask in even.indices { even[mask] &+= odd[mask] }
    return even
  }

  /// The different masks of all rows with the number of rows of each, in ascending order; for at most 64 requirements.
  func distinctMasks(_ checks: [Check]) -> [(mask: UInt64, count: Int)] {
    var all: [UInt64] = []
    all.reserveCapacity(rowCount)
    eachBlock(checks) { (masks: UnsafeBufferPointer<UInt64>) in all.append(contentsOf: masks) }
    all.sort()
    var distinct: [(mask: UInt64, count: Int)] = []
    for mask in all {
      if let last = distinct.last, last.mask == mask {
        distinct[distinct.count - 1].count += 1
      } else {
        distinct.append((mask, 1))
      }
    }
    return distinct
  }

  /// Computes the masks block by block: column by column over as many rows as stay in the fastest cache.
  private func eachBlock<Mask: FixedWidthInteger & UnsignedInteger>(
    _ checks: [Check], _ body: (UnsafeBufferPointer<Mask>) -> Void
  ) {
    let blockSize = 4096
    var start: Mask = 0
    for (bit, check) in checks.enumerated() where check.range.isInverted { start |= 1 << Mask(bit) }
    withUnsafeTemporaryAllocation(of: Mask.self, capacity: blockSize) { masks in
      var first = 0
      while first < rowCount {
        let rows = first..<min(first + blockSize, rowCount)
        masks.initialize(repeating: start)
        for (bit, check) in checks.enumerated() where !check.range.isEmpty {
          guard let column = check.column else { continue }
          columns[column].toggle(check.range, bit: 1 << Mask(bit), rows: rows, in: masks)
        }
        body(UnsafeBufferPointer(rebasing: masks[..<rows.count]))
        first += blockSize
      }
    }
  }
}

extension Column {
  /// Flips a bit in the mask of every row whose code lies in the range.
  @inline(__always)
  func toggle<Mask: FixedWidthInteger & UnsignedInteger>(
    _ range: CodeRange, bit: Mask, rows: Range<Int>, in masks: UnsafeMutableBufferPointer<Mask>
  ) {
    switch codes {
    case .tiny(let codes): toggleBits(codes, rows, range, bit, masks)
    case .narrow(let codes): toggleBits(codes, rows, range, bit, masks)
    case .wide(let codes): toggleBits(codes, rows, range, bit, masks)
    }
  }
}

/// The innermost loop: compares a block of codes and flips bits; written so that the compiler turns it into vectors.
@inline(__always)
private func toggleBits<Code: FixedWidthInteger & UnsignedInteger, Mask: FixedWidthInteger & UnsignedInteger>(
  _ codes: [Code], _ rows: Range<Int>, _ range: CodeRange, _ bit: Mask, _ masks: UnsafeMutableBufferPointer<Mask>
) {
  // The range comes from the column's values, all of which have codes of this width.
  let low = Code(truncatingIfNeeded: range.low)
  let span = Code(truncatingIfNeeded: range.span)
  codes.withUnsafeBufferPointer { codes in
    guard let first = codes.baseAddress, let mask = masks.baseAddress else { return }
    let code = first + rows.lowerBound
    for row in 0..<rows.count {
      mask[row] ^= (code[row] &- low) <= span ? bit : 0
    }
  }
}
