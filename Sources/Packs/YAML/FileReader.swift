#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads files and folders with a limit, and never waits for a device or a pipe.
enum FileReader {
  /// The bytes of an ordinary file of at most so many bytes; throws the problem.
  static func bytes(of path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw FileProblem(.failure()) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem(.failure()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileProblem(.notAFile) }
    guard status.st_size <= limit else { throw FileProblem(.fileTooLarge(limit: limit)) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size) + 1)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileProblem(.failure()) }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw FileProblem(.fileTooLarge(limit: limit)) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// The names in a folder without those that begin with a dot, sorted by code points, at most so many; nil if none can be read.
  static func names(in folder: String, limit: Int = 4096) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < limit, let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(validatingCString: $0)
        }
      }
      if let name, !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// Whether there is a folder at the path, links followed.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything at the path, links followed.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// A path inside a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

/// Why a file could not be read.
struct FileProblem: Error {
  /// The problem, as issues name it.
  var problem: Issue.Problem

  /// Makes one.
  init(_ problem: Issue.Problem) { self.problem = problem }
}

extension Issue.Problem {
  /// The problem that the last failed system call left behind.
  fileprivate static func failure() -> Issue.Problem {
    let number = errno
    if number == ENOENT || number == ENOTDIR { return .missingFile }
    return .unreadable(String(cString: strerror(number)))
  }
}
