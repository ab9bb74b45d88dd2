import Speech

extension Item {
  /// The most characters one text may have.
  static let longestText = 600

  /// What texts of packs can leave open, in curly brackets.
  static let placeholders = ["name", "offer", "size", "place", "reason", "date", "price", "article", "how"]

  /// A text on one line that is not empty; reports and returns nil otherwise.
  func line() -> String? {
    guard let text = scalar() else { return nil }
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" || $0 == "\r" }
    guard !words.isEmpty else {
      report(.wrongValue(expected: .text, found: ""))
      return nil
    }
    // A folded text may go over several lines in the file; it is one line on the screen.
    let hasBreaks = text.utf8.contains { $0 < 0x20 }
    let line = hasBreaks ? words.joined(separator: " ") : text
    guard line.unicodeScalars.count <= Self.longestText else {
      report(.textTooLong(found: line.unicodeScalars.count, limit: Self.longestText))
      return nil
    }
    return line
  }

  /// A text in both languages; reports what is missing and returns nil then.
  ///
  /// - Parameter placeholders: What the text can leave open, in curly brackets.
  /// - Returns: The text; nil after an issue.
  func text(leaving placeholders: [String] = placeholders) -> Text? {
    let german = translation(.german)
    let english = translation(.english)
    finishTranslations()
    guard let germanLine = german?.line(), let englishLine = english?.line() else { return nil }
    german?.checkPlaceholders(placeholders)
    english?.checkPlaceholders(placeholders)
    return Text(german: germanLine, english: englishLine)
  }

  /// Phrasings in both languages, at least so many in each; a single one need not be written as a list.
  func phrases(least: Int = 1) -> Phrases? {
    let german = translation(.german)
    let english = translation(.english)
    finishTranslations()
    guard let german = german?.lines(least: least), let english = english?.lines(least: least) else { return nil }
    return Phrases(german: german, english: english)
  }

  /// One or several texts, at least so many.
  private func lines(least: Int) -> [String]? {
    let items: [Item]
    if case .scalar = node.content { items = [self] } else { items = list() }
    let lines = items.compactMap { $0.line() }
    guard lines.count == items.count else { return nil }
    for item in items { item.checkPlaceholders(Self.placeholders) }
    guard lines.count >= least else {
      report(.tooFew(found: lines.count, least: least))
      return nil
    }
    return lines
  }

  /// Reports placeholders nobody fills in.
  private func checkPlaceholders(_ known: [String]) {
    guard case .scalar(let text, _) = node.content, text.utf8.contains(UInt8(ascii: "{")) else { return }
    for name in InterfaceStrings.placeholders(in: text).sorted() where !known.contains(name) {
      place.reportUnknown(name, kind: .placeholder, among: known)
    }
  }

  /// What stands there in one language; reports if nothing does.
  private func translation(_ language: Language) -> Item? {
    guard case .mapping(let pairs) = node.content else {
      // One report is enough for both languages.
      if language == .german { report(.missingTranslation(node.shape == .value ? "en" : "de")) }
      return nil
    }
    guard let pair = pairs.first(where: { $0.key == language.rawValue }), pair.value.shape != .nothing else {
      report(.missingTranslation(language.rawValue))
      return nil
    }
    return Item(node: pair.value, path: path + "." + language.rawValue, log: log)
  }

  /// Reports keys that are no languages.
  private func finishTranslations() {
    guard case .mapping(let pairs) = node.content else { return }
    let allowed = Language.allCases.map(\.rawValue)
    for pair in pairs where !allowed.contains(pair.key) {
      log.report(
        .unknownKey(ForbiddenCharacters.cleaned(pair.key), nearest: nil, allowed: allowed), line: pair.line,
        column: pair.column, path: path)
    }
  }
}
