/// Counts in how many sentences each feature stands, and keeps the features of each sentence by number.
struct FeatureTally {
  /// The numbers of the features.
  private(set) var table = FeatureTable(room: 1 << 16)
  /// The features of all sentences, each once: a sentence's words, then its pieces.
  private(set) var features: [Int32] = []
  /// Where the words and the pieces of each sentence begin.
  private var starts: [Int] = []
  /// By number: in how many sentences.
  private var counts: [Int32] = []
  /// By number: the sentence it was last seen in.
  private var lastSeen: [Int32] = []

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

  private mutating func count(_ seen: [UInt64], in sentence: Int32) {
    for feature in seen {
      let number = table.add(feature)
      let place = Int(number)
      if place == counts.count {
        counts.append(1)
        lastSeen.append(sentence)
      } else if lastSeen[place] != sentence {
        counts[place] += 1
        lastSeen[place] = sentence
      } else {
        continue
      }
      features.append(number)
    }
  }

  /// The new number of each feature that stands in so many sentences at least, below 0 for others; and in how many those stand.
  func kept(atLeast least: Int) -> (renumbered: [Int32], counts: [Int32]) {
    var renumbered = [Int32](repeating: -1, count: counts.count)
    var kept: [Int32] = []
    for (number, count) in counts.enumerated() where count >= least {
      renumbered[number] = Int32(truncatingIfNeeded: kept.count)
      kept.append(count)
    }
    return (renumbered, kept)
  }
}
