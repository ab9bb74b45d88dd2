#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading a file whole, but never more of it than allowed.
enum FileBytes {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - limit: The most bytes it may have.
  /// - Returns: All bytes.
  /// - Throws: `ArticleFileError` if it cannot be opened or read, is a folder, or is larger.
  static func read(path: String, limit: Int) throws(ArticleFileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, reason: reason(errno)) }
    defer { _ = close(file) }
    var status = stat()
    if fstat(file, &status) == 0, Int(status.st_size) > limit { throw .tooLarge(limit: limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(file, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.read(file, buffer.baseAddress, buffer.count)
        #else
          Darwin.read(file, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path, reason: reason(errno)) }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(limit: limit) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Why the system refused.
  private static func reason(_ code: Int32) -> ArticleFileError.Reason {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .forbidden
    case EISDIR: .folder
    default: .other(Int(code))
    }
  }
}
