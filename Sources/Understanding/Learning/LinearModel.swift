/// One weight for every feature and every class: how much the feature speaks for the class, or against it.
///
/// Learnt as one linear support vector machine for each class against all others, with squared hinge loss, by coordinate
/// descent in the dual (Hsieh et al. 2008, *A Dual Coordinate Descent Method for Large-scale Linear SVM*, ICML). All
/// classes are learnt in the same pass over the sentences: their weights of one feature lie side by side, so that the
/// processor takes several at a time. There is nothing in it but + − × ÷ in an order that never changes, hence the result
/// is the same to the last bit everywhere.
struct LinearModel: Sendable {
  /// How many classes there are.
  let classes: Int
  /// How many places the weights of one feature take.
  private let stride: Int
  /// The weights, those of one feature side by side; the last feature is the one every sentence has.
  private var weights: [Float]

  /// How the weights are learnt.
  struct Teaching {
    /// How often all sentences are gone through.
    var rounds = 3
    /// How dear a mistake is, against large weights.
    var cost: Float = 1
    /// How much dearer it is to miss a sentence than to claim one.
    var missing: Float = 2
    /// How strong the feature is that every sentence has.
    var constant: Float = 0.5
  }

  /// Learns from sentences.
  ///
  /// - Parameters:
  ///   - sentences: The sentences.
  ///   - labels: The class of each, from 0.
  ///   - features: How many features there are.
  ///   - classes: How many classes there are.
  ///   - teaching: How.
  init(
    _ sentences: WeighedSentences, labels: [Int], features: Int, classes: Int, teaching: Teaching = Teaching()
  ) {
    self.classes = classes
    stride = (classes + 3) / 4 * 4
    constant = teaching.constant
    weights = [Float](repeating: 0, count: (features + 1) * stride)
    learn(sentences, labels, constantFeature: features, teaching)
  }

  private let constant: Float

  /// How much speaks for each class.
  func scores(_ sentence: WeighedSentence) -> [Float] {
    var scores = [Float](repeating: 0, count: stride)
    let last = weights.count - stride
    for lane in 0..<stride { scores[lane] = constant * weights[last + lane] }
    for (feature, weight) in zip(sentence.features, sentence.weights) {
      let first = Int(feature) * stride
      for lane in 0..<stride { scores[lane] += weight * weights[first + lane] }
    }
    return Array(scores[..<classes])
  }

  private mutating func learn(
    _ sentences: WeighedSentences, _ labels: [Int], constantFeature: Int, _ teaching: Teaching
  ) {
    let stride = stride
    let count = sentences.count
    var pulls = [Float](repeating: 0, count: count * stride)
    var scores = [Float](repeating: 0, count: stride)
    let order = Self.orders(count, rounds: teaching.rounds)
    let constant = teaching.constant
    let slack = 1 / (2 * teaching.cost)
    let slackOfOwn = slack / teaching.missing
    let size = 1 + constant * constant
    weights.withUnsafeMutableBufferPointer { weights in
      pulls.withUnsafeMutableBufferPointer { pulls in
        scores.withUnsafeMutableBufferPointer { scores in
          for sentence in order {
            let range = sentences.starts[sentence]..<sentences.starts[sentence + 1]
            let pull = UnsafeMutableBufferPointer(rebasing: pulls[sentence * stride..<(sentence + 1) * stride])
            let label = labels[sentence]
            let base = UnsafeMutableBufferPointer(
              rebasing: weights[constantFeature * stride..<(constantFeature + 1) * stride])
            for lane in 0..<stride { scores[lane] = constant * base[lane] }
            for place in range {
              let weight = sentences.weights[place]
              let first = Int(sentences.features[place]) * stride
              let row = UnsafeMutableBufferPointer(rebasing: weights[first..<first + stride])
              for lane in 0..<stride { scores[lane] += weight * row[lane] }
            }
            let own = scores[label]
            let ownPull = pull[label]
            // For all classes it does not belong to, the sentence pulls down where it stands above −1.
            for lane in 0..<stride {
              let gradient = -scores[lane] - 1 + slack * pull[lane]
              let moved = max(0, pull[lane] - gradient / (size + slack))
              scores[lane] = pull[lane] - moved
              pull[lane] = moved
            }
            // For its own it pulls up where it stands below 1.
            let gradient = own - 1 + slackOfOwn * ownPull
            let moved = max(0, ownPull - gradient / (size + slackOfOwn))
            scores[label] = moved - ownPull
            pull[label] = moved
            for lane in 0..<stride { base[lane] += constant * scores[lane] }
            for place in range {
              let weight = sentences.weights[place]
              let first = Int(sentences.features[place]) * stride
              let row = UnsafeMutableBufferPointer(rebasing: weights[first..<first + stride])
              for lane in 0..<stride { row[lane] += weight * scores[lane] }
            }
          }
        }
      }
    }
  }

  /// The sentences in another order for each round, always the same ones.
  private static func orders(_ count: Int, rounds: Int) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(count * rounds)
    var state: UInt64 = 0x5EED
    for _ in 0..<rounds {
      var order = Array(0..<count)
      var place = count - 1
      while place > 0 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(place, Int(truncatingIfNeeded: (state &>> 33) % UInt64(place + 1)))
        place -= 1
      }
      result += order
    }
    return result
  }
}
