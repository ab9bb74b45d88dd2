import Canvas
import Testing

@testable import Screens

@Test func choiceShowsPeopleAndHouses() throws {
  var app = try app()
  app.press(.enter)
  #expect(
    app.text == """
       Anprobe   Who comes in?                                                 ? keys
      ┌ Who comes in? ───────────────────────┬ In which company? ────────────────────┐
      │ › 1  Mrs Albers                      │ › 1  Lindner’s                        │
      │      Looks for the bench first.      │      Six people on the floor.         │
      │   2  Mr Brandt                       │      ‘First we measure.’              │
      │      Puts an old box on the          │   2  Glanz Shoe World                 │
      │      counter.                        │      A bright branch of a chain.      │
      │                                      │      ‘Something for everyone!’        │
      │                                      │                                       │
      │                                      │                                       │
      │                                      │                                       │
      │                                      │                                       │
      │                                      │                                       │
      │                                      │                                       │
      │                                      │                                       │
      │                                      │                                       │
      │                                      │                                       │
      │                                      │                                       │
      │                                      │                                       │
      ├ How? ────────────────────────────────┴───────────────────────────────────────┤
      │› Level  ‹ Beginner ›  You also see what goes on inside the other person.     │
      │  Day    374487               same number, same day                           │
      └──────────────────────────────────────────────────────────────────────────────┘
       Enter begin   ↑↓ move   Tab next part   n another day   v level   Esc back
      """)
  #expect(app.canvas.cursor == Point(x: 2, y: 2))
}

@Test func wideScreensShowWhatTheHouseSaysOutside() throws {
  var app = try app(120, 24, language: .german)
  app.press(.enter, .tab)
  #expect(
    app.text == """
       Anprobe   Wer kommt herein?                                                                                   ? Tasten
      ┌ Wer kommt herein? ───────────────────┬ In welches Haus? ─────────────────────┬ Was das Haus nach außen sagt ─────────┐
      │ › 1  Frau Albers                     │ › 1  Schuhhaus Lindner                │ Schuhhaus Lindner                     │
      │      Schaut zuerst nach der          │      Sechs Leute im Verkauf.          │                                       │
      │      Sitzbank.                       │   2  Schuhwelt Glanz                  │ „Erst messen wir.“                    │
      │   2  Herr Brandt                     │      Helle Filiale einer Kette.       │                                       │
      │      Stellt einen alten Karton auf   │                                       │                                       │
      │      den Tresen.                     │                                       │                                       │
      │                                      │                                       │                                       │
      │                                      │                                       │                                       │
      │                                      │                                       │                                       │
      │                                      │                                       │                                       │
      │                                      │                                       │                                       │
      │                                      │                                       │                                       │
      │                                      │                                       │                                       │
      │                                      │                                       │                                       │
      │                                      │                                       │                                       │
      │                                      │                                       │                                       │
      │                                      │                                       │                                       │
      ├ Wie? ────────────────────────────────┴───────────────────────────────────────┴───────────────────────────────────────┤
      │› Stufe  ‹ Anfang ›  Sie sehen auch, was in Ihrem Gegenüber vorgeht.                                                  │
      │  Tag    374487               dieselbe Zahl, derselbe Tag                                                             │
      └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
       Enter beginnen   ↑↓ wählen   Tab weiter   n anderer Tag   v Stufe   Esc zurück
      """)
}

@Test func narrowScreensShowOnePartAtATime() throws {
  var app = try app(48, 14, language: .german)
  app.press(.enter, .tab, .tab)
  #expect(
    app.text == """
       Anprobe   Wer kommt herein?           ? Tasten
      ┌ Wie? ────────────────────────────────────────┐
      │› Stufe  ‹ Anfang ›  Sie sehen auch, was in I…│
      │  Tag    374487               dieselbe Zahl,… │
      │                                              │
      │                                              │
      │                                              │
      │                                              │
      │                                              │
      │                                              │
      │                                              │
      │                                              │
      └──────────────────────────────────────────────┘
       Enter beginnen   ↑↓ wählen   Tab weiter
      """)
}

@Test func enterLetsTheChosenCustomerIntoTheChosenHouse() throws {
  var app = try app()
  app.press(.enter, .down, .tab, .character("2"), .enter)
  guard case .practise(let state) = app.screen else {
    Issue.record("no conversation was opened")
    return
  }
  #expect(state.heading(app.world).contains("Mr Brandt"))
  #expect(state.heading(app.world).contains("Glanz Shoe World"))
}

@Test func aTypedSeedIsTheDay() throws {
  var app = try app()
  app.press(.enter, .tab, .tab, .down, .control("u"))
  app.type("4x2")
  guard case .choice(let state) = app.screen else {
    Issue.record("the choice was left")
    return
  }
  #expect(state.seed.text == "42", "only digits are taken")
  #expect(app.context == .text)
  app.press(.escape)
  #expect(app.screen.state.context == .home)
}

@Test func everyChoiceGetsAFreshSeedAndAnotherDayAnother() throws {
  var app = try app()
  let first = app.world.freshSeed
  app.press(.enter)
  guard case .choice(let before) = app.screen else {
    Issue.record("no choice was opened")
    return
  }
  #expect(before.seed.text == String(first))
  app.press(.character("n"))
  guard case .choice(let after) = app.screen else {
    Issue.record("the choice was left")
    return
  }
  #expect(after.seed.text != before.seed.text)
  app.press(.enter)
  #expect(app.world.freshSeed != first)
}

@Test func theLevelIsKeptAtOnce() throws {
  var app = try app()
  app.press(.enter)
  let effects = app.press(.character("v"))
  #expect(app.world.settings.level == .seller)
  #expect(effects == [.save(app.world.settings)])
  #expect(app.text.contains("‹ Seller ›"))
}

@Test func clicksChooseWithinAPart() throws {
  var app = try app()
  app.press(.enter)
  _ = app.update(.input(.mouse(Mouse(.press, at: Point(x: 45, y: 5)))))
  #expect(app.canvas.cursor == Point(x: 41, y: 5))
  let line = app.text.split(separator: "\n", omittingEmptySubsequences: false)[5]
  #expect(line.contains("› 2  Glanz Shoe World"))
}
