import Conversation
import Packs
import Season
import Speech

/// What both conversations came to, side by side, in words: for the screen and for plain lines.
struct ReversalAccount: Sendable {
  /// One thing in an account: the turn it belongs to, and what is to be said of it.
  struct Entry: Sendable {
    /// The turn; 0 for the opening, nil for what belongs to none.
    var turn: Int?
    /// What is said.
    var text: String
    /// The line that shows it; nil where none does.
    var quote: String?
  }

  /// The pages, in the order in which they are read.
  enum Page: String, CaseIterable, Sendable {
    /// What was told to whom, and when.
    case told
    /// What could have been known.
    case known
    /// How it ended, and what the seller felt.
    case felt
    /// One question to take along.
    case question
  }

  /// Both conversations.
  let reversal: Reversal
  /// The same with their words.
  let talks: [ReversedTalk]
  /// What could have been known in each.
  let ledgers: [NeedLedger]
  private let words: PackWords
  private let forms: Forms
  private let language: Language

  /// Looks at what was held.
  init(_ reversal: Reversal, pack: Pack, forms: Forms, language: Language) {
    self.reversal = reversal
    self.forms = forms
    self.language = language
    words = pack.words
    talks = reversal.conversations.map { ReversedTalk($0, words: pack.words, forms: forms, language: language) }
    ledgers = reversal.conversations.map {
      NeedLedger($0.played, prior: NeedPrior($0.scene.needs, customers: pack.customers))
    }
  }

  /// Who it was, once it may be said: how they sell, and where.
  func seller(_ place: Int) -> String {
    let conversation = reversal.conversations[place]
    let stance = conversation.policy.stance.rawValue
    let house = conversation.scene.company.id
    return say(
      "who",
      [
        "n": String(place + 1), "stance": words.hindsight.stances[stance]?[language] ?? stance,
        "house": words.companies[house]?.name[language] ?? house,
      ])
  }

  /// What has to be said about a page for both; nothing where it speaks for itself.
  func about(_ page: Page) -> String { page == .known ? say("known.about") : "" }

  /// The entries of a page for one of the two.
  func entries(_ page: Page, _ place: Int) -> [Entry] {
    switch page {
    case .told: told(place)
    case .known: known(place)
    case .felt: ending(place) + felt(place)
    case .question: []
    }
  }

  // MARK: What was told

  private func told(_ place: Int) -> [Entry] {
    let customer = customer(place)
    var entries = ledgers[place].entries.compactMap { entry -> Entry? in
      switch entry.source {
      case .sign(let index):
        return Entry(
          turn: entry.turn, text: say("told.sign"), quote: PlainDialogue.unbracketed(sign(index, place)))
      case .told(let level): return Entry(turn: entry.turn, text: say("told.said", ["fact": fact(level, place)]))
      case .surface: return Entry(turn: entry.turn, text: say("told.surface"), quote: spoken(entry.turn, place))
      case .acted: return nil
      }
    }
    let untold = customer.chain.indices.dropFirst(Int(reversal.conversations[place].state.levels))
    entries += untold.map { Entry(turn: nil, text: say("told.kept", ["fact": fact($0, place)])) }
    return entries
  }

  // MARK: What could have been known

  private func known(_ place: Int) -> [Entry] {
    let ledger = ledgers[place]
    let scene = reversal.conversations[place].scene
    return ledger.verdicts.map { verdict in
      let kind = verdict.verdict.rawValue
      let chance = scene.needs.firstIndex { $0.id == verdict.need }.flatMap { ledger.chances.last?[$0] } ?? 0
      let need = words.needs[verdict.need]?.name[language] ?? verdict.need
      let text = say(
        "known.verdict",
        [
          "fact": fact(verdict.level, place), "verdict": words.hindsight.knowability[kind]?[language] ?? kind,
          "need": need, "chance": String(chance / 10),
        ])
      return Entry(turn: verdict.cited, text: text, quote: quote(verdict, place))
    }
  }

  /// The line a verdict cites.
  private func quote(_ verdict: LevelVerdict, _ place: Int) -> String? {
    guard let turn = verdict.cited else { return nil }
    return switch verdict.source {
    case .sign(let index): PlainDialogue.unbracketed(sign(index, place))
    case .told, .surface: spoken(turn, place)
    case .acted, nil: nil
    }
  }

  // MARK: How it ended

  private func ending(_ place: Int) -> [Entry] {
    let conversation = reversal.conversations[place]
    let state = conversation.state
    let talk = conversation.turns.count { $0.answer != nil }
    var entries: [Entry] = []
    if let ending = state.ending.flatMap({ words.endings[$0.rawValue] }) {
      entries.append(Entry(turn: talk, text: ending.name[language] + ". " + ending.text[language]))
    }
    if let accepted = state.accepted {
      let name = talks[place].narrator.name(ofOffer: Int(accepted))
      let fit = conversation.scene.offers[Int(accepted)].needFit
      entries.append(Entry(turn: nil, text: say("taken", ["offer": name, "fit": String(fit / 10)])))
    }
    return entries
  }

  private func felt(_ place: Int) -> [Entry] {
    let conversation = reversal.conversations[place]
    let state = conversation.state
    var entries: [Entry] = []
    if let reading = FeelingReader(words).reading(of: state.seller) {
      let need = words.sellerNeeds[reading.feeling.need]?.name[language] ?? reading.feeling.need
      let company = conversation.scene.company
      let behind = reading.influence.flatMap { words.companies[company.id]?.inside[company.inside[$0].id]?[language] }
      let text = say("felt-of.reading", ["feeling": reading.feeling.word[language], "need": need])
      entries.append(Entry(turn: nil, text: text))
      if let behind { entries.append(Entry(turn: nil, text: say("felt-of.because", ["text": behind]))) }
    }
    let strain = ["strain": String(state.seller.strain / 10), "conflict": String(state.seller.conflict / 10)]
    entries.append(Entry(turn: nil, text: say("felt-of.strain", strain)))
    if state.facts.contains(.reported) {
      let report = conversation.scene.company.permits.report.rawValue
      entries.append(Entry(turn: nil, text: say("felt-of.report." + report)))
    }
    if let feeling = FeelingReader(words).reading(of: state.customer)?.feeling.word[language] {
      entries.append(Entry(turn: nil, text: say("felt-of.you", ["feeling": feeling])))
    }
    return entries
  }

  // MARK: The question

  /// One question to take along; nil where the pack has none.
  var question: String? {
    let known = Set(words.playing.questions.keys.compactMap { ReversalOccasion(rawValue: $0) })
    guard let occasion = ReversalOccasion.occasion(reversal, among: known),
      let phrases = words.playing.questions[occasion.rawValue]?[language], !phrases.isEmpty
    else { return nil }
    let place = Draw.number(below: phrases.count, seed: reversal.seed, turn: 1, purpose: .words, counter: 98)
    return phrases[place]
  }

  // MARK: Pieces

  /// When an entry belongs; nothing for what belongs to no turn.
  func when(_ entry: Entry) -> String {
    switch entry.turn {
    case nil: ""
    case 0?: say("at-start")
    case let turn?: say("at", ["turn": String(turn)])
    }
  }

  /// An entry in one line.
  func text(of entry: Entry) -> String {
    let quote = entry.quote.map { say("quote", ["text": $0]) }
    return [when(entry), entry.text, quote ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func customer(_ place: Int) -> Customer { reversal.conversations[place].scene.customer }

  private func fact(_ level: Int, _ place: Int) -> String {
    let customer = customer(place)
    let id = customer.chain[level].id
    return words.customers[customer.id]?.levels[id]?.fact[language] ?? id
  }

  private func sign(_ index: Int, _ place: Int) -> String {
    let customer = customer(place)
    return words.customers[customer.id]?.signs[customer.signs[index].id]?[language] ?? ""
  }

  /// What the person said in a turn.
  private func spoken(_ turn: Int, _ place: Int) -> String? {
    talks[place].lines[turn].last { $0.voice == .customer }?.text
  }

  /// A text of the account with its placeholders filled in.
  func say(_ key: String, _ values: [String: String] = [:]) -> String { forms.filled("reversal." + key, values) }
}
