import CTerminal
import Canvas
import Testing

@testable import Terminal

/// How scalars and keys of the C layer become input.
struct InputTests {
  @Test func scalarsBecomeCharactersAndControlLetters() {
    #expect(Key(scalar: 0x61) == .character("a"))
    #expect(Key(scalar: 0xE4) == .character("ä"))
    #expect(Key(scalar: 0x1F600) == .character("😀"))
    #expect(Key(scalar: 1) == .control("a"))
    #expect(Key(scalar: 26) == .control("z"))
    #expect(Key(scalar: 31) == .control("_"))
    for value: Int32 in [0, 27, 28, 29, 30, 0x7F, 0x9F, 0xD800, 0x110000, -1] { #expect(Key(scalar: value) == nil) }
  }

  @Test func everyKeyOfTheCLayerHasAName() {
    let keys: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .wordLeft, .wordRight, .textStart, .textEnd, .deleteWordLeft, .deleteWordRight,
    ]
    #expect((0..<UInt32(keys.count)).map { Key(ct_key($0)) } == keys)
    #expect(Key(ct_key(UInt32(keys.count))) == nil)
  }

  @Test func thePlaceOfTheMouseIsKept() {
    var event = ct_event()
    event.kind = Int32(CT_WHEEL_DOWN.rawValue)
    event.column = 7
    event.row = 3
    #expect(Input(event) == .mouse(Mouse(.wheelDown, at: Point(x: 7, y: 3))))
  }

  @Test func aPasteIsTextEvenIfItsBytesAreNot() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0xA4, 0x1B]
    bytes.withUnsafeBufferPointer { bytes in
      var event = ct_event()
      event.kind = Int32(CT_PASTE.rawValue)
      event.bytes = bytes.baseAddress
      event.count = bytes.count
      #expect(Input(event) == .paste("a\u{FFFD}ä\u{1B}"))
      event.bytes = nil
      event.count = 0
      #expect(Input(event) == .paste(""))
    }
  }
}
