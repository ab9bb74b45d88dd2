import Conversation
import Speech

/// One turn as it is kept: the move by its name, what could be heard and seen, and the feeling a person named.
public struct KeptTurn: Hashable, Sendable {
  /// The move's name, such as `refer:cobbler-weiss`; nil for the opening.
  public var move: String?
  /// The lines that were shown.
  public var lines: [Line]
  /// The id of the feeling the person named for themselves.
  public var feeling: String?
  /// What the person said in their own words; nil where they left the words to the pack.
  public var said: String?

  /// Makes one from its parts.
  public init(move: String?, lines: [Line], feeling: String? = nil, said: String? = nil) {
    self.move = move
    self.lines = lines
    self.feeling = feeling
    self.said = said
  }

  /// A turn of a conversation in a scene.
  public init(_ turn: Turn, of scene: Scene) {
    self.init(
      move: turn.move.map { scene.name(of: $0) }, lines: turn.lines, feeling: turn.namedFeeling,
      said: turn.said)
  }
}
