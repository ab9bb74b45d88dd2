import Conversation
import Season
import Speech

/// A conversation in which a person plays the customer, with its words.
///
/// The same conversation gives the same words: it is told from its beginning whenever it is looked at.
public struct ReversedTalk: Sendable {
  /// The conversation.
  public let conversation: ReversedConversation
  /// What was heard and seen, the opening first, then a list for each whole turn.
  public let lines: [[Line]]
  /// What the seller has just said and what waits for an answer.
  public let waiting: [Line]
  /// The narrator as it stands now.
  public let narrator: Narrator

  /// Tells a conversation.
  public init(_ conversation: ReversedConversation, words: PackWords, forms: Forms, language: Language) {
    self.conversation = conversation
    let scene = conversation.scene
    let stance = conversation.policy.stance.rawValue
    var narrator = Narrator(
      scene: scene, words: words, forms: forms, language: language, seed: conversation.seed)
    var lines = [narrator.entrance(conversation.opening.events, in: conversation.opening.state)]
    for turn in conversation.turns {
      guard let answer = turn.answer, let heard = turn.heardMove(in: scene) else {
        lines.append(narrator.parted(turn.move, turn.events, before: turn.before, after: turn.state))
        continue
      }
      let said = narrator.heard(turn.heard, of: heard, before: turn.before)
      lines.append(
        said + narrator.answered(answer, turn.answered, to: heard, after: turn.state, stance: stance))
    }
    self.lines = lines
    waiting =
      conversation.heard.map { narrator.heard(conversation.heardEvents, of: $0, before: conversation.state) } ?? []
    self.narrator = narrator
  }

  /// Everything that was heard and seen so far.
  public var all: [Line] { lines.flatMap { $0 } + waiting }
}

extension ReversedTurn {
  /// The half of the turn that was answered, as it was heard; nil for the goodbyes.
  fileprivate func heardMove(in scene: Scene) -> HeardMove? {
    var none = NoEvents()
    return scene.hear(move, in: before, into: &none)
  }
}
