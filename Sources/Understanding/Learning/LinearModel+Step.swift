extension LinearModel {
  /// Learns one sentence once more; over bare memory, since this is where all the time goes.
  struct Step {
    /// The weights of all features, side by side.
    private let weights: UnsafeMutableBufferPointer<Block>
    /// How much each sentence pulls at each class so far, 0 or more.
    private let pulls: UnsafeMutableBufferPointer<Block>
    /// How many blocks the weights of one feature take.
    private let blocks: Int
    /// Where the weights of the feature begin that every sentence has.
    private let base: Int
    /// How strong that feature is.
    private let constant: Float
    /// How much a pull gives way, at classes a sentence does not belong to and at its own.
    private let slack: Float
    private let slackOfOwn: Float
    /// By how much of the gradient a pull is moved, likewise.
    private let pace: Float
    private let paceOfOwn: Float

    /// Makes one over weights and pulls that are all zero.
    init(
      _ teaching: Teaching, weights: UnsafeMutableBufferPointer<Block>, pulls: UnsafeMutableBufferPointer<Block>,
      blocks: Int
    ) {
      self.weights = weights
      self.pulls = pulls
      self.blocks = blocks
      base = weights.count - blocks
      constant = teaching.constant
      slack = 1 / (2 * teaching.cost)
      slackOfOwn = slack / teaching.missing
      // A sentence is 1 long, beside the feature every one has.
      let size = 1 + constant * constant
      pace = 1 / (size + slack)
      paceOfOwn = 1 / (size + slackOfOwn)
    }

    /// Moves the weights towards what a sentence shows.
    ///
    /// - Parameters:
    ///   - row: The sentence.
    ///   - number: Its number.
    ///   - label: Its class.
    @inline(__always)
    func take(_ row: WeighedSentences.Row, number: Int, label: Int) {
      for block in 0..<blocks {
        var score = constant * weights[base &+ block]
        for place in row.range {
          score += row.weights[place] * weights[Int(row.features[place]) &* blocks &+ block]
        }
        // At all classes it does not belong to it pulls down where it stands above −1.
        let pull = pulls[number &* blocks &+ block]
        var moved = pull + (score + 1 - slack * pull) * pace
        moved = pointwiseMax(moved, .zero)
        var change = pull - moved
        let lane = label &- block &* Block.scalarCount
        if lane >= 0, lane < Block.scalarCount {
          // At its own it pulls up where it stands below 1.
          moved[lane] = max(0, pull[lane] + (1 - score[lane] - slackOfOwn * pull[lane]) * paceOfOwn)
          change[lane] = moved[lane] - pull[lane]
        }
        pulls[number &* blocks &+ block] = moved
        weights[base &+ block] += constant * change
        for place in row.range {
          weights[Int(row.features[place]) &* blocks &+ block] += row.weights[place] * change
        }
      }
    }
  }
}
