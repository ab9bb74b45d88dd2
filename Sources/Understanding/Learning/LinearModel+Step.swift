extension LinearModel {
  /// Learns one sentence once more; over bare memory, since this is where all the time goes.
  struct Step {
    /// How it is learnt.
    let teaching: Teaching
    /// The weights of all features, side by side.
    let weights: UnsafeMutableBufferPointer<Float>
    /// Room for one number for each class.
    let scores: UnsafeMutableBufferPointer<Float>
    /// Where the weights of the feature begin that every sentence has.
    let base: Int
    /// How many places the weights of one feature take.
    let stride: Int

    /// Moves the weights towards what the sentence shows.
    ///
    /// - Parameters:
    ///   - row: The sentence.
    ///   - pull: How much the sentence pulls at each class so far, 0 or more.
    ///   - label: Its class.
    @inline(__always)
    func take(_ row: WeighedSentences.Row, _ pull: UnsafeMutableBufferPointer<Float>, label: Int) {
      let constant = teaching.constant
      let slack = 1 / (2 * teaching.cost)
      let size = 1 + constant * constant
      for lane in 0..<stride { scores[lane] = constant * weights[base &+ lane] }
      for place in row.range {
        let strength = row.weights[place]
        let first = Int(row.features[place]) &* stride
        for lane in 0..<stride { scores[lane] += strength * weights[first &+ lane] }
      }
      let own = scores[label]
      let ownPull = pull[label]
      // At all classes it does not belong to it pulls down where it stands above −1.
      for lane in 0..<stride {
        let gradient = -scores[lane] - 1 + slack * pull[lane]
        let moved = max(0, pull[lane] - gradient / (size + slack))
        scores[lane] = pull[lane] - moved
        pull[lane] = moved
      }
      // At its own it pulls up where it stands below 1.
      let slackOfOwn = slack / teaching.missing
      let gradient = own - 1 + slackOfOwn * ownPull
      let moved = max(0, ownPull - gradient / (size + slackOfOwn))
      scores[label] = moved - ownPull
      pull[label] = moved
      for lane in 0..<stride { weights[base &+ lane] += constant * scores[lane] }
      for place in row.range {
        let strength = row.weights[place]
        let first = Int(row.features[place]) &* stride
        for lane in 0..<stride { weights[first &+ lane] += strength * scores[lane] }
      }
    }
  }
}
