import Speech
import Testing

@testable import Journal

/// Looking back over days and months.
struct TimeTests {
  /// Two hours ahead of Greenwich.
  private func east(_: Int) -> Int { 7200 }

  /// A moment on a day in May 2026, in UTC.
  private func may(_ day: Int, _ hour: Int = 12) -> Int { moment(20_573 + day, hour) }

  /// A moment on a day after 1970-01-01, in UTC.
  private func moment(_ days: Int, _ hour: Int = 12) -> Int { (days * 86_400 + hour * 3600) * 1000 }

  private let vocabulary = Vocabulary(
    groups: [],
    feelings: [
      FeelingWord(id: "torn", name: Text(german: "zerrissen", english: "torn"), isPleasant: false, group: nil),
      FeelingWord(id: "tense", name: Text(german: "angespannt", english: "tense"), isPleasant: false, group: nil),
      FeelingWord(id: "calm", name: Text(german: "ruhig", english: "calm"), isPleasant: true, group: nil),
    ], notFeelings: [], needGroups: [], needs: [])

  @Test func daysFollowTheLocalClock() {
    let late = may(3, 23)
    #expect(LocalDay(late) { _ in 0 }.date == (2026, 5, 3))
    #expect(LocalDay(late, utcOffset: east).date == (2026, 5, 4))
    #expect(LocalDay(late, utcOffset: east).weekday == 0)
    #expect(LocalDay(late) { _ in 0 }.monday.date == (2026, 4, 27))
    #expect(LocalDay(-1) { _ in 0 }.date == (1969, 12, 31))
    #expect(LocalMonth(late, utcOffset: east) == LocalMonth(year: 2026, month: 5))
    #expect(LocalMonth(number: LocalMonth(year: 2026, month: 12).number + 1) == LocalMonth(year: 2027, month: 1))
    #expect(LocalMonth(year: 2026, month: 12).month == 12)
  }

  @Test func aCalendarShowsHowMuchWasWrittenOnADay() {
    var number = 0
    func entry(_ at: Int, _ kind: JournalEntry.Kind = .note) -> (number: Int, entry: JournalEntry) {
      number += 1
      return (number, JournalEntry(kind, begunAt: at))
    }
    let entries =
      [entry(may(3, 23)), entry(may(4)), entry(may(4, 8)), entry(may(6), .vocabulary)]
      + (0..<5).map { entry(may(10, $0)) } + [entry(may(12))]
    let calendar = JournalCalendar(entries, utcOffset: east)
    #expect(calendar.days.map { $0.date.day } == [4, 10, 12])
    #expect(calendar[LocalDay(days: 20_577)].entries == [1, 3, 2])
    let weeks = calendar.weeks(2, upTo: LocalDay(days: 20_586))
    #expect(weeks.map { $0.monday.date.day } == [4, 11])
    #expect(weeks.map { $0.days.map(\.entries.count) } == [[3, 0, 0, 0, 0, 0, 5], [0, 1, 0, 0, 0, 0, 0]])
    #expect(calendar.weeks(0, upTo: LocalDay(days: 20_586)) == [])
  }

  @Test func feelingsAreCountedByMonthAndCompany() {
    let feelings = [
      NamedFeeling("torn", isPleasant: false, at: may(31, 23), company: "glanz"),
      NamedFeeling("calm", isPleasant: true, at: may(1), company: "lindner"),
      NamedFeeling("torn", isPleasant: false, at: may(2), company: "glanz"),
      NamedFeeling("tense", isPleasant: false, at: may(2), company: "glanz"),
      NamedFeeling("wie im Film", isPleasant: nil, at: moment(20_573 + 80), company: "glanz"),
      NamedFeeling("calm", isPleasant: true, at: may(9), company: nil),
    ]
    let trend = FeelingTrend(feelings, utcOffset: east)
    #expect(trend.months.map(\.month) == [5, 6, 7])
    #expect(trend.companies.map(\.id) == ["lindner", "glanz", nil])
    let glanz = trend.companies[1]
    #expect(
      glanz.months == [
        .init(unpleasant: 2), .init(unpleasant: 1), .init(unknown: 1),
      ])
    #expect(glanz.total == .init(unpleasant: 3, unknown: 1))
    #expect(glanz.words == [WordCount("torn", 2), WordCount("tense", 1), WordCount("wie im Film", 1)])
    #expect(trend.companies[0].months == [.init(pleasant: 1), .init(), .init()])
    #expect(FeelingTrend([], utcOffset: east).months == [])
  }

  @Test func onlyEntriesAboutConversationsNameFeelingsInACompany() {
    let link = ConversationLink(record: 3, turn: 2, customer: "nurse", company: "glanz")
    let answers = [Answer("feeling", feelings: ["torn", "eigen"])]
    let about = JournalEntry(.afterConversation, begunAt: 9, about: link, answers: answers)
    #expect(
      NamedFeeling.all(in: about, vocabulary) == [
        NamedFeeling("torn", isPleasant: false, at: 9, company: "glanz"),
        NamedFeeling("eigen", isPleasant: nil, at: 9, company: "glanz"),
      ])
    #expect(NamedFeeling.all(in: JournalEntry(.path, begunAt: 9, answers: answers), vocabulary) == [])
  }

  @Test func needsAreUnmetBeneathUnpleasantFeelings() {
    let text = Text(german: "x", english: "x")
    func ask(_ id: String, _ kind: QuestionKind, _ recalled: String? = nil) -> GuideQuestion {
      GuideQuestion(
        id: id, ask: text, kind: kind,
        recalls: recalled.map { GuideQuestion.Recall(question: $0, introduction: text) })
    }
    let path = GuidedPath(
      id: "hand", title: text, about: text, minutes: 5, opening: text,
      questions: [ask("f", .feelings), ask("n", .needs, "f"), ask("other", .needs), ask("w", .text, "f")],
      closing: text)
    let places = NeedBeneath.all(in: [path])
    #expect(
      places == [
        NeedBeneath(.afterConversation, feeling: "feeling", need: "need"),
        NeedBeneath(.path, guide: "hand", feeling: "f", need: "n"),
      ])
    func after(_ feeling: String, _ needs: [String]) -> JournalEntry {
      JournalEntry(
        .afterConversation, begunAt: 1, answers: [Answer("feeling", feelings: [feeling]), Answer("need", needs: needs)])
    }
    let entries = [
      after("torn", ["integrity", "ease", "ease"]), after("calm", ["ease"]), after("tense", ["ease"]),
      JournalEntry(
        .path, guide: "hand", begunAt: 1,
        answers: [
          Answer("f", feelings: ["calm", "torn"]), Answer("n", needs: ["autonomy"]), Answer("other", needs: ["play"]),
        ]),
      JournalEntry(.note, begunAt: 1, answers: [Answer("x", feelings: ["torn"], needs: ["integrity"])]),
    ]
    #expect(
      UnmetNeeds(entries, places, vocabulary).needs == [
        WordCount("ease", 2), WordCount("integrity", 2), WordCount("autonomy", 1),
      ])
  }

  @Test func tracesChangeSinceTheTimeBefore() {
    func sitting(_ at: Int, _ values: [String: Int], finished: Bool = true) -> JournalEntry {
      JournalEntry(
        .traces, begunAt: at, isFinished: finished,
        answers: values.sorted { $0.key < $1.key }.map { Answer($0, value: $1) })
    }
    let entries = [
      sitting(may(20), ["job": 40, "boss": 5]), sitting(may(2), ["job": 70]), sitting(may(25), ["job": 45]),
      sitting(may(26), ["job": 99], finished: false), sitting(moment(20_573 + 80), ["boss": 30]),
    ]
    let change = TraceChange(entries, statements: ["job", "boss", "owners"])
    #expect(change["job"]?.points.map(\.value) == [70, 40, 45])
    #expect(change["job"]?.latest == 45)
    #expect(change["job"]?.sinceLast == 5)
    #expect(change["boss"]?.sinceLast == 25)
    #expect(change["owners"]?.latest == nil)
    #expect(change["owners"]?.sinceLast == nil)
    let (months, values) = change.months(utcOffset: east)
    #expect(months.map(\.month) == [5, 6, 7])
    #expect(values == [[45, nil, nil], [5, nil, 30], [nil, nil, nil]])
    let today = sitting(moment(20_700), ["job": 50], finished: false)
    #expect(TraceChange(entries + [today], statements: ["job"], today: today)["job"]?.sinceLast == 5)
  }
}
