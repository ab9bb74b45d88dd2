/// One weight for every feature and every class: how much the feature speaks for the class, or against it.
///
/// Learnt as one linear support vector machine for each class against all others, with squared hinge loss, by coordinate
/// descent in the dual (Hsieh et al. 2008, *A Dual Coordinate Descent Method for Large-scale Linear SVM*, ICML). All
/// classes are learnt in the same pass over the sentences: their weights of one feature lie side by side in blocks of
/// sixteen, which the processor takes at once. There is nothing in it but + − × ÷ in an order that never changes, hence
/// the result is the same to the last bit everywhere.
struct LinearModel: Sendable {
  /// The weights, pulls or scores of sixteen classes.
  typealias Block = SIMD16<Float>

  /// How many classes there are.
  let classes: Int
  /// How many blocks the weights of one feature take.
  private let blocks: Int
  /// How strong the feature is that every sentence has.
  private let constant: Float
  /// The weights, those of one feature side by side; the last feature is the one every sentence has.
  private var weights: [Block]

  /// How the weights are learnt.
  struct Teaching {
    /// How often all sentences are gone through.
    var rounds = 2
    /// How dear a mistake is, against large weights.
    var cost: Float = 1
    /// How much dearer it is to miss a sentence than to claim one.
    var missing: Float = 2
    /// How strong the feature is that every sentence has; a strong one would lean towards the sentences that came last.
    var constant: Float = 0.2
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
    blocks = (classes + Block.scalarCount - 1) / Block.scalarCount
    constant = teaching.constant
    weights = [Block](repeating: .zero, count: (features + 1) * blocks)
    learn(sentences, labels, teaching)
  }

  /// How much speaks for each class.
  func scores(_ sentence: WeighedSentence) -> [Float] {
    var scores: [Float] = []
    scores.reserveCapacity(blocks * Block.scalarCount)
    for block in 0..<blocks {
      var sum = constant * weights[weights.count - blocks + block]
      for (feature, weight) in zip(sentence.features, sentence.weights) {
        sum += weight * weights[Int(feature) * blocks + block]
      }
      for lane in sum.indices { scores.append(sum[lane]) }
    }
    return Array(scores[..<classes])
  }

  private mutating func learn(_ sentences: WeighedSentences, _ labels: [Int], _ teaching: Teaching) {
    var pulls = [Block](repeating: .zero, count: sentences.count * blocks)
    let order = Self.orders(sentences.count, rounds: teaching.rounds)
    let blocks = blocks
    weights.withUnsafeMutableBufferPointer { weights in
      pulls.withUnsafeMutableBufferPointer { pulls in
        let step = Step(teaching, weights: weights, pulls: pulls, blocks: blocks)
        sentences.withRows { rows in
          for sentence in order { step.take(rows.row(sentence), number: sentence, label: labels[sentence]) }
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
