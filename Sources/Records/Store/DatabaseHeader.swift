import Glibc
import History

/// The first hundred bytes of an SQLite file, read without the library, so that looking changes nothing.
///
/// The places are those of the SQLite database file format, section 1.3.
struct DatabaseHeader {
  /// How much there is of the file.
  enum Kind {
    /// No file, or an empty one.
    case none
    /// A file with a header.
    case header(DatabaseHeader)
    /// Something else.
    case other
  }

  private static let magic = Array("SQLite format 3\0".utf8)
  private static let length = 100

  /// What marks the program the file belongs to.
  var applicationID: Int32
  /// How often the tables were changed; 0 if there never were any.
  var schemaCookie: UInt32
  /// The size the file should have, in bytes; nil where it does not say.
  var declaredSize: Int?

  /// Looks at a file.
  ///
  /// - Returns: What it begins with, and its size in bytes.
  /// - Throws: `KeepingError` where it cannot be read.
  static func read(_ path: String) throws(KeepingError) -> (kind: Kind, size: Int) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return (.none, 0) }
      throw KeepingError(path: path, problem: .readOnly)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw KeepingError(path: path, problem: .damaged)
    }
    let size = Int(status.st_size)
    if size == 0 { return (.none, 0) }
    var bytes = [UInt8](repeating: 0, count: length)
    let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
    guard count == length, bytes.starts(with: magic) else { return (.other, size) }
    func number(at place: Int) -> UInt32 { bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) } }
    let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    // The number of pages counts only if the program that wrote last knew it.
    let isValid = number(at: 24) == number(at: 92)
    let header = DatabaseHeader(
      applicationID: Int32(bitPattern: number(at: 68)), schemaCookie: number(at: 40),
      declaredSize: isValid ? Int(number(at: 28)) * (pageSize == 1 ? 65536 : pageSize) : nil)
    return (.header(header), size)
  }
}
