/// What days and times are called in one language, read from the interface's strings under `heard.date`.
public struct DateWords: Sendable {
  /// Words for today, tomorrow and the day after.
  private let near: [[String]]
  /// Words for the days of the week, Monday first.
  private let weekdays: [[String]]
  /// Words for the numbers from one.
  private let numbers: [[String]]
  /// Words for days, for weeks and for months.
  private let units: [(words: [String], days: Int)]
  /// Words that put a unit or a day after this week, such as “next”.
  private let next: [String]

  /// Reads the words.
  public init(_ forms: Forms) {
    func words(_ key: String) -> [String] {
      forms.filled("heard.date." + key).split(separator: " ").map(String.init)
    }
    near = ["today", "tomorrow", "after-tomorrow"].map(words)
    weekdays = (0..<7).map { words("weekday.\($0)") }
    numbers = (1...12).map { words("number.\($0)") }
    units = [(words("days"), 1), (words("weeks"), 7), (words("months"), 30)]
    next = words("next")
  }

  /// In how many days a sentence says.
  ///
  /// - Parameters:
  ///   - sentence: What somebody said or typed.
  ///   - weekday: The day of the week on which it is said, 0 for Monday.
  /// - Returns: The days, 0 for today; nil where it names no day and no time.
  public func days(in sentence: String, from weekday: Int) -> Int? {
    let tokens = Self.words(of: sentence)
    for (place, word) in tokens.enumerated() {
      for (days, words) in near.enumerated().reversed() where matches(tokens, place, words) { return days }
      let isNext = place > 0 && next.contains(tokens[place - 1])
      if let day = weekdays.firstIndex(where: { $0.contains(word) }) {
        let ahead = (day - weekday + 7) % 7
        return (ahead == 0 ? 7 : ahead) + (isNext && ahead != 0 && day > weekday ? 7 : 0)
      }
      if let unit = units.first(where: { $0.words.contains(word) }), place > 0 {
        if isNext { return unit.days }
        if let number = number(tokens[place - 1]) { return number * unit.days }
      }
    }
    return nil
  }

  /// A sentence's words and numbers in small letters, umlauts written out, as the interface's strings have them.
  private static func words(of sentence: String) -> [String] {
    var text = ""
    for character in sentence.prefix(longest).lowercased() {
      switch character {
      case "ä": text += "ae"
      case "ö": text += "oe"
      case "ü": text += "ue"
      case "ß": text += "ss"
      case _ where character.isLetter || character.isNumber: text.append(character)
      case "’", "'": continue
      default: text.append(" ")
      }
    }
    return text.split(separator: " ").map(String.init)
  }

  /// Of longer sentences only so many characters are read.
  private static let longest = 400

  private func matches(_ tokens: [String], _ place: Int, _ words: [String]) -> Bool {
    // A phrase of several words is written with hyphens.
    words.contains { phrase in
      let parts = phrase.split(separator: "-").map(String.init)
      return tokens[place...].prefix(parts.count).elementsEqual(parts)
    }
  }

  private func number(_ word: String) -> Int? {
    if let number = Int(word) { return (1...99).contains(number) ? number : nil }
    return numbers.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }
}
