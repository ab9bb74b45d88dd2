/// Numbers features in the order in which they are first seen; open addressing, no deletion.
struct FeatureTable: Sendable {
  /// The keys; 0 is an empty place.
  private var keys: [UInt64]
  /// The number of the key at the same place.
  private var numbers: [Int32]
  /// How many there are.
  private(set) var count = 0

  /// Makes an empty one with room for so many before it grows.
  init(room: Int = 1 << 15) {
    var size = 64
    while size < 2 * room { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    numbers = [Int32](repeating: 0, count: size)
  }

  /// The number of a feature; nil if it was never seen.
  func number(of feature: UInt64) -> Int32? {
    let key = feature | 1
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key &>> 20) & mask
    while keys[place] != 0 {
      if keys[place] == key { return numbers[place] }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The number of a feature, which gets the next one if it was never seen.
  mutating func add(_ feature: UInt64) -> Int32 {
    let key = feature | 1
    if 2 * (count + 1) > keys.count { grow() }
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key &>> 20) & mask
    while keys[place] != 0 {
      if keys[place] == key { return numbers[place] }
      place = (place + 1) & mask
    }
    keys[place] = key
    numbers[place] = Int32(truncatingIfNeeded: count)
    count += 1
    return numbers[place]
  }

  /// The table with only some of its features, numbered anew: `renumbered[old]` is the new number, below 0 for none.
  func kept(_ renumbered: [Int32]) -> FeatureTable {
    var table = FeatureTable(room: renumbered.count)
    for (place, key) in keys.enumerated() where key != 0 {
      let number = renumbered[Int(numbers[place])]
      if number >= 0 { table.put(key, number) }
    }
    return table
  }

  private mutating func put(_ key: UInt64, _ number: Int32) {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key &>> 20) & mask
    while keys[place] != 0 { place = (place + 1) & mask }
    keys[place] = key
    numbers[place] = number
    count += 1
  }

  private mutating func grow() {
    let old = (keys, numbers)
    keys = [UInt64](repeating: 0, count: 2 * old.0.count)
    numbers = [Int32](repeating: 0, count: 2 * old.0.count)
    count = 0
    for (place, key) in old.0.enumerated() where key != 0 { put(key, old.1[place]) }
  }
}
