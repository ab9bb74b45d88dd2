import Glibc

/// Writes a text into a file of its own.
enum TextFile {
  /// Writes a text; a file that is there is replaced.
  ///
  /// - Throws: ``CommandError`` where it cannot be written.
  static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
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
