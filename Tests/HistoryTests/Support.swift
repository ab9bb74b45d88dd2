import Conversation
import FixedPack
import Packs
import Speech

@testable import History

/// A conversation of the fixed pack, played at random up to a number of moves.
func playedSession(
  _ pack: Pack, _ replay: Replay, seed: UInt64, moves: Int = .max, language: Language = .english
) throws -> Session {
  let scene = try pack.scene(
    customer: FixedPack.customers[Int(seed % 3)], company: FixedPack.companies[Int(seed / 3 % 2)], model: replay.model)
  var session = Session(
    scene: scene, words: pack.words, forms: Forms { $0 }, language: language, seed: seed)
  for _ in 0..<moves {
    guard let move = FixedPack.move(in: session.state, of: scene) else { break }
    session.take(move)
  }
  return session
}

/// The first conversation from a seed on that has at least ten moves.
func longSession(_ pack: Pack, _ replay: Replay, from seed: UInt64) throws -> Session {
  var session = try playedSession(pack, replay, seed: seed)
  while session.moves.count < 10 { session = try playedSession(pack, replay, seed: session.seed + 1) }
  return session
}

/// A replay over packs, with pieces of language that are their own names.
func fixedReplay(_ packs: [Pack]) throws -> Replay {
  Replay(packs: packs, model: try FixedPack.embeddedModel()) { _ in Forms { $0 } }
}

/// The record of a conversation of the fixed pack.
func record(of session: Session, _ pack: Pack, changed: [String: Int] = [:]) -> ConversationRecord {
  let setup = ConversationSetup(of: session, pack: pack.name, version: pack.version, changed: changed)
  return ConversationRecord(of: session, setup: setup, startedAt: 1_700_000_000_000, level: "seller")
}
