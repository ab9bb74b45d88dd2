import Glibc

/// A program run from outside without a terminal: what goes in, what comes out, and how it ends.
public enum Program {
  /// What a program has left behind.
  public struct Result: Sendable {
    /// How it ended.
    public let ending: PseudoTerminal.Ending
    /// What it wrote to standard output.
    public let outputBytes: [UInt8]
    /// What it wrote to standard error.
    public let errorBytes: [UInt8]

    /// Standard output as text.
    public var output: String { String(decoding: outputBytes, as: UTF8.self) }
    /// Standard error as text.
    public var errors: String { String(decoding: errorBytes, as: UTF8.self) }
    /// The lines of standard output.
    public var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).dropLast(output.hasSuffix("\n") ? 1 : 0)
        .map(String.init)
    }
    /// The exit status; nil if a signal ended it.
    public var status: Int32? {
      if case .exited(let status) = ending { status } else { nil }
    }
  }

  /// Runs a program to its end, with standard input from a text and standard output and error into pipes.
  ///
  /// - Parameters:
  ///   - arguments: The path of the program and its words.
  ///   - environment: What differs from a plain environment in UTF-8; nil takes a variable away.
  ///   - input: What stands on standard input before its end.
  ///   - seconds: After how long a program that does not end is killed, which is a failure.
  /// - Returns: What it has left behind.
  /// - Throws: `PseudoTerminal.Failure` when it cannot be started or does not end.
  public static func run(
    _ arguments: [String], environment: [String: String?] = [:], input: String = "", seconds: Double = 120
  ) throws(PseudoTerminal.Failure) -> Result {
    let typed = try file(holding: input)
    defer { close(typed) }
    let output = try pipe()
    let errors = try pipe()
    defer { for end in [output.read, errors.read] { close(end) } }
    let process = start(arguments, merged(environment), [typed, output.write, errors.write])
    for end in [output.write, errors.write] { close(end) }
    guard let process else {
      throw PseudoTerminal.Failure(description: "cannot start \(arguments.first ?? "nothing")")
    }
    var read: [[UInt8]] = [[], []]
    let isComplete = collect([output.read, errors.read], into: &read, seconds: seconds)
    if !isComplete { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    guard isComplete else {
      throw PseudoTerminal.Failure(description: "\(arguments) does not end; it wrote \(read[0].count) bytes")
    }
    return Result(
      ending: status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F), outputBytes: read[0],
      errorBytes: read[1])
  }

  /// Reads until all ends are closed; false when that takes too long.
  private static func collect(_ ends: [Int32], into read: inout [[UInt8]], seconds: Double) -> Bool {
    var files = ends.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while files.contains(where: { $0.fd >= 0 }) {
      guard poll(&files, nfds_t(files.count), Int32(seconds * 1000)) > 0 else { return false }
      for index in files.indices where files[index].fd >= 0 && files[index].revents != 0 {
        let count = Glibc.read(files[index].fd, &buffer, buffer.count)
        if count > 0 { read[index] += buffer[..<count] } else if count == 0 { files[index].fd = -1 }
      }
    }
    return true
  }

  /// A file that nobody else sees, open at its beginning.
  static func file(holding text: String) throws(PseudoTerminal.Failure) -> Int32 {
    var name = Array("/tmp/anprobe-input-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw PseudoTerminal.Failure(description: "no temporary file") }
    unlink(name)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw PseudoTerminal.Failure(description: "the input cannot be written") }
      bytes = bytes.dropFirst(count)
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  /// A pipe whose ends no other program inherits.
  static func pipe() throws(PseudoTerminal.Failure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw PseudoTerminal.Failure(description: "no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Starts a program with these files as standard input, output and error; nil when that fails.
  static func start(_ arguments: [String], _ environment: [String], _ files: [Int32]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, file) in files.enumerated() { posix_spawn_file_actions_adddup2(&actions, file, Int32(place)) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    guard let program = arguments.first,
      started({ posix_spawn(&process, program, &actions, &attributes, &words, &variables) })
    else { return nil }
    return process
  }
}
