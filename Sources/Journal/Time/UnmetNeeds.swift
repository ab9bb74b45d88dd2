/// Where a guide asks for a need beneath a feeling.
public struct NeedBeneath: Hashable, Sendable {
  /// The kind of entry.
  public var kind: JournalEntry.Kind
  /// The path; nil where there is only one guide of its kind.
  public var guide: String?
  /// The question for the feeling.
  public var feeling: String
  /// The question for the need.
  public var need: String

  /// Makes one from its parts.
  public init(_ kind: JournalEntry.Kind, guide: String? = nil, feeling: String, need: String) {
    self.kind = kind
    self.guide = guide
    self.feeling = feeling
    self.need = need
  }

  /// All places: the questions after a conversation, and in a path each question for a need that takes up one for a feeling.
  ///
  /// A question for a need that stands after one for a feeling without taking it up may ask for something else: for what one
  /// gets, for what somebody else needs.
  public static func all(in paths: [GuidedPath]) -> [NeedBeneath] {
    let after = NeedBeneath(
      .afterConversation, feeling: AfterGuide.feelingQuestion, need: AfterGuide.needQuestion)
    return [after]
      + paths.flatMap { path in
        path.questions.compactMap { question in
          guard question.kind == .needs, let recalls = question.recalls, recalls.path == nil,
            path.questions.contains(where: { $0.id == recalls.question && $0.kind == .feelings })
          else { return nil }
          return NeedBeneath(.path, guide: path.id, feeling: recalls.question, need: question.id)
        }
      }
  }
}

/// The needs that were picked beneath unpleasant feelings: those that were not met most often.
///
/// It counts as unmet where at least one of the feelings above it is unpleasant; a need picked twice in one answer counts
/// once.
public struct UnmetNeeds: Hashable, Sendable {
  /// The needs and how often each was picked, the most frequent first; equals by their id.
  public let needs: [WordCount]

  /// Puts entries together.
  ///
  /// - Parameters:
  ///   - entries: The entries, in any order.
  ///   - places: Where guides ask for a need beneath a feeling.
  ///   - vocabulary: Which feelings are unpleasant, one's own words included.
  public init(_ entries: [JournalEntry], _ places: [NeedBeneath], _ vocabulary: Vocabulary) {
    func isUnpleasant(_ answer: Answer) -> Bool { answer.feelings.contains { vocabulary.isPleasant($0) == false } }
    var counts: [String: Int] = [:]
    for entry in entries {
      // Feelings and needs that stand in one answer belong together; else a guide says what belongs to what.
      var below = entry.answers.filter { isUnpleasant($0) }.map(\.needs)
      for place in places where place.kind == entry.kind && place.guide == entry.guide {
        if let feeling = entry[place.feeling], let need = entry[place.need], isUnpleasant(feeling) {
          below.append(need.needs)
        }
      }
      for needs in below { for need in Set(needs) { counts[need, default: 0] += 1 } }
    }
    needs = WordCount.sorted(counts)
  }
}
