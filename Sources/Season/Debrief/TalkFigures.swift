import Conversation

/// How a figure stands to the two thresholds motivational interviewing knows (MITI 4, PMC9461167, table 3).
public enum TalkBand: String, CaseIterable, Sendable, Hashable {
  case below, fair, good
}

/// The figures of a talk, shown as figures and never as a grade.
public struct TalkFigures: Sendable, Hashable {
  /// Open questions asked.
  public let openQuestions: Int
  /// Closed questions asked.
  public let closedQuestions: Int
  /// Words taken up.
  public let simpleReflections: Int
  /// Feelings named and summaries.
  public let complexReflections: Int
  /// Levels of the chain that were told.
  public let depth: Int
  /// Levels the chain has.
  public let deepest: Int
  /// Statements that were not true.
  public let bent: Int
  /// Moves that push.
  public let pushes: Int
  /// Moves on the customer's side of the SOCO scale.
  public let customerSide: Int
  /// Moves on the selling side.
  public let sellingSide: Int

  /// Counts what was done until a moment, mostly the end.
  public init(_ state: ConversationState, of scene: Scene) {
    let tally = state.tally
    openQuestions = Int(tally.openQuestions)
    closedQuestions = Int(tally.closedQuestions)
    simpleReflections = Int(tally.simpleReflections)
    complexReflections = Int(tally.complexReflections)
    depth = Int(state.levels)
    deepest = scene.customer.chain.count
    bent = Int(tally.bent)
    pushes = Int(tally.pushes)
    customerSide = Int(tally.customerSide)
    sellingSide = Int(tally.sellingSide)
  }

  /// All questions.
  public var questions: Int { openQuestions + closedQuestions }
  /// All reflections.
  public var reflections: Int { simpleReflections + complexReflections }

  /// The share of open questions, in permille; nil without questions.
  public var openShare: Int? { questions == 0 ? nil : openQuestions * 1000 / questions }

  /// Reflections per question, in permille: 1000 is one for one; nil without questions.
  public var reflectionsPerQuestion: Int? { questions == 0 ? nil : reflections * 1000 / questions }

  /// The share of complex reflections, in permille; nil without reflections.
  public var complexShare: Int? { reflections == 0 ? nil : complexReflections * 1000 / reflections }

  /// The balance of the SOCO scale, from −1000 (selling) to 1000 (customer); nil where no move lies on either side.
  public var balance: Int? {
    let sides = customerSide + sellingSide
    return sides == 0 ? nil : (customerSide - sellingSide) * 1000 / sides
  }

  /// Reflections per question from which on it is fair: one for one.
  public static let fairReflections = 1000
  /// Reflections per question from which on it is good: two for one.
  public static let goodReflections = 2000
  /// The share of complex reflections from which on it is fair.
  public static let fairComplex = 400
  /// The share of complex reflections from which on it is good.
  public static let goodComplex = 500
}
