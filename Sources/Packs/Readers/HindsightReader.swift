import Conversation
import Season
import Speech

/// Reads `hindsight.yaml`: what is said when looking back.
enum HindsightReader {
  /// What can be said about one draw of the aftermath.
  static let draws = [
    "fits", "misfits", "bent-soon", "bent-later", "promise-kept", "promise-broken", "returned", "comes-again",
    "stays-away", "tells-good", "tells-bad", "tells-nothing", "buys-elsewhere",
  ]
  /// The figures of the talk.
  static let talk = [
    "open-questions", "closed-questions", "reflections-per-question", "complex-share", "depth", "bent", "pushes",
    "balance",
  ]

  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    let fields = root.fields()
    var words = HindsightWords()
    words.questions = questions(fields)
    words.changes = changes(fields)
    words.strengths = texts("strengths", names(SideChange.Strength.self), fields)
    words.noChange = fields.text("no-change")
    words.depends = fields.text("depends")
    words.outcomes = texts("outcomes", names(AftermathOutcome.self), fields)
    words.causes = texts("causes", names(AftermathCause.self), fields)
    words.draws = texts("draws", draws, fields)
    words.knowability = texts("knowability", names(Knowability.self), fields)
    words.turning = texts("turning", names(TurningPoint.Reason.self), fields)
    words.figures = texts("figures", names(SideFigure.self), fields)
    words.talk = texts("talk", talk, fields)
    words.bands = texts("bands", names(TalkBand.self), fields)
    words.stances = texts("stances", names(Stance.self), fields)
    fields.finish()
    draft.pack.words.hindsight = words
  }

  private static func names<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) -> [String]
  where Choice.RawValue == String {
    Choice.allCases.map(\.rawValue)
  }

  /// The questions by occasion; the one that always fits must be there.
  private static func questions(_ fields: Fields) -> [String: Phrases] {
    let known = names(TakeAlongOccasion.self)
    var questions: [String: Phrases] = [:]
    for (name, item, place) in fields.required("questions")?.table() ?? [] {
      if !known.contains(name) { place.reportUnknown(name, kind: .occasion, among: known) }
      questions[name] = item.phrases()
    }
    let always = TakeAlongOccasion.always.rawValue
    if questions[always] == nil { fields.place("questions").report(.missingEntries(kind: .question, [always])) }
    return questions
  }

  /// What would have changed, for every figure.
  private static func changes(_ fields: Fields) -> [String: ChangeWords] {
    let known = names(SideFigure.self)
    var changes: [String: ChangeWords] = [:]
    for (name, item, place) in fields.required("changes")?.table() ?? [] {
      if !known.contains(name) { place.reportUnknown(name, kind: .figure, among: known) }
      let fields = item.fields()
      changes[name] = ChangeWords(more: fields.text("more"), less: fields.text("less"))
      fields.finish()
    }
    checkComplete(Set(changes.keys), known, "changes", fields)
    return changes
  }

  /// Texts by name; all that are known must be there, and no others.
  private static func texts(_ key: String, _ known: [String], _ fields: Fields) -> [String: Text] {
    var texts: [String: Text] = [:]
    for (name, item, place) in fields.required(key)?.table() ?? [] {
      if !known.contains(name) { place.reportUnknown(name, kind: .entry(of: key), among: known) }
      texts[name] = item.text()
    }
    checkComplete(Set(texts.keys), known, key, fields)
    return texts
  }

  private static func checkComplete(_ found: Set<String>, _ known: [String], _ key: String, _ fields: Fields) {
    let missing = known.filter { !found.contains($0) }
    if !missing.isEmpty { fields.place(key).report(.missingEntries(kind: .texts, missing)) }
  }
}
