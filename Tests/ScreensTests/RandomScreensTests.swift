import Canvas
import Speech
import Testing

@testable import Screens

/// Whatever is pressed, in whatever window: there is always a picture, its cursor is inside, and no text is missing.
@Test(arguments: 0..<60)
func randomKeysAlwaysLeaveAPicture(seed: Int) throws {
  var dice = Dice(state: UInt64(seed))
  let look = Look(unicode: seed % 3 != 0, colour: seed % 2 == 0)
  var app = try app(80, 24, language: seed % 2 == 0 ? .german : .english, look: look, loaded: seed % 4 != 0)
  var pressed: [String] = []
  for step in 0..<60 {
    let event = dice.event()
    pressed.append("\(event)")
    _ = app.update(event)
    if step == 20 { _ = app.update(.packsLoaded(try smallShop(problems: ["one"]))) }
    guard step % 3 == 0 else { continue }
    let canvas = app.canvas
    let isEmpty = canvas.bounds.isEmpty
    let isInside = canvas.cursor.map(canvas.bounds.contains) ?? false
    #expect(isInside != isEmpty, "cursor \(String(describing: canvas.cursor)) after \(pressed)")
    #expect(!canvas.text.contains("⟨"), "a text is missing after \(pressed)")
    if !look.unicode { #expect(canvas.cells.allSatisfy { $0.glyph.isASCII }, "not ASCII after \(pressed)") }
  }
}

extension Dice {
  /// Something a person could do, or a window could become.
  fileprivate mutating func event() -> AppEvent {
    let keys: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .delete,
      .function(1), .control("p"), .control("u"), .control("k"),
    ]
    switch Int.random(in: 0..<20, using: &self) {
    case 0: return .resized(width: Int.random(in: 0...160, using: &self), height: Int.random(in: 0...50, using: &self))
    case 1: return .resized(width: 80, height: 24)
    case 2:
      let at = Point(x: Int.random(in: -2...130, using: &self), y: Int.random(in: -2...40, using: &self))
      let action = [Mouse.Action.press, .wheelUp, .wheelDown].randomElement(using: &self) ?? .press
      return .input(.mouse(Mouse(action, at: at)))
    case 3: return .input(.paste(["size=38.5", "漢字\u{202E}\n\u{7}", "👟=1", ""].randomElement(using: &self) ?? ""))
    case 4..<12: return .input(.key(keys.randomElement(using: &self) ?? .enter))
    default:
      let glyphs = "123459jklhwxfsSnvi/+-=?:!.,<>q ßé漢"
      return .input(.key(.character(glyphs.randomElement(using: &self) ?? "j")))
    }
  }
}
