import Conversation
import History
import Keepers
import Packs
import Rehearsal
import Season
import Speech
import Testing

@testable import Screens

/// Three times a woman asks for a 44, and three times it is reported: in the house that listens the fourth finds a pair (E17).
@Suite struct LearningStory {
  private static let change = "Linea Pump comes in 44 too"

  /// The starter pack, in which a house acts on the third report.
  private static func pack() throws -> Pack {
    var pack = try Starter.pack()
    pack.modelOverrides.append(ModelSetting(name: "reports-to-change", value: 3))
    return pack
  }

  private func story(
    _ keeper: any ConversationKeeping, _ language: Language = .english, width: Int = 120, height: Int = 36
  ) throws -> KeptStory {
    try KeptStory(keeper, packs: [try Self.pack()], width: width, height: height, language: language)
  }

  /// Lets the woman in by the keys of the choice, where her line and that of the house are numbered.
  private func choose(_ company: String, _ story: inout KeptStory, isWaiting: Bool = false) throws {
    let pack = try Self.pack()
    let customer = try #require(pack.customers.firstIndex { $0.id == "size-44" })
    let house = try #require(pack.companies.firstIndex { $0.id == company })
    story.press([.door("practise", isWaiting: isWaiting)])
    #expect(story.app.screen.state.context == .choice)
    story.press([.home] + Array(repeating: .down, count: customer))
    story.press([.tab])
    story.type(String(house + 1))
    story.press([.enter])
    #expect(story.practise?.session.scene.company.id == company)
  }

  /// Sends her away and reports what was missing, up to the ending.
  private func report(_ story: inout KeptStory) throws {
    try story.make("greet", "check-stock", "goodbye", "report-need", "goodbye")
    #expect(story.practise?.session.state.isOver == true)
    story.press([.enter])
    #expect(story.app.screen.state.context == .ending)
  }

  @Test func theFourthFindsAPair() throws {
    let keeper = MemoryKeeper()
    var story = try story(keeper)
    try choose("lindner", &story)
    for number in 1...3 {
      story.step("nothing is different yet, conversation \(number)", lacks: ["Since your report"])
      #expect(story.practise?.session.scene.wishFits == false)
      try report(&story)
      if number < 3 {
        story.step("the ending promises nothing", lacks: ["Your report counts"])
      } else {
        story.step("the ending says so", .keys("3"), sees: ["Your report counts. Next time Linea Pump"])
      }
      story.type("n")
    }
    story.step("it is told at the beginning", sees: ["New   Since your reports \(Self.change)."])
    #expect(story.practise?.session.scene.wishFits == true)
    story.step(
      "and in the panel", .keys("i") + [.end],
      sees: ["What became of your reports", "Ms Okafor: reported 3 times. Since then Linea Pump comes"])
    story.press([.escape])
    try story.make("greet", "check-stock")
    #expect(story.practise?.session.state.facts.contains(.fitsKnown) == true)
    let kept = try #require(try keeper.record(4))
    #expect(kept.setup.changed == ["report:size-44": 3])
    let replay = try #require(story.app.world.replay)
    #expect(replay.finding(on: kept) == .same)
    // Gone on with in another run, it knows what preceded it, although the first reports are deleted.
    #expect(try keeper.delete(1) && keeper.delete(2))
    var next = try self.story(keeper, .german)
    next.press([.door("resume", isWaiting: true)])
    next.step("told anew", .keys("i") + [.end], sees: ["Frau Okafor: 3-mal gemeldet", "Seither gibt es"])
    next.press([.escape])
    #expect(next.practise?.changed == kept.setup.changed)
    #expect(next.practise?.session.scene.wishFits == true)
    // One that begins now begins without them.
    next.type("q")
    try choose("lindner", &next, isWaiting: true)
    #expect(next.practise?.changed == ["report:size-44": 1])
    #expect(next.practise?.session.scene.wishFits == false)
  }

  @Test func theSameDayOnceMoreHasTheSameBeforeIt() throws {
    var story = try story(MemoryKeeper())
    try choose("lindner", &story)
    for _ in 1...2 {
      try report(&story)
      story.type("n")
    }
    let before = try #require(story.practise)
    try report(&story)
    story.type("r")
    let again = try #require(story.practise)
    #expect(again.changed == ["report:size-44": 2] && again.changed == before.changed)
    #expect(again.session.turns == Array(before.session.turns.prefix(1)))
    // Played on from the look back, it keeps what preceded it as well.
    #expect(again.with(before.session).precedent == before.precedent)
  }

  @Test func elsewhereTheReportDies() throws {
    for company in ["glanz", "hartmann"] {
      let keeper = MemoryKeeper()
      var story = try story(keeper)
      try choose(company, &story)
      story.step("nothing was reported", .keys("i") + [.end], lacks: ["What became of your reports"])
      story.press([.escape])
      for _ in 1...4 {
        try report(&story)
        story.step("nothing is promised", .keys("3"), lacks: ["Your report counts"])
        story.type("n")
      }
      story.step("nothing is different", lacks: ["Since your report"])
      #expect(story.practise?.session.scene.wishFits == false && story.practise?.changed == [:])
      story.step(
        "and that is told", .keys("i") + [.end],
        sees: ["You reported 4 times here what was missing. Nothing came of it."])
      story.press([.escape])
      try story.make("greet")
      #expect(try keeper.record(5)?.setup.changed == [:])
    }
  }

  /// What is taken back or deleted was not reported.
  @Test func takingBackTakesTheReportBack() throws {
    let keeper = MemoryKeeper()
    var story = try story(keeper)
    try choose("lindner", &story)
    try story.make("greet", "check-stock", "goodbye", "report-need")
    #expect(story.app.world.keeping.reports.map(\.record) == [1])
    story.type("u")
    #expect(try story.app.world.keeping.reports.isEmpty && keeper.reports().isEmpty)
    try story.make("report-need")
    #expect(story.app.world.keeping.reports.count == 1)
    story.take(.keeping(.done(.delete(record: 99), record: 99)))
    #expect(story.app.world.keeping.reports.count == 1)
    _ = try keeper.delete(1)
    story.take(.keeping(.done(.delete(record: 1), record: 1)))
    #expect(story.app.world.keeping.reports.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func everySentenceIsThere(language: Language) throws {
    let pack = try Self.pack()
    let strings = Strings(.embedded(language))
    for company in pack.companies {
      for count in [1, 2, 6] {
        let changed = ["report:size-44": count, "report:nurse": count]
        let (_, precedent) = try pack.after(
          changed, customer: "nurse", company: company.id, model: try Starter.model())
        let trail = ReportTrail(
          pack: pack, customer: "nurse", company: company, precedent: precedent, made: count, strings: strings.forms,
          language: language)
        let told = trail.lines + [trail.title, trail.opening].compactMap { $0 }
        #expect(told.count >= 2)
        for line in told { #expect(!line.contains("⟨") && !line.contains("<") && !line.contains("{"), "\(line)") }
        #expect((trail.opening != nil) == (count == 6 && Learning.learns(company)))
      }
    }
  }
}
