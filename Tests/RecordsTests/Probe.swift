import Glibc
import Synchronization

/// The probe as a process of its own, read line by line.
struct Probe {
  /// Its number.
  let process: pid_t
  private let reading: Int32

  /// Starts it.
  init(_ arguments: [String]) throws {
    let program = Self.path
    var ends: [Int32] = [0, 0]
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    let kept = ["LLVM_PROFILE_FILE", "LD_LIBRARY_PATH", "HOME", "PATH"].compactMap { name in
      getenv(name).map { name + "=" + String(cString: $0) }
    }
    var variables = (kept + ["SWIFT_BACKTRACE=enable=no"]).map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    // No other probe may inherit the ends of this one's pipe.
    let process = Self.starting.withLock { _ -> pid_t? in
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return Self.spawn(program, &words, &variables, output: ends[1])
    }
    guard let process else { throw ProbeError(description: "\(program) does not start") }
    close(ends[1])
    self.process = process
    reading = ends[0]
  }

  private static let starting = Mutex(())

  private static func spawn(
    _ program: String, _ words: inout [UnsafeMutablePointer<CChar>?], _ variables: inout [UnsafeMutablePointer<CChar>?],
    output: Int32
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    var process: pid_t = 0
    return posix_spawn(&process, program, &actions, nil, &words, &variables) == 0 ? process : nil
  }

  /// The next line; nil when it has nothing more to say.
  func line() -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while read(reading, &byte, 1) == 1 {
      if byte == 10 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return nil
  }

  /// Everything it says until it ends.
  func output() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    end()
    return lines
  }

  /// Kills it on the spot; gives the lines it had already written.
  func kill() -> [String] {
    Glibc.kill(process, SIGKILL)
    return output()
  }

  private func end() {
    close(reading)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// Beside the tests that are running.
  private static var path: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let tests = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folders = ([tests] + CommandLine.arguments).map { $0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.startIndex) }
    return folders.map { "\($0)/RecordsProbe" }.first { access($0, X_OK) == 0 } ?? "RecordsProbe"
  }
}

/// Why there is no probe.
struct ProbeError: Error, CustomStringConvertible {
  var description: String
}
