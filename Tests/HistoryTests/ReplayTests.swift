import Conversation
import FixedPack
import Packs
import Speech
import Testing

@testable import History

/// A kept conversation comes out the same, or the reason why it does not is told.
struct ReplayTests {
  let pack: Pack
  let replay: Replay
  let session: Session
  let kept: ConversationRecord

  init() throws {
    pack = try FixedPack.load()
    replay = try fixedReplay([pack])
    session = try longSession(pack, replay, from: 3)
    kept = record(of: session, pack)
  }

  @Test func itComesOutTheSame() throws {
    #expect(kept.turns.count > 4)
    #expect(kept.isFinished && kept.ending != nil && kept.figures["turns"] == kept.moves.count)
    #expect(replay.finding(on: kept) == .same)
    #expect(try replay.session(of: kept).turns == session.turns)
  }

  /// A curve of how well somebody foresees needs no replay.
  @Test func whatPredictionsAreLaidBesideIsKept() throws {
    let state = session.state
    #expect(kept.figures["comes-again-chance"] == session.scene.aftermathChances(of: state).comesAgain)
    #expect(kept.figures["comes-again-drawn"] == (session.scene.aftermath(of: state).comesAgain ? 1 : 0))
    #expect(kept.figures["trust-end"] == Int(state.customer.trust))
    let part = try replay.session(of: kept, upTo: 3)
    #expect(Figures.of(part)["comes-again-drawn"] == nil, "nobody has left yet")
  }

  /// Figures that came with a later version are missing from older records, which are the same all the same.
  @Test func recordsWithoutTheFiguresOfLaterVersionsAreTheSame() {
    var older = kept
    for name in ["comes-again-chance", "comes-again-drawn", "trust-end"] { older.figures[name] = nil }
    #expect(replay.finding(on: older) == .same)
  }

  @Test func itGoesOnFromAnyTurn() throws {
    let part = try replay.session(of: kept, upTo: 3)
    #expect(part.turns == Array(session.turns.prefix(4)))
    #expect(try replay.session(of: kept, upTo: -5).turns.count == 1)
    #expect(try replay.session(of: kept, upTo: .max).turns == session.turns)
  }

  @Test func namedFeelingsComeBack() throws {
    var kept = kept
    kept.turns[2].feeling = "torn"
    #expect(try replay.session(of: kept).turns[2].namedFeeling == "torn")
    #expect(replay.finding(on: kept) == .same)
  }

  @Test func aMissingPackIsTold() throws {
    #expect(try fixedReplay([]).finding(on: kept) == .impossible(.noPack("fixed")))
  }

  @Test func aChangedPackIsTold() throws {
    var other = pack
    other.version = 4
    other.assortment.articles[0].price += 100
    let finding = try fixedReplay([other]).finding(on: kept)
    #expect(finding == .impossible(.packChanged("fixed", then: 3, now: 4)))
  }

  @Test func anotherVersionWithTheSameContentIsTheSame() throws {
    var other = pack
    other.version = 4
    #expect(try fixedReplay([other]).finding(on: kept) == .same)
  }

  @Test func aCustomerOrCompanyThatLeftIsTold() throws {
    var other = pack
    other.customers.removeAll()
    #expect(try fixedReplay([other]).finding(on: kept) == .impossible(.noCustomer(kept.setup.customer, pack: "fixed")))
    other = pack
    other.companies.removeAll()
    #expect(try fixedReplay([other]).finding(on: kept) == .impossible(.noCompany(kept.setup.company, pack: "fixed")))
  }

  @Test func changedRulesAreTold() throws {
    var kept = kept
    kept.setup.rules = 99
    #expect(replay.finding(on: kept) == .impossible(.rulesChanged(then: 99, now: Scene.rulesVersion)))
  }

  @Test func changedWordsAreToldAndTheCourseIsTheSame() throws {
    var other = pack
    for slot in other.words.lines.keys { other.words.lines[slot] = Phrases(german: ["Na."], english: ["Well."]) }
    let replay = try fixedReplay([other])
    #expect(replay.finding(on: kept) == .otherWords)
    #expect(try replay.session(of: kept).state == session.state)
  }

  @Test func whatWasKeptWronglyIsFound() {
    var kept = kept
    kept.turns[2].lines.append(Line(.customer, "Nie gesagt."))
    #expect(replay.finding(on: kept) == .differs(turn: 2))
    kept = self.kept
    kept.figures["trust", default: 0] += 1
    #expect(replay.finding(on: kept) == .differs(turn: kept.turns.count - 1))
    kept = self.kept
    kept.turns[1].move = "no-such-move"
    #expect(replay.finding(on: kept) == .impossible(.impossibleMove(turn: 1, "no-such-move")))
  }

  /// Who of several people spoke is kept; records of before lack it.
  @Test func speakersAreComparedWhereTheyAreKept() throws {
    var other = kept
    other.turns[2].lines[0].speaker = "Deniz"
    #expect(replay.finding(on: other) == .differs(turn: 2))
    var older = kept
    for turn in older.turns.indices {
      for line in older.turns[turn].lines.indices { older.turns[turn].lines[line].speaker = nil }
    }
    #expect(replay.finding(on: older) == .same)
  }

  @Test func changedNumbersTakePart() throws {
    var changedPack = pack
    changedPack.modelOverrides.append(ModelSetting(name: "patience-per-turn", value: 60))
    let session = try longSession(changedPack, replay, from: 3)
    let kept = record(of: session, pack, changed: ["patience-per-turn": 60])
    #expect(replay.finding(on: kept) == .same)
    var without = kept
    without.setup.changed = [:]
    #expect(replay.finding(on: without) == .impossible(.packChanged("fixed", then: 3, now: 3)))
    without.setup.changed = ["patience-per-turn": 1_000_000]
    #expect(replay.finding(on: without) == .impossible(.changedNumber("patience-per-turn")))
  }
}
