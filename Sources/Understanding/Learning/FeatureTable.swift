/// Numbers features in the order in which they are first seen; open addressing, no deletion.
///
/// A place holds the upper half of a feature and its number, together 64 bits, so that a look-up touches memory once. Two
/// features with the same upper half are taken for one: among a hundred thousand that happens about once, and hurts nobody.
struct FeatureTable: Sendable {
  /// The places: the upper half of the feature, then its number and 1; 0 is an empty place.
  private var places: [UInt64]
  /// How many there are.
  private(set) var count = 0

  /// Makes an empty one with room for so many before it grows.
  init(room: Int) {
    var size = 64
    while size < 2 * room { size *= 2 }
    places = [UInt64](repeating: 0, count: size)
  }

  private static let upper: UInt64 = 0xFFFF_FFFF_0000_0000

  private static func number(_ entry: UInt64) -> Int32 { Int32(truncatingIfNeeded: entry & ~upper) - 1 }

  /// The number of a feature; nil if it was never seen.
  func number(of feature: UInt64) -> Int32? {
    let entry = places[place(of: feature)]
    return entry == 0 ? nil : Self.number(entry)
  }

  /// The number of a feature, which gets the next one if it was never seen.
  mutating func add(_ feature: UInt64) -> Int32 {
    let place = place(of: feature)
    let entry = places[place]
    if entry != 0 { return Self.number(entry) }
    let number = Int32(truncatingIfNeeded: count)
    put(feature, number, at: place)
    if 2 * count > places.count { self = kept((0..<number + 1).map { $0 }, room: 2 * count) }
    return number
  }

  /// The table with only some of its features, numbered anew: `renumbered[old]` is the new number, below 0 for none.
  func kept(_ renumbered: [Int32]) -> FeatureTable { kept(renumbered, room: renumbered.count { $0 >= 0 }) }

  private func kept(_ renumbered: [Int32], room: Int) -> FeatureTable {
    var table = FeatureTable(room: room)
    for entry in places where entry != 0 {
      let number = renumbered[Int(Self.number(entry))]
      if number >= 0 { table.put(entry, number, at: table.place(of: entry)) }
    }
    return table
  }

  /// Where a feature is, or the empty place where it would be.
  private func place(of feature: UInt64) -> Int {
    let mask = places.count - 1
    let wanted = feature & Self.upper
    var place = Int(truncatingIfNeeded: feature &>> 32) & mask
    while places[place] != 0, places[place] & Self.upper != wanted { place = (place + 1) & mask }
    return place
  }

  private mutating func put(_ feature: UInt64, _ number: Int32, at place: Int) {
    places[place] = (feature & Self.upper) | UInt64(truncatingIfNeeded: number + 1)
    count += 1
  }
}
