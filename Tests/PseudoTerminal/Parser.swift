/// Understands as much of an xterm or a VT100 as curses programs use, and draws it on a screen.
struct Parser {
  private enum State { case ground, escape, control, string, stringEscape, ignoreOne }

  private var state = State.ground
  private var parameters = ""
  private var pending: [UInt8] = []

  /// Takes in what a program has written.
  mutating func feed(_ bytes: some Sequence<UInt8>, into screen: inout Screen) {
    for byte in bytes { feed(byte, &screen) }
  }

  private mutating func feed(_ byte: UInt8, _ screen: inout Screen) {
    switch state {
    case .ground: ground(byte, &screen)
    case .escape: escape(byte, &screen)
    case .control: control(byte, &screen)
    case .string:
      if byte == 0x1B { state = .stringEscape } else if byte == 0x07 { state = .ground }
    case .stringEscape: state = byte == UInt8(ascii: "\\") ? .ground : .string
    case .ignoreOne: state = .ground
    }
  }

  private mutating func ground(_ byte: UInt8, _ screen: inout Screen) {
    switch byte {
    case 0x1B:
      pending = []
      state = .escape
    case 0x08: screen.move(x: screen.cursor.x - 1, y: screen.cursor.y)
    case 0x09: screen.move(x: (screen.cursor.x / 8 + 1) * 8, y: screen.cursor.y)
    case 0x0A, 0x0B, 0x0C: screen.lineFeed()
    case 0x0D: screen.move(x: 0, y: screen.cursor.y)
    case 0..<0x20, 0x7F: break
    default: character(byte, &screen)
    }
  }

  /// Collects the bytes of one scalar of UTF-8.
  private mutating func character(_ byte: UInt8, _ screen: inout Screen) {
    if byte & 0xC0 != 0x80 { pending = [] }
    pending.append(byte)
    let expected =
      switch pending[0] {
      case 0..<0x80: 1
      case 0xC0..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0...: 4
      default: 1
      }
    guard pending.count == expected else { return }
    let text = String(decoding: pending, as: UTF8.self)
    pending = []
    for scalar in text.unicodeScalars { screen.put(String(scalar), width: columns(of: scalar)) }
  }

  private func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF: 2
    default: 1
    }
  }

  private mutating func escape(_ byte: UInt8, _ screen: inout Screen) {
    state = .ground
    switch Character(Unicode.Scalar(byte)) {
    case "[":
      parameters = ""
      state = .control
    case "]", "P", "_", "^", "X": state = .string
    case "(", ")", "*", "+", "#", "%", " ": state = .ignoreOne
    case "D": screen.lineFeed()
    case "E":
      screen.move(x: 0, y: screen.cursor.y)
      screen.lineFeed()
    case "M": screen.reverseLineFeed()
    case "7": screen.saved = screen.cursor
    case "8": screen.move(x: screen.saved.x, y: screen.saved.y)
    case "c": screen = Screen(width: screen.width, height: screen.height)
    default: break
    }
  }

  private mutating func control(_ byte: UInt8, _ screen: inout Screen) {
    guard byte >= 0x40 else { return parameters.append(Character(Unicode.Scalar(byte))) }
    state = .ground
    let final = Character(Unicode.Scalar(byte))
    if parameters.first == "?" {
      if final == "h" || final == "l" { setModes(final == "h", &screen) }
      return
    }
    guard parameters.allSatisfy({ $0.isNumber || $0 == ";" }) else { return }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    screen.perform(final, numbers)
  }

  private func setModes(_ on: Bool, _ screen: inout Screen) {
    for number in parameters.dropFirst().split(separator: ";").compactMap({ Int($0) }) {
      if on { screen.modes.insert(number) } else { screen.modes.remove(number) }
      switch number {
      case 25: screen.cursorVisible = on
      case 47, 1047: screen.setAlternate(on)
      case 1048:
        if on { screen.saved = screen.cursor } else { screen.move(x: screen.saved.x, y: screen.saved.y) }
      case 1049:
        if on { screen.saved = screen.cursor }
        screen.setAlternate(on)
        if !on { screen.move(x: screen.saved.x, y: screen.saved.y) }
      default: break
      }
    }
  }
}

extension Screen {
  /// Carries out one control sequence.
  mutating func perform(_ final: Character, _ numbers: [Int]) {
    let first = numbers.first ?? 0
    let second = numbers.count > 1 ? numbers[1] : 0
    let count = max(1, first)
    switch final {
    case "A": move(x: cursor.x, y: cursor.y - count)
    case "B", "e": move(x: cursor.x, y: cursor.y + count)
    case "C", "a": move(x: cursor.x + count, y: cursor.y)
    case "D": move(x: cursor.x - count, y: cursor.y)
    case "E": move(x: 0, y: cursor.y + count)
    case "F": move(x: 0, y: cursor.y - count)
    case "G", "`": move(x: count - 1, y: cursor.y)
    case "d": move(x: cursor.x, y: count - 1)
    case "H", "f": move(x: max(1, second) - 1, y: count - 1)
    case "J":
      if first == 0 {
        erase(row: cursor.y, cursor.x..<width)
        erase(rows: cursor.y + 1..<max(cursor.y + 1, height))
      } else {
        erase(rows: 0..<(first == 1 ? cursor.y : height))
        if first == 1 { erase(row: cursor.y, 0..<cursor.x + 1) }
      }
    case "K":
      erase(row: cursor.y, first == 0 ? cursor.x..<width : 0..<(first == 1 ? cursor.x + 1 : width))
    case "X": erase(row: cursor.y, cursor.x..<cursor.x + count)
    case "@": insert(count)
    case "P": delete(count)
    case "L": if region.contains(cursor.y) { scroll(-count, from: cursor.y) }
    case "M": if region.contains(cursor.y) { scroll(count, from: cursor.y) }
    case "S": scroll(count, from: region.lowerBound)
    case "T": scroll(-count, from: region.lowerBound)
    case "b": for _ in 0..<count { put(last, width: 1) }
    case "m": style(numbers.isEmpty ? [0] : numbers)
    case "r":
      let top = min(height, count) - 1
      let bottom = (second == 0 ? height : min(height, second)) - 1
      region = top < bottom ? top...bottom : 0...height - 1
      move(x: 0, y: 0)
    case "s": saved = cursor
    case "u": move(x: saved.x, y: saved.y)
    default: break
    }
  }
}
