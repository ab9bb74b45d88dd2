import Conversation
import Speech

/// How a conversation came out, as plain lines: four sides beside each other, never one number.
public struct PlainEnding: Sendable {
  private let session: Session
  private let words: PackWords
  private let strings: Forms
  private let language: Language
  private let trail: ReportTrail?

  /// Makes the ending of a session.
  public init(_ session: Session, words: PackWords, strings: Forms, language: Language, trail: ReportTrail? = nil) {
    self.session = session
    self.words = words
    self.strings = strings
    self.language = language
    self.trail = trail
  }

  private var scene: Scene { session.scene }
  private var state: ConversationState { session.state }
  private var house: CompanyWords? { words.companies[scene.company.id] }
  private var houseName: String { house?.name[language] ?? scene.company.id }
  private var customerName: String { words.customers[scene.customer.id]?.name[language] ?? scene.customer.id }

  /// All lines.
  public var lines: [String] {
    outcome + [""] + customerSide + [sellerSide] + namedFeelings + companySide + relationship + [""] + underneath
  }

  private var outcome: [String] {
    var lines = [say("over", ["turns": String(state.turn)])]
    if let ending = words.outcome(of: state, in: language) { lines.append(ending.name + ". " + ending.text) }
    if let text = words.next(in: state, of: scene, language) {
      lines.append(say("follows", ["name": customerName, "text": text]))
    }
    return lines
  }

  private var customerSide: [String] {
    let sides = scene.sides(of: state)
    let relational = zip(RelationalNeed.allCases, sides.relational).map { need, value in
      (words.needs[need.rawValue]?.name[language] ?? need.rawValue) + " " + percent(value)
    }
    return [
      say("side-customer", ["name": customerName, "product": percent(sides.productNeeds)]),
      say("side-treated", ["relational": percent(sides.relationalNeeds), "each": relational.joined(separator: ", ")]),
    ]
  }

  private var sellerSide: String {
    let sides = scene.sides(of: state)
    let feeling = FeelingReader(words).reading(of: state.seller)?.feeling.word[language] ?? ""
    return say(
      "side-seller", ["needs": percent(sides.sellerNeeds), "strain": percent(sides.strain), "feeling": feeling])
  }

  /// What the person said of their own feelings, with the program's reading beside it.
  private var namedFeelings: [String] {
    let reader = FeelingReader(words)
    return session.turns.compactMap { turn in
      guard let named = words.sellerFeelings.first(where: { $0.id == turn.namedFeeling }) else { return nil }
      let read = reader.reading(of: turn.state.seller)?.feeling.word[language] ?? ""
      return say(
        "felt", ["turn": String(turn.state.turn), "own": named.word[language], "reading": read])
    }
  }

  private var companySide: [String] {
    let sides = scene.sides(of: state)
    return [
      say(
        "side-company",
        [
          "house": houseName, "money": strings.money(sides.moneyToday), "year": strings.money(sides.moneyExpected),
          "purpose": percent(sides.purpose), "identity": percent(sides.identity),
        ]),
      gap, words.ourCustomer[scene.trueBelonging.rawValue]?[language] ?? "",
    ] + [trail?.next(after: state)].compactMap { $0 }
  }

  /// The gap between what the house says and what it does, in a few words and a sentence.
  var gap: String {
    let gap = scene.company.gap
    let sentence = house?.gap.first { gap <= $0.upTo } ?? house?.gap.last
    return scene.company.gapInShort(strings) + ". " + (sentence?.text[language] ?? "")
  }

  private var relationship: [String] {
    let sides = scene.sides(of: state)
    let reasons = scene.relationship(in: state).reasons
    return [
      say(
        "side-relationship",
        [
          "name": customerName, "theirs": percent(sides.customerExpects), "yours": percent(sides.sellerExpects),
          "chance": percent(scene.aftermathChances(of: state).comesAgain),
        ])
    ] + reasons.compactMap { words.relationship[$0.rawValue]?[language] }.map { "- " + $0 }
  }

  /// What lay under the wish: what was told, and what stayed unsaid.
  private var underneath: [String] {
    [say("about")]
      + scene.customer.chain.enumerated().map { index, level in
        let fact = words.customers[scene.customer.id]?.levels[level.id]?.fact[language] ?? level.id
        return "- " + say(index < Int(state.levels) ? "told" : "untold", ["fact": fact])
      }
  }

  private func say(_ key: String, _ values: [String: String] = [:]) -> String { strings.filled("plain." + key, values) }

  /// Rounded as on the screen, so that both say the same.
  private func percent(_ value: Int) -> String { String((value + 5) / 10) }
}
