import Journal
import Speech

/// Reads `Assets/Reflect/traces.yaml`: seven sentences about love in a company.
enum TracesReader {
  /// Reads the file.
  static func read(_ root: Item) -> TracesGuide {
    let fields = root.fields()
    defer { fields.finish() }
    return TracesGuide(
      opening: fields.words("opening"), low: fields.words("low"), high: fields.words("high"),
      noSuch: fields.words("no-such"), statements: statements(fields), stepHint: fields.words("step-hint"),
      change: change(fields), closing: fields.words("closing"))
  }

  private static func statements(_ fields: Fields) -> [TracesGuide.Statement] {
    guard let item = fields.required("statements") else { return [] }
    var ids = ClaimedIDs(.statement)
    let statements = item.list().map { item in
      let fields = item.fields()
      defer { fields.finish() }
      let id = fields.identifier("id")
      ids.claim(id, at: fields.place("id"))
      return TracesGuide.Statement(
        id: id, text: fields.words("text"), about: fields.words("about"), need: fields.words("need"),
        step: fields.words("step"))
    }
    if statements.isEmpty, item.node.shape == .list { item.report(.tooFew(found: 0, least: 1)) }
    return statements
  }

  private static func change(_ fields: Fields) -> TracesGuide.ChangeWords {
    let fields = fields.required("change")?.fields()
    defer { fields?.finish() }
    func words(_ key: String) -> Text { fields?.words(key) ?? .empty }
    return TracesGuide.ChangeWords(first: words("first"), same: words("same"), up: words("up"), down: words("down"))
  }
}
