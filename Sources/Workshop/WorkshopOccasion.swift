/// The moment of a contrast a question or a note fits; the rarer ones count before the more common ones.
public enum WorkshopOccasion: String, CaseIterable, Sendable, Hashable {
  /// The first difference is in sight.
  case difference
  /// A seller sells in another stance from here on.
  case swap
  /// Both conversations are over.
  case ending
  /// A customer left in anger.
  case angry
  /// A customer was pushed into a purchase.
  case pushed
  /// Somebody bought of their own will.
  case bought
  /// A pair was ordered or sent for.
  case ordered
  /// Served another way.
  case served
  /// Left without buying, and content.
  case content
  /// Something untrue was said.
  case bent
  /// A push was used.
  case push
  /// Somebody was sent elsewhere.
  case referral
  /// The seller said that nothing is needed.
  case nothingNeeded = "nothing-needed"
  /// The gap is out.
  case gap
  /// The seller admitted what the shop cannot do.
  case limit
  /// A date was promised.
  case promise
  /// The customer told something that lies deeper.
  case told
  /// The customer gave a polite answer and kept the rest.
  case surface
  /// The customer turned something down.
  case declined
  /// The customer did something by themselves.
  case acts
  /// A seller is worn by what they do.
  case strain
  /// The sellers feel differently.
  case feeling
  /// The room has voted here.
  case vote
  /// An offer was made.
  case offer
  /// The wish was said.
  case wish
  /// The customer has just come in.
  case opening
  /// What a company says and what it does.
  case house
  /// Always.
  case always
}
