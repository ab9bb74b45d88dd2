/// Reads `pack.yaml`: what the pack is.
enum PackFileReader {
  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    let fields = root.fields()
    draft.pack.name = fields.identifier("name")
    draft.pack.version = fields.integer("version", 1...1_000_000, usually: 1)
    draft.pack.words.title = fields.text("title")
    draft.pack.words.about = fields.text("about")
    _ = fields.optional("author")?.line()
    _ = fields.optional("language")?.text()
    if let settings = fields.optional("assumptions") {
      for (name, value, place) in settings.table() {
        guard let number = value.integer(-1_000_000...1_000_000_000) else { continue }
        draft.settings.append((ModelSetting(name: name, value: number), place))
      }
    }
    fields.finish()
  }
}
