import Conversation

/// Somebody who sells without a person deciding: gives the next move of a conversation.
///
/// A policy is a pure function of what it can see and of its own draws, which come from the state's seed and turn. It
/// allocates nothing, so that hundreds of thousands of conversations can be played in a second; see
/// ``Scene/played(_:by:atMost:)``.
public protocol Policy: Sendable {
  /// The next move of a seller who sees so much; nil when the conversation is over.
  func move(seeing view: borrowing SellerView) -> Move?
}

extension Policy {
  /// The next move; nil when the conversation is over.
  public func move(in state: ConversationState, of scene: Scene) -> Move? { move(seeing: SellerView(state, of: scene)) }
}

/// A policy that may have no move of its own, or one that is not possible; then it says goodbye.
public protocol SeeingPolicy: Policy {
  /// The next move that suits this policy; nil where it has none of its own.
  func choice(seeing view: borrowing SellerView) -> Move?
}

extension SeeingPolicy {
  /// The next move; where the policy has none that is possible, it says goodbye.
  public func move(seeing view: borrowing SellerView) -> Move? {
    guard !view.isOver else { return nil }
    if let choice = choice(seeing: view), view.can(choice) { return choice }
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
  public func move(seeing view: borrowing SellerView) -> Move? {
    switch stance {
    case .push: PushPolicy(skill: skill).move(seeing: view)
    case .customerCentred: CustomerCentredPolicy(skill: skill, thoroughness: thoroughness).move(seeing: view)
    case .orderTaker: OrderTakerPolicy(skill: skill).move(seeing: view)
    case .apologiseAndWait: ApologiseAndWaitPolicy().move(seeing: view)
    case .random: RandomPolicy().move(seeing: view)
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
    played(state, atMost: most) { policy.move(seeing: $0) }
  }

  /// Plays a conversation on with a policy that says goodbye where it has no move of its own.
  func played(_ state: ConversationState, by policy: some SeeingPolicy, atMost most: Int = 120) -> ConversationState {
    played(state, atMost: most) { policy.choice(seeing: $0) }
  }

  /// Plays a conversation on with a stance until it is over: one look at the stance for the whole conversation, and code of
  /// its own for each.
  public func played(_ state: ConversationState, by policy: StancePolicy, atMost most: Int = 120) -> ConversationState {
    let skill = policy.skill
    return switch policy.stance {
    case .push: played(state, by: PushPolicy(skill: skill), atMost: most)
    case .customerCentred:
      played(state, by: CustomerCentredPolicy(skill: skill, thoroughness: policy.thoroughness), atMost: most)
    case .orderTaker: played(state, by: OrderTakerPolicy(skill: skill), atMost: most)
    case .apologiseAndWait: played(state, by: ApologiseAndWaitPolicy(), atMost: most)
    case .random: played(state, by: RandomPolicy(), atMost: most)
    }
  }
}
