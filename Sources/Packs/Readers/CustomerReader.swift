import Conversation
import Speech

/// Reads `customers/<id>.yaml`.
enum CustomerReader {
  /// Reads the file into the draft.
  static func read(_ root: Item, into draft: inout PackDraft) {
    draft.prepareWishes()
    let fields = root.fields()
    let id = fields.identifier("id")
    var words = CustomerWords(
      name: fields.text("name"), about: fields.text("about"), enters: fields.text("enters"), levels: [:], signs: [:],
      events: [:], ways: [:], seller: [:], lines: [:])
    var customer = Customer(
      id: id, situation: fields.choice("situation", usually: .fits),
      temperament: temperament(fields.required("temperament")), start: start(fields.required("start")),
      budget: fields.cents("budget"), within: fields.integer("within", 0...365), wish: wish(fields, draft),
      needs: needs(fields.required("needs"), draft), chain: [], signs: [], events: [], beliefs: [], ways: [])
    customer.chain = chain(fields, draft, &words)
    let levels = customer.chain.map(\.id)
    customer.signs = signs(fields, draft, levels, &words)
    customer.events = events(fields, &words)
    customer.ways = ways(fields, draft, levels, &words)
    customer.beliefs = CustomerBeliefs.read(fields.optional("thinks"), draft, ways: customer.ways.map(\.id))
    customer.often = fields.integer("often", 0...5000, usually: 1000)
    customer.days = CustomerDays.read(fields.optional("days"), &words)
    words.exceptions = CustomerExceptions.read(fields.optional("exceptions"))
    words.role = fields.optional("role")?.text()
    words.seller = MoveWordsReader.phrases(fields.optional("seller"))
    words.lines = CommonReader.lines(fields.required("lines"))
    words.companions = fields.optional("companions")?.list(most: 8).compactMap { $0.line() } ?? []
    fields.finish()
    guard !id.isEmpty, draft.claim(id, kind: .customer, at: fields.place("id")) else { return }
    draft.pack.customers.append(customer)
    draft.pack.words.customers[id] = words
  }

  /// What they are like.
  private static func temperament(_ item: Item?) -> Temperament {
    guard let fields = item?.fields() else {
      return Temperament(autonomy: 0, openness: 0, assertiveness: 0, price: 0, haste: 0, local: 0)
    }
    defer { fields.finish() }
    return Temperament(
      autonomy: fields.integer("autonomy", 0...1000), openness: fields.integer("openness", 0...1000),
      assertiveness: fields.integer("assertiveness", 0...1000), price: fields.integer("price", 0...1000),
      haste: fields.integer("haste", 0...1000), local: fields.integer("local", 0...1000))
  }

  /// How they come in.
  private static func start(_ item: Item?) -> StartingInside {
    guard let fields = item?.fields() else {
      return StartingInside(trust: 0, patience: 0, clarity: 0, expectation: 0)
    }
    defer { fields.finish() }
    return StartingInside(
      trust: fields.integer("trust", 0...1000), patience: fields.integer("patience", 0...1000),
      clarity: fields.integer("clarity", 0...1000), expectation: fields.integer("expectation", 0...1000))
  }

  /// The true weights of the needs; all relational ones must be named.
  private static func needs(_ item: Item?, _ draft: PackDraft) -> [String: Int] {
    guard let item else { return [:] }
    let needs = draft.levels(item)
    let missing = RelationalNeed.allCases.map(\.rawValue).filter { needs[$0] == nil }
    if case .mapping = item.node.content, !missing.isEmpty {
      item.report(.missingEntries(kind: .weight, missing))
    }
    return needs
  }

  /// What they ask for.
  private static func wish(_ fields: Fields, _ draft: PackDraft) -> [WishPart] {
    let list = fields.required("wish")
    let parts = (list?.list(most: 24) ?? []).map { item in
      let fields = item.fields()
      defer { fields.finish() }
      return WishPart(
        want: fields.required("want")?.requirement(draft.attributeKinds, articles: draft.articleIDs) ?? "",
        importance: fields.integer("importance", 1...5),
        flexible: fields.integer("flexible", 0...1000), need: draft.need(fields.required("need")))
    }
    if let list, list.node.shape == .list, parts.isEmpty { list.report(.tooFew(found: 0, least: 1)) }
    return parts
  }

  /// What lies under the wish.
  private static func chain(
    _ fields: Fields, _ draft: PackDraft, _ words: inout CustomerWords
  ) -> [ChainLevel] {
    let list = fields.required("chain")
    var levels: [ChainLevel] = []
    var ids = ClaimedIDs(.level)
    for item in list?.list(most: 16) ?? [] {
      let fields = item.fields()
      let id = ids.claim(fields)
      let moves = fields.required("by")?.list() ?? []
      levels.append(
        ChainLevel(
          id: id, need: draft.need(fields.required("need")), trust: fields.integer("trust", 0...1000),
          openedBy: Set(moves.compactMap { $0.choice(MoveKind.self) })))
      words.levels[id] = LevelWords(
        fact: fields.text("fact"), told: fields.phrases("told"), surface: fields.phrases("surface"),
        echo: fields.phrases("echo"), feeling: fields.phrases("feeling"))
      fields.finish()
    }
    if let list, list.node.shape == .list, levels.isEmpty { list.report(.tooFew(found: 0, least: 1)) }
    return levels
  }

  /// What can be seen.
  private static func signs(
    _ fields: Fields, _ draft: PackDraft, _ levels: [String], _ words: inout CustomerWords
  ) -> [Sign] {
    var signs: [Sign] = []
    var ids = ClaimedIDs(.sign)
    for item in fields.required("signs")?.list(most: 32) ?? [] {
      let fields = item.fields()
      let id = ids.claim(fields)
      signs.append(
        Sign(
          id: id, level: level(fields.required("level"), levels), need: draft.need(fields.required("need")),
          strength: fields.integer("strength", 0...1000), conditions: fields.required("when")?.conditions() ?? []))
      words.signs[id] = fields.text("text")
      fields.finish()
    }
    return signs
  }

  /// What they do by themselves.
  private static func events(_ fields: Fields, _ words: inout CustomerWords) -> [CustomerEvent] {
    var events: [CustomerEvent] = []
    var ids = ClaimedIDs(.event)
    for item in fields.required("events")?.list(most: 32) ?? [] {
      let fields = item.fields()
      let id = ids.claim(fields)
      events.append(
        CustomerEvent(
          id: id, conditions: fields.required("when")?.conditions() ?? [],
          chance: fields.integer("chance", 0...1000), effect: fields.effect("does", -200...200)))
      words.events[id] = fields.phrases("text")
      fields.finish()
    }
    return events
  }

  /// The third ways.
  private static func ways(
    _ fields: Fields, _ draft: PackDraft, _ levels: [String], _ words: inout CustomerWords
  ) -> [Way] {
    var ways: [Way] = []
    var ids = ClaimedIDs(.way)
    for item in fields.optional("ways")?.list(most: 16) ?? [] {
      let fields = item.fields()
      let id = ids.claim(fields)
      let known = fields.required("knows")?.list() ?? []
      ways.append(
        Way(
          id: id, knows: known.map { level($0, levels) }, price: fields.cents("price", usually: 0),
          margin: fields.cents("margin", usually: 0), serves: draft.levels(fields.required("serves"))))
      words.ways[id] = ServiceWords(name: fields.text("name"), say: fields.phrases("say"))
      fields.finish()
    }
    return ways
  }

  /// A reference to a level of the chain.
  private static func level(_ item: Item?, _ levels: [String]) -> String {
    guard let item, let id = item.identifier() else { return "" }
    if !levels.contains(id) { item.place.reportUnknown(id, kind: .level, among: levels) }
    return id
  }
}
