import Canvas
import Glibc
import Terminal

/// A program that shows what its terminal does, so that tests can look at the terminal without the real program.
///
/// Words on the command line: `mono` for no colours, `mouse`, `log=PATH` for standard error. It lists the last
/// events; some keys do something: `q` leaves, `x` traps, `o` overflows the stack, `a` aborts, `e` exits unexpectedly,
/// `w` wakes from another thread, `s` stops hearing signals, `h` hides the cursor.
@main
struct TerminalProbe {
  private var lines: [String] = []
  private var cursorIsHidden = false
  private var hangs = false

  static func main() {
    let words = CommandLine.arguments.dropFirst()
    let log = words.first { $0.hasPrefix("log=") }.map { String($0.dropFirst(4)) }
    let options = Terminal.Options(
      colours: !words.contains("mono"), mouse: words.contains("mouse"), errorLog: log)
    do throws(TerminalError) {
      let terminal = try Terminal(options: options)
      var probe = TerminalProbe()
      let status = probe.run(terminal)
      terminal.close()
      exit(status)
    } catch {
      print(error)
      exit(2)
    }
  }

  private mutating func run(_ terminal: Terminal) -> Int32 {
    while true {
      terminal.present(picture(terminal))
      while hangs { pause() }
      guard let event = terminal.next() else { continue }
      switch event {
      case .signal(SIGTSTP): terminal.suspend()
      case .signal(let number): return 128 + number
      case .hungUp: return 128 + SIGHUP
      case .input(.key(.character("q"))): return 0
      case .input(let input): heard(input)
      case .woken: lines.append("woken")
      case .resized(let width, let height): lines.append("resized \(width)x\(height)")
      }
    }
  }

  private mutating func heard(_ input: Input) {
    switch input {
    case .key(let key): lines.append("key \(key)")
    case .mouse(let mouse): lines.append("\(mouse.action) \(mouse.at.x),\(mouse.at.y)")
    case .paste(let text):
      let shown = text.unicodeScalars.prefix(40).map { $0.value < 0x20 ? "<\($0.value)>" : String($0) }.joined()
      lines.append("paste \(text.utf8.count) \(shown)")
    }
    switch input {
    case .key(.character("x")): print(lines[lines.count + Int.random(in: 1...2)])
    case .key(.character("o")): lines.append("\(overflow(1))")
    case .key(.character("a")): abort()
    case .key(.character("e")): exit(7)
    case .key(.character("w")):
      var thread = pthread_t()
      pthread_create(
        &thread, nil,
        { _ in
          Waker().wake(); return nil
        }, nil)
      pthread_join(thread, nil)
    case .key(.character("s")): hangs = true
    case .key(.character("h")): cursorIsHidden.toggle()
    default: break
    }
  }

  private func overflow(_ depth: Int) -> Int { depth < 0 ? 0 : overflow(depth + 1) + depth }

  private func picture(_ terminal: Terminal) -> Canvas {
    let size = terminal.size
    var canvas = Canvas(width: size.width, height: size.height)
    canvas.write("size \(size.width)x\(size.height) colours \(terminal.colours)", x: 0, y: 0, style: .focus)
    canvas.write("┌─┐│└┘ ▃█ ←↑→↓ äöüßÄÖÜ „Wort“ – … · › 日本", x: 0, y: 1, style: Style(front: .green, bold: true))
    for (index, line) in lines.suffix(max(0, size.height - 4)).enumerated() {
      canvas.write(line, x: 0, y: 2 + index, style: Style(front: .cyan))
    }
    canvas.write("ready", x: 0, y: size.height - 1)
    canvas.cursor = cursorIsHidden ? nil : Point(x: 2, y: 1)
    return canvas
  }
}
