import FixedPack
import GRDB
import History
import Packs
import Season
import Speech
import Testing
import Workshop

@testable import Records

/// Contrasts in the database: every step is on the disk, looked on from elsewhere, and gone when it is deleted.
struct ContrastStoreTests {
  let folder = Folder()
  let conversations: Conversations

  init() throws { conversations = try Conversations() }

  /// A contrast, a few steps in.
  private func contrast(seed: UInt64 = 3, steps: Int = 3) throws -> Contrast {
    func opening(_ company: String) throws -> Session {
      let scene = try conversations.pack.scene(
        customer: "ada", company: company, model: conversations.replay.model)
      return Session(
        scene: scene, words: conversations.pack.words, forms: Forms { $0 }, language: .german, seed: seed)
    }
    var contrast = Contrast(
      Pair(try opening("corner"), try opening("chain")),
      sellers: Pair(ContrastSeller(.push), ContrastSeller(.orderTaker)))
    for _ in 0..<steps { contrast.goOn() }
    return contrast
  }

  private func record(_ contrast: Contrast, at time: Int = 1_700_000_000_000) -> ContrastRecord {
    let pack = conversations.pack
    let setup = ContrastSetup(of: contrast, pack: pack.name, version: pack.version, changed: ["discount": 90])
    return ContrastRecord(of: contrast, setup: setup, startedAt: time)
  }

  @Test func everyStepVoteAndQuestionIsOnTheDisk() throws {
    var contrast = try contrast()
    let store = try RecordStore(folder: folder.path)
    let id = try store.begin(record(contrast))
    let opened = contrast.openBallot(for: [.left, .right])
    let ballot = try #require(opened)
    contrast.set(12, for: 0, in: ballot)
    try store.keep(KeptBallot(contrast.ballots[ballot], of: contrast.scenes), of: id)
    contrast.set(120, for: 0, in: ballot)
    contrast.set(3, for: 1, in: ballot)
    try store.keep(KeptBallot(contrast.ballots[ballot], of: contrast.scenes), of: id)
    contrast.fork(contrast.ballots[ballot].moves[1], on: [.left, .right])
    try store.append(
      KeptStep(contrast.links[contrast.here - 1], of: contrast.scenes), as: contrast.here, to: id, isOver: false)
    contrast.swap(.right, to: .random)
    try store.append(
      KeptStep(contrast.links[contrast.here - 1], of: contrast.scenes), as: contrast.here, to: id, isOver: true)
    for place in 0..<2 {
      contrast.ask(RoomQuestion.ID(occasion: .push, place: place))
      try store.ask(RoomQuestion.ID(occasion: .push, place: place), in: id)
    }
    contrast.back()
    try store.go(to: contrast.here, in: id)
    // Another program reads the same.
    let other = try RecordStore(folder: folder.path)
    var kept = try #require(try other.contrast(id))
    #expect(kept.isFinished)
    kept.isFinished = false
    kept.id = 0
    #expect(kept == record(contrast))
    #expect(try other.contrasts().map(\.id) == [id])
    #expect(try other.contrasts()[0].hands == 123)
    #expect(try store.check() == [])
  }

  @Test func whatDoesNotFollowIsRefused() throws {
    let contrast = try contrast()
    let store = try RecordStore(folder: folder.path)
    let id = try store.begin(record(contrast))
    let step = KeptStep(contrast.links[0], of: contrast.scenes)
    #expect(throws: KeepingError.self) { try store.append(step, as: 3, to: id, isOver: false) }
    #expect(throws: KeepingError.self) { try store.append(step, as: 1, to: 99, isOver: false) }
    #expect(throws: KeepingError.self) { try store.go(to: 1, in: 99) }
    #expect(throws: KeepingError.self) { try store.hold(contrast: 99) }
    #expect(try store.contrast(99) == nil)
  }

  @Test func deletedItIsInNoFileAnyMore() throws {
    let old = try RecordStore(folder: folder.path)
    var singing = record(try contrast())
    singing.setup.customer = "Kanarienvogel-contrast"
    let id = try old.begin(singing)
    let kept = try old.begin(record(try contrast(), at: 1_700_000_000_001))
    // A copy of this form, as one is made before the next.
    try Backups(folder: folder.path).make(from: old.queue, before: 99)
    #expect(names(in: folder.path, containing: "Kanarienvogel-contrast").count >= 2)
    #expect(try old.delete(contrast: id))
    #expect(names(in: folder.path, containing: "Kanarienvogel-contrast") == [])
    #expect(try old.delete(contrast: id) == false)
    #expect(try old.contrasts().map(\.id) == [kept])
    #expect(Folder.names(in: folder.path).contains("anprobe.before-99.sqlite"), "the copy has others in it")
  }

  @Test func aDatabaseFromBeforeThereWereAnyIsBroughtOn() throws {
    let old = try RecordStore(
      folder: folder.path, schema: Schema(steps: [Schema.conversations, Schema.predictions, Schema.speakers]))
    // As that version wrote it.
    try old.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO conversation (started_at, pack, pack_version, model_hash, lines_hash, rules, customer, company, seed,
            skill, level, language, finished)
          VALUES (1, 'fixed', 1, '0000000000000001', '0000000000000002', 1, 'ada', 'corner', 1, 500, 'seller', 'de', 1);
          INSERT INTO turn VALUES (1, 0, NULL, NULL);
          """)
    }
    try old.queue.close()
    let store = try RecordStore(folder: folder.path)
    let id = try store.begin(record(try contrast()))
    #expect(try store.list(RecordQuery()).count == 1)
    #expect(try store.delete(contrast: id))
    #expect(try store.list(RecordQuery()).count == 1)
    #expect(Folder.names(in: folder.path).contains("anprobe.before-4.sqlite"), "a copy without contrasts stays")
  }

  @Test func oneWhoLooksOnSeesEveryChangeAndNothingElse() throws {
    let watch = ContrastWatch(folder: folder.path, contrast: nil)
    #expect(watch.look().name == "nothing")
    #expect(watch.look().name == "unchanged", "there is no database yet")
    #expect(Folder.names(in: folder.path) == [], "looking makes none")
    var contrast = try contrast()
    let store = try RecordStore(folder: folder.path)
    #expect(watch.look().name == "nothing")
    let id = try store.begin(record(contrast))
    guard case .contrast(let seen, true) = watch.look() else {
      Issue.record("the contrast is not seen")
      return
    }
    #expect(seen.id == id && seen.here == contrast.here)
    #expect(watch.look().name == "unchanged")
    contrast.goOn()
    try store.append(KeptStep(contrast.links[3], of: contrast.scenes), as: 4, to: id, isOver: false)
    guard case .contrast(let later, _) = watch.look() else {
      Issue.record("the step is not seen")
      return
    }
    #expect(later.steps.count == 4 && later.here == 4)
    store.release(contrast: id)
    guard case .contrast(_, false) = watch.look() else {
      Issue.record("that it was let go of is not seen")
      return
    }
    // The newest is what is shown, whichever that is.
    let next = try store.begin(record(contrast, at: 1_800_000_000_000))
    guard case .contrast(let newest, true) = watch.look() else {
      Issue.record("the newest is not seen")
      return
    }
    #expect(newest.id == next)
    let named = ContrastWatch(folder: folder.path, contrast: id)
    guard case .contrast(let first, false) = named.look() else {
      Issue.record("the named one is not seen")
      return
    }
    #expect(first.id == id)
    #expect(ContrastWatch(folder: folder.path, contrast: 99).look().name == "nothing")
  }

  @Test func tablesThatComeLaterAreSeen() throws {
    let old = try RecordStore(
      folder: folder.path, schema: Schema(steps: [Schema.conversations, Schema.predictions, Schema.speakers]))
    let watch = ContrastWatch(folder: folder.path, contrast: nil)
    #expect(watch.look().name == "nothing")
    #expect(watch.look().name == "unchanged")
    try old.queue.close()
    let store = try RecordStore(folder: folder.path)
    #expect(watch.look().name == "nothing", "the tables are there now, and empty")
    _ = try store.begin(record(try contrast()))
    #expect(watch.look().name == "contrast")
  }

  @Test func oneThatIsShownIsHeldForOthers() throws {
    let store = try RecordStore(folder: folder.path)
    let id = try store.begin(record(try contrast()))
    let other = try RecordStore(folder: folder.path)
    #expect(try !other.hold(contrast: id))
    store.release(contrast: id)
    #expect(try other.hold(contrast: id))
    #expect(try !store.hold(contrast: id))
    // The numbers of conversations are held apart.
    #expect(try store.begin(conversations.opening(conversations.record(try conversations.session(seed: 1)))) == id)
  }
}

extension ContrastWatch.Sight {
  /// What it is, in short.
  fileprivate var name: String {
    switch self {
    case .unchanged: "unchanged"
    case .nothing: "nothing"
    case .contrast: "contrast"
    case .failed(let error): "failed: \(error)"
    }
  }
}
