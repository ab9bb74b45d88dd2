/// What a seller can look at while a conversation is played: the scene, and the state as it was left by the last turn.
///
/// It is only ever set as a whole and read piece by piece; that lets the compiler see that nobody reads while somebody
/// writes, and spares the check at every look.
final class Talk {
  /// Who speaks where.
  let scene: Scene
  /// The seed, mixed for every draw.
  let chances: DrawSeed
  /// Where it stands.
  var state: ConversationState

  /// Begins at a state.
  init(_ state: ConversationState, of scene: Scene) {
    self.scene = scene
    self.state = state
    chances = DrawSeed(state.seed)
  }
}
