import Journal

/// Moments as text, from milliseconds since 1970, without a library of calendars.
public enum Timestamp {
  /// A moment in UTC as in ISO 8601, such as `2026-05-03T14:05:09Z`.
  public static func utc(_ milliseconds: Int) -> String {
    let (date, time, seconds) = parts(milliseconds, offset: 0)
    return "\(date)T\(time):\(two(seconds))Z"
  }

  /// A moment as date and time to the minute, such as `2026-05-03 14:05`, so many seconds east of Greenwich.
  public static func minute(_ milliseconds: Int, offset: Int) -> String {
    let (date, time, _) = parts(milliseconds, offset: offset)
    return "\(date) \(time)"
  }

  private static func parts(_ milliseconds: Int, offset: Int) -> (date: String, time: String, seconds: Int) {
    let seconds = quotient(milliseconds, 1000) + offset
    let days = quotient(seconds, 86_400)
    let rest = seconds - days * 86_400
    return (date(days), two(rest / 3600) + ":" + two(rest / 60 % 60), rest % 60)
  }

  /// The date so many days after 1970-01-01 in the Gregorian calendar.
  private static func date(_ days: Int) -> String {
    let (year, month, day) = LocalDay(days: days).date
    let text = String(year)
    return String(repeating: "0", count: max(0, 4 - text.count)) + text + "-" + two(month) + "-" + two(day)
  }

  /// The quotient rounded down, also for negative numbers.
  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
