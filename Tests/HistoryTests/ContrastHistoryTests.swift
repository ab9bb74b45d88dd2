import Conversation
import FixedPack
import Keepers
import Packs
import Season
import Speech
import Testing
import Workshop

@testable import History

/// A contrast of the fixed pack with forks, a swap, votes and a question, the same every time.
func fixedContrast(_ pack: Pack, _ replay: Replay, seed: UInt64) throws -> Contrast {
  func opening(_ company: String, _ skill: Int) throws -> Session {
    let scene = try pack.scene(
      customer: FixedPack.customers[Int(seed % 3)], company: company, model: replay.model, skill: skill)
    return Session(scene: scene, words: pack.words, forms: Forms { $0 }, language: .english, seed: seed)
  }
  var contrast = Contrast(
    Pair(try opening("corner", 500), try opening("chain", 700)),
    sellers: Pair(ContrastSeller(.customerCentred), ContrastSeller(.push, skill: 700)))
  for _ in 0..<3 { contrast.goOn() }
  if let ballot = contrast.openBallot(for: [.left]) {
    contrast.set(7, for: 0, in: ballot)
    contrast.set(9, for: 1, in: ballot)
    contrast.fork(contrast.ballots[ballot].moves[1], on: [.left])
  }
  contrast.goOn()
  contrast.back()
  contrast.swap(.right, to: .customerCentred)
  contrast.ask(RoomQuestion.ID(occasion: .always, place: 0))
  while contrast.goOn() {}
  contrast.back()
  return contrast
}

/// Whether two contrasts are the same in everything that is kept and everything that follows from it.
func isSame(_ a: Contrast, _ b: Contrast) -> Bool {
  a.links == b.links && a.here == b.here && a.sellers == b.sellers
    && zip(a.nodes, b.nodes).allSatisfy { one, other in
      one.stances == other.stances && one.sessions.left.turns == other.sessions.left.turns
        && one.sessions.right.turns == other.sessions.right.turns
    }
}

/// A contrast goes onto the disk and into a line of text, and comes back the same.
struct ContrastHistoryTests {
  let pack: Pack
  let replay: Replay

  init() throws {
    pack = try FixedPack.load()
    replay = try fixedReplay([pack])
  }

  private func capsule(_ contrast: Contrast) -> ContrastCapsule {
    ContrastCapsule(of: contrast, pack: pack.name, version: pack.version)
  }

  private func record(_ contrast: Contrast) -> ContrastRecord {
    ContrastRecord(of: contrast, setup: ContrastSetup(of: contrast, pack: pack.name, version: pack.version))
  }

  // MARK: Capsules

  @Test func whatIsInALineComesBack() throws {
    var texts: Set<String> = []
    for seed in 0..<40 as Range<UInt64> {
      let contrast = try fixedContrast(pack, replay, seed: seed)
      let text = capsule(contrast).text
      let opened = try replay.contrast(of: ContrastCapsule(text: text), language: .english)
      #expect(isSame(opened.contrast, contrast), "\(text)")
      #expect(opened.hasSameWords)
      #expect(capsule(opened.contrast).text == text)
      texts.insert(text)
    }
    #expect(texts.count == 40)
  }

  @Test func everyStanceHasAPlaceInIt() throws {
    let contrast = try fixedContrast(pack, replay, seed: 1)
    for stance in Stance.allCases {
      let sellers = Pair(ContrastSeller(stance, skill: 500), ContrastSeller(.push, skill: 700))
      var other = Contrast(contrast.nodes[0].sessions, sellers: sellers)
      other.swap(.right, to: stance)
      other.goOn()
      let opened = try replay.contrast(of: ContrastCapsule(text: capsule(other).text), language: .english).contrast
      #expect(isSame(opened, other), "\(stance)")
    }
  }

  @Test func votesAndQuestionsAreNotInIt() throws {
    let contrast = try fixedContrast(pack, replay, seed: 3)
    var quiet = try Contrast(
      Pair(contrast.nodes[0].sessions.left, contrast.nodes[0].sessions.right), sellers: contrast.sellers,
      links: contrast.links, here: contrast.here)
    #expect(!contrast.ballots.isEmpty && quiet.ballots.isEmpty)
    #expect(capsule(quiet).text == capsule(contrast).text)
    quiet.ask(RoomQuestion.ID(occasion: .always, place: 0))
    #expect(capsule(quiet).text == capsule(contrast).text)
  }

  @Test func itIsALineOfItsOwnKind() throws {
    let text = capsule(try fixedContrast(pack, replay, seed: 2)).text
    #expect(text.hasPrefix("ANPC1-") && text.utf8.dropFirst(6).allSatisfy { (0x30...0x5A).contains($0) })
    #expect(ContrastCapsule.isOne(" anpc1-00"))
    #expect(!ContrastCapsule.isOne("ANP1-00"))
    #expect(throws: CapsuleError.notACapsule) { try Capsule(text: text) }
    #expect(throws: CapsuleError.notACapsule) { try ContrastCapsule(text: "ANP1-0000") }
    #expect(throws: CapsuleError.newer(version: 9)) { try ContrastCapsule(text: "ANPC9-0000") }
  }

  @Test func everyCutIsToldAsOne() throws {
    let text = capsule(try fixedContrast(pack, replay, seed: 3)).text
    for length in 1..<text.count {
      #expect(throws: CapsuleError.cut, "\(length) of \(text.count)") {
        try ContrastCapsule(text: String(text.prefix(length)))
      }
    }
  }

  @Test func everyWrongCharacterIsTold() throws {
    let text = capsule(try fixedContrast(pack, replay, seed: 6)).text
    for place in stride(from: 6, to: text.count, by: 3) {
      for wrong in ["7", "Z", "*", "-", "é", "\u{0}"] {
        let index = text.index(text.startIndex, offsetBy: place)
        guard String(text[index]) != wrong else { continue }
        let damaged = text[..<index] + wrong + text[text.index(after: index)...]
        #expect(throws: CapsuleError.self, "\(place) \(wrong)") { try ContrastCapsule(text: String(damaged)) }
      }
    }
  }

  /// Whatever a capsule says with a right check sum: it is opened, or refused.
  @Test func randomContentIsNeverATrap() throws {
    var generator = SystemRandomNumberGenerator()
    let whole = capsule(try fixedContrast(pack, replay, seed: 3))
    for _ in 0..<300 {
      var other = whole
      for index in other.steps.indices where Int.random(in: 0..<3, using: &generator) == 0 {
        other.steps[index].parent = Int.random(in: 0...index, using: &generator)
        let kind = MoveKind.allCases.randomElement(using: &generator) ?? .greet
        let move = Capsule.CodedMove(kind: kind, offer: kind.needsOffer ? .random(in: 0...63, using: &generator) : nil)
        other.steps[index].kind =
          Bool.random(using: &generator)
          ? .turn(Pair(move, move), byRoom: Pair(true, false)) : .swap(.left, .random)
      }
      other.here = Int.random(in: 0...other.steps.count, using: &generator)
      let opened = try ContrastCapsule(text: other.text)
      #expect(opened == other)
      do throws(ReplayProblem) {
        let contrast = try replay.contrast(of: opened, language: .english).contrast
        #expect(contrast.nodes.count == other.steps.count + 1)
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  @Test func whatStandsInTheWayIsTold() throws {
    let capsule = capsule(try fixedContrast(pack, replay, seed: 3))
    #expect(throws: ReplayProblem.noPack("fixed")) { try fixedReplay([]).contrast(of: capsule, language: .german) }
    var other = pack
    other.assortment.places[0].serves = [:]
    #expect(throws: ReplayProblem.packChanged("fixed", then: 3, now: 3)) {
      try fixedReplay([other]).contrast(of: capsule, language: .german)
    }
    other = pack
    other.words.lines = [:]
    #expect(try !fixedReplay([other]).contrast(of: capsule, language: .german).hasSameWords)
  }

  private static let written =
    "ANPC1-EC2PCTBRCNJ070WJ29B5S3K4NSG0EAF9041P2S310SHPYWKECNS0ARV8C5MPW0R1YG1G1F05008G00R000006081001GM70A003H61RE001G"
    + "Y4GB04G020031W5000RD040068R5001JC0G0082G00G20010A002243000GC001260024R817TY6DAN4NRK8"

  /// Written down, so that another platform or version must read it.
  @Test func aCapsuleWrittenDownStillReads() throws {
    let capsule = try ContrastCapsule(text: Self.written)
    #expect(capsule.setup.pack == "fixed" && capsule.setup.customer == "ada" && capsule.setup.seed == 3)
    #expect(capsule.setup.companies == Pair("corner", "chain"))
    #expect(capsule.text == Self.written)
    // How many there are in it is not counted anew: a stance may come to sell otherwise, and what was said stays.
    #expect(capsule.steps.count == 17)
  }

  // MARK: Records

  @Test func whatIsKeptComesBackWithItsVotes() throws {
    for seed in 0..<12 as Range<UInt64> {
      let contrast = try fixedContrast(pack, replay, seed: seed)
      let opened = try replay.contrast(of: record(contrast)).contrast
      #expect(isSame(opened, contrast))
      #expect(opened.ballots == contrast.ballots)
      #expect(opened.asked == contrast.asked)
    }
  }

  @Test func keptStepByStepItIsTheSameAsAtOnce() throws {
    let contrast = try fixedContrast(pack, replay, seed: 4)
    let whole = record(contrast)
    let keeper = MemoryContrasts()
    var beginning = whole
    beginning.steps = []
    beginning.here = 0
    beginning.ballots = []
    beginning.asked = []
    beginning.isFinished = false
    let id = try keeper.begin(beginning)
    for (index, step) in whole.steps.enumerated() {
      try keeper.append(step, as: index + 1, to: id, isOver: contrast.nodes[index + 1].isOver)
    }
    for ballot in whole.ballots { try keeper.keep(ballot, of: id) }
    for question in whole.asked { try keeper.ask(question, in: id) }
    try keeper.go(to: whole.here, in: id)
    var kept = try #require(try keeper.contrast(id))
    kept.id = 0
    #expect(kept == whole)
    #expect(throws: KeepingError.self) { try keeper.append(whole.steps[0], as: 1, to: id, isOver: false) }
    #expect(throws: KeepingError.self) { try keeper.go(to: 999, in: id) }
    #expect(try keeper.delete(contrast: id))
    #expect(try keeper.contrasts().isEmpty)
  }
}
