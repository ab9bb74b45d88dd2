/// A line of text being edited, glyph by glyph as people see them.
public struct LineEditor: Hashable, Sendable {
  /// The glyphs.
  public private(set) var glyphs: [Character]
  /// The glyph before which the cursor stands, from 0 to their count.
  public private(set) var cursor: Int
  /// The most glyphs it takes.
  public let limit: Int
  /// What was cut out last.
  private var killed: [Character] = []

  /// Makes an editor with the cursor behind the text; what is too long is cut off.
  public init(_ text: String = "", limit: Int = 500) {
    self.limit = max(0, limit)
    glyphs = Array(text.cleaned().prefix(max(0, limit)))
    cursor = glyphs.count
  }

  /// The text.
  public var text: String { String(glyphs) }

  /// Whether there is no text.
  public var isEmpty: Bool { glyphs.isEmpty }

  /// Inserts typed or pasted text, cleaned, as far as it fits.
  public mutating func insert(_ text: String) {
    let room = limit - glyphs.count
    let fitting = String(text.cleaned().prefix(max(0, room)))
    if fitting.isEmpty { return }
    let before = String(glyphs[..<cursor]) + fitting
    glyphs = Array((before + String(glyphs[cursor...])).prefix(limit))
    cursor = min(before.count, glyphs.count)
  }

  /// Removes the glyph before the cursor.
  public mutating func backspace() { remove(max(0, cursor - 1)..<cursor) }

  /// Removes the glyph behind the cursor.
  public mutating func delete() { remove(cursor..<min(glyphs.count, cursor + 1)) }

  /// Moves the cursor by some glyphs, to the right when positive.
  public mutating func move(by steps: Int) {
    cursor = min(max(0, cursor + min(max(steps, -glyphs.count), glyphs.count)), glyphs.count)
  }

  /// Moves the cursor before the text.
  public mutating func moveToStart() { cursor = 0 }

  /// Moves the cursor behind the text.
  public mutating func moveToEnd() { cursor = glyphs.count }

  /// Moves the cursor to the beginning of the word before it.
  public mutating func moveWordLeft() { cursor = wordStart }

  /// Moves the cursor behind the end of the next word.
  public mutating func moveWordRight() { cursor = wordEnd }

  /// Cuts out everything behind the cursor.
  public mutating func killToEnd() { kill(cursor..<glyphs.count) }

  /// Cuts out everything before the cursor.
  public mutating func killToStart() { kill(0..<cursor) }

  /// Cuts out the word before the cursor.
  public mutating func killWord() { kill(wordStart..<cursor) }

  /// Cuts out everything to the end of the next word.
  public mutating func killNextWord() { kill(cursor..<wordEnd) }

  /// Inserts what was cut out last.
  public mutating func yank() { insert(String(killed)) }

  /// Empties it.
  public mutating func clear() { kill(0..<glyphs.count) }

  /// Does what a key does in a text field on every terminal; returns whether the key was meant for it.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let glyph): insert(String(glyph))
    case .backspace, .control("h"): backspace()
    case .delete, .control("d"): delete()
    case .left, .control("b"): move(by: -1)
    case .right, .control("f"): move(by: 1)
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .home, .textStart, .control("a"): moveToStart()
    case .end, .textEnd, .control("e"): moveToEnd()
    case .control("k"): killToEnd()
    case .control("u"): killToStart()
    case .deleteWordLeft, .control("w"): killWord()
    case .deleteWordRight: killNextWord()
    case .control("y"): yank()
    default: return false
    }
    return true
  }

  private var wordStart: Int { glyphs.wordStart(before: cursor) ?? 0 }

  private var wordEnd: Int { glyphs.wordEnd(after: cursor) ?? glyphs.count }

  private mutating func kill(_ range: Range<Int>) {
    if range.isEmpty { return }
    killed = Array(glyphs[range])
    remove(range)
  }

  private mutating func remove(_ range: Range<Int>) {
    let before = String(glyphs[..<range.lowerBound])
    glyphs = Array(before + String(glyphs[range.upperBound...]))
    cursor = min(before.count, glyphs.count)
  }
}
