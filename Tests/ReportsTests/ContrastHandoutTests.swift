import Conversation
import Rehearsal
import Reports
import Season
import Speech
import Testing
import Workshop

/// A contrast as something to take home.
struct ContrastHandoutTests {
  /// The widower pushed at one house and understood in the other, with one vote on the way.
  private func contrast(_ language: Language) throws -> Contrast {
    func opening(_ company: String) throws -> Session {
      try Starter.session(try Starter.scene("widower", company), seed: 7, language: language)
    }
    var contrast = Contrast(
      Pair(try opening("glanz"), try opening("lindner")),
      sellers: Pair(ContrastSeller(.push), ContrastSeller(.customerCentred)))
    contrast.goOn()
    contrast.goOn()
    let opened = contrast.openBallot(for: [.left, .right])
    let ballot = try #require(opened)
    contrast.set(12, for: 0, in: ballot)
    contrast.set(7, for: 1, in: ballot)
    contrast.fork(contrast.ballots[ballot].moves[0], on: [.left, .right])
    while contrast.goOn() {}
    return contrast
  }

  private func handout(_ audience: Handout.Audience, _ language: Language) throws -> Handout {
    ContrastHandout(
      try contrast(language), for: audience, strings: Starter.forms(language), language: language,
      capsule: "ANPC1-TEST"
    ).handout
  }

  @Test(arguments: [Handout.Audience.learner, .facilitator], [Language.german, .english])
  func nothingIsLeftOpen(audience: Handout.Audience, language: Language) throws {
    let handout = try handout(audience, language)
    for text in [handout.html, handout.markdown] {
      #expect(!text.contains("&lt;handout") && !text.contains("\\<handout"), "a text of the interface is missing")
      let leftOpen = text.matches(of: /\{[a-z]+\}/).map { String($0.output) }
      #expect(leftOpen.isEmpty)
    }
    #expect(handout.colophon.contains("ANPC1-TEST"))
    #expect(handout.sections.allSatisfy { !$0.title.isEmpty && !$0.blocks.isEmpty })
  }

  @Test(arguments: [Language.german, .english])
  func everyLineThatWasSaidIsInIt(language: Language) throws {
    let contrast = try contrast(language)
    let dialogues = try handout(.learner, language).sections.flatMap(\.blocks).compactMap { block in
      if case .dialogue(let dialogue) = block { dialogue } else { nil }
    }
    let dialogue = try #require(dialogues.first)
    #expect(dialogues.count == 1)
    for side in ContrastSide.allCases {
      let said = contrast.node.sessions[side].lines.map(\.text)
      let written = dialogue.rows.flatMap { side == .left ? $0.left : $0.right }.filter { $0.voice != .inside }
      #expect(written.map(\.text) == said, "\(side)")
    }
    #expect(dialogue.rows.count { !$0.mark.isEmpty } == 1, "the first difference is marked, and only it")
  }

  @Test func onlyWhoLeadsSeesVotesAndNotes() throws {
    let learner = try handout(.learner, .english)
    let leader = try handout(.facilitator, .english)
    #expect(leader.sections.contains { $0.title == "What the room decided" })
    #expect(!learner.sections.contains { $0.title == "What the room decided" })
    #expect(leader.markdown.contains("| 12 |"), "the hands that went up")
    #expect(learner.html.contains("class=\"questions\""), "room to write")
  }

  @Test func whatAPersonNamedForThemselvesIsNotInIt() throws {
    // A contrast has no place for it; should one be added, this has to fail.
    let sessions = try contrast(.english).nodes.flatMap(\.sessions.both)
    #expect(sessions.flatMap(\.turns).allSatisfy { $0.namedFeeling == nil })
  }
}
