import Conversation
import Season

/// Somebody who plays without a person, so that it shows what a pack teaches.
public enum Bot: String, CaseIterable, Sendable, Hashable {
  /// Understands first, and sends on when that is better: the one the others are held against.
  case customerCentred = "customer-centred"
  /// Sells what the company wants sold.
  case push
  /// Asks open questions only.
  case openQuestions = "open-questions"
  /// Says back and names feelings only.
  case reflecting
  /// Takes whatever stands first in the list.
  case firstOption = "first-option"
  /// Answers what is asked, and nothing more.
  case orderTaker = "order-taker"
  /// Says that it is not there and is sorry, and does nothing else.
  case apologiseAndWait = "apologise-and-wait"
  /// Does anything that is possible, each as likely.
  case random

  /// Whether it does one thing and never minds who stands there; pushing is something else.
  public var isLazy: Bool { self != .customerCentred && self != .push }

  /// The place in tables with one entry for each bot.
  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Calls something with the bot's way of playing, so that each becomes code of its own.
  ///
  /// - Parameters:
  ///   - skill: How good the judgement is of those who have one, in permille.
  ///   - body: What is done with it.
  /// - Returns: What came of it.
  func with<Result>(skill: Int, _ body: (any Policy) -> Result) -> Result {
    switch self {
    case .customerCentred: body(CustomerCentredPolicy(skill: skill))
    case .push: body(PushPolicy(skill: skill))
    case .openQuestions: body(OpenQuestionsPolicy())
    case .reflecting: body(ReflectingPolicy())
    case .firstOption: body(FirstOptionPolicy())
    case .orderTaker: body(OrderTakerPolicy(skill: skill))
    case .apologiseAndWait: body(ApologiseAndWaitPolicy())
    case .random: body(RandomPolicy())
    }
  }
}
