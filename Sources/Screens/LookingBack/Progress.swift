import History

/// How talking has changed over the weeks, from the figures that were kept of conversations that are over.
struct Progress: Hashable, Sendable {
  /// The conversations of one week, from Monday to Sunday.
  struct Week: Hashable, Sendable {
    /// Its Monday, in days since 1970-01-01.
    var monday: Int
    /// How many there were.
    var conversations = 0
    /// Open questions.
    var open = 0
    /// All questions.
    var questions = 0
    /// Reflections, simple and complex.
    var reflections = 0
    /// Levels that were told, and levels there were.
    var levels = 0, chain = 0
    /// Statements that were bent.
    var bent = 0
    /// What was guessed of coming again, set against what came.
    var guesses = Calibration()

    /// The share of open questions among all, in permille; nil without questions.
    var openShare: Int? { questions > 0 ? open * 1000 / questions : nil }
    /// Reflections per question, in tenths; nil without questions.
    var reflectionsPerQuestion: Int? { questions > 0 ? reflections * 10 / questions : nil }
    /// How much of what lay below was told, in permille; nil where nothing lay there.
    var depth: Int? { chain > 0 ? levels * 1000 / chain : nil }
    /// Bent statements per conversation, in tenths.
    var bentPerConversation: Int? { conversations > 0 ? bent * 10 / conversations : nil }
  }

  /// Feelings of one's own in one company.
  struct Feelings: Hashable, Sendable {
    /// The company's id and pack.
    var company: String, pack: String
    /// How many conversations there were, and how many feelings were named in them.
    var conversations = 0, named = 0
    /// The same by week, by its Monday.
    var weeks: [Int: Count] = [:]

    /// How many conversations there were in a week, and how many feelings were named in them.
    struct Count: Hashable, Sendable {
      /// How many conversations, and how many feelings named in them.
      var conversations = 0, named = 0
    }

    /// Feelings named per conversation in a week, in tenths; nil for a week without conversations.
    func perConversation(in monday: Int) -> Int? { weeks[monday].map { $0.named * 10 / max(1, $0.conversations) } }
  }

  /// The weeks with conversations, the oldest first.
  var weeks: [Week] = []
  /// The companies, in the order of the first conversation there.
  var feelings: [Feelings] = []
  /// All that was guessed, set against what came.
  var guesses = Calibration()

  /// The Mondays from the first week to the last, those without conversations included.
  var mondays: [Int] {
    guard let first = weeks.first, let last = weeks.last else { return [] }
    return Array(stride(from: first.monday, through: last.monday, by: 7))
  }

  /// Puts together what was kept; conversations that are not over do not count.
  init(_ records: [ConversationSummary], utcOffset: (Int) -> Int) {
    var byMonday: [Int: Week] = [:]
    for record in records.reversed() where record.isFinished {
      let monday = Moment(record.startedAt, utcOffset: utcOffset).monday
      var week = byMonday[monday] ?? Week(monday: monday)
      func figure(_ name: String) -> Int { max(0, record.figures[name] ?? 0) }
      week.conversations += 1
      week.open += figure("open-questions")
      week.questions += figure("open-questions") + figure("closed-questions")
      week.reflections += figure("simple-reflections") + figure("complex-reflections")
      week.levels += min(figure("levels"), figure("chain"))
      week.chain += figure("chain")
      week.bent += figure("bent")
      week.guesses.add(record)
      guesses.add(record)
      byMonday[monday] = week
      let place =
        feelings.firstIndex { $0.company == record.company && $0.pack == record.pack }
        ?? {
          feelings.append(Feelings(company: record.company, pack: record.pack))
          return feelings.count - 1
        }()
      feelings[place].conversations += 1
      feelings[place].named += record.feelings
      feelings[place].weeks[monday, default: Feelings.Count()].conversations += 1
      feelings[place].weeks[monday, default: Feelings.Count()].named += record.feelings
    }
    weeks = byMonday.values.sorted { $0.monday < $1.monday }
  }
}
