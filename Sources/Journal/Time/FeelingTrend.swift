/// A feeling that somebody named for themselves once.
public struct NamedFeeling: Hashable, Sendable {
  /// The feeling's id, or a word of one's own.
  public var feeling: String
  /// Whether it is a pleasant one; nil where nobody knows.
  public var isPleasant: Bool?
  /// When it was named, in milliseconds since 1970.
  public var at: Int
  /// The id of the company in which it was felt; nil where it was none of those that one can play in.
  public var company: String?

  /// Makes one from its parts.
  public init(_ feeling: String, isPleasant: Bool?, at: Int, company: String?) {
    self.feeling = feeling
    self.isPleasant = isPleasant
    self.at = at
    self.company = company
  }

  /// The feelings that were named in an entry about a conversation, in the company in which it was held.
  ///
  /// Other entries give none: they are about no company one can play in, and some ask what somebody else may have felt.
  public static func all(in entry: JournalEntry, _ vocabulary: Vocabulary) -> [NamedFeeling] {
    guard entry.about != nil else { return [] }
    return entry.answers.flatMap(\.feelings).map {
      NamedFeeling($0, isPleasant: vocabulary.isPleasant($0), at: entry.begunAt, company: entry.about?.company)
    }
  }
}

/// Feelings named over the months, by the company in which they were felt.
public struct FeelingTrend: Hashable, Sendable {
  /// How many feelings were named in one month.
  public struct Count: Hashable, Sendable {
    /// Pleasant ones.
    public var pleasant = 0
    /// Unpleasant ones.
    public var unpleasant = 0
    /// Those of which nobody knows.
    public var unknown = 0

    /// Makes one from its parts.
    public init(pleasant: Int = 0, unpleasant: Int = 0, unknown: Int = 0) {
      self.pleasant = pleasant
      self.unpleasant = unpleasant
      self.unknown = unknown
    }

    /// Counts a feeling; nil for one of which nobody knows whether it is pleasant.
    mutating func add(_ isPleasant: Bool?) {
      switch isPleasant {
      case true: pleasant += 1
      case false: unpleasant += 1
      case nil: unknown += 1
      }
    }
  }

  /// What was named in one company.
  public struct Company: Hashable, Sendable {
    /// Its id; nil for feelings that belong to none.
    public var id: String?
    /// One entry for each of ``FeelingTrend/months``.
    public var months: [Count]
    /// The words and how often each was named, the most frequent first; equals by their id.
    public var words: [WordCount]

    /// All months together.
    public var total: Count {
      months.reduce(into: Count()) {
        $0.pleasant += $1.pleasant
        $0.unpleasant += $1.unpleasant
        $0.unknown += $1.unknown
      }
    }
  }

  /// The months from the first feeling to the last, those without any included.
  public let months: [LocalMonth]
  /// The companies, in the order in which something was first named in them.
  public let companies: [Company]

  /// Puts feelings together.
  ///
  /// - Parameters:
  ///   - feelings: The feelings, from entries and from kept conversations, in any order.
  ///   - utcOffset: How far the local time is ahead of UTC at a moment, both in seconds; the moment since 1970.
  public init(_ feelings: [NamedFeeling], utcOffset: (Int) -> Int) {
    let dated = feelings.map { (feeling: $0, month: LocalMonth($0.at, utcOffset: utcOffset)) }
      .sorted { ($0.feeling.at, $0.feeling.feeling) < ($1.feeling.at, $1.feeling.feeling) }
    months = LocalMonth.span(dated.map(\.month))
    var order: [String?] = []
    var counts: [String?: [Count]] = [:]
    var words: [String?: [String: Int]] = [:]
    for (feeling, month) in dated {
      if counts[feeling.company] == nil {
        order.append(feeling.company)
        counts[feeling.company] = Array(repeating: Count(), count: months.count)
      }
      counts[feeling.company]?[month.number - months[0].number].add(feeling.isPleasant)
      words[feeling.company, default: [:]][feeling.feeling, default: 0] += 1
    }
    companies = order.map {
      Company(id: $0, months: counts[$0] ?? [], words: WordCount.sorted(words[$0] ?? [:]))
    }
  }
}

/// How often a word was picked.
public struct WordCount: Hashable, Sendable {
  /// The word's id, or the word itself.
  public var id: String
  /// How often.
  public var count: Int

  /// Makes one from its parts.
  public init(_ id: String, _ count: Int) {
    self.id = id
    self.count = count
  }

  /// The most frequent first; equals by their id.
  static func sorted(_ counts: [String: Int]) -> [WordCount] {
    counts.map { WordCount($0.key, $0.value) }.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
  }
}
