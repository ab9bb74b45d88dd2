/// Counts in how many sentences each feature stands, and keeps the features of each sentence by number.
///
/// Most features stand in one sentence only and are forgotten. They are sifted out before they are numbered, so that the
/// table of the others is small enough to stay near the processor.
struct FeatureTally {
  /// The features of all sentences, each sentence's words, then its pieces.
  private var seen: [UInt64] = []
  /// Where the words and the pieces of each sentence begin.
  private var starts: [Int] = []
  /// How often a feature was seen whose bits begin so: 0, 1, or 2 for more often; features that begin alike are taken together.
  private var sieve = [UInt8](repeating: 0, count: 1 << Self.sieveBits)

  private static let sieveBits = 20

  /// Counts the features of some sentences.
  init(_ texts: some Collection<Normalised>) {
    seen.reserveCapacity(100 * texts.count)
    var features = Features()
    for text in texts {
      features.see(text)
      starts.append(seen.count)
      add(features.words)
      starts.append(seen.count)
      add(features.pieces)
    }
  }

  /// How many sentences were counted.
  var sentences: Int { starts.count / 2 }

  /// Adds what was counted in the sentences that follow.
  mutating func append(_ other: FeatureTally) {
    let first = seen.count
    seen += other.seen
    starts += other.starts.lazy.map { $0 + first }
    for place in sieve.indices { sieve[place] = min(2, sieve[place] &+ other.sieve[place]) }
  }

  private mutating func add(_ features: [UInt64]) {
    seen += features
    for feature in features {
      let place = Self.place(feature)
      sieve[place] = min(2, sieve[place] &+ 1)
    }
  }

  private static func place(_ feature: UInt64) -> Int { Int(truncatingIfNeeded: feature &>> (64 - sieveBits)) }

  /// What was counted.
  struct Counted {
    /// The numbers of all features that were seen more than once.
    var table = FeatureTable(room: 1 << 16)
    /// By number: in how many sentences.
    var counts: [Int32] = []
    /// The numbers of the features of all sentences, each once: a sentence's words, then its pieces.
    var features: [Int32] = []
    /// Where the words and the pieces of each sentence begin, and where the last one ends.
    var starts: [Int] = []

    /// Where the words of a sentence are.
    func words(_ sentence: Int) -> Range<Int> { starts[2 * sentence]..<starts[2 * sentence + 1] }

    /// Where the pieces of a sentence are.
    func pieces(_ sentence: Int) -> Range<Int> { starts[2 * sentence + 1]..<starts[2 * sentence + 2] }
  }

  /// Numbers the features that were seen more than once, and counts in how many sentences each stands.
  func counted() -> Counted {
    var result = Counted()
    result.features.reserveCapacity(seen.count)
    result.starts.reserveCapacity(starts.count + 1)
    /// By number: the sentence it was last seen in.
    var last: [Int32] = []
    for (part, start) in starts.enumerated() {
      result.starts.append(result.features.count)
      let sentence = Int32(truncatingIfNeeded: part / 2)
      for feature in seen[start..<(part + 1 < starts.count ? starts[part + 1] : seen.count)] {
        guard sieve[Self.place(feature)] > 1 else { continue }
        let number = result.table.add(feature)
        let place = Int(number)
        if place == last.count {
          last.append(sentence)
          result.counts.append(1)
        } else if last[place] != sentence {
          last[place] = sentence
          result.counts[place] += 1
        } else {
          continue
        }
        result.features.append(number)
      }
    }
    result.starts.append(result.features.count)
    return result
  }
}
