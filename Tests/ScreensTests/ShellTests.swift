import Canvas
import Testing

@testable import Screens

@Test func noKeyMeansTwoThingsInOnePlace() {
  for context in Context.allCases {
    var seen: [Key: Command] = [:]
    for row in KeyTable.rows(in: context) {
      for key in row.keys {
        if let other = seen[key], other != row.command {
          Issue.record("\(key) is both \(other) and \(row.command) in \(context)")
        }
        seen[key] = row.command
      }
    }
  }
}

@Test func textKeepsAllPrintableKeys() {
  for context in [Context.text, .palette] {
    for row in KeyTable.rows(in: context) {
      #expect(row.keys.allSatisfy { $0.glyph == nil }, "\(row.command) takes a glyph away from the text")
    }
  }
}

@Test(arguments: Context.allCases)
func everyPlaceHasAWayOut(context: Context) {
  let commands = Set(KeyTable.rows(in: context).filter { !$0.keys.isEmpty }.map(\.command))
  #expect(commands.contains(.back) || context == .home)
  #expect(commands.contains(.quit) || context == .overlay)
  #expect(!KeyTable.footer(in: context).isEmpty)
}

@Test func helpComesFromTheKeyTable() throws {
  var app = try app()
  app.press(.enter, .character("?"))
  #expect(
    app.text == """
       Anprobe   Who comes in?                                                 ? keys
      ┌ Wh┌ Keys · Who comes in? ────────────────────────────────────────────────┐───┐
      │ › │            On the left, who comes in; next to it, the company you    │   │
      │   │            work for. The same day and the same words go the same     │   │
      │   │            way.                                                      │   │
      │   │                                                                      │   │
      │   │ n          another day                                               │   │
      │   │ v          another level                                             │   │
      │   │ ↑ k        up                                                        │   │
      │   │ ↓ j        down                                                      │   │
      │   │ ← h        left                                                      │   │
      │   │ → l        right                                                     │   │
      │   │ PgUp       one page up                                               │   │
      │   │ PgDn       one page down                                             │   │
      │   │ Home g     to the beginning                                          │   │
      │   │ End G      to the end                                                │   │
      │   │ Enter      begin                                                     │   │
      │   │ 1–9        choose by number                                          │   │
      │   │ Tab        next part                                                 │   │
      ├ Ho│ Shift-Tab  previous part                                             │───┤
      │› L│ Esc        back                                                      │   │
      │  D│ ? F1       show the keys                                           ▾ │   │
      └───└──────────────────────────────────────────────────────────────────────┘───┘
       Esc close   ↑↓ scroll
      """)
  app.press(.end)
  #expect(app.text.contains("The mouse chooses with a click and scrolls with the"))
  app.press(.escape)
  #expect(app.cover == nil)
}

@Test func thePaletteFindsCommandsByName() throws {
  var app = try app()
  app.press(.character(":"))
  app.type("sett")
  #expect(app.text.contains("› open the settings"))
  app.press(.enter)
  #expect(app.screen.state.context == .settings)
}

@Test func thePaletteGoesToTheScreenOfACommand() throws {
  var app = try app()
  app.press(.control("p"))
  app.type("type wish")
  app.press(.enter)
  guard case .shop(let state) = app.screen else {
    Issue.record("the shop was not opened")
    return
  }
  #expect(state.part == .wish)
}

@Test func thePaletteSaysWhenNothingGoesByAName() throws {
  var app = try app()
  app.press(.character(":"))
  app.type("qqq")
  #expect(app.text.contains("Nothing here goes by that name."))
  #expect(app.press(.enter).isEmpty)
  app.press(.escape)
  #expect(app.cover == nil)
}

@Test func everyDistinctCommandOfTheProgramIsInThePalette() throws {
  var app = try app()
  // Whoever may lock it has a journal that is open.
  _ = app.update(.journal(.opened(.open, [])))
  let named = Set(app.entries(for: PaletteState()).map(\.command))
  let table = Set(KeyTable.rows.map(\.command).filter { !$0.isMotion })
  let later: Set<Command> = [
    .resume, .practiseProposal, .showProblems, .lockJournal, .openHome, .nextPane, .previousPane, .back, .palette,
  ]
  #expect(table.subtracting(named).isSubset(of: later), "missing: \(table.subtracting(named).subtracting(later))")
}

@Test func whatOnlyTheExecutableCanDoIsAnEffect() throws {
  var app = try app()
  #expect(app.press(.character("q")) == [.quit])
  #expect(app.press(.control("z")) == [.suspend])
  #expect(app.press(.control("l")) == [.redrawFully])
  #expect(app.update(.resized(width: 100, height: 30)) == [.redrawFully])
  #expect(app.canvas.width == 100)
}

@Test func theWheelMovesAndAClickPutsAwayWhatLiesOver() throws {
  var app = try app()
  _ = app.update(.input(.mouse(Mouse(.wheelDown, at: Point(x: 5, y: 5)))))
  #expect(app.text.contains("› 2  Contrast"))
  app.press(.character("?"))
  _ = app.update(.input(.mouse(Mouse(.press, at: Point(x: 0, y: 0)))))
  #expect(app.cover == nil)
}

@Test func openingTheShopTwiceLeadsBackToTheSame() throws {
  var app = try app()
  app.press(.door("shop"), .character(":"))
  app.type("open the sett")
  app.press(.enter, .character(":"))
  app.type("into the shop")
  app.press(.enter)
  #expect(app.screen.state.context == .shop)
  #expect(app.stack.count == 2)
}
