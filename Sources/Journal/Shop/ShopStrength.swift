import Conversation

/// How much it moves a seller that their own house stands behind something, or against it.
///
/// A person says of their house what it likes and dislikes, not by how many permille that shifts a need. The numbers are
/// assumptions: the medians of the shipped companies, over all their memos, targets, permissions and reactions of the same
/// sort, rounded to tens. A test computes them anew. They are not among the model's assumptions, because a conversation's
/// hash is over those: every kept conversation would have to be another one.
struct ShopStrength: Hashable, Sendable {
  /// How far the need that is moved most is shifted, in permille.
  var first: Int
  /// How far the need that is moved next is shifted, in permille.
  var second: Int
  /// What it does to integrity besides, in permille.
  var integrity = 0
  /// Role conflict added, in permille.
  var conflict: Int
  /// Strain added, in permille.
  var strain: Int
  /// How much it counts in what the house does, 1 to 5.
  var weight: Int
  /// Where the house stands with it, from −1000 (moves stock) to 1000 (serves the customer).
  var customer: Int

  /// It likes what serves the customer.
  static let backsServing = ShopStrength(first: 50, second: 30, conflict: -10, strain: 0, weight: 2, customer: 500)
  /// It dislikes what serves the customer.
  static let againstServing = ShopStrength(
    first: -50, second: -40, conflict: 40, strain: 30, weight: 2, customer: -500)
  /// It likes pushing: one is seen and paid, and it goes against one's grain.
  static let backsSelling = ShopStrength(
    first: 40, second: 0, integrity: -60, conflict: 60, strain: 10, weight: 3, customer: -800)
  /// It dislikes pushing, which one has just done.
  static let againstSelling = ShopStrength(
    first: -90, second: -30, conflict: 70, strain: 20, weight: 3, customer: 800)

  /// So much of it, in permille; how much it counts stays as it is.
  func scaled(by share: Int) -> ShopStrength {
    ShopStrength(
      first: first * share / 1000, second: second * share / 1000, integrity: integrity * share / 1000,
      conflict: conflict * share / 1000, strain: strain * share / 1000, weight: weight,
      customer: customer * share / 1000)
  }

  /// The influence it comes to.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - kind: What sort of thing it is.
  ///   - trigger: What makes it felt.
  ///   - needs: The need it moves most, and the one it moves next.
  /// - Returns: The influence.
  func influence(
    _ id: String, _ kind: InfluenceKind, when trigger: Trigger, moves needs: (SellerNeed, SellerNeed)
  ) -> Influence {
    var seller: [SellerNeed: Int] = [:]
    for (need, shift) in [(needs.0, first), (needs.1, second), (.integrity, integrity)] where shift != 0 {
      seller[need, default: 0] += shift
    }
    return Influence(
      id: id, kind: kind, customer: customer, weight: weight, trigger: trigger, once: true, seller: seller,
      conflict: conflict, strain: strain)
  }
}

/// What it means to a seller that a house likes or dislikes something that happened.
struct TriggerSense: Sendable {
  /// Whether what happened is on the selling side; all else serves the customer, or is simply the day's work.
  var isSelling: Bool
  /// The needs moved where the house likes it.
  var liked: (SellerNeed, SellerNeed)
  /// The needs moved where the house dislikes it.
  var disliked: (SellerNeed, SellerNeed)

  /// What liking or disliking it does.
  func strength(isLiked: Bool) -> ShopStrength {
    switch (isSelling, isLiked) {
    case (false, true): .backsServing
    case (false, false): .againstServing
    case (true, true): .backsSelling
    case (true, false): .againstSelling
    }
  }

  /// The sense of a trigger; the needs are those that the shipped companies move there.
  init(_ trigger: Trigger) {
    isSelling = [.pushUsed, .bentUsed, .bonusSale].contains(trigger)
    (liked, disliked) =
      switch trigger {
      case .opens: ((.integrity, .ease), (.ease, .autonomy))
      case .gap: ((.integrity, .ease), (.integrity, .autonomy))
      case .levelOpened: ((.competence, .contribution), (.ease, .recognition))
      case .longTalk: ((.ease, .autonomy), (.ease, .autonomy))
      case .honestLimit: ((.recognition, .integrity), (.autonomy, .recognition))
      case .referral: ((.contribution, .competence), (.autonomy, .recognition))
      case .noSale: ((.ease, .belonging), (.recognition, .income))
      case .sale: ((.recognition, .belonging), (.recognition, .ease))
      case .bonusSale: ((.income, .recognition), (.recognition, .income))
      case .order: ((.competence, .contribution), (.recognition, .autonomy))
      case .serviceSold: ((.contribution, .recognition), (.recognition, .income))
      case .pushUsed: ((.recognition, .competence), (.integrity, .recognition))
      case .pushAvoided: ((.integrity, .recognition), (.belonging, .recognition))
      case .bentUsed: ((.recognition, .competence), (.integrity, .belonging))
      case .promiseMade: ((.integrity, .ease), (.integrity, .ease))
      case .putAside: ((.autonomy, .ease), (.autonomy, .ease))
      case .ruleBent: ((.autonomy, .belonging), (.recognition, .autonomy))
      case .reported: ((.contribution, .recognition), (.contribution, .recognition))
      case .customerAngry: ((.belonging, .ease), (.recognition, .ease))
      case .customerThanks: ((.recognition, .contribution), (.recognition, .belonging))
      case .nothingNeeded: ((.integrity, .ease), (.recognition, .income))
      case .apology: ((.integrity, .belonging), (.integrity, .autonomy))
      }
  }
}
