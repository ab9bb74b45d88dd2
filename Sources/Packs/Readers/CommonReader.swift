import Conversation
import Speech

/// Reads `common.yaml`: what any customer says, and the sentences of the narrator.
enum CommonReader {
  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    let fields = root.fields()
    draft.pack.words.lines = lines(fields.required("lines"))
    draft.pack.words.narration = phrases(fields.optional("narration"))
    draft.pack.words.relationship = texts(fields.optional("relationship"))
    draft.pack.words.ourCustomer = texts(fields.optional("our-customer"))
    draft.pack.words.follows = texts(fields.optional("follows"))
    draft.pack.words.phases = texts(fields.optional("phases"))
    draft.pack.words.endings = endings(fields.optional("endings"))
    fields.finish()
    let missing = LineSlot.all.filter { draft.pack.words.lines[$0] == nil }
    if !missing.isEmpty { fields.place("lines").report(.missingEntries(kind: .lines, missing)) }
  }

  /// Phrasings by slot.
  static func lines(_ item: Item?) -> [String: Phrases] {
    var lines: [String: Phrases] = [:]
    let known = LineSlot.all + LineSlot.optional
    for (slot, item, place) in item?.table() ?? [] {
      if !known.contains(slot) { place.reportUnknown(slot, kind: .slot, among: known) }
      lines[slot] = item.phrases()
    }
    return lines
  }

  /// Phrasings by name.
  private static func phrases(_ item: Item?) -> [String: Phrases] {
    var phrases: [String: Phrases] = [:]
    for (name, item, place) in item?.table() ?? [] {
      guard let name = place.identifier(name) else { continue }
      phrases[name] = item.phrases()
    }
    return phrases
  }

  /// Texts by name.
  private static func texts(_ item: Item?) -> [String: Text] {
    var texts: [String: Text] = [:]
    for (name, item, place) in item?.table() ?? [] {
      guard let name = place.identifier(name) else { continue }
      texts[name] = item.text()
    }
    return texts
  }

  /// The words of the endings.
  private static func endings(_ item: Item?) -> [String: EndingWords] {
    var endings: [String: EndingWords] = [:]
    for (name, item, place) in item?.table() ?? [] {
      if Ending(rawValue: name) == nil {
        place.reportUnknown(name, kind: .ending, among: Ending.allCases.map(\.rawValue))
      }
      let fields = item.fields()
      var words = EndingWords(name: fields.text("name"), text: fields.text("text"))
      for treatment in Treatment.allCases { words.byTreatment[treatment] = fields.optional(treatment.rawValue)?.text() }
      endings[name] = words
      fields.finish()
    }
    return endings
  }
}
