/// The ids of one kind of thing in one file.
struct ClaimedIDs {
  /// What sort of thing they name.
  let kind: Issue.Thing
  /// Where each id was first.
  private var places: [String: String] = [:]

  /// Makes an empty one.
  init(_ kind: Issue.Thing) { self.kind = kind }

  /// The ids.
  var ids: Set<String> { Set(places.keys) }

  /// Takes an id; reports it where it is taken already.
  mutating func claim(_ id: String, at place: Place) {
    guard !id.isEmpty else { return }
    if let first = places[id] {
      place.report(.duplicateID(id, kind: kind, first: first))
    } else {
      places[id] = place.name
    }
  }

  /// The id of an entry, taken; reports it where it is taken already.
  mutating func claim(_ fields: Fields) -> String {
    let id = fields.identifier("id")
    claim(id, at: fields.place("id"))
    return id
  }
}
