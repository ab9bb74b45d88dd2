extension ConversationState {
  /// The same moment with another future: everything that is stays, and what is drawn from here on comes from another seed.
  ///
  /// Draws depend on seed, turn and purpose alone, so two moves tried from the same reseeded state meet the same chances:
  /// what differs afterwards differs because of the move (common random numbers).
  public func reseeded(_ seed: UInt64) -> ConversationState {
    var state = self
    state.seed = seed
    return state
  }
}
