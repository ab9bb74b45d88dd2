/// Finding the masks that no other mask contains.
enum MaximalMasks {
  /// The maximal masks among those with a count, for at most 16 bits, with their counts; in ascending order.
  ///
  /// Works on the set of all masks as bits, closed downward bit by bit (the zeta transform over subsets): k · 2^k / 64
  /// steps, however many masks there are.
  /// - Parameter histogram: The count of each of the 2^k masks.
  /// - Returns: The maximal masks with their counts.
  static func of(histogram: [UInt32]) -> [(mask: UInt64, count: Int)] {
    var present = [UInt64](repeating: 0, count: max(1, histogram.count / 64))
    for mask in histogram.indices where histogram[mask] > 0 { present[mask >> 6] |= 1 << UInt64(mask & 63) }
    let bits = histogram.count.trailingZeroBitCount
    var closed = present
    for bit in 0..<bits { addLacking(bit, of: closed, to: &closed) }
    var covered = [UInt64](repeating: 0, count: closed.count)
    for bit in 0..<bits { addLacking(bit, of: closed, to: &covered) }
    var maximal: [(mask: UInt64, count: Int)] = []
    for word in present.indices {
      var rest = present[word] & ~covered[word]
      while rest != 0 {
        let mask = word << 6 + rest.trailingZeroBitCount
        maximal.append((UInt64(mask), Int(histogram[mask])))
        rest &= rest - 1
      }
    }
    return maximal
  }

  /// Adds to a set of masks every mask of another set that has a bit, without that bit.
  private static func addLacking(_ bit: Int, of source: [UInt64], to target: inout [UInt64]) {
    if bit < 6 {
      for word in target.indices { target[word] |= (source[word] >> (1 << UInt64(bit))) & lacking[bit] }
    } else {
      let step = 1 << (bit - 6)
      for word in target.indices where word & step == 0 { target[word] |= source[word | step] }
    }
  }

  /// For each of the six lowest bits: which of 64 consecutive masks lack it.
  private static let lacking: [UInt64] = [
    0x5555_5555_5555_5555, 0x3333_3333_3333_3333, 0x0F0F_0F0F_0F0F_0F0F, 0x00FF_00FF_00FF_00FF,
    0x0000_FFFF_0000_FFFF, 0x0000_0000_FFFF_FFFF,
  ]

  /// The maximal masks among different masks of up to 64 bits, with their counts.
  ///
  /// Compares each with the maximal ones that have more bits, so it takes (masks · maximal masks) steps at most.
  static func of(distinct: [(mask: UInt64, count: Int)]) -> [(mask: UInt64, count: Int)] {
    let sorted = distinct.sorted {
      ($1.mask.nonzeroBitCount, $0.mask) < ($0.mask.nonzeroBitCount, $1.mask)
    }
    var maximal: [(mask: UInt64, count: Int)] = []
    for entry in sorted where !maximal.contains(where: { $0.mask & entry.mask == entry.mask }) {
      maximal.append(entry)
    }
    return maximal
  }
}
