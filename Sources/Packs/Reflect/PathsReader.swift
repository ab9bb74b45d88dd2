import Journal
import Speech

/// Reads `Assets/Reflect/paths.yaml`: the guided paths.
struct PathsReader {
  /// How long a path can take, in minutes.
  static let minutes = 5...15

  /// A question of another path that is taken up, to be looked for when all paths are read.
  private struct Reference {
    var path: String
    var question: String
    var place: Place
  }

  private var references: [Reference] = []

  /// Reads the file.
  static func read(_ root: Item) -> [GuidedPath] {
    var reader = PathsReader()
    let fields = root.fields()
    var paths: [GuidedPath] = []
    for (name, item, place) in fields.required("paths")?.table() ?? [] {
      guard let id = place.identifier(name) else { continue }
      paths.append(reader.path(id, item))
    }
    fields.finish()
    reader.check(paths)
    return paths
  }

  private mutating func path(_ id: String, _ item: Item) -> GuidedPath {
    let fields = item.fields()
    defer { fields.finish() }
    return GuidedPath(
      id: id, title: fields.words("title"), about: fields.words("about"),
      minutes: fields.integer("minutes", Self.minutes), opening: fields.words("opening"),
      questions: questions(fields), closing: fields.words("closing"))
  }

  private mutating func questions(_ fields: Fields) -> [GuideQuestion] {
    guard let item = fields.required("questions") else { return [] }
    var ids = ClaimedIDs(.question)
    var questions: [GuideQuestion] = []
    for item in item.list() {
      let question = question(item, after: questions.map(\.id))
      ids.claim(question.id, at: item.place)
      questions.append(question)
    }
    if questions.isEmpty, item.node.shape == .list { item.report(.tooFew(found: 0, least: 1)) }
    return questions
  }

  private mutating func question(_ item: Item, after earlier: [String]) -> GuideQuestion {
    let fields = item.fields()
    defer { fields.finish() }
    let kind = fields.choice("kind", usually: QuestionKind.text)
    let ends = kind == .scale ? (low: fields.words("low"), high: fields.words("high")) : nil
    return GuideQuestion(
      id: fields.identifier("id"), ask: fields.words("ask"), hint: fields.optionalWords("hint"), kind: kind,
      ends: ends, recalls: recall(fields, after: earlier))
  }

  /// The earlier question that is taken up: one of the same path, or `path/question` of another.
  private mutating func recall(_ fields: Fields, after earlier: [String]) -> GuideQuestion.Recall? {
    let own = fields.optional("recalls")
    let other = fields.optional("recalls-path")
    guard let item = own ?? other else { return nil }
    if own != nil, other != nil {
      fields.place("recalls-path").report(.unknownKey("recalls-path", nearest: nil, allowed: ["recalls"]))
    }
    let introduction = fields.words("recall")
    if own != nil {
      guard let question = item.identifier() else { return nil }
      if !earlier.contains(question) {
        item.place.reportUnknown(question, kind: .earlierQuestion, among: earlier)
      }
      return GuideQuestion.Recall(question: question, introduction: introduction)
    }
    guard let text = item.scalar() else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts.allSatisfy(Item.isIdentifier) else {
      item.report(.wrongValue(expected: .question, found: ForbiddenCharacters.cleaned(text)))
      return nil
    }
    references.append(Reference(path: parts[0], question: parts[1], place: item.place))
    return GuideQuestion.Recall(path: parts[0], question: parts[1], introduction: introduction)
  }

  /// Reports questions of other paths that are not there.
  private func check(_ paths: [GuidedPath]) {
    for reference in references {
      guard let path = paths.first(where: { $0.id == reference.path }) else {
        reference.place.reportUnknown(reference.path, kind: .path, among: paths.map(\.id))
        continue
      }
      let ids = path.questions.map(\.id)
      if !ids.contains(reference.question) {
        reference.place.reportUnknown(reference.question, kind: .question(of: path.id), among: ids)
      }
    }
  }
}
