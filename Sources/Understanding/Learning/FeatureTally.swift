/// Counts in how many sentences each feature stands, and keeps the features of each sentence by number.
struct FeatureTally {
  /// How often a feature was seen, and where last.
  private struct Seen {
    /// In how many sentences.
    var count: Int32
    /// The sentence it was last seen in.
    var last: Int32
  }

  /// The numbers of the features.
  private(set) var table = FeatureTable(room: 1 << 16)
  /// The features of all sentences, each once: a sentence's words, then its pieces.
  private(set) var features: [Int32] = []
  /// Where the words and the pieces of each sentence begin.
  private var starts: [Int] = []
  /// By number.
  private var seen: [Seen] = []

  /// Makes an empty one with room for so many features in all sentences.
  init(room: Int) { features.reserveCapacity(room) }

  /// How many sentences were counted.
  var sentences: Int { starts.count / 2 }

  /// Where the words of a sentence are.
  func words(_ sentence: Int) -> Range<Int> { starts[2 * sentence]..<starts[2 * sentence + 1] }

  /// Where the pieces of a sentence are.
  func pieces(_ sentence: Int) -> Range<Int> {
    let next = 2 * sentence + 2
    return starts[next - 1]..<(next < starts.count ? starts[next] : features.count)
  }

  /// Counts the features of one more sentence.
  mutating func count(_ sentence: Features) {
    let index = Int32(truncatingIfNeeded: sentences)
    starts.append(features.count)
    count(sentence.words, in: index)
    starts.append(features.count)
    count(sentence.pieces, in: index)
  }

  private mutating func count(_ found: [UInt64], in sentence: Int32) {
    for feature in found {
      let number = table.add(feature)
      let place = Int(number)
      if place == seen.count {
        seen.append(Seen(count: 1, last: sentence))
      } else if seen[place].last != sentence {
        seen[place].count += 1
        seen[place].last = sentence
      } else {
        continue
      }
      features.append(number)
    }
  }

  /// The new number of each feature that stands in so many sentences at least, below 0 for others; and in how many those stand.
  func kept(atLeast least: Int) -> (renumbered: [Int32], counts: [Int32]) {
    var renumbered = [Int32](repeating: -1, count: seen.count)
    var kept: [Int32] = []
    for (number, seen) in seen.enumerated() where seen.count >= least {
      renumbered[number] = Int32(truncatingIfNeeded: kept.count)
      kept.append(seen.count)
    }
    return (renumbered, kept)
  }
}
