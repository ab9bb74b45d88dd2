import Conversation

/// How somebody was treated who leaves without anything; words depend on it, the model does not.
public enum Treatment: String, CaseIterable, Sendable, Hashable {
  /// They trust, feel heard, and nobody pressed them.
  case warm
  /// Nothing in particular: they leave as they came.
  case plain
  /// They were pressed, and it has stayed with them.
  case pressed

  /// From what they think thanks are owed for, as the engine has it for a customer's thanks.
  private static let leastTrust = 500
  private static let leastHeard = 400
  /// More pressure than this is felt while one leaves; less than half of it is none.
  private static let feltPressure = 200

  /// Reads it from a state; all values in permille.
  public init(_ state: ConversationState) {
    let customer = state.customer
    let pushes = Int(state.tally.pushes)
    if Int(customer.pressure) > Self.feltPressure || pushes > 1 {
      self = .pressed
    } else if Int(customer.trust) >= Self.leastTrust, Int(customer.heard) >= Self.leastHeard, pushes == 0,
      Int(customer.pressure) <= Self.feltPressure / 2
    {
      self = .warm
    } else {
      self = .plain
    }
  }
}

extension PackWords {
  /// What an ending is called, and a sentence that fits how the customer was treated; nil where the pack has none.
  public func outcome(of state: ConversationState, in language: Language) -> (name: String, text: String)? {
    guard let ending = state.ending, let words = endings[ending.rawValue] else { return nil }
    let fitting = ending == .content ? words.byTreatment[Treatment(state)] : nil
    return (words.name[language], (fitting ?? words.text)[language])
  }

  /// What a customer does next, in words; what somebody does who brought something back is another thing.
  public func next(in state: ConversationState, of scene: Scene, _ language: Language) -> String? {
    guard let follow = state.follow?.rawValue else { return nil }
    let own = scene.customer.situation == .repair ? follows["repair-" + follow] : nil
    return (own ?? follows[follow])?[language]
  }
}
