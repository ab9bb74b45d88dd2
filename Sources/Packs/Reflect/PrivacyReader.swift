import Journal
import Speech

/// Reads `Assets/Reflect/privacy.yaml`: what is said about what is private.
enum PrivacyReader {
  /// Reads the file; every text must be there, and no others.
  static func read(_ root: Item) -> PrivacyWords {
    let known = PrivacyWord.allCases.map(\.rawValue)
    var texts: [PrivacyWord: Text] = [:]
    for (section, item, place) in root.table() {
      guard known.contains(where: { $0.hasPrefix(section + ".") }) else {
        place.reportUnknown(section, kind: .section, among: sections)
        continue
      }
      for (key, item, place) in item.table() {
        if let word = PrivacyWord(rawValue: section + "." + key) {
          texts[word] = item.text(leaving: PrivacyWords.placeholders) ?? .empty
        } else {
          place.reportUnknown(key, kind: .text, among: keys(of: section))
        }
      }
    }
    root.reportMissing(known, among: Set(texts.keys.map(\.rawValue)), kind: .text)
    return PrivacyWords(texts)
  }

  private static var sections: [String] {
    PrivacyWord.allCases.compactMap { $0.rawValue.split(separator: ".").first.map(String.init) }
  }

  private static func keys(of section: String) -> [String] {
    PrivacyWord.allCases.map(\.rawValue).filter { $0.hasPrefix(section + ".") }
      .map { String($0.dropFirst(section.count + 1)) }
  }
}
