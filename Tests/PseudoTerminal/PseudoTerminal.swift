import Glibc

/// A program that runs in a terminal made for it, with a person's eyes and hands in the form of functions.
///
/// The program is the leader of a session of its own, and it is killed when this value goes away. Nothing here sleeps:
/// everything waits for what it wants to see, until a deadline.
public final class PseudoTerminal {
  /// Why a test in a terminal cannot go on.
  public struct Failure: Error, CustomStringConvertible {
    /// What was expected, and what stood on the screen instead.
    public let description: String
  }

  /// How a program has ended.
  public enum Ending: Equatable, Sendable {
    /// It ended by itself, with this status.
    case exited(Int32)
    /// A signal ended it.
    case killed(Int32)
  }

  /// What is on the screen, as far as it has been read.
  public private(set) var screen: Screen
  /// Everything the program has written, as far as it has been read.
  public private(set) var output: [UInt8] = []
  /// The same as text.
  public var transcript: String { String(decoding: output, as: UTF8.self) }
  /// The number of the program's process.
  public let process: pid_t
  private let master: Int32
  private var parser = Parser()
  private var ending: Ending?
  private var isOpen = true
  private let deadline: Double

  /// Starts a program in a terminal of the given size.
  ///
  /// - Parameters:
  ///   - arguments: The path of the program and its words.
  ///   - environment: What differs from a plain xterm in UTF-8; nil takes a variable away.
  ///   - columns: Columns of the terminal.
  ///   - rows: Rows of the terminal.
  ///   - seconds: How long each waiting may last.
  /// - Throws: `Failure` when there is no pseudo-terminal or no such program.
  public init(
    arguments: [String], environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24,
    seconds: Double = 60
  ) throws(Failure) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    var master: Int32 = -1
    var slave: Int32 = -1
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw Failure(description: "no pseudo-terminal") }
    defer { Glibc.close(slave) }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let process = spawn(arguments, merged(environment), on: path) else {
      Glibc.close(master)
      throw Failure(description: "cannot start \(arguments.first ?? "nothing")")
    }
    self.process = process
    self.master = master
    deadline = seconds
    screen = Screen(width: columns, height: rows)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    hangUp()
  }

  /// Types text, byte by byte as it is.
  public func type(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes as if they had been typed.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        // The program has to read first, and it may have to write before that.
        var file = pollfd(fd: master, events: Int16(POLLOUT | POLLIN), revents: 0)
        guard poll(&file, 1, Int32(deadline * 1000)) > 0 else { return }
        readAvailable()
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Waits until the screen looks as wanted.
  ///
  /// - Throws: `Failure` with the screen when that does not happen in time, or the program ends before.
  @discardableResult
  public func wait(
    for expectation: String = "the expected screen", until isReached: (Screen) -> Bool
  ) throws(Failure) -> Screen {
    let end = now() + deadline
    while true {
      readAvailable()
      if isReached(screen) { return screen }
      if checkEnding() != nil {
        readAvailable()
        if isReached(screen) { return screen }
        throw Failure(description: "\(expectation) never came; the program ended: \(dump)")
      }
      guard now() < end else { throw Failure(description: "\(expectation) did not come in time: \(dump)") }
      waitForOutput()
    }
  }

  /// Waits until the text stands on the screen.
  @discardableResult
  public func wait(for text: String) throws(Failure) -> Screen { try wait(for: "‹\(text)›") { $0.contains(text) } }

  /// Waits until the program has ended and reads what it has written last.
  ///
  /// - Throws: `Failure` when it does not end in time.
  public func waitForExit() throws(Failure) -> Ending {
    let end = now() + deadline
    while true {
      readAvailable()
      if let ending = checkEnding() {
        readAvailable()
        return ending
      }
      guard now() < end else { throw Failure(description: "the program does not end: \(dump)") }
      waitForOutput()
    }
  }

  /// Gives the terminal another size, which the program learns by SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    readAvailable()
    screen.resize(width: columns, height: rows)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Forgets what is on the screen and in which modes it is, as if somebody else had used it.
  public func forgetScreen() {
    readAvailable()
    screen = Screen(width: screen.width, height: screen.height)
  }

  /// Has the program draw everything anew and waits until the picture is whole.
  ///
  /// Programs draw from the first row to the last, after wiping the screen: once both texts are there, nothing is missing
  /// between them.
  ///
  /// - Parameters:
  ///   - first: A text of the first row; it must stand on the screen now.
  ///   - last: A text at the end of the last row.
  /// - Returns: The whole picture.
  /// - Throws: `Failure` with the screen when that does not happen in time, or the program ends before.
  public func drawnAnew(from first: String, to last: String) throws(Failure) -> Screen {
    forgetScreen()
    type("\u{0C}")
    return try wait(for: "‹\(first)› and ‹\(last)› drawn anew") { $0.contains(first) && $0.contains(last) }
  }

  /// Waits until the program's state is as wanted, without looking at its screen.
  func wait(for expectation: String, untilState isReached: () -> Bool) throws(Failure) {
    let end = now() + deadline
    while !isReached() {
      if checkEnding() != nil { throw Failure(description: "\(expectation) never came, it ended: \(dump)") }
      guard now() < end else { throw Failure(description: "\(expectation) did not come in time: \(dump)") }
      waitForOutput()
    }
  }

  /// Takes the terminal away, as when a window is closed.
  public func hangUp() {
    guard isOpen else { return }
    isOpen = false
    Glibc.close(master)
  }

  /// The modes the terminal is in.
  public var termios: termios {
    get {
      var modes = Glibc.termios()
      tcgetattr(master, &modes)
      return modes
    }
    set {
      var modes = newValue
      tcsetattr(master, TCSANOW, &modes)
    }
  }

  /// Whether the terminal shows what is typed and gives it out line by line, as a shell needs it.
  public var isRestored: Bool {
    let needed = tcflag_t(ECHO | ICANON | ISIG)
    return termios.c_lflag & needed == needed && termios.c_iflag & tcflag_t(ICRNL) != 0
  }

  /// Whether the alternate screen is shown.
  public var isOnAlternateScreen: Bool { screen.isOnAlternateScreen }
  /// Whether the cursor can be seen.
  public var cursorVisible: Bool { screen.cursorVisible }

  private var dump: String {
    "\n\(screen.text)\n(\(screen.width)x\(screen.height), ending: \(String(describing: ending)))"
  }

  private func readAvailable() {
    guard isOpen else { return }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      output += buffer[..<count]
      parser.feed(buffer[..<count], into: &screen)
    }
  }

  /// Waits a moment for output; a program that ends without any is noticed soon after.
  private func waitForOutput() {
    var file = pollfd(fd: isOpen ? master : -1, events: Int16(POLLIN), revents: 0)
    if poll(&file, 1, 5) > 0, file.revents & Int16(POLLIN) == 0 { poll(nil, 0, 1) }
  }

  private func checkEnding() -> Ending? {
    if let ending { return ending }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    ending = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
    return ending
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
