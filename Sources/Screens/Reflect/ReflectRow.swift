import Journal

/// One of the things to do in the private place.
enum ReflectRow: Hashable, Sendable {
  /// Open a journal that is locked.
  case unlock
  /// Go on with something that was begun, by its number.
  case goOn(Int)
  /// A guided path, by its id.
  case path(String)
  case traces, relationship, plan, note
  /// Read what was written, and how it changed.
  case pages
  /// What one's own house is like.
  case shop
  /// What a passphrase does, and to set one.
  case passphrase
}
