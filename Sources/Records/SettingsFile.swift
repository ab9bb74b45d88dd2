import FoundationEssentials
import Glibc

/// The small file in which a person's settings are kept: names and values, as JSON.
///
/// It is replaced whole, so that a crash leaves the old one or the new one and never half of one; folder and file belong
/// to the person alone (0700, 0600).
public struct SettingsFile: Sendable {
  /// Where it lies.
  public let path: String

  /// The most bytes that are read of it.
  private static let limit = 64 * 1024

  /// Makes a file at a path; nothing is touched yet.
  public init(path: String) { self.path = path }

  /// The usual place: `anprobe/settings.json` in the folder for configuration; nil where there is no home.
  ///
  /// - Parameters:
  ///   - configuration: What XDG_CONFIG_HOME says.
  ///   - home: What HOME says.
  /// - Returns: The file, which need not exist yet.
  public static func usual(configuration: String?, home: String?) -> SettingsFile? {
    // A relative folder is to be ignored, says the XDG Base Directory Specification.
    if let configuration, configuration.hasPrefix("/") {
      return SettingsFile(path: configuration + "/anprobe/settings.json")
    }
    guard let home, home.hasPrefix("/") else { return nil }
    return SettingsFile(path: home + "/.config/anprobe/settings.json")
  }

  /// The values by name; none where there is no file yet.
  ///
  /// - Throws: ``SettingsFileError`` where there is one that cannot be read.
  public func read() throws(SettingsFileError) -> [String: String] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return [:] }
      throw SettingsFileError(path: path, problem: .unreadable)
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: Self.limit + 1)
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress?.advanced(by: count), $0.count - count) }
      guard got >= 0 else { throw SettingsFileError(path: path, problem: .unreadable) }
      if got == 0 { break }
      count += got
    }
    guard count <= Self.limit else { throw SettingsFileError(path: path, problem: .tooLarge) }
    do {
      return try JSONDecoder().decode([String: String].self, from: Data(bytes[..<count]))
    } catch {
      throw SettingsFileError(path: path, problem: .malformed)
    }
  }

  /// Replaces the file; what could not be read before is kept beside it as `settings.json.broken`.
  ///
  /// - Throws: ``SettingsFileError`` where it cannot be written.
  public func write(_ values: [String: String]) throws(SettingsFileError) {
    let failure = SettingsFileError(path: path, problem: .unwritable)
    do throws(SettingsFileError) {
      _ = try read()
    } catch {
      _ = rename(path, path + ".broken")
    }
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    Self.makeFolders(folder)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let data = try? encoder.encode(values) else { throw failure }
    let draft = path + ".new"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure }
    fchmod(file, 0o600)
    var rest = Array(data)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    let isWhole = rest.isEmpty && fsync(file) == 0
    close(file)
    guard isWhole, rename(draft, path) == 0 else {
      unlink(draft)
      throw failure
    }
  }

  /// Makes a folder and those above it that are missing, for the person alone.
  private static func makeFolders(_ folder: String) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
  }
}

/// Why the settings cannot be read or kept.
public struct SettingsFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What can be wrong.
  public enum Problem: Hashable, Sendable { case unreadable, tooLarge, malformed, unwritable }

  /// Where the file lies.
  public var path: String
  /// What is wrong.
  public var problem: Problem

  /// One sentence with place and remedy, in English.
  public var description: String {
    let path = String(path.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 })
    return switch problem {
    case .unreadable: "\(path): the settings cannot be read; check the permissions. The defaults are used."
    case .tooLarge: "\(path): this is too large to be settings; remove it. The defaults are used."
    case .malformed:
      "\(path): these are no settings (expected a JSON object of texts); remove it. The defaults are used."
    case .unwritable: "\(path): the settings cannot be kept; check the permissions and the space left."
    }
  }
}
