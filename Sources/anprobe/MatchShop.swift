import ArgumentParser
import Shop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What `match` matches against, and how it speaks of it.
struct MatchShop {
  /// The engine with all articles.
  let engine: MatchingEngine
  /// The words of the lines.
  let words: MatchWords
  /// What a person calls an article, service, place, branch or need, by its id.
  let name: (String) -> String

  /// Makes a shop; without names, ids stand for themselves.
  init(
    engine: MatchingEngine, language: MatchLanguage, words: MatchWords? = nil,
    name: @escaping (String) -> String = { $0 }
  ) {
    self.engine = engine
    self.words = words ?? MatchWords(language)
    self.name = name
  }

  /// The shop of the pack found in a folder, or at the usual places.
  ///
  /// - Throws: `MatchError` while packs cannot be loaded here.
  static func ofPack(_ folder: String?, _ language: MatchLanguage) throws -> MatchShop {
    throw MatchError("the pack's articles cannot be loaded yet; name a file with --articles FILE.csv")
  }
}

/// A language the lines can be in.
enum MatchLanguage: String, ExpressibleByArgument, CaseIterable {
  /// German.
  case de
  /// English.
  case en

  /// German where the environment asks for it, English everywhere else.
  static var preferred: MatchLanguage {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      return String(cString: value).hasPrefix("de") ? .de : .en
    }
    return .en
  }
}
