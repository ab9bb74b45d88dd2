import Speech

/// Words for feelings and needs, to pick from and to add to.
public struct Vocabulary: Hashable, Sendable {
  /// The groups of feelings, in the order shown.
  public let groups: [WordGroup]
  /// The feelings; those of one's own last.
  public let feelings: [FeelingWord]
  /// Words that sound like feelings.
  public let notFeelings: [NotFeelingWord]
  /// The groups of needs, in the order shown.
  public let needGroups: [WordGroup]
  /// The needs; those of one's own last.
  public let needs: [NeedWord]

  private let feelingPlaces: [String: Int]
  private let notFeelingPlaces: [String: Int]
  private let needPlaces: [String: Int]

  /// Makes one from its parts; of words with the same id the first counts.
  public init(
    groups: [WordGroup], feelings: [FeelingWord], notFeelings: [NotFeelingWord], needGroups: [WordGroup],
    needs: [NeedWord]
  ) {
    self.groups = groups
    self.feelings = feelings
    self.notFeelings = notFeelings
    self.needGroups = needGroups
    self.needs = needs
    feelingPlaces = Self.places(feelings.map(\.id))
    notFeelingPlaces = Self.places(notFeelings.map(\.id))
    needPlaces = Self.places(needs.map(\.id))
  }

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The feeling with an id; nil where there is none.
  public func feeling(_ id: String) -> FeelingWord? { feelingPlaces[id].map { feelings[$0] } }

  /// The word that sounds like a feeling with an id; nil where there is none.
  public func notFeeling(_ id: String) -> NotFeelingWord? { notFeelingPlaces[id].map { notFeelings[$0] } }

  /// The need with an id; nil where there is none.
  public func need(_ id: String) -> NeedWord? { needPlaces[id].map { needs[$0] } }

  /// What a picked feeling is called; a word that nobody knows stands as it is.
  public func name(ofFeeling id: String, _ language: Language) -> String {
    (feeling(id)?.name ?? notFeeling(id)?.name)?[language] ?? id
  }

  /// What a picked need is called; a word that nobody knows stands as it is.
  public func name(ofNeed id: String, _ language: Language) -> String { need(id)?.name[language] ?? id }

  /// Whether a picked feeling is a pleasant one; nil where nobody knows.
  ///
  /// A word that sounds like a feeling is picked when something is missing, and counts as unpleasant.
  public func isPleasant(_ id: String) -> Bool? {
    if let feeling = feeling(id) { return feeling.isPleasant }
    return notFeeling(id) == nil ? nil : false
  }

  /// The vocabulary with somebody's own words after its own; what it has already is not added again.
  public func joined(with own: OwnWords) -> Vocabulary {
    func text(_ word: String) -> Text { Text(german: word, english: word) }
    var seen = Set(feelingPlaces.keys).union(notFeelingPlaces.keys)
    var feelings = feelings
    for (words, isPleasant) in [(own.pleasant, true), (own.unpleasant, false)] {
      for word in words where seen.insert(word).inserted {
        feelings.append(FeelingWord(id: word, name: text(word), isPleasant: isPleasant, group: nil))
      }
    }
    var seenNeeds = Set(needPlaces.keys)
    var needs = needs
    for word in own.needs where seenNeeds.insert(word).inserted {
      needs.append(NeedWord(id: word, name: text(word), phrase: nil, group: nil))
    }
    return Vocabulary(
      groups: groups, feelings: feelings, notFeelings: notFeelings, needGroups: needGroups, needs: needs)
  }
}
