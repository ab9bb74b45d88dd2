import Conversation
import Shop

/// Turns what happened in the model into words; it never influences the model.
///
/// Words draw from a stream of their own. A narrator remembers what it has already said in this conversation, so that
/// phrases come round only when all of their kind have been heard.
public struct Narrator: Sendable {
  /// The scene that is narrated.
  public let scene: Scene
  /// The pack's words.
  public let words: PackWords
  /// The small pieces of language.
  public let forms: Forms
  /// The language.
  public let language: Language
  /// The seed of the conversation, from which the words draw as well.
  public let seed: UInt64

  /// In how many days what was promised will be there, as the seller said it in their own words; nil where they named no day.
  ///
  /// The model knows a careful and a rash date only; whoever names a day wants to hear that day from then on.
  var namedDays: Int?

  /// How often each list of phrases was drawn from, by its name.
  var used: [String: Int] = [:]
  /// What was chosen so far, where somebody keeps count; then only the choices matter, and what lines leave open stays open.
  public var heard: ChosenWords?

  /// Makes a narrator for one conversation.
  public init(scene: Scene, words: PackWords, forms: Forms, language: Language, seed: UInt64) {
    self.scene = scene
    self.words = words
    self.forms = forms
    self.language = language
    self.seed = seed
  }

  /// The words for what happened in one turn, in the order in which one hears and sees it.
  public mutating func lines(
    for events: [Event], before: ConversationState, after state: ConversationState
  ) -> [Line] {
    var lines: [Line] = []
    let loud = Self.loudest(events, of: scene.company)
    for event in events {
      if case .influenceFelt(let index) = event, !loud.contains(index) { continue }
      if case .moved(let move, let landed) = event {
        lines.append(Line(.seller, sellerText(move, landed: landed, before: before, after: state)))
        continue
      }
      if event == .responded(.hearsGap) || event == .responded(.hearsFits) {
        lines += stockResult(in: state)
      }
      if let line = line(for: event, in: state) { lines.append(line) }
    }
    return lines
  }

  /// What one sees when the customer comes in, and what the first events show; before that, what the house said today.
  public mutating func opening(_ events: [Event], in state: ConversationState) -> [Line] {
    guard let customer else { return [] }
    let lines = lines(for: events, before: state, after: state)
    heard?.note("enters")
    var entrance = [Line(.scene, customer.enters[language])]
    if let day = scene.day(seed: state.seed), let text = customer.days[scene.customer.days[day].id] {
      heard?.note("day." + scene.customer.days[day].id)
      entrance.append(Line(.scene, Self.withoutBrackets(text[language])))
    }
    return lines.filter { $0.voice == .company } + entrance
      + lines.filter { $0.voice != .company }
  }

  /// A text without the round brackets around the whole of it.
  static func withoutBrackets(_ text: String) -> String {
    text.first == "(" && text.last == ")" ? String(text.dropFirst().dropLast()) : text
  }

  /// What the seller says after looking.
  mutating func stockResult(in state: ConversationState) -> [Line] {
    let result =
      switch scene.customer.situation {
      case _ where scene.wishFits: "stock-here"
      case .repair: "stock-rule"
      case .neverInAssortment: "stock-never"
      default: "stock-gone"
      }
    guard let text = choose(words.narration[result], slot: result) else { return [] }
    return [Line(.seller, said(text, in: state, offer: nil))]
  }

  /// A text as it is said, with what it leaves open filled in.
  func said(_ text: String, in state: ConversationState, offer: Int?) -> String {
    heard == nil ? Forms.say(text, values(in: state, offer: offer)) : text
  }

  /// What the seller would say with a move, as it would be chosen now; nothing is used up.
  ///
  /// Whether something said back hits the mark shows only when it is said: for those moves this is what would be said if
  /// it did.
  public func preview(of move: Move, in state: ConversationState) -> String {
    var copy = self
    // A date that is promised is known only after the step.
    return copy.sellerText(move, landed: true, before: state, after: scene.next(after: state, move))
  }

  /// How many of a turn's influences are told; all are felt.
  private static let told = 2

  /// The influences of a turn that move the seller most: the others stay in the background.
  public static func loudest(_ events: [Event], of company: Company) -> Set<Int> {
    var felt: [(index: Int, amount: Int)] = []
    for event in events {
      guard case .influenceFelt(let index) = event else { continue }
      let influence = company.inside[index]
      let amount = influence.seller.values.reduce(abs(influence.conflict) + abs(influence.strain)) { $0 + abs($1) }
      felt.append((index, amount))
    }
    felt.sort { ($0.amount, $1.index) > ($1.amount, $0.index) }
    return Set(felt.prefix(told).map(\.index))
  }

  /// The customer's words.
  var customer: CustomerWords? { words.customers[scene.customer.id] }
  /// The company's words.
  var company: CompanyWords? { words.companies[scene.company.id] }

  /// One of several phrases: drawn once for the conversation, then the next that has not been heard.
  ///
  /// With `known`, only phrases whose placeholders are among these; nil where there is none.
  mutating func choose(_ phrases: Phrases?, slot: String, knowing known: Set<String>? = nil) -> String? {
    guard let list = phrases?[language], !list.isEmpty else { return nil }
    let count = used[slot, default: 0]
    let first = Draw.number(
      below: list.count, seed: seed, turn: 0, purpose: .words, counter: Self.number(of: slot))
    // Steps that share no factor with the length visit every phrase before one comes again.
    let step = Self.step(for: list.count)
    for turn in count..<(count + list.count) {
      let place = (first + turn * step) % list.count
      let phrase = list[place]
      if let known, !Forms.leavesOpen(phrase, only: known) { continue }
      used[slot] = turn + 1
      heard?.note(slot, place)
      return phrase
    }
    return nil
  }

  private static func step(for count: Int) -> Int {
    guard count > 3 else { return 1 }
    var step = count / 2 + 1
    while gcd(step, count) != 1 { step += 1 }
    return step
  }

  private static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }

  /// A number for a slot's name (FNV-1a, cut to 24 bits), so that each slot draws for itself.
  static func number(of slot: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in slot.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash & 0xFF_FFFF
  }
}
