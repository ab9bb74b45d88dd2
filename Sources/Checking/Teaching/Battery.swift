import Conversation
import Season

/// All bots in all scenes of a pack, under the same chances; divided into chunks that depend on nothing but their number.
///
/// Whoever computes the chunks, in whatever order and on however many threads, the plays are the same.
struct Battery: Sendable {
  /// Every customer in every company.
  let scenes: [[Scene]]
  /// How often each bot plays each customer in each company.
  let plays: Int
  /// How good the judgement is of those bots who have one, in permille.
  let skill: Int
  private let tables: [SignTable]

  /// A plan for a pack.
  init(scenes: [[Scene]], plays: Int, skill: Int) {
    self.scenes = scenes
    self.plays = plays
    self.skill = skill
    tables = scenes.map { $0.first.map { SignTable($0.customer) } ?? SignTable.none }
  }

  /// How many companies each customer comes into.
  var companies: Int { scenes.first?.count ?? 0 }

  /// How many chunks there are: one for each bot in each scene.
  var chunks: Int { scenes.count * companies * Bot.allCases.count }

  /// The chunk of a bot in a scene.
  func chunk(customer: Int, company: Int, bot: Bot) -> Int {
    (customer * companies + company) * Bot.allCases.count + bot.index
  }

  /// Plays one chunk.
  func part(_ chunk: Int) -> [BotPlay] {
    let bots = Bot.allCases.count
    let customer = chunk / bots / companies
    let scene = scenes[customer][chunk / bots % companies]
    return Bot.allCases[chunk % bots].with(skill: skill) { policy in
      (1...max(1, plays)).map { scene.play(seed: UInt64($0), by: policy, watching: tables[customer]) }
    }
  }

  /// One conversation of the battery once again, with its moves.
  func moves(customer: Int, company: Int, bot: Bot, seed: UInt64) -> [Move] {
    bot.with(skill: skill) { policy in
      scenes[customer][company].play(seed: seed, by: policy, watching: tables[customer], keepsMoves: true).moves
    }
  }
}

/// What the battery came to.
struct BatteryPlays: Sendable {
  /// The plan.
  let battery: Battery
  /// By chunk: the plays in the order of their seeds, from 1.
  let parts: [[BotPlay]]

  /// The plays of one bot in one scene.
  func plays(customer: Int, company: Int, bot: Bot) -> [BotPlay] {
    parts[battery.chunk(customer: customer, company: company, bot: bot)]
  }

  /// Goes through all plays of a customer, company by company and bot by bot.
  func forEach(customer: Int, _ body: (_ company: Int, _ bot: Bot, _ seed: UInt64, _ play: BotPlay) -> Void) {
    for company in 0..<battery.companies {
      for bot in Bot.allCases {
        for (index, play) in plays(customer: customer, company: company, bot: bot).enumerated() {
          body(company, bot, UInt64(index) + 1, play)
        }
      }
    }
  }
}
