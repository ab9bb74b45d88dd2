import Glibc

/// A program that runs without a terminal and is read line by line, until somebody kills it.
public final class RunningProgram {
  private let process: pid_t
  private let reading: Int32
  private let deadline: Int32
  private var hasEnded = false

  /// Starts a program; what it writes to standard error goes where standard output goes.
  ///
  /// - Parameters:
  ///   - arguments: The path of the program and its words.
  ///   - environment: What differs from a plain environment in UTF-8; nil takes a variable away.
  ///   - input: What stands on standard input before its end.
  ///   - seconds: How long each line may take.
  /// - Throws: `PseudoTerminal.Failure` when it cannot be started.
  public init(
    _ arguments: [String], environment: [String: String?] = [:], input: String, seconds: Double = 30
  ) throws(PseudoTerminal.Failure) {
    let typed = try Program.file(holding: input)
    let output = try Program.pipe()
    let process = Program.start(arguments, merged(environment), [typed, output.write, output.write])
    for end in [typed, output.write] { close(end) }
    guard let process else {
      close(output.read)
      throw PseudoTerminal.Failure(description: "cannot start \(arguments.first ?? "nothing")")
    }
    self.process = process
    reading = output.read
    deadline = Int32(seconds * 1000)
  }

  deinit {
    _ = kill()
    close(reading)
  }

  /// The next line; nil when there is no more, or when it takes too long.
  public func line() -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      var file = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
      guard poll(&file, 1, deadline) > 0, read(reading, &byte, 1) == 1 else { return nil }
      if byte == 10 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
  }

  /// Kills it on the spot; gives the lines it had already written.
  public func kill() -> [String] {
    guard !hasEnded else { return [] }
    hasEnded = true
    Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    return lines
  }
}
