import Conversation
import FixedPack
import Packs
import Season
import Shop
import Speech
import Testing

@testable import History

/// What was reported before a conversation is part of what it starts from: it comes back with it, wherever it is opened.
struct ReportsBeforeTests {
  let pack: Pack
  let replay: Replay
  private let ada = NeedReport(customer: "ada")

  init() throws {
    var pack = try FixedPack.load()
    pack.modelOverrides.append(ModelSetting(name: "reports-to-change", value: 3))
    // Nothing is here in Ada's size, and everything can be ordered.
    for article in pack.assortment.articles.indices {
      for variant in pack.assortment.articles[article].variants.indices {
        pack.assortment.articles[article].variants[variant].stock = 0
      }
    }
    self.pack = pack
    replay = try fixedReplay([pack])
  }

  /// A conversation with Ada after some reports, whole, and what it started from.
  private func held(after changed: [String: Int], seed: UInt64 = 4) throws -> Session {
    let (here, _) = try pack.after(changed, customer: "ada", company: "corner", model: replay.model)
    let scene = try here.scene(customer: "ada", company: "corner", model: replay.model)
    var session = Session(scene: scene, words: pack.words, forms: Forms { $0 }, language: .english, seed: seed)
    while let move = FixedPack.move(in: session.state, of: scene) { session.take(move) }
    return session
  }

  @Test func aSetupNamesThemByKindAndCount() {
    let reports = [ada, NeedReport(customer: "ben", wasSentElsewhere: true), ada, NeedReport(customer: "gone")]
    #expect(
      pack.setup(after: reports, in: "corner") == ["report:ada": 2, "report:ben": 1, "report-elsewhere:ben": 1])
    var deaf = pack
    deaf.companies[0].learns = false
    #expect(deaf.setup(after: reports, in: deaf.companies[0].id).isEmpty)
    #expect(pack.setup(after: [], in: "corner").isEmpty)
  }

  @Test func threeOfThemChangeTheNextConversation() throws {
    func precedent(_ count: Int) throws -> Precedent {
      try pack.after(["report:ada": count], customer: "ada", company: "corner", model: replay.model).precedent
    }
    #expect(try precedent(2).changes.isEmpty && precedent(2).reportsToChange == 3)
    let change = try #require(try precedent(3).changes.first)
    #expect(try precedent(3).changesByCustomer == ["ada": [change]] && precedent(9).changes == [change])
    let before = try held(after: ["report:ada": 2]).scene, after = try held(after: ["report:ada": 3]).scene
    let plain = try pack.scene(customer: "ada", company: "corner", model: replay.model)
    #expect(!before.wishFits && ContentHash.model(of: before) == .model(of: plain))
    #expect(after.wishFits)
    // What is reported in one house is unknown in another.
    let (here, _) = try pack.after(["report:ada": 3], customer: "ada", company: "corner", model: replay.model)
    #expect(here.company("chain") == pack.company("chain"))
  }

  /// The report that reaches the number is told to bear fruit, and no other.
  @Test func theLastReportBringsTheChange() throws {
    let scene = try pack.scene(customer: "ada", company: "corner", model: replay.model)
    var state = scene.start(seed: 1)
    for kind in [MoveKind.greet, .checkStock, .goodbye] { state = scene.next(after: state, Move(kind)) }
    let reported = scene.next(after: state, Move(.reportNeed))
    #expect(reported.facts.contains(.reported) && !reported.facts.contains(.referredHonestly))
    for count in 0...4 {
      let changed = count > 0 ? ["report:ada": count] : [:]
      let (_, precedent) = try pack.after(changed, customer: "ada", company: "corner", model: replay.model)
      #expect(precedent.changes(after: state).isEmpty)
      #expect(precedent.changes(after: reported).isEmpty == (count != 2), "after \(count)")
    }
  }

  @Test func itComesOutTheSameAndOnlyWithThem() throws {
    let changed = ["report:ada": 3, "report-elsewhere:ada": 1, "patience-per-turn": 60]
    let session = try held(after: changed)
    let kept = record(of: session, pack, changed: changed)
    #expect(replay.finding(on: kept) == .same)
    #expect(try replay.session(of: kept).turns == session.turns)
    #expect(replay.precedent(of: kept.setup).reports.count == 3)
    for other in [["patience-per-turn": 60], ["report:ada": 2, "patience-per-turn": 60]] {
      var without = kept
      without.setup.changed = other
      #expect(replay.finding(on: without) == .impossible(.packChanged("fixed", then: 3, now: 3)), "\(other)")
    }
  }

  @Test func aCapsulePassesThemOn() throws {
    let changed = ["report:ada": 5, "report-elsewhere:ada": 2, "report:ben": 1, "patience-per-turn": 60]
    let session = try held(after: changed)
    let capsule = Capsule(of: session, pack: pack.name, version: pack.version, changed: changed)
    let read = try Capsule(text: capsule.text)
    #expect(read == capsule && read.changed == changed)
    #expect(try replay.session(of: read, language: .english).session.turns == session.turns)
  }

  @Test(arguments: [
    ["report:ada": 0], ["report:ada": -1], ["report:ada": 10_001], ["report:gone": 1], ["report:": 1],
    ["report-elsewhere:ada": 1], ["report:ada": 2, "report-elsewhere:ada": 3],
    ["report:ada": 2, "report-elsewhere:ada": 0], ["reports:ada": 1],
  ])
  func whatNobodyCouldHaveReportedIsTold(changed: [String: Int]) throws {
    let session = try held(after: [:])
    let kept = record(of: session, pack, changed: changed)
    guard case .impossible(.changedNumber(let name)) = replay.finding(on: kept) else {
      Issue.record("\(changed) was taken")
      return
    }
    #expect(changed[name] != nil)
  }

  @Test func whatIsReportedInARecordCountsOnce() throws {
    var kept = record(of: try held(after: [:]), pack)
    kept.id = 7
    kept.turns = [nil, "greet", "refer:cobbler", "report-need", "goodbye"].map { KeptTurn(move: $0, lines: []) }
    let report = KeptReport(
      record: 7, pack: "fixed", company: "corner", report: NeedReport(customer: "ada", wasSentElsewhere: true))
    #expect(KeptReport(of: kept) == report)
    #expect([report].made(in: "corner", pack: "fixed") == [report.report])
    #expect([report].made(in: "chain", pack: "fixed").isEmpty && [report].made(in: "corner", pack: "else").isEmpty)
    kept.branch = .init(record: 1, turn: 3)
    #expect(KeptReport(of: kept) == nil, "it was made before the branch")
    kept.branch = .init(record: 1, turn: 2)
    #expect(KeptReport(of: kept) == report)
    kept.branch = nil
    kept.turns.remove(at: 3)
    #expect(KeptReport(of: kept) == nil)
  }
}
