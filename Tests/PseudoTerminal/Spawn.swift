import Glibc

/// Starts a program as the leader of a new session with the terminal at this path; nil when that fails.
func spawn(_ arguments: [String], _ environment: [String], on path: String) -> pid_t? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  // A session leader that opens a terminal makes it its own.
  posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var all = sigset_t()
  sigfillset(&all)
  posix_spawnattr_setsigdefault(&attributes, &all)
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  let newSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which is not imported everywhere.
  posix_spawnattr_setflags(
    &attributes, newSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
  var words = arguments.map { strdup($0) } + [nil]
  var variables = environment.map { strdup($0) } + [nil]
  defer { for text in words + variables { free(text) } }
  var process: pid_t = 0
  guard let program = arguments.first,
    started({ posix_spawn(&process, program, &actions, &attributes, &words, &variables) })
  else { return nil }
  return process
}

/// Starts something, again as long as its file is busy: another test may just be starting a program of its own, and
/// until that one runs, it holds the file open that was copied a moment ago.
///
/// - Returns: Whether it was started.
func started(_ start: () -> Int32) -> Bool {
  for _ in 0..<100_000 {
    let problem = start()
    guard problem == ETXTBSY else { return problem == 0 }
    sched_yield()
  }
  return false
}

/// The environment of a plain xterm in UTF-8, with these differences; nil takes a variable away.
///
/// Swift's own questions after a crash are turned off, and the place for coverage data is passed on.
func merged(_ differences: [String: String?]) -> [String] {
  var variables: [String: String] = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
  ]
  for name in ["LLVM_PROFILE_FILE", "LD_LIBRARY_PATH", "HOME"] {
    if let value = getenv(name) { variables[name] = String(cString: value) }
  }
  for (name, value) in differences { variables[name] = value }
  return variables.map { "\($0.key)=\($0.value)" }
}

extension PseudoTerminal {
  /// The path of a program that was built together with the running tests.
  public static func product(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // The tests run either as a program of their own or as a bundle that a helper of the toolchain loads.
    let folders = ([path] + CommandLine.arguments).map {
      String($0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.startIndex))
    }
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 } ?? name
  }
}
