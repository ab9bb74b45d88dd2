/// The kinds of answers a person can give who plays the customer, in the order in which they are listed.
public enum CustomerMoveFamily: String, CaseIterable, Sendable, Hashable {
  case say, ask, offer, show, go
}

/// What a person who plays the customer can do in one turn, in place of what would have been drawn for them.
public enum CustomerMove: String, CaseIterable, Sendable, Hashable {
  // say
  /// Says the wish; once it was said, says it again and more firmly.
  case sayWish = "say-wish"
  /// Tells what lies beneath: the next level of the chain.
  case tell
  /// Answers politely and on the surface.
  case surface
  /// Lets a sign be seen.
  case hint
  // ask
  /// Asks the seller what they would do themselves.
  case askThem = "ask-them"
  /// Asks straight whether there is something else.
  case askElse = "ask-else"
  /// Asks about the price.
  case askPrice = "ask-price"
  /// Doubts what was just said.
  case doubt
  // offer
  /// Likes the offer, or takes what is to come on top of it.
  case like
  /// Hesitates.
  case hesitate
  /// Declines the offer, or what is to come on top of it.
  case decline
  /// Takes it: buys, orders, goes where one is sent, or lets it be where nothing is needed.
  case take
  /// Gives in and buys, although it is not what one came for.
  case giveIn = "give-in"
  // show
  /// Says that this feels like pressure.
  case feelsPressed = "feels-pressed"
  /// Looks at the door.
  case lookAtDoor = "look-at-door"
  /// Stays silent.
  case silent
  // go
  /// Goes home to think it over.
  case thinkAtHome = "think-at-home"
  /// Goes, content.
  case goContent = "go-content"
  /// Goes, angry.
  case goAngry = "go-angry"

  /// The kind of answer it is.
  public var family: CustomerMoveFamily {
    switch self {
    case .sayWish, .tell, .surface, .hint: .say
    case .askThem, .askElse, .askPrice, .doubt: .ask
    case .like, .hesitate, .decline, .take, .giveIn: .offer
    case .feelsPressed, .lookAtDoor, .silent: .show
    case .thinkAtHome, .goContent, .goAngry: .go
    }
  }

  /// Whether the customer leaves with it, without anything.
  public var leaves: Bool { family == .go }
}

extension MoveKind {
  /// Whether it says something of the shoe or of the moment that can be doubted, true or not.
  var isClaim: Bool {
    switch self {
    case .explainTruth, .explainDrawback, .promiseDate, .flatter, .refer: true
    default: isUntrue
    }
  }

  /// Whether what it says is not true.
  var isUntrue: Bool {
    switch self {
    case .explainBent, .promiseRash, .scarcity, .willStretch: true
    default: false
    }
  }
}
