extension Scene {
  /// Carries out one move in place, without events: the same as ``step(_:_:into:)`` and made for playing on many times.
  public func advance(_ state: inout ConversationState, by move: Move) {
    var none = NoEvents()
    state = step(state, move, into: &none)
  }
}
