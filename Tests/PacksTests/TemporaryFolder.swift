import Foundation

/// A folder of its own for one test, removed when the test lets go of it.
final class TemporaryFolder {
  /// Where it is.
  let path: String

  /// Makes an empty folder.
  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/packs-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes files, by path inside the folder.
  func write(_ files: [String: String]) throws {
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  /// Writes one file's bytes.
  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}
