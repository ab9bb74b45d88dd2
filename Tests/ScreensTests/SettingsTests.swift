import Canvas
import Testing

@testable import Screens

@Test func settingsAreLegibleWithoutColourAndUnicode() throws {
  var app = try app(look: Look(unicode: false, colour: false))
  app.press(.door("settings"), .down)
  #expect(
    app.text == """
       Anprobe   Settings                                                      ? keys



          Language   automatic   Deutsch  [English]
                    Automatic means: as in your terminal.

        > Level     [Beginner]  Seller   Master
                    You also see what goes on inside the other person.

          Colours   [automatic]  on   off
                    Everything can be read without colours as well.

          Mouse     [on]  off
                    Off if you'd rather select text with the mouse.

          Lock       1   2  [5]  10   30
                    Minutes without a key until a journal with a passphrase closes.





       Enter change   ^v move   Tab next part   Esc back   q leave
      """)
}

@Test func everySettingCountsAtOnceAndIsKept() throws {
  var app = try app()
  app.press(.door("settings"))
  var effects = app.press(.right)
  #expect(effects == [.save(Settings(language: nil))])
  effects = app.press(.right)
  #expect(effects == [.save(Settings(language: .german))])
  #expect(app.text.hasPrefix(" Anprobe   Einstellungen"))
  effects = app.press(.down, .enter)
  #expect(effects == [.save(Settings(language: .german, level: .seller))])
  effects = app.press(.down, .left)
  #expect(effects == [.save(Settings(language: .german, level: .seller, colour: .off))])
  #expect(!app.world.look.colour)
  effects = app.press(.down, .character(" "))
  #expect(effects == [.save(Settings(language: .german, level: .seller, colour: .off, mouse: false))])
}

@Test func escapeGoesBackHome() throws {
  var app = try app()
  app.press(.door("settings"), .escape)
  #expect(app.screen.state.context == .home)
  #expect(app.press(.escape).isEmpty, "at home there is nowhere further back")
  #expect(app.screen.state.context == .home)
}
