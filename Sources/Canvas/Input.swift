/// A key as the terminal reports it.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Character)
  /// A character together with Ctrl, named by its small letter; also `_`, which Ctrl-/ and Ctrl-7 send too.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Ctrl or Alt with an arrow to the side; Alt-B and Alt-F.
  case wordLeft, wordRight
  /// Ctrl-Home and Ctrl-End; Alt-< and Alt->.
  case textStart, textEnd
  /// Alt-Backspace, and Ctrl-Delete or Alt-D.
  case deleteWordLeft, deleteWordRight
  /// A function key, from 1 to 12.
  case function(Int)
}

/// What the mouse did.
public struct Mouse: Hashable, Sendable {
  /// The kinds of things a mouse does that the program listens to.
  public enum Action: Hashable, Sendable { case press, wheelUp, wheelDown }
  /// What it did.
  public var action: Action
  /// At which cell.
  public var at: Point

  /// Makes a mouse action.
  public init(_ action: Action, at: Point) {
    self.action = action
    self.at = at
  }
}

/// What a person does at the terminal.
public enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Text that was pasted in one piece, as it came; whoever takes it cleans it.
  case paste(String)
}
