/// On which side of the SOCO scale a move lies (Saxe & Weitz 1982).
public enum Orientation: String, CaseIterable, Sendable, Hashable {
  case customer, selling, neither
}

/// What a move counts as in the figures of motivational interviewing (MITI 4).
public enum TalkKind: String, CaseIterable, Sendable, Hashable {
  case none
  case openQuestion = "open-question"
  case closedQuestion = "closed-question"
  case simpleReflection = "simple-reflection"
  case complexReflection = "complex-reflection"
}

/// What a move does, by assumption: one row of `Assets/Model/moves.yaml`.
public struct MoveModel: Hashable, Sendable {
  /// Its side on the SOCO scale.
  public var orientation: Orientation
  /// What it counts as in the talk figures.
  public var talk: TalkKind
  /// How likely it lands with a seller of middling skill, in permille.
  public var lands: Int
  /// What it does when it lands.
  public var landed: CustomerEffect
  /// What it does when it does not.
  public var missed: CustomerEffect
  /// How it shifts the seller's needs, in permille.
  public var seller: [SellerNeed: Int]
  /// Role conflict it brings, in permille, before the person's own stance is known.
  public var conflict: Int
  /// How much of the customer's time it takes, in permille of a usual turn.
  public var time: Int

  /// Makes one from its parts.
  public init(
    orientation: Orientation, talk: TalkKind, lands: Int, landed: CustomerEffect, missed: CustomerEffect,
    seller: [SellerNeed: Int], conflict: Int, time: Int
  ) {
    self.orientation = orientation
    self.talk = talk
    self.lands = lands
    self.landed = landed
    self.missed = missed
    self.seller = seller
    self.conflict = conflict
    self.time = time
  }
}
