/// One line of a conversation as people read it.
public struct Line: Hashable, Sendable {
  /// Who or what it comes from.
  public enum Voice: String, Hashable, Sendable {
    /// The customer speaks.
    case customer
    /// The seller speaks.
    case seller
    /// Something that can be seen.
    case scene
    /// The company is felt: a memo, target, permission or reaction.
    case company
  }

  /// Whose it is.
  public var voice: Voice
  /// What is said or seen.
  public var text: String

  /// Who speaks, where it is not the customer but somebody who came with them.
  public var speaker: String?

  /// Makes a line.
  public init(_ voice: Voice, _ text: String, speaker: String? = nil) {
    self.voice = voice
    self.text = text
    self.speaker = speaker
  }
}
