extension LinearModel {
  /// Learns one sentence once more; over bare memory, since this is where all the time goes.
  struct Step {
    /// The weights of all features for the classes of one block; the last feature is the one every sentence has.
    private let weights: UnsafeMutableBufferPointer<Block>
    /// How much each sentence pulls at each of these classes so far, 0 or more.
    private let pulls: UnsafeMutableBufferPointer<Block>
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
      _ teaching: Teaching, weights: UnsafeMutableBufferPointer<Block>, pulls: UnsafeMutableBufferPointer<Block>
    ) {
      self.weights = weights
      self.pulls = pulls
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
    ///   - lane: The place of its class in the block; outside of it where the class is in another one.
    @inline(__always)
    func take(_ row: WeighedSentences.Row, number: Int, lane: Int) {
      let last = weights.count &- 1
      var score = constant * weights[last]
      for place in row.range { score += row.weights[place] * weights[Int(row.features[place])] }
      // At all classes it does not belong to it pulls down where it stands above −1.
      let pull = pulls[number]
      var moved = pointwiseMax(pull + (score + 1 - slack * pull) * pace, .zero)
      var change = pull - moved
      if lane >= 0, lane < Block.scalarCount {
        // At its own it pulls up where it stands below 1.
        moved[lane] = max(0, pull[lane] + (1 - score[lane] - slackOfOwn * pull[lane]) * paceOfOwn)
        change[lane] = moved[lane] - pull[lane]
      }
      pulls[number] = moved
      weights[last] += constant * change
      for place in row.range { weights[Int(row.features[place])] += row.weights[place] * change }
    }
  }
}
