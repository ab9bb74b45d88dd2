import Speech

/// Searches what somebody wrote, and the feelings and needs they picked, by their names in the language shown.
///
/// All words must occur somewhere in an entry, in any order and within longer words too: “kund” finds “Stammkundin”. Capital
/// letters, accents and the ways to write umlauts make no difference; see ``FoldedText``. Made once, it can be asked with
/// every key pressed.
public struct JournalSearch: Sendable {
  /// Where something was found.
  public enum Field: String, CaseIterable, Sendable, Hashable {
    /// In what was written.
    case text
    /// In the name of a feeling.
    case feeling
    /// In the name of a need.
    case need
    /// In the name of what was chosen.
    case choice
  }

  /// One text in which something was found.
  public struct Place: Hashable, Sendable {
    /// The id of the question.
    public var question: String
    /// What sort of text it is.
    public var field: Field
    /// The piece of it, with what was found.
    public var snippet: Snippet
  }

  /// An entry in which all words were found.
  public struct Hit: Hashable, Sendable {
    /// The number of the entry.
    public var number: Int
    /// Where, in the order of the answers.
    public var places: [Place]
  }

  private struct Passage: Sendable {
    var question: String
    var field: Field
    var text: String
    var folded: FoldedText
  }

  private let entries: [(number: Int, passages: [Passage])]

  /// Prepares entries for searching.
  ///
  /// - Parameters:
  ///   - entries: The entries with their numbers; hits come in the same order.
  ///   - vocabulary: What feelings and needs are called, one's own words included.
  ///   - language: The language shown.
  ///   - choice: What a choice in an entry is called; nil where it has no name that is worth finding.
  public init(
    _ entries: [(number: Int, entry: JournalEntry)], _ vocabulary: Vocabulary, _ language: Language,
    choice: (JournalEntry, Answer, String) -> String? = { _, _, _ in nil }
  ) {
    self.entries = entries.map { number, entry in
      var passages: [Passage] = []
      func add(_ answer: Answer, _ field: Field, _ text: String) {
        guard !text.isEmpty else { return }
        passages.append(Passage(question: answer.question, field: field, text: text, folded: FoldedText(text)))
      }
      for answer in entry.answers {
        add(answer, .text, answer.text)
        for feeling in answer.feelings { add(answer, .feeling, vocabulary.name(ofFeeling: feeling, language)) }
        for need in answer.needs { add(answer, .need, vocabulary.name(ofNeed: need, language)) }
        for id in answer.choices { add(answer, .choice, choice(entry, answer, id) ?? "") }
      }
      return (number, passages)
    }
  }

  /// The entries in which all words of a query occur; none for a query without words.
  ///
  /// - Parameters:
  ///   - query: The words, with gaps between them.
  ///   - length: The most characters of a piece of text that is given back.
  /// - Returns: The entries, in the order in which they were given.
  public func hits(_ query: String, length: Int = Snippet.usualLength) -> [Hit] {
    let words = query.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)) }
      .filter { !$0.plain.units.isEmpty }
    guard !words.isEmpty else { return [] }
    return entries.compactMap { number, passages in
      var isFound = [Bool](repeating: false, count: words.count)
      var places: [Place] = []
      for passage in passages {
        var ranges: [Range<Int>] = []
        for (index, word) in words.enumerated() {
          let found = passage.folded.places(of: word)
          if !found.isEmpty { isFound[index] = true }
          ranges += found
        }
        guard !ranges.isEmpty else { continue }
        let snippet = Snippet(passage.text, hits: FoldedText.merged(ranges), length: length)
        places.append(Place(question: passage.question, field: passage.field, snippet: snippet))
      }
      return isFound.allSatisfy { $0 } ? Hit(number: number, places: places) : nil
    }
  }
}
