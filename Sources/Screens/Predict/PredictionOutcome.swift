import Conversation
import History

/// What the model says to the three things a person guessed.
struct PredictionOutcome: Hashable, Sendable {
  /// The need it was most about: the heaviest of the chain, the deeper one of two alike; nil where there is none.
  let need: String?
  /// The ids of all needs of the chain.
  let chain: [String]
  /// How far the customer trusts, in permille.
  let trust: Int
  /// The chance that they come again within a year, in permille.
  let returns: Int
  /// Whether they do, in the one draw that belongs to the seed.
  let comesAgain: Bool

  /// What came of a conversation that is over.
  init(_ state: ConversationState, of scene: Scene) {
    let customer = scene.customer
    chain = customer.chain.map(\.need)
    var best: (need: String, weight: Int)?
    for need in chain {
      let weight = customer.needs[need] ?? 0
      if weight >= best?.weight ?? 0 { best = (need, weight) }
    }
    let heaviest = customer.needs.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    need = best?.need ?? heaviest
    trust = Int(state.customer.trust)
    returns = scene.aftermathChances(of: state).comesAgain
    comesAgain = scene.aftermath(of: state).comesAgain
  }

  /// How far a prediction of coming again was off: its part of a Brier score, from 0 to 10,000.
  ///
  /// The squared difference between what was held likely, in percent, and what came, 0 or 100 (Brier 1950). Who always says
  /// 50 gets 2,500.
  func brier(_ prediction: ConversationRecord.Prediction) -> Int {
    let off = prediction.returns - (comesAgain ? 100 : 0)
    return off * off
  }
}
