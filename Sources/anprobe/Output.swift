import Glibc

/// Standard output: collects lines and writes them in large pieces, and notices when nobody takes them.
struct Output {
  /// What has not been written yet.
  private var text = ""
  /// From how many bytes on a piece is written.
  private static let piece = 1 << 16

  /// Adds a line.
  ///
  /// - Throws: ``CommandError`` where it cannot be written.
  mutating func line(_ line: String) throws {
    text += line
    try endLine()
  }

  /// Adds a line that is written directly into the text to come.
  ///
  /// - Throws: ``CommandError`` where it cannot be written.
  mutating func line(_ write: (inout String) -> Void) throws {
    write(&text)
    try endLine()
  }

  private mutating func endLine() throws {
    text += "\n"
    if text.utf8.count >= Self.piece { try flush() }
  }

  /// Writes everything that was added.
  ///
  /// - Throws: ``CommandError`` where it cannot be written.
  mutating func flush() throws {
    let failure = text.withUTF8 { bytes -> Int32 in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = write(STDOUT_FILENO, rest.baseAddress, rest.count)
        if count > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    text.removeAll(keepingCapacity: true)
    if failure != 0 { throw CommandError.output(failure) }
  }
}
