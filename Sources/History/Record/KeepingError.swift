/// Why conversations cannot be kept or read.
public struct KeepingError: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Problem: Hashable, Sendable {
    /// There is no place: neither a home nor a folder that was named.
    case noPlace
    /// The folder cannot be made or entered.
    case noFolder
    /// The file or its folder may not be written.
    case readOnly
    /// It is no database at all, or one that is damaged.
    case damaged
    /// It is cut short.
    case truncated
    /// It is a database of another program.
    case foreign
    /// It was written by a newer version of this program.
    case newer
    /// Another program is writing, and has been for three seconds.
    case busy
    /// The disk is full.
    case full
    /// It could not be brought to the form of this version; it is as it was.
    case migration
    /// There is no conversation of that number, or its last turn is another.
    case missing(Int)
    /// Something else, in the words of the library.
    case other(String)
  }

  /// Where the database lies; empty where it lies nowhere.
  public var path: String
  /// What is wrong.
  public var problem: Problem

  /// Makes one from its parts.
  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }
}

extension KeepingError: CustomStringConvertible {
  /// What is wrong, where, and what helps, in English; free of control characters.
  public var description: String {
    let place = Self.cleaned(path)
    let text =
      switch problem {
      case .noPlace: "there is no place for it. Set HOME, or name a folder with --data DIR."
      case .noFolder: "the folder cannot be made or entered. Check its permissions, or name another with --data DIR."
      case .readOnly: "it may not be written. Check the permissions of the file and its folder."
      case .damaged: "this is no intact database. It was left as it is; move it away, or name another folder."
      case .truncated: "the file is cut short. It was left as it is; restore it from a backup, or move it away."
      case .foreign: "this is a database of another program. It was left as it is; name another folder with --data DIR."
      case .newer: "it was written by a newer version of anprobe. It was left as it is; use the newer version."
      case .busy: "another program is writing to it. Close that, or try again."
      case .full: "the disk is full. Make room and try again."
      case .migration: "it could not be brought to the form of this version. It is as it was; a backup lies beside it."
      case .missing(let id): "there is no conversation \(id), or another program has changed it."
      case .other(let words): Self.cleaned(words)
      }
    return place.isEmpty ? text : "\(place): \(text)"
  }

  private static func cleaned(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
          default: true
          }
        }))
  }
}
