import CTerminal
import Canvas
import Glibc
import Testing

@testable import Terminal

/// The terminal without a terminal: what is presented is read back from the cells of ncurses.
///
/// There is one terminal per process, so one test runs after the other.
@Suite(.serialized)
struct TerminalTests {
  private func open(
    _ name: String = "xterm-256color", locale: String = "C.UTF-8", colours: Bool = true, width: Int = 12,
    height: Int = 3
  ) throws -> Terminal {
    setenv("LC_ALL", locale, 1)
    return try Terminal(headless: name, colours: colours, width: width, height: height)
  }

  /// What stands in the cells of the open terminal, as lines of text.
  private func shown(_ terminal: Terminal) -> [String] {
    (0..<terminal.size.height).map { y in
      var line = ""
      var x = 0
      while x < terminal.size.width {
        let cell = ct_cell_at(Int32(x), Int32(y))
        for value in [cell.glyph, cell.mark, cell.second_mark] where value != 0 {
          line.unicodeScalars.append(Unicode.Scalar(value) ?? "?")
        }
        x += max(1, Int(cell.width))
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  @Test func aCanvasReachesTheCells() throws {
    let terminal = try open()
    defer { terminal.close() }
    #expect(terminal.size == (12, 3))
    #expect(terminal.canDrawUnicode)
    var canvas = Canvas(width: 12, height: 3)
    canvas.write("┌ Größe ›", x: 0, y: 0)
    canvas.write("日本 ok", x: 1, y: 1)
    canvas.write("rechts", x: 6, y: 2)
    terminal.present(canvas)
    #expect(shown(terminal) == ["┌ Größe ›", " 日本 ok", "      rechts"])
    canvas.write(" ││ ", x: 1, y: 1)
    terminal.present(canvas)
    #expect(shown(terminal) == ["┌ Größe ›", "  ││  ok", "      rechts"])
  }

  @Test func aCanvasOfAnotherSizeReplacesEverything() throws {
    let terminal = try open()
    defer { terminal.close() }
    var large = Canvas(width: 20, height: 5)
    for y in 0..<5 { large.write("abcdefghijklmnopqrst", x: 0, y: y) }
    terminal.present(large)
    #expect(shown(terminal) == Array(repeating: "abcdefghijkl", count: 3))
    var small = Canvas(width: 4, height: 1)
    small.write("klein", x: 0, y: 0)
    terminal.present(small)
    #expect(shown(terminal) == ["klei", "", ""])
  }

  @Test func stylesReachTheCells() throws {
    let terminal = try open()
    defer { terminal.close() }
    #expect(terminal.colours == 256)
    var canvas = Canvas(width: 12, height: 3)
    canvas.write("a", x: 0, y: 0, style: Style(front: .white, back: .blue, bold: true))
    canvas.write("b", x: 1, y: 0, style: Style(dim: true, underline: true, reverse: true))
    canvas.write("c", x: 2, y: 0, style: Style(back: .red))
    terminal.present(canvas)
    let cells = (0..<4).map { ct_cell_at(Int32($0), 0) }
    #expect(cells.map { [$0.front, $0.back] } == [[8, 5], [0, 0], [0, 2], [0, 0]])
    #expect(cells.map { UInt32($0.attributes) } == [1, 2 + 4 + 8, 0, 0])
  }

  @Test func noColoursWhereNoneAreWanted() throws {
    let terminal = try open(colours: false)
    defer { terminal.close() }
    #expect(terminal.colours == 0)
    var canvas = Canvas(width: 12, height: 3)
    canvas.write("a", x: 0, y: 0, style: Style(front: .red, bold: true))
    terminal.present(canvas)
    #expect(ct_cell_at(0, 0).front == 0)
    #expect(UInt32(ct_cell_at(0, 0).attributes) == CT_BOLD.rawValue)
  }

  @Test func everyPairOfColoursFitsOrIsLeftOut() throws {
    for (name, expected) in [("xterm-256color", 81), ("linux", 64)] {
      let terminal = try open(name, width: 81, height: 1)
      defer { terminal.close() }
      var canvas = Canvas(width: 81, height: 1)
      for (front, back) in Colour.allCases.flatMap({ front in Colour.allCases.map { (front, $0) } }) {
        canvas[Int(front.rawValue) * 9 + Int(back.rawValue), 0] = Cell("x", style: Style(front: front, back: back))
      }
      terminal.present(canvas)
      let right = (0..<81).count { ct_cell_at(Int32($0), 0).front == $0 / 9 && ct_cell_at(Int32($0), 0).back == $0 % 9 }
      #expect(right == expected, "\(name)")
    }
  }

  @Test func whatWouldSteerATerminalIsReplaced() throws {
    let terminal = try open()
    defer { terminal.close() }
    var canvas = Canvas(width: 12, height: 3)
    let dangerous: [Character] = ["\u{1B}", "\u{9B}", "\n", "\u{202E}", "\u{7F}", "\u{200D}", "\r\n"]
    for (x, glyph) in dangerous.enumerated() { canvas[x, 0] = Cell(glyph) }
    canvas[0, 1] = Cell("e\u{301}")
    canvas[1, 1] = Cell("👩\u{200D}👧")
    terminal.present(canvas)
    #expect(shown(terminal) == ["???????", "e\u{301}?", ""])
  }

  @Test func withoutUTF8EveryCellKeepsItsColumn() throws {
    let terminal = try open(locale: "C")
    defer { terminal.close() }
    #expect(!terminal.canDrawUnicode)
    var canvas = Canvas(width: 12, height: 3)
    canvas.write("┌─┬┐ ▃█ äöüß", x: 0, y: 0)
    canvas.write("„a“ ‚b‘ – …›", x: 0, y: 1)
    canvas.write("日38½ a\u{308}·ŁŽ✓", x: 0, y: 2)
    terminal.present(canvas)
    #expect(shown(terminal) == ["+-++ ## aous", "\"a\" 'b' - .>", "? 38+ a.LZv"])
  }

  @Test func thereIsOneTerminal() throws {
    let terminal = try open()
    #expect(throws: TerminalError.alreadyOpen) { try open() }
    terminal.close()
    terminal.close()
    terminal.present(Canvas(width: 3, height: 1))
    #expect(terminal.next(timeout: nil) == .hungUp)
    try open().close()
  }

  @Test func unusableTerminalsAreRefused() {
    #expect(throws: TerminalError.unknownName("no-such-terminal")) { try open("no-such-terminal") }
    #expect(throws: TerminalError.tooSimple("dumb")) { try open("dumb") }
    #expect(throws: TerminalError.noName) { try Terminal(options: Terminal.Options(name: "")) }
  }

  @Test func severalWakingsAreOne() throws {
    let terminal = try open()
    defer { terminal.close() }
    #expect(terminal.next(timeout: 0) == nil)
    for _ in 1...100_000 { Waker().wake() }
    #expect(terminal.next(timeout: nil) == .woken)
    #expect(terminal.next(timeout: 0) == nil)
  }
}
