import ArgumentParser
import Season

/// A way of selling as it is typed: a stance, or like-me.
enum PolicyName: ExpressibleByArgument, Hashable {
  case stance(Stance)
  case likeMe

  init?(argument: String) {
    if argument == Self.likeMeName {
      self = .likeMe
    } else if let stance = Stance(rawValue: argument) {
      self = .stance(stance)
    } else {
      return nil
    }
  }

  private static let likeMeName = "like-me"

  static var allValueStrings: [String] { Stance.allCases.map(\.rawValue) + [likeMeName] }

  /// What is played; one's own habits are read where they are wanted.
  ///
  /// - Throws: ``CommandError`` where too few conversations were kept.
  func policy(_ reader: HabitReader) throws -> SeasonPolicy {
    switch self {
    case .stance(let stance): .stance(stance)
    case .likeMe: .likeMe(try reader.habits())
    }
  }
}
