import Conversation
import Packs
import Season
import Speech

/// Listens to conversations of a pack and counts how often each line is spoken; divided into chunks, one for each scene.
struct CoverRun: Sendable {
  /// The bots that are listened to, by turns; who does anything at all gets into most corners.
  private static let bots: [Bot] = [
    .random, .customerCentred, .random, .push, .random, .orderTaker, .random, .reflecting, .random, .openQuestions,
    .random, .apologiseAndWait,
  ]

  /// The pack.
  let checked: CheckedPack
  /// Its lines.
  let lists: SpokenLists
  /// How many conversations of each scene are listened to.
  let plays: Int
  /// How good the judgement is of the bots who have one, in permille.
  let skill: Int
  private let forms: [Forms]

  /// A run over a pack.
  init(_ checked: CheckedPack, plays: Int, skill: Int) {
    self.checked = checked
    lists = SpokenLists(checked.pack)
    self.plays = plays
    self.skill = skill
    // Only the small pieces of language, which no line is counted for.
    forms = Language.allCases.map { language in
      let strings = InterfaceStrings.embedded(language)
      return Forms { strings[$0] }
    }
  }

  /// How many chunks there are.
  var chunks: Int { checked.scenes.count * checked.pack.companies.count }

  /// Listens to one scene.
  func part(_ chunk: Int) -> CoverCounts {
    let companies = checked.pack.companies.count
    let scene = checked.scenes[chunk / companies][chunk % companies]
    var counts = CoverCounts(lists)
    var numbers: [String: Int?] = [:]
    for play in 0..<plays {
      let bot = Self.bots[(play + chunk) % Self.bots.count]
      let heard = bot.with(skill: skill) { policy in listen(to: scene, seed: UInt64(play) + 1, policy) }
      for (language, choices) in heard.enumerated() {
        for choice in choices {
          let number: Int?
          if let known = numbers[choice.slot] {
            number = known
          } else {
            number = lists.number(of: choice.slot, in: scene)
            numbers[choice.slot] = .some(number)
          }
          if let number { counts.add(list: number, language: language, place: choice.place) }
        }
      }
    }
    return counts
  }

  /// What is chosen in one conversation, by language.
  private func listen(to scene: Scene, seed: UInt64, _ policy: some Policy) -> [[ChosenWords.Choice]] {
    var narrators = Language.allCases.enumerated().map { index, language in
      var narrator = Narrator(
        scene: scene, words: checked.pack.words, forms: forms[index], language: language, seed: seed)
      narrator.heard = ChosenWords()
      return narrator
    }
    var log = EventLog()
    var state = scene.start(seed: seed, into: &log)
    for index in narrators.indices { _ = narrators[index].opening(log.events, in: state) }
    // The model ends every conversation long before this.
    for _ in 0..<200 {
      guard let move = policy.move(in: state, of: scene) else { break }
      let (next, events) = scene.step(state, move)
      for index in narrators.indices { _ = narrators[index].lines(for: events, before: state, after: next) }
      state = next
    }
    return narrators.map { $0.heard?.choices ?? [] }
  }
}

/// How often each line was spoken.
struct CoverCounts: Sendable, Hashable {
  /// Where the counts of each list begin, by language.
  private let starts: [[Int]]
  private var counts: [Int]

  /// Nothing heard yet.
  init(_ lists: SpokenLists) {
    var next = 0
    starts = lists.all.map { list in
      Language.allCases.map { language in
        defer { next += list.phrases[language].count }
        return next
      }
    }
    counts = [Int](repeating: 0, count: next)
  }

  /// Counts one more.
  mutating func add(list: Int, language: Int, place: Int) { counts[starts[list][language] + place] += 1 }

  /// Adds the counts of another scene.
  mutating func add(_ other: CoverCounts) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// How often one line was spoken.
  func count(list: Int, language: Int, place: Int) -> Int { counts[starts[list][language] + place] }
}
