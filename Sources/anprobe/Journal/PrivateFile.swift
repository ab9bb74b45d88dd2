import Canvas
import Glibc

/// Writes a file that its owner alone may read, and never through a link.
enum PrivateFile {
  /// Whether it could be written, before anything else is asked.
  ///
  /// - Throws: ``CommandError`` where a link, a folder or a file that is not to be replaced is in its place.
  static func check(_ path: String, replacing: Bool) throws {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    let values = ["path": path.cleaned()]
    if status.st_mode & S_IFMT == S_IFLNK { throw CommandError(CommandError.text("journal.is-link", values)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw CommandError.file(path, EISDIR) }
    if !replacing { throw CommandError(CommandError.text("journal.is-there", values)) }
  }

  /// Writes a text; a file that is replaced is there whole, as it was or as it is now.
  ///
  /// - Throws: ``CommandError`` where it cannot be written.
  static func write(_ text: String, to path: String, replacing: Bool) throws {
    try check(path, replacing: replacing)
    let draft = replacing ? path + ".new" : path
    if replacing { unlink(draft) }
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw CommandError.file(path, errno) }
    fchmod(file, 0o600)
    var failure: Int32 = 0
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty, failure == 0 {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failure = errno }
    }
    if failure == 0, fsync(file) != 0, errno != EINVAL { failure = errno }
    if close(file) != 0, failure == 0 { failure = errno }
    if failure == 0, replacing, rename(draft, path) != 0 { failure = errno }
    guard failure == 0 else {
      unlink(draft)
      throw CommandError.file(path, failure)
    }
  }

  /// The most files of one name; after that somebody has to tidy up.
  private static let mostNumbers = 999

  /// Writes a text into a file that was not there; where one of that name is, with a number behind it.
  ///
  /// - Returns: The path it was written to, such as `anprobe-journal-2026-11-26-2.md`.
  /// - Throws: ``CommandError`` where it cannot be written.
  static func writeNew(_ text: String, to path: String) throws -> String {
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    for number in 1...mostNumbers {
      let name = number == 1 ? path : path[..<dot] + "-" + String(number) + path[dot...]
      // A file of that name that comes in between is not replaced either: writing refuses then.
      if access(name, F_OK) == 0 { continue }
      try write(text, to: name, replacing: false)
      return name
    }
    throw CommandError.file(path, EEXIST)
  }
}
