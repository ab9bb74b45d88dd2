import Conversation
import Packs
import Speech

/// All lines a conversation of a pack can hold, list by list.
struct SpokenLists: Sendable {
  /// The lists, in the order of the pack’s parts.
  private(set) var all: [SpokenList] = []
  /// By entry and path: the list’s number.
  private var numbers: [String: Int] = [:]

  /// The lists of a pack.
  init(_ pack: Pack) {
    let words = pack.words
    for customer in pack.customers {
      if let words = words.customers[customer.id] { add(words, customer.id) }
    }
    for company in pack.companies {
      if let words = words.companies[company.id] { add(words, company.id) }
    }
    for (move, words) in words.moves.sorted(by: { $0.key < $1.key }) { add("moves/\(move)", "say", words.say) }
    for (id, words) in words.articles.sorted(by: { $0.key < $1.key }) {
      add("articles/\(id)", "true-words", words.truths)
      add("articles/\(id)", "drawback", words.drawbacks)
      add("articles/\(id)", "bent", words.bent)
    }
    for (id, words) in words.services.sorted(by: { $0.key < $1.key }) { add("services/\(id)", "say", words.say) }
    for (id, words) in words.places.sorted(by: { $0.key < $1.key }) { add("places/\(id)", "reason", words.reasons) }
    add("common", "lines", words.lines)
    add("common", "narration", words.narration)
  }

  /// The number of the list a narrator chose from; nil where it is none of the pack's.
  ///
  /// - Parameters:
  ///   - slot: Where it looked.
  ///   - scene: Who speaks with whom, and where.
  /// - Returns: The number.
  func number(of slot: String, in scene: Scene) -> Int? {
    let (entry, path) = Self.place(of: slot, in: scene)
    return numbers[Self.key(entry, path)]
  }

  private static func key(_ entry: String, _ path: String) -> String { "\(entry)\u{0}\(path)" }

  /// The entry and the path behind a slot.
  private static func place(of slot: String, in scene: Scene) -> (entry: String, path: String) {
    let customer = "customers/\(scene.customer.id)"
    let company = "companies/\(scene.company.id)"
    let parts = slot.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return slot == "enters" ? (customer, slot) : ("common", "narration.\(slot)") }
    let name = parts[1]
    switch parts[0] {
    case "day": return (customer, "days[\(name)].text")
    case "told", "surface", "echo", "feeling": return (customer, "chain[\(name)].\(parts[0])")
    case "sign": return (customer, "signs[\(name)].text")
    case "event": return (customer, "events[\(name)].text")
    case "inside": return (company, "inside[\(name)].text")
    case "line": return (customer, "lines.\(name)")
    case "common": return ("common", "lines.\(name)")
    case "true": return ("articles/\(name)", "true-words")
    case "drawback", "bent": return ("articles/\(name)", parts[0])
    case "reason": return ("places/\(name)", "reason")
    case "service": return service(Int(name) ?? 0, customer, in: scene)
    default: break
    }
    if name.hasSuffix(".customer") { return (customer, "seller.\(name.dropLast(".customer".count))") }
    if name.hasSuffix(".company") { return (company, "phrases.\(name.dropLast(".company".count))") }
    return ("moves/\(name)", "say")
  }

  /// The service or third way behind an offer.
  private static func service(_ offer: Int, _ customer: String, in scene: Scene) -> (entry: String, path: String) {
    switch scene.offers[offer].subject {
    case .service(let index): ("services/\(scene.assortment.services[index].id)", "say")
    case .way(let index): (customer, "ways[\(scene.customer.ways[index].id)].say")
    default: (customer, "")
    }
  }

  private mutating func add(_ customer: CustomerWords, _ id: String) {
    let entry = "customers/\(id)"
    add(entry, "enters", customer.enters)
    for (day, text) in customer.days.sorted(by: { $0.key < $1.key }) { add(entry, "days[\(day)].text", text) }
    for (level, words) in customer.levels.sorted(by: { $0.key < $1.key }) {
      add(entry, "chain[\(level)].told", words.told)
      add(entry, "chain[\(level)].surface", words.surface)
      add(entry, "chain[\(level)].echo", words.echo)
      add(entry, "chain[\(level)].feeling", words.feeling)
    }
    for (sign, text) in customer.signs.sorted(by: { $0.key < $1.key }) { add(entry, "signs[\(sign)].text", text) }
    for (event, words) in customer.events.sorted(by: { $0.key < $1.key }) { add(entry, "events[\(event)].text", words) }
    for (way, words) in customer.ways.sorted(by: { $0.key < $1.key }) { add(entry, "ways[\(way)].say", words.say) }
    add(entry, "seller", customer.seller)
    add(entry, "lines", customer.lines)
  }

  private mutating func add(_ company: CompanyWords, _ id: String) {
    for (influence, text) in company.inside.sorted(by: { $0.key < $1.key }) {
      add("companies/\(id)", "inside[\(influence)].text", text)
    }
    add("companies/\(id)", "phrases", company.phrases)
  }

  private mutating func add(_ entry: String, _ path: String, _ lists: [String: Phrases]) {
    for (name, phrases) in lists.sorted(by: { $0.key < $1.key }) { add(entry, "\(path).\(name)", phrases) }
  }

  private mutating func add(_ entry: String, _ path: String, _ text: Text) {
    let phrases = Phrases(german: [text.german], english: [text.english])
    add(SpokenList(entry: entry, path: path, phrases: phrases, isSingle: true))
  }

  private mutating func add(_ entry: String, _ path: String, _ phrases: Phrases) {
    guard !phrases.german.isEmpty || !phrases.english.isEmpty else { return }
    add(SpokenList(entry: entry, path: path, phrases: phrases))
  }

  private mutating func add(_ list: SpokenList) {
    numbers[Self.key(list.entry, list.path)] = all.count
    all.append(list)
  }
}
