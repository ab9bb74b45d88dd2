import Glibc

/// Writes a text into a file of its own.
enum TextFile {
  /// Writes a text; a file that is there is replaced.
  ///
  /// - Throws: ``CommandError`` where it cannot be written.
  static func write(_ text: String, to path: String) throws {
    try write(text, to: path, flags: O_TRUNC, mode: 0o644)
  }

  /// Writes a text that is nobody else's business: readable by the person alone, and never in place of a file that is there.
  ///
  /// - Throws: ``CommandError`` where it cannot be written, or there is something of that name already.
  static func writePrivate(_ text: String, to path: String) throws {
    try write(text, to: path, flags: O_EXCL | O_NOFOLLOW, mode: 0o600)
  }

  /// The most files of one name and day; after that somebody has to tidy up.
  private static let mostNumbers = 999

  /// Writes a text as ``writePrivate(_:to:)`` does; where there is a file of that name already, with a number behind it.
  ///
  /// - Returns: The path it was written to, such as `anprobe-journal-2026-11-26-2.md`.
  /// - Throws: ``CommandError`` where it cannot be written.
  static func writeNewPrivate(_ text: String, to path: String) throws -> String {
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    for number in 1...mostNumbers {
      let name = number == 1 ? path : path[..<dot] + "-" + String(number) + path[dot...]
      // A file of that name that comes in between is not replaced either: writing refuses then.
      if access(name, F_OK) == 0 { continue }
      try writePrivate(text, to: name)
      return name
    }
    throw CommandError.file(path, EEXIST)
  }

  private static func write(_ text: String, to path: String, flags: Int32, mode: mode_t) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, mode)
    guard file >= 0 else { throw CommandError.file(path, errno) }
    var text = text
    let failure = text.withUTF8 { bytes -> Int32 in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(file, rest.baseAddress, rest.count)
        if count > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    let closed = close(file) == 0 ? 0 : errno
    if failure != 0 || closed != 0 { throw CommandError.file(path, failure != 0 ? failure : closed) }
  }
}
