import Conversation
import FixedPack
import Glibc
import History
import Packs
import Records
import Speech

/// A program for tests that keeps conversations until somebody ends it.
///
/// `RecordsProbe write FOLDER SEED` plays one conversation after the other, or goes on with the unfinished one, and writes
/// `RECORD TURN` to standard output after each turn that is kept. `RecordsProbe open FOLDER UMASK USER` opens a database
/// under a umask (octal) and a user id, and writes what is wrong, or `ok`. `RecordsProbe journal FOLDER` keeps entries and changes
/// the passphrase all the time; see ``JournalProbe``.
@main
struct RecordsProbe {
  static func main() throws {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "write": try write(to: arguments[2], seed: UInt64(arguments[3]) ?? 1)
    case "open": open(arguments[2], umask: UInt32(arguments[3], radix: 8) ?? 0o022, user: UInt32(arguments[4]) ?? 0)
    case "journal": try JournalProbe.run(in: arguments[2])
    default: fail("write FOLDER SEED, open FOLDER UMASK USER, or journal FOLDER")
    }
  }

  static func fail(_ message: String) -> Never {
    tell(message)
    exit(2)
  }

  /// Tells what is kept by now; the other end reads it as soon as the call returns.
  static func tell(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    guard Glibc.write(STDOUT_FILENO, bytes, bytes.count) == bytes.count else { exit(3) }
  }

  private static func open(_ folder: String, umask mask: UInt32, user: UInt32) {
    umask(mask)
    if user > 0, setgid(user) != 0 || setuid(user) != 0 { fail("no rights to become another user") }
    do throws(KeepingError) {
      let store = try RecordStore(folder: folder)
      tell(try store.list(RecordQuery()).isEmpty ? "ok" : "ok, with conversations")
    } catch {
      tell("\(error.problem)")
    }
  }

  private static func write(to folder: String, seed: UInt64) throws {
    let pack = try FixedPack.load()
    let replay = Replay(packs: [pack], model: try ModelFiles.embedded()) { _ in Forms { $0 } }
    let store = try patiently { try RecordStore(folder: folder) }
    var record: Int
    var session: Session
    if let kept = try store.unfinished(), try store.hold(kept.id) {
      record = kept.id
      session = try replay.session(of: kept)
      tell("\(record) \(session.turns.count - 1)")
    } else {
      (record, session) = try begin(store, pack, replay, seed: seed)
    }
    var seed = seed
    while true {
      while let move = FixedPack.move(in: session.state, of: session.scene) {
        session.take(move)
        let number = session.turns.count - 1
        let turn = KeptTurn(session.turns[number], of: session.scene)
        try patiently { try store.append(turn, as: number, to: record) }
        tell("\(record) \(number)")
      }
      try patiently { try store.finish(record, ending: session.state.ending, figures: Figures.of(session)) }
      tell("\(record) over")
      seed &+= 1
      (record, session) = try begin(store, pack, replay, seed: seed)
    }
  }

  /// Tries again as long as others hold the database: with several probes that write without a pause, one of them may wait
  /// longer than the store has patience.
  private static func patiently<Result>(_ body: () throws -> Result) throws -> Result {
    while true {
      do { return try body() } catch let error as KeepingError where error.problem == .busy { continue }
    }
  }

  private static func begin(
    _ store: RecordStore, _ pack: Pack, _ replay: Replay, seed: UInt64
  ) throws -> (Int, Session) {
    let scene = try pack.scene(
      customer: FixedPack.customers[Int(seed % 3)], company: FixedPack.companies[Int(seed / 3 % 2)],
      model: replay.model)
    let session = Session(
      scene: scene, words: pack.words, forms: Forms { $0 }, language: .english, seed: seed)
    let setup = ConversationSetup(of: session, pack: pack.name, version: pack.version)
    let new = ConversationRecord(of: session, setup: setup, startedAt: Int(seed), level: "seller")
    let record = try patiently { try store.begin(new) }
    tell("\(record) 0")
    return (record, session)
  }
}
