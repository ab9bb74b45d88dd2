import Packs
import Speech

/// Two customers, houses, shoes, services or places that are called the same, so that nobody can tell them apart; or two packs
/// beside each other, of which only one is used.
enum SharedName: FormRule {
  static let id = "shared-name"
  static let severity = Severity.warning

  static func look(at reading: PackReading) -> [Finding] {
    guard let pack = reading.pack else { return [] }
    let words = pack.words
    let assortment = pack.assortment
    return [
      pack.customers.map { NamedThing("customer", "customers", $0.id, words.customers[$0.id]?.name) },
      pack.companies.map { NamedThing("company", "companies", $0.id, words.companies[$0.id]?.name) },
      assortment.articles.map { NamedThing("article", "articles", $0.id, Text(german: $0.name, english: $0.name)) },
      assortment.services.map { NamedThing("service", "services", $0.id, words.services[$0.id]?.name) },
      assortment.places.map { NamedThing("place", "places", $0.id, words.places[$0.id]?.name) },
    ].flatMap { shared($0, reading.places) } + packs(reading)
  }

  /// That another pack beside this one has its name.
  private static func packs(_ reading: PackReading) -> [Finding] {
    guard let name = reading.pack?.name, let used = reading.sameName.first,
      let other = reading.sameName.first(where: { $0 != reading.folder })
    else { return [] }
    return [
      Finding(
        rule: id, severity: severity, place: reading.places.place("pack", "name"), variant: "pack",
        values: ["name": name, "other": other, "used": used])
    ]
  }

  /// What is called like something before it, once for each, in one of the languages or in both.
  private static func shared(_ things: [NamedThing], _ places: PackPlaces) -> [Finding] {
    var first: [Language: [String: NamedThing]] = [:]
    return things.compactMap { thing in
      var earlier: [(language: Language, thing: NamedThing)] = []
      for language in Language.allCases {
        let key = key(thing.name[language])
        if let other = first[language]?[key] {
          earlier.append((language, other))
        } else {
          first[language, default: [:]][key] = thing
        }
      }
      guard let (language, other) = earlier.first else { return nil }
      return finding(thing, like: other, in: earlier.count == 1 ? language : nil, places)
    }
  }

  /// The finding at the second of two; with the language, where they share a name only in one.
  private static func finding(
    _ thing: NamedThing, like other: NamedThing, in language: Language?, _ places: PackPlaces
  ) -> Finding {
    let place = places.place("\(other.part)/\(other.id)", "name")
    let name = language.map { Text(german: thing.name[$0], english: thing.name[$0]) } ?? thing.name
    return Finding(
      rule: id, severity: severity, place: places.place("\(thing.part)/\(thing.id)", "name"),
      variant: language == nil ? "" : "one",
      values: [
        "id": other.id, "language": language?.rawValue ?? "", "first": "\(place.file):\(place.line):\(place.column)",
      ], texts: ["name": name], terms: ["thing": "thing.\(other.kind)"])
  }

  /// A name as one hears it, however it is spaced and capitalised.
  private static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Something that has a name of its own.
private struct NamedThing {
  /// What kind of thing it is, as `Assets/Check` calls it.
  let kind: String
  /// The part of the pack in which it stands.
  let part: String
  /// Its id there.
  let id: String
  /// Its name.
  let name: Text

  /// Makes one; its id is its name where it has none.
  init(_ kind: String, _ part: String, _ id: String, _ name: Text?) {
    self.kind = kind
    self.part = part
    self.id = id
    self.name = name ?? Text(german: id, english: id)
  }
}
