import Glibc

extension PseudoTerminal {
  /// Waits until every signal that was sent has run its handler; a program that has ended has none left.
  ///
  /// - Throws: `Failure` when that does not happen in time.
  public func waitUntilSignalsAreTaken() throws(Failure) {
    try wait(
      for: "no signal waiting",
      untilState: {
        ["SigPnd", "ShdPnd"].allSatisfy { name in status(name)?.allSatisfy { $0 == "0" } ?? true }
          || status("State")?.first == "Z"
      })
  }

  /// Waits until a signal has stopped the program.
  ///
  /// - Throws: `Failure` when that does not happen in time.
  public func waitUntilStopped() throws(Failure) {
    try wait(for: "the stop", untilState: { status("State")?.first == "T" })
  }

  /// One line of what the kernel says of the process; nil when it says nothing.
  private func status(_ name: String) -> String? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix(name + ":") { return String(text.dropFirst(name.count + 1).filter { !$0.isWhitespace }) }
    }
    return nil
  }
}
