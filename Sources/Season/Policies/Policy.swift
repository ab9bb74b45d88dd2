import Conversation

/// Somebody who sells without a person deciding: gives the next move of a conversation.
///
/// A policy is a pure function of what it can see and of its own draws, which come from the state's seed and turn. It
/// allocates nothing, so that a conversation can be played out hundreds of thousands of times a second.
public protocol Policy: Sendable {
  /// The next move; nil when the conversation is over.
  func move(in state: ConversationState, of scene: Scene) -> Move?
}

/// A policy that decides by what a seller can know and by nothing else.
public protocol SeeingPolicy: Policy {
  /// The next move that suits this policy; nil where it has none of its own.
  func choice(seeing view: borrowing SellerView) -> Move?
}

extension SeeingPolicy {
  /// The next move; where the policy has none that is possible, it says goodbye.
  public func move(in state: ConversationState, of scene: Scene) -> Move? {
    guard !state.isOver else { return nil }
    let view = SellerView(state, of: scene)
    if let choice = choice(seeing: view), scene.isPossible(choice, in: state) { return choice }
    return Move(.goodbye)
  }
}

extension RandomPolicy: Policy {}

/// The ways of selling that can be played without a person, by name.
public enum Stance: String, CaseIterable, Sendable, Hashable {
  /// Sells what the company wants sold.
  case push
  /// Understands first, and sends on when that is better.
  case customerCentred = "customer-centred"
  /// Answers what is asked, and nothing more.
  case orderTaker = "order-taker"
  /// Says that it is not there and is sorry, and does nothing else.
  case apologiseAndWait = "apologise-and-wait"
  /// Does anything that is possible, each as likely.
  case random
}

/// A stance with a skill.
public struct StancePolicy: Policy, Hashable {
  /// The stance.
  public var stance: Stance
  /// How good the seller's judgement is, in permille; 500 is middling.
  ///
  /// How well questions land is the scene's own skill; this one says how often the seller does not do what their stance
  /// would do at its best.
  public var skill: Int
  /// How thoroughly a customer-centred seller goes about it, in permille of what is usual; others do not mind.
  public var thoroughness: Int

  /// Makes one; the skill is cut to 0…1000.
  public init(_ stance: Stance, skill: Int = 500, thoroughness: Int = 1000) {
    self.stance = stance
    self.skill = min(max(skill, 0), 1000)
    self.thoroughness = thoroughness
  }

  /// The next move; nil when the conversation is over.
  public func move(in state: ConversationState, of scene: Scene) -> Move? {
    switch stance {
    case .push: PushPolicy(skill: skill).move(in: state, of: scene)
    case .customerCentred:
      CustomerCentredPolicy(skill: skill, thoroughness: thoroughness).move(in: state, of: scene)
    case .orderTaker: OrderTakerPolicy(skill: skill).move(in: state, of: scene)
    case .apologiseAndWait: ApologiseAndWaitPolicy().move(in: state, of: scene)
    case .random: RandomPolicy().move(in: state, of: scene)
    }
  }
}

extension Scene {
  /// Plays a conversation on with a policy until it is over.
  ///
  /// - Parameters:
  ///   - state: Where to begin.
  ///   - policy: Who goes on.
  ///   - most: The most turns that are played; the model ends every conversation before the usual number.
  /// - Returns: The last state.
  public func played(_ state: ConversationState, by policy: some Policy, atMost most: Int = 120) -> ConversationState {
    var state = state
    for _ in 0..<most {
      guard let move = policy.move(in: state, of: self) else { break }
      state = next(after: state, move)
    }
    return state
  }
}
