import Conversation
import Packs
import Season
import Speech

/// All that looking back says without playing anything on: computed once, when the screen opens.
struct DebriefFacts: Sendable {
  /// The conversation, turn by turn.
  let conversation: PlayedConversation
  /// What could have been known, and when.
  let ledger: NeedLedger
  /// What listening was worth.
  let worth: ListeningWorth
  /// The figures of the talk.
  let talk: TalkFigures
  /// The chances of what comes after.
  let odds: AftermathOdds
  /// One way it goes on.
  let aftermath: Aftermath
  /// What the question to take along is about; nil where the pack has none.
  let occasion: TakeAlongOccasion?

  /// Computes them for a conversation that is over.
  init(_ session: Session, of pack: Pack) {
    let scene = session.scene
    let conversation = PlayedConversation(scene: scene, seed: session.seed, moves: session.moves)
    let end = conversation.end
    self.conversation = conversation
    ledger = NeedLedger(conversation, prior: NeedPrior(scene.needs, customers: pack.customers))
    worth = ListeningWorth(end, of: scene)
    talk = TalkFigures(end, of: scene)
    odds = scene.aftermathOdds(of: end)
    aftermath = scene.aftermath(of: end)
    let known = Set(pack.words.hindsight.questions.keys.compactMap { TakeAlongOccasion(rawValue: $0) })
    occasion = TakeAlong.occasion(conversation, ledger, among: known)
  }
}
