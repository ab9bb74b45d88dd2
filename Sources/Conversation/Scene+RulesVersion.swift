extension Scene {
  /// The version of the rules by which a step is carried out.
  ///
  /// Equal scene, seed and moves give the same conversation as long as it stays the same; kept conversations and capsules
  /// name it. To be raised whenever a step, a draw, the list of offers or their order comes out differently for any
  /// scene. A test with a conversation written down (`RulesVersionTests`) fails until that is done.
  public static let rulesVersion = 1
}
