/// Sentences as a linear model takes them: the numbers of their features, each with a weight, one sentence after the other.
struct WeighedSentences {
  /// Where each sentence begins; one more than there are sentences.
  private(set) var starts: [Int] = [0]
  /// The numbers of the features.
  private(set) var features: [Int32] = []
  /// The weight of each.
  private(set) var weights: [Float] = []

  /// How many sentences there are.
  var count: Int { starts.count - 1 }

  /// Makes room for so many features.
  mutating func reserve(_ count: Int) {
    features.reserveCapacity(count)
    weights.reserveCapacity(count)
  }

  /// Adds a sentence; its features and weights are put in by the closure.
  mutating func append(_ fill: (inout [Int32], inout [Float]) -> Void) {
    fill(&features, &weights)
    starts.append(features.count)
  }
}

extension WeighedSentences {
  /// One of the sentences, in the memory of all.
  struct Row {
    /// The numbers of all features.
    let features: UnsafeBufferPointer<Int32>
    /// The weight of each.
    let weights: UnsafeBufferPointer<Float>
    /// Those of this sentence.
    let range: Range<Int>
  }

  /// All sentences, for as long as their memory is lent.
  struct Rows {
    fileprivate let starts: [Int]
    fileprivate let features: UnsafeBufferPointer<Int32>
    fileprivate let weights: UnsafeBufferPointer<Float>

    /// One sentence.
    @inline(__always)
    func row(_ sentence: Int) -> Row {
      Row(features: features, weights: weights, range: starts[sentence]..<starts[sentence + 1])
    }
  }

  /// Lends the memory of all sentences.
  func withRows(_ body: (Rows) -> Void) {
    features.withUnsafeBufferPointer { features in
      weights.withUnsafeBufferPointer { body(Rows(starts: starts, features: features, weights: $0)) }
    }
  }
}

/// One sentence as a linear model takes it.
struct WeighedSentence {
  /// The numbers of the features that are known.
  var features: [Int32] = []
  /// The weight of each; the sum of their squares is 1 unless nothing is known.
  var weights: [Float] = []
  /// The share of the sentence's features that are known, in permille.
  var known = 0
}
