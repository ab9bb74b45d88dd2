/// On which days something was written down.
///
/// An entry belongs to the local day on which it was begun. Words added to the vocabulary are no sitting and do not count.
public struct JournalCalendar: Hashable, Sendable {
  /// How much was written on one day.
  public struct Day: Hashable, Sendable {
    /// The numbers of the entries, in the order in which they were begun.
    public var entries: [Int]
  }

  /// One week.
  public struct Week: Hashable, Sendable {
    /// Its Monday.
    public var monday: LocalDay
    /// Its seven days, Monday first.
    public var days: [Day]
  }

  private var byDay: [LocalDay: Day] = [:]

  /// Puts entries together.
  ///
  /// - Parameters:
  ///   - entries: The entries with their numbers, in any order.
  ///   - utcOffset: How far the local time is ahead of UTC at a moment, both in seconds; the moment since 1970.
  public init(_ entries: [(number: Int, entry: JournalEntry)], utcOffset: (Int) -> Int) {
    for (number, entry) in entries.sorted(by: { ($0.entry.begunAt, $0.number) < ($1.entry.begunAt, $1.number) })
    where entry.kind != .vocabulary {
      byDay[LocalDay(entry.begunAt, utcOffset: utcOffset), default: Day(entries: [])].entries.append(number)
    }
  }

  /// What was written on a day.
  public subscript(day: LocalDay) -> Day { byDay[day] ?? Day(entries: []) }

  /// The days on which something was written, the oldest first.
  public var days: [LocalDay] { byDay.keys.sorted() }

  /// The last weeks up to the one with a day, the oldest first.
  public func weeks(_ count: Int, upTo last: LocalDay) -> [Week] {
    (0..<max(0, count)).reversed().map { back in
      let monday = LocalDay(days: last.monday.days - 7 * back)
      return Week(monday: monday, days: (0..<7).map { self[LocalDay(days: monday.days + $0)] })
    }
  }
}
