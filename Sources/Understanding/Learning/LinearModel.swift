/// One weight for every feature and every class: how much the feature speaks for the class, or against it.
///
/// Learnt as one linear support vector machine for each class against all others, with squared hinge loss, by coordinate
/// descent in the dual (Hsieh et al. 2008, *A Dual Coordinate Descent Method for Large-scale Linear SVM*, ICML). All
/// classes are learnt sixteen at once, as the processor takes them, and such blocks know nothing of each other. There is nothing in it but + − × ÷ in an order that never changes, hence
/// the result is the same to the last bit everywhere.
struct LinearModel: Sendable {
  /// The weights, pulls or scores of sixteen classes.
  typealias Block = SIMD16<Float>

  /// How many classes there are.
  let classes: Int
  /// How many blocks of classes there are.
  private let blocks: Int
  /// How strong the feature is that every sentence has.
  private let constant: Float
  /// The weights, one block of classes after the other; in each the last feature is the one every sentence has.
  private let weights: [Block]

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
  ///   - sideBySide: Does several pieces of work at once.
  init(
    _ sentences: WeighedSentences, labels: [Int], features: Int, classes: Int, teaching: Teaching,
    sideBySide: SideBySide
  ) {
    self.classes = classes
    blocks = (classes + Block.scalarCount - 1) / Block.scalarCount
    constant = teaching.constant
    let order = Self.orders(sentences.count, rounds: teaching.rounds)
    weights = sideBySide.gather(blocks) { block in
      Self.learn(block, sentences, labels, in: order, features: features + 1, teaching)
    }.flatMap { $0 }
  }

  /// How much speaks for each class.
  func scores(_ sentence: WeighedSentence) -> [Float] {
    var scores: [Float] = []
    scores.reserveCapacity(blocks * Block.scalarCount)
    let features = weights.count / blocks
    for block in 0..<blocks {
      let first = block * features
      var sum = constant * weights[first + features - 1]
      for (feature, weight) in zip(sentence.features, sentence.weights) {
        sum += weight * weights[first + Int(feature)]
      }
      for lane in sum.indices { scores.append(sum[lane]) }
    }
    return Array(scores[..<classes])
  }

  /// The weights of one block of classes.
  private static func learn(
    _ block: Int, _ sentences: WeighedSentences, _ labels: [Int], in order: [Int], features: Int, _ teaching: Teaching
  ) -> [Block] {
    var weights = [Block](repeating: .zero, count: features)
    var pulls = [Block](repeating: .zero, count: sentences.count)
    let first = block * Block.scalarCount
    weights.withUnsafeMutableBufferPointer { weights in
      pulls.withUnsafeMutableBufferPointer { pulls in
        let step = Step(teaching, weights: weights, pulls: pulls)
        sentences.withRows { rows in
          for sentence in order { step.take(rows.row(sentence), number: sentence, lane: labels[sentence] - first) }
        }
      }
    }
    return weights
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
