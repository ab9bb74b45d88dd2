import Glibc
import Packs

/// Writes files where there are none.
enum NewFiles {
  /// Whether there is anything at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Writes files into a folder; folders on the way are made.
  ///
  /// - Throws: ``CommandError`` where one of them is there already, before any is written, or cannot be written.
  static func write(_ files: [Skeleton.File], into folder: String) throws {
    let paths = files.map { "\(folder)/\($0.path)" }
    if let path = paths.first(where: exists) { throw CommandError.isThere(path) }
    for (file, path) in zip(files, paths) {
      try makeFolders(for: path)
      try write(file.text, to: path)
    }
  }

  /// Makes the folders on the way to a file.
  private static func makeFolders(for path: String) throws {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      folder += folder.isEmpty || folder.hasSuffix("/") ? part : "/" + part
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw CommandError.file(folder, errno) }
    }
  }

  /// Writes one file, unless somebody else has just made it.
  private static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw errno == EEXIST ? CommandError.isThere(path) : CommandError.file(path, errno) }
    close(file)
    try TextFile.write(text, to: path)
  }
}
