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

  /// Adds a sentence.
  mutating func append(_ sentence: WeighedSentence) {
    features += sentence.features
    weights += sentence.weights
    starts.append(features.count)
  }
}

/// One sentence as a linear model takes it.
struct WeighedSentence {
  /// The numbers of the features that are known.
  var features: [Int32] = []
  /// The weight of each; the sum of their squares is 1 unless nothing is known.
  var weights: [Float] = []
  /// The share of the sentence's words that are known, in permille.
  var known = 0
}

/// What a recogniser knows of features before it learns what they speak for: which there are, and how rare each is.
struct Vocabulary: Sendable {
  /// Features seen in fewer sentences than this are forgotten: they would only say who wrote a sentence.
  static let leastSentences = 2
  /// How much pieces of words count beside words, where words count 1.
  static let pieceWeight: Float = 0.7

  /// The numbers of words and their neighbours.
  private let words: FeatureTable
  /// The numbers of pieces, which go on after those of words.
  private let pieces: FeatureTable
  /// By number: how much a feature says, more the rarer it is.
  private let rarity: [Float]

  /// How many features there are.
  var count: Int { rarity.count }

  /// Gathers the features of sentences.
  init(_ sentences: [Features]) {
    let words = Tally(sentences, of: \.words)
    let pieces = Tally(sentences, of: \.pieces)
    let first = Int32(words.kept.count)
    self.words = words.table(from: 0)
    self.pieces = pieces.table(from: first)
    rarity = (words.kept + pieces.kept).map { Self.rarity(in: $0, of: sentences.count) }
  }

  /// A sentence's features by number, with their weights.
  func weigh(_ features: Features) -> WeighedSentence {
    var result = WeighedSentence()
    let known = add(features.words, words, 1, &result)
    let knownPieces = add(features.pieces, pieces, Self.pieceWeight, &result)
    var sum: Float = 0
    for weight in result.weights { sum += weight * weight }
    if sum > 0 {
      let scale = 1 / sum.squareRoot()
      for place in result.weights.indices { result.weights[place] *= scale }
    }
    let all = features.words.count + features.pieces.count
    result.known = all == 0 ? 0 : (known + knownPieces) * 1000 / all
    return result
  }

  /// Adds what is known of some features, together as long as `length`, and gives how many those are.
  private func add(
    _ features: [UInt64], _ table: FeatureTable, _ length: Float, _ result: inout WeighedSentence
  ) -> Int {
    let first = result.features.count
    var known = features.compactMap { table.number(of: $0) }
    let count = known.count
    known.sort()
    var sum: Float = 0
    var last: Int32 = -1
    for number in known where number != last {
      last = number
      let weight = rarity[Int(number)]
      result.features.append(number)
      result.weights.append(weight)
      sum += weight * weight
    }
    guard sum > 0 else { return 0 }
    let scale = length / sum.squareRoot()
    for place in first..<result.weights.count { result.weights[place] *= scale }
    return count
  }

  /// How much a feature says that stands in so many of all sentences: 1 for one that is in all of them, more for rarer
  /// ones, by the logarithm (inverse document frequency, Spärck Jones 1972), drawn as straight lines between the powers
  /// of two so that it is the same everywhere.
  private static func rarity(in some: Int32, of all: Int) -> Float {
    let ratio = Float(all + 1) / Float(some + 1)
    let logarithm = Float(ratio.exponent) + ratio.significand - 1
    return 1 + 0.7 * logarithm
  }
}

/// Counts in how many sentences each feature stands.
private struct Tally {
  private var numbers = FeatureTable()
  private var renumbered: [Int32] = []
  /// Of the features that stay: in how many sentences each stands.
  private(set) var kept: [Int32] = []

  init(_ sentences: [Features], of part: KeyPath<Features, [UInt64]>) {
    var counts: [Int32] = []
    var lastSeen: [Int32] = []
    for (index, sentence) in sentences.enumerated() {
      for feature in sentence[keyPath: part] {
        let number = Int(numbers.add(feature))
        if number == counts.count {
          counts.append(1)
          lastSeen.append(Int32(index))
        } else if lastSeen[number] != index {
          counts[number] += 1
          lastSeen[number] = Int32(index)
        }
      }
    }
    renumbered = [Int32](repeating: -1, count: counts.count)
    for (number, count) in counts.enumerated() where count >= Vocabulary.leastSentences {
      renumbered[number] = Int32(kept.count)
      kept.append(count)
    }
  }

  /// The table of those that stay, numbered from a number on.
  func table(from first: Int32) -> FeatureTable { numbers.kept(renumbered.map { $0 < 0 ? $0 : $0 + first }) }
}
