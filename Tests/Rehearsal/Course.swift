import Conversation

/// A conversation as it went: every state, every move and every event, the opening first.
public struct Course: Hashable, Sendable {
  /// The states; one more than there are moves.
  public private(set) var states: [ConversationState]
  /// The moves.
  public private(set) var moves: [Move] = []
  /// The events of the opening and of each turn, as many as there are states.
  public private(set) var turns: [[Event]]

  /// Opens a conversation.
  public init(_ scene: Scene, seed: UInt64) {
    var log = EventLog()
    states = [scene.start(seed: seed, into: &log)]
    turns = [log.events]
  }

  /// The state now.
  public var state: ConversationState { states[states.count - 1] }

  /// All events in order.
  public var events: [Event] { turns.flatMap { $0 } }

  /// Makes a move.
  public mutating func take(_ move: Move, in scene: Scene) {
    let (next, events) = scene.step(state, move)
    states.append(next)
    moves.append(move)
    turns.append(events)
  }

  /// Plays as a stance would until the conversation is over, or it has nothing to do.
  public static func played(_ stance: Stance, in scene: Scene, seed: UInt64) -> Course {
    var course = Course(scene, seed: seed)
    while let move = stance.move(in: course.state, of: scene) { course.take(move, in: scene) }
    return course
  }

  /// Plays typed moves; one that cannot be made is left out, and once it is over nothing more is made.
  public static func tried(_ names: String, in scene: Scene, seed: UInt64) -> Course {
    var course = Course(scene, seed: seed)
    for name in names.split(separator: ",") {
      do throws(MoveError) {
        course.take(try scene.move(named: String(name), in: course.state), in: scene)
      } catch {
        continue
      }
    }
    return course
  }

  /// Plays typed moves, every one of which must be possible.
  ///
  /// - Throws: ``MoveError`` for the first that is not.
  public static func held(_ names: String, in scene: Scene, seed: UInt64) throws(MoveError) -> Course {
    var course = Course(scene, seed: seed)
    for name in names.split(separator: ",") {
      course.take(try scene.move(named: String(name), in: course.state), in: scene)
    }
    return course
  }
}
