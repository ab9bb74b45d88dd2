import Glibc
import Speech

/// What the surroundings of the program say.
enum Environment {
  /// The value of a variable; nil where it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name), value[0] != 0 else { return nil }
    return String(cString: value)
  }

  /// The language of the locale: German where it says so, else English.
  static var language: Language {
    let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? ""
    // A locale that only names a character set says nothing about the language; then LANG may.
    let isNeutral = locale.hasPrefix("C.") || locale == "C" || locale == "POSIX"
    let name = isNeutral ? value("LANGUAGE") ?? value("LANG") ?? locale : locale
    return name.lowercased().hasPrefix("de") ? .german : .english
  }

  /// Whether colours are unwanted (no-color.org).
  static var wantsNoColour: Bool { value("NO_COLOR") != nil }

  /// The path of the running program; nil where the system does not tell.
  static var executable: String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The file that takes standard error in while a screen is open; nil where there is no place for it.
  static var errorLog: String? {
    let base: String
    if let state = value("XDG_STATE_HOME"), state.hasPrefix("/") {
      base = state
    } else if let home = value("HOME"), home.hasPrefix("/") {
      base = home + "/.local/state"
    } else {
      return nil
    }
    var path = ""
    for part in (base + "/anprobe").split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
    return path + "/errors.log"
  }

  /// The folder in which a person keeps sentences of their own, from which any pack’s recogniser learns too.
  static var ownWordsFolder: String? {
    if let base = value("XDG_CONFIG_HOME"), base.hasPrefix("/") { return base + "/anprobe/own-words" }
    guard let home = value("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.config/anprobe/own-words"
  }

  /// Whether both ends of the conversation are a terminal.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// How many columns pages of text have: 80, or as many as the terminal where it is narrower, yet at least 40.
  static var pageWidth: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(Int(size.ws_col), 40), 80)
  }

  /// The time, in milliseconds since 1970 (UTC).
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  /// For how long the machine has been running, in milliseconds; it never goes back.
  static var uptime: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  /// How far the local time is ahead of UTC at a moment, both in seconds; the moment since 1970.
  @Sendable static func utcOffset(at moment: Int) -> Int {
    var time = time_t(moment)
    var parts = tm()
    return localtime_r(&time, &parts) == nil ? 0 : Int(parts.tm_gmtoff)
  }

  /// A number that differs from one start to the next.
  static var freshSeed: UInt64 {
    var generator = SystemRandomNumberGenerator()
    return UInt64.random(in: 1...999_999, using: &generator)
  }

  /// Writes a line to standard error.
  static func complain(_ line: String) {
    var bytes = Array((line + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
