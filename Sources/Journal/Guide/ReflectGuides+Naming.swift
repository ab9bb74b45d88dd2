import Conversation
import Speech

/// What an entry asked and what was chosen in it, in words: for reading again, for searching and for exporting.
extension ReflectGuides {
  /// The question that an answer of an entry belongs to; nil where it is none that is asked in words.
  ///
  /// Names are filled in: whoever a relationship was gone through with is called as they were then.
  public func question(of answer: Answer, in entry: JournalEntry, _ language: Language) -> String? {
    let id = answer.question
    switch entry.kind {
    case .path:
      return entry.guide.flatMap { path($0) }?.questions.first { $0.id == id }?.ask[language]
    case .traces: return traces.statements.first { $0.id == id }?.text[language]
    case .relationship:
      switch id {
      case RelationshipGuide.who: return relationship.who[language]
      case RelationshipGuide.name: return relationship.askName[language]
      default:
        return relationship.parts.first { $0.id == id }.map { relationship.filled($0.ask, for: entry, language) }
      }
    case .afterConversation: return after.questions.first { $0.id == id }?.ask[language]
    case .plan:
      switch id {
      case Plan.whenQuestion: return plans.askWhen[language]
      case Plan.thenQuestion: return plans.askThen[language]
      case Plan.ownQuestion: return plans.own[language]
      default: return nil
      }
    case .shop: return shop.sections.lazy.flatMap(\.questions).first { $0.key == id }?.ask[language]
    case .vocabulary, .note: return nil
    }
  }

  /// What a choice in an entry is called; nil where it has no name.
  public func choice(_ choice: String, of answer: Answer, in entry: JournalEntry, _ language: Language) -> String? {
    let id = answer.question
    switch entry.kind {
    case .traces: return choice == TracesGuide.noSuchChoice ? traces.noSuch[language] : nil
    case .relationship:
      if id == RelationshipGuide.who { return relationship.choices.first { $0.id == choice }?.text[language] }
      let part = relationship.parts.first { $0.id == id }
      return ThreeValued(rawValue: choice).flatMap { part?.answers[$0] }?[language]
    case .afterConversation:
      let question = after.questions.first { $0.id == id }
      if choice == AfterGuide.noneChoice { return question?.none?[language] }
      return question?.choices.first { $0.id == choice }?.text[language]
    case .plan:
      if id == Plan.whenQuestion { return PlanSituation(rawValue: choice).flatMap { plans.when[$0] }?[language] }
      if id == Plan.thenQuestion { return MoveKind(rawValue: choice).flatMap { plans.then[$0] }?[language] }
      return nil
    case .shop:
      let question = shop.sections.lazy.flatMap(\.questions).first { $0.key == id }
      return question?.choices.first { $0.id == choice }?.text[language]
    case .path, .vocabulary, .note: return nil
    }
  }
}

extension RelationshipGuide {
  /// What the other person is called in an entry; ``unnamed`` where no name was given.
  public func name(in entry: JournalEntry, _ language: Language) -> String {
    let name = entry[Self.name]?.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    return name.isEmpty ? unnamed[language] : name
  }

  /// A text with the name of the other person filled in, and perhaps that of a part.
  public func filled(
    _ text: Text, for entry: JournalEntry, _ language: Language, part: RealRelationship.Part? = nil
  ) -> String {
    var values = ["name": name(in: entry, language)]
    if let part { values["part"] = parts.first { $0.id == part.rawValue }?.name[language] }
    return Forms.fill(text[language], values)
  }

  /// What follows from the answers of an entry, a sentence for each reason, in the order of the definitions.
  public func sentences(for entry: JournalEntry, _ language: Language) -> [String] {
    RealRelationship(entry).reasons.compactMap { reason in
      switch reason {
      case .follows(let verdict): verdicts[verdict].map { filled($0, for: entry, language) }
      case .open(let part): filled(open, for: entry, language, part: part)
      }
    }
  }
}
