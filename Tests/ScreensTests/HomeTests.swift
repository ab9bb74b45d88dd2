import Canvas
import Testing

@testable import Screens

@Test func homeIsDrawnBeforeAnyPackIsThere() throws {
  let app = try app(loaded: false)
  #expect(
    app.text == """
       Anprobe                                                                 ? keys


          Anprobe
          Conversations in a shoe shop, to try on for size.

          The shop is just being opened …


          › 1  Practise      For anyone who sells, or is learning to
            2  Contrast      For a room
            3  Swap roles    For anyone who wonders what it feels like
            4  Season        For doubters
            5  Shop          For the curious
            6  Reflect       For you alone
            7  Looking back  For the patient
            8  Settings      Language, level, colours and mouse

          For anyone who sells, or is learning to: hold a conversation, ten to
          thirty minutes.



       Enter open   ↑↓ move   q leave
      """)
  #expect(app.canvas.cursor == Point(x: 4, y: 9))
}

@Test func homeSaysWhatTheShopHolds() throws {
  let app = try app(language: .german)
  #expect(
    app.text == """
       Anprobe                                                               ? Tasten


          Anprobe
          Gespräche im Schuhgeschäft, zum Hineinschlüpfen.

          Ein kleiner Laden · 2 Menschen · 2 Häuser · 3 Modelle


          › 1  Üben           Für alle, die verkaufen oder es lernen: ein
                              Gespräch führen, zehn bis dreißig Minuten.
            2  Zwei Häuser    Für einen Saal: derselbe Mensch in zwei Häusern,
                              Schritt für Schritt nebeneinander.
            3  Saison         Für Zweifler: beide Arten zu verkaufen, über
                              Wochen, mit denselben Leuten und offenen Zahlen.
            4  Laden          Für Neugierige: die Regale, und was zu einem Wunsch
                              passt, wenn man ihn kennt.
            5  Nachdenken     Für Sie allein: eine Viertelstunde mit sich und
                              dieser Arbeit.
            6  Rückblick      Für Geduldige: frühere Gespräche nachlesen, und was
                              sich mit der Zeit ändert.
            7  Einstellungen  Sprache, Stufe, Farben und Maus, so wie Sie es
                              mögen.
       Enter öffnen   ↑↓ wählen   q beenden
      """)
}

@Test func practiseChosenTooEarlyWaitsInPlaceAndOpensByItself() throws {
  var app = try app(loaded: false)
  app.press(.enter)
  #expect(app.text.contains("The shop is just being opened … you’ll be in directly."))
  #expect(app.screen.state.context == .home)
  _ = app.update(.packsLoaded(try smallShop()))
  #expect(app.screen.state.context == .choice)
}

@Test func withoutPeopleNobodyComesIn() throws {
  var app = try app(loaded: false)
  var empty = try smallShop()
  empty.packs[0].customers = []
  _ = app.update(.packsLoaded(empty))
  app.press(.enter)
  #expect(app.screen.state.context == .home)
  #expect(app.text.hasSuffix("Nobody comes in here yet: the pack has no people or no company."))
}

@Test func packsThatStayedShutAreNamedAndShownCleaned() throws {
  var app = try app(loaded: false)
  _ = app.update(.packsLoaded(try smallShop(problems: ["broken/pack.yaml:3: \u{1B}[31m\u{202E}no name"])))
  #expect(app.text.contains("Something is wrong in one of the packs."))
  app.press(.character("!"))
  #expect(app.text.contains("broken/pack.yaml:3: [31mno name"))
  app.press(.escape)
  #expect(!app.text.contains("broken/pack.yaml"))
}

@Test func numbersArrowsAndClicksChooseADoor() throws {
  var byNumber = try app()
  byNumber.press(.door("shop"))
  #expect(byNumber.screen.state.context == .shop)
  var byArrow = try app()
  byArrow.press(.down, .character("j"), .down, .enter)
  #expect(byArrow.screen.state.context == .shop)
  var byMouse = try app()
  _ = byMouse.update(.input(.mouse(Mouse(.press, at: Point(x: 20, y: 11)))))
  #expect(byMouse.screen.state.context == .contrastChoice)
  var beside = try app()
  _ = beside.update(.input(.mouse(Mouse(.press, at: Point(x: 20, y: 7)))))
  #expect(beside.screen.state.context == .home)
}

@Test func theCursorFollowsTheFocus() throws {
  var app = try app()
  app.press(.down)
  let line = app.text.split(separator: "\n", omittingEmptySubsequences: false)[app.canvas.cursor?.y ?? 0]
  #expect(line.contains("› 2  Contrast"))
}

@Test func smallWindowsAreAskedToGrow() throws {
  #expect(
    try app(39, 12).text == """




        It’s a little tight in here. Please
        make the window larger, at least 40
                columns by 12 rows.





      """)
}
