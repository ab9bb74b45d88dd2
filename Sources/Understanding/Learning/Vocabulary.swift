/// What a recogniser knows of features before it learns what they speak for: which there are, and how rare each is.
struct Vocabulary: Sendable {
  /// Features seen in fewer sentences than this are forgotten: they would only say who wrote a sentence.
  static let leastSentences = 2
  /// How much pieces of words count beside words, where words count 1.
  private static let pieceWeight: Float = 0.7

  /// The numbers of the features.
  private let table: FeatureTable
  /// By number: how much a feature says, more the rarer it is.
  private let rarity: [Float]

  /// How many features there are.
  var count: Int { rarity.count }

  /// Weighs the features that were counted in sentences, and each of the sentences by them.
  init(_ tally: FeatureTally, weighed: inout WeighedSentences) {
    let counted = tally.counted()
    let all = tally.sentences
    let (renumbered, kept) = Self.kept(counted.counts)
    table = counted.table.kept(renumbered)
    let rarity = kept.map { Self.rarity(in: $0, of: all) }
    self.rarity = rarity
    weighed.reserve(counted.features.count)
    for sentence in 0..<all {
      weighed.append { features, weights in
        let first = features.count
        for (range, length) in [(counted.words(sentence), 1), (counted.pieces(sentence), Self.pieceWeight)] {
          let start = features.count
          var sum: Float = 0
          for place in range {
            let number = renumbered[Int(counted.features[place])]
            if number < 0 { continue }
            let weight = rarity[Int(number)]
            features.append(number)
            weights.append(weight)
            sum += weight * weight
          }
          Self.scale(&weights, from: start, sum: sum, to: length)
        }
        Self.scale(&weights, from: first)
      }
    }
  }

  /// The new number of each feature that stands in sentences enough, below 0 for others; and in how many those stand.
  private static func kept(_ counts: [Int32]) -> (renumbered: [Int32], kept: [Int32]) {
    var renumbered = [Int32](repeating: -1, count: counts.count)
    var kept: [Int32] = []
    for (number, count) in counts.enumerated() where count >= leastSentences {
      renumbered[number] = Int32(truncatingIfNeeded: kept.count)
      kept.append(count)
    }
    return (renumbered, kept)
  }

  /// A sentence's features by number, with their weights.
  func weigh(_ features: Features) -> WeighedSentence {
    var result = WeighedSentence()
    let known = add(features.words, 1, &result) + add(features.pieces, Self.pieceWeight, &result)
    Self.scale(&result.weights, from: 0)
    let all = features.words.count + features.pieces.count
    result.known = all == 0 ? 0 : known * 1000 / all
    return result
  }

  /// Adds what is known of some features, together as long as `length`, and gives how many of them are known.
  private func add(_ features: [UInt64], _ length: Float, _ result: inout WeighedSentence) -> Int {
    let first = result.features.count
    let known = features.compactMap { table.number(of: $0) }
    var sum: Float = 0
    var last: Int32 = -1
    for number in known.sorted() where number != last {
      last = number
      let weight = rarity[Int(number)]
      result.features.append(number)
      result.weights.append(weight)
      sum += weight * weight
    }
    Self.scale(&result.weights, from: first, sum: sum, to: length)
    return known.count
  }

  /// Makes the weights from a place on together as long as `length`.
  private static func scale(_ weights: inout [Float], from first: Int, sum: Float? = nil, to length: Float = 1) {
    let sum = sum ?? weights[first...].reduce(0) { $0 + $1 * $1 }
    guard sum > 0 else { return }
    let scale = length / sum.squareRoot()
    for place in first..<weights.count { weights[place] *= scale }
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
