import CTerminal
import Canvas

extension Terminal {
  /// Waits for the next event.
  ///
  /// - Parameter milliseconds: How long at most; 0 does not wait, nil waits without end.
  /// - Returns: The event, or nil when the time has passed. A closed terminal has hung up.
  public func next(timeout milliseconds: Int? = nil) -> TerminalEvent? {
    guard isOpen else { return .hungUp }
    if wasAway {
      wasAway = false
      return resized()
    }
    var left = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    while true {
      let event = ct_next(left)
      switch ct_kind(UInt32(bitPattern: event.kind)) {
      case CT_NOTHING: return nil
      case CT_RESIZED: return resized()
      case CT_SIGNAL: return .signal(event.value)
      case CT_WOKEN: return .woken
      case CT_HUNG_UP: return .hungUp
      default:
        if let input = Input(event) { return .input(input) }
        if milliseconds != nil { left = 0 }
      }
    }
  }

  private func resized() -> TerminalEvent {
    forgetShown()
    return .resized(width: size.width, height: size.height)
  }
}

extension Input {
  /// The input that an event of the C layer stands for; nil for keys that the program has no name for.
  init?(_ event: ct_event) {
    let at = Point(x: Int(event.column), y: Int(event.row))
    switch ct_kind(UInt32(bitPattern: event.kind)) {
    case CT_CHARACTER:
      guard let key = Key(scalar: event.value) else { return nil }
      self = .key(key)
    case CT_KEY:
      guard let key = Key(ct_key(UInt32(bitPattern: event.value))) else { return nil }
      self = .key(key)
    case CT_FUNCTION_KEY: self = .key(.function(Int(event.value)))
    case CT_PRESS: self = .mouse(Mouse(.press, at: at))
    case CT_WHEEL_UP: self = .mouse(Mouse(.wheelUp, at: at))
    case CT_WHEEL_DOWN: self = .mouse(Mouse(.wheelDown, at: at))
    case CT_PASTE:
      self = .paste(String(decoding: UnsafeBufferPointer(start: event.bytes, count: event.count), as: UTF8.self))
    default: return nil
    }
  }
}

extension Key {
  /// The key that gives this scalar: the character itself, or a letter or `_` together with Ctrl.
  init?(scalar value: Int32) {
    guard let scalar = Unicode.Scalar(UInt32(bitPattern: value)) else { return nil }
    switch value {
    case 1...26: self = .control(Character(Unicode.Scalar(UInt8(96 + value))))
    case 31: self = .control("_")
    case 0..<0x20, 0x7F..<0xA0: return nil
    default: self = .character(Character(scalar))
    }
  }

  /// The key that the C layer names so.
  init?(_ key: ct_key) {
    switch key {
    case CT_ENTER: self = .enter
    case CT_ESCAPE: self = .escape
    case CT_TAB: self = .tab
    case CT_BACK_TAB: self = .backTab
    case CT_BACKSPACE: self = .backspace
    case CT_DELETE: self = .delete
    case CT_INSERT: self = .insert
    case CT_UP: self = .up
    case CT_DOWN: self = .down
    case CT_LEFT: self = .left
    case CT_RIGHT: self = .right
    case CT_HOME: self = .home
    case CT_END: self = .end
    case CT_PAGE_UP: self = .pageUp
    case CT_PAGE_DOWN: self = .pageDown
    case CT_WORD_LEFT: self = .wordLeft
    case CT_WORD_RIGHT: self = .wordRight
    case CT_TEXT_START: self = .textStart
    case CT_TEXT_END: self = .textEnd
    case CT_DELETE_WORD_LEFT: self = .deleteWordLeft
    case CT_DELETE_WORD_RIGHT: self = .deleteWordRight
    default: return nil
    }
  }
}
