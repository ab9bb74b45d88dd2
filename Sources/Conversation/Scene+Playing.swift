extension Scene {
  /// Plays a conversation on, without a person and without events, until it is over.
  ///
  /// It comes to the same as asking and calling ``next(after:_:)`` turn by turn, and is several times as fast: the state
  /// stays in one place, and the scene is held once and not in every turn, which matters most where many threads play in
  /// the same scene.
  ///
  /// - Parameters:
  ///   - state: Where to begin.
  ///   - most: The most turns that are played; the model ends every conversation before the usual number.
  ///   - choose: Gives the next move of a seller who sees so much; whoever has none that is possible says goodbye.
  /// - Returns: The last state.
  public func played(
    _ state: ConversationState, atMost most: Int = 120, by choose: (borrowing SellerView) -> Move?
  ) -> ConversationState {
    var stepper = Stepper(scene: self, state: state, sink: NoEvents())
    let talk = Talk(state, of: self)
    let view = SellerView(talk)
    for _ in 0..<most {
      if view.isOver { break }
      if let move = choose(view), view.can(move) {
        stepper.take(move)
      } else {
        guard view.can(.goodbye) else { break }
        stepper.take(Move(.goodbye))
      }
      talk.state = stepper.state
    }
    return stepper.state
  }
}
