import Conversation
import Journal
import Speech

/// Reads `Assets/Reflect/shop.yaml`: questions about one's own company.
enum ShopReader {
  /// The most lines of one's own that a question may allow.
  static let mostLines = 1...12
  /// What one is asked about what a company allows.
  static let permits = ["refer", "put-aside", "bend-rule", "loan", "transfer", "report", "learns"]

  /// Reads the file.
  static func read(_ root: Item) -> ShopGuide {
    let fields = root.fields()
    defer { fields.finish() }
    return ShopGuide(
      opening: fields.words("opening"), noShoes: fields.words("no-shoes"), skipped: fields.words("skipped"),
      sections: sections(fields), lines: lines(fields), closing: fields.words("closing"))
  }

  private static func sections(_ fields: Fields) -> [ShopGuide.Section] {
    guard let item = fields.required("sections") else { return [] }
    var ids = ClaimedIDs(.section)
    let sections = item.list().compactMap { item -> ShopGuide.Section? in
      let fields = item.fields()
      defer { fields.finish() }
      guard let name = fields.required("id")?.choice(ShopGuide.SectionName.self) else { return nil }
      ids.claim(name.rawValue, at: fields.place("id"))
      return section(name, fields)
    }
    item.reportMissing(ShopGuide.SectionName.allCases.map(\.rawValue), among: ids.ids, kind: .section)
    return sections
  }

  private static func section(_ name: ShopGuide.SectionName, _ fields: Fields) -> ShopGuide.Section {
    let choices = fields.optional("choices") == nil ? [] : fields.choices("choices")
    let low = fields.optionalWords("low")
    let high = fields.optionalWords("high")
    let scale = low.flatMap { low in high.map { ShopGuide.Scale(low: low, high: $0) } }
    return ShopGuide.Section(
      name: name, title: fields.words("title"), about: fields.words("about"), how: fields.optionalWords("how"),
      own: fields.optionalWords("own"), more: fields.optionalWords("more"),
      questions: questions(name, fields, choices, scale))
  }

  /// The questions of a section; those that the engine needs must all be there, and no others among them.
  private static func questions(
    _ section: ShopGuide.SectionName, _ fields: Fields, _ choices: [GuideChoice], _ scale: ShopGuide.Scale?
  ) -> [ShopGuide.Question] {
    guard let item = fields.required("questions") else { return [] }
    let known: [String]? =
      switch section {
      case .permits: permits
      case .reacts: Trigger.allCases.map(\.rawValue)
      case .starts: SellerNeed.allCases.map(\.rawValue)
      default: nil
      }
    var ids = ClaimedIDs(.question)
    let questions = item.list().map { item in
      let question = question(section, item, choices, scale)
      ids.claim(question.id, at: item.place)
      if let known, !question.id.isEmpty, !known.contains(question.id) {
        item.place.reportUnknown(question.id, kind: .question(of: section.rawValue), among: known)
      }
      return question
    }
    if let known { item.reportMissing(known, among: ids.ids, kind: .question) }
    return questions
  }

  private static func question(
    _ section: ShopGuide.SectionName, _ item: Item, _ choices: [GuideChoice], _ scale: ShopGuide.Scale?
  ) -> ShopGuide.Question {
    let fields = item.fields()
    defer { fields.finish() }
    let kind = fields.choice("kind", usually: ShopGuide.QuestionKind.line)
    var question = ShopGuide.Question(
      section: section, id: fields.identifier("id"), ask: fields.words("ask"), hint: fields.optionalWords("hint"),
      kind: kind, isOften: fields.flag("often", usually: true))
    switch kind {
    case .lines:
      question.most = fields.integer("most", mostLines)
      question.scale = fields.optional("each").map { self.scale($0.fields()) }
    case .scale where scale == nil || fields.optional("low") != nil:
      question.scale = ShopGuide.Scale(low: fields.words("low"), high: fields.words("high"))
    case .scale: question.scale = scale
    case .choice where choices.isEmpty || fields.optional("choices") != nil:
      question.choices = fields.choices("choices")
    case .choice: question.choices = choices
    case .line, .amount, .needs: break
    }
    return question
  }

  private static func scale(_ fields: Fields) -> ShopGuide.Scale {
    defer { fields.finish() }
    return ShopGuide.Scale(ask: fields.words("ask"), low: fields.words("low"), high: fields.words("high"))
  }

  /// What is heard or seen of reactions; for every trigger both must be there.
  private static func lines(_ fields: Fields) -> [Trigger: [ShopGuide.Reaction: [Text]]] {
    guard let item = fields.required("lines") else { return [:] }
    let known = Trigger.allCases.map(\.rawValue)
    var lines: [Trigger: [ShopGuide.Reaction: [Text]]] = [:]
    for (name, item, place) in item.table() {
      guard let trigger = Trigger(rawValue: name) else {
        place.reportUnknown(name, kind: .trigger, among: known)
        continue
      }
      let fields = item.fields()
      for reaction in [ShopGuide.Reaction.encouraging, .disapproving] {
        guard let item = fields.required(reaction.rawValue) else { continue }
        let texts = item.list().compactMap { $0.text(leaving: []) }
        if texts.isEmpty, item.node.shape == .list { item.report(.tooFew(found: 0, least: 1)) }
        lines[trigger, default: [:]][reaction] = texts
      }
      fields.finish()
    }
    item.reportMissing(known, among: Set(lines.keys.map(\.rawValue)), kind: .line)
    return lines
  }
}
