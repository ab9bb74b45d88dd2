import Journal

/// A moment as a calendar and a clock show it where the person is.
struct Moment: Hashable, Sendable {
  /// Days since 1970-01-01, by the local calendar.
  let days: Int
  /// Seconds since midnight, by the local clock.
  let seconds: Int

  /// A moment from milliseconds since 1970 (UTC), and how far the local time is ahead of UTC then, in seconds.
  init(_ milliseconds: Int, utcOffset: (Int) -> Int) {
    let utc = Self.floor(milliseconds, 1000)
    let local = utc + utcOffset(utc)
    days = Self.floor(local, 86_400)
    seconds = local - days * 86_400
  }

  /// The beginning of a day, by days since 1970-01-01.
  init(days: Int) {
    self.days = days
    seconds = 0
  }

  /// The Monday of its week, in days since 1970-01-01.
  var monday: Int { LocalDay(days: days).monday.days }

  /// Year, month and day in the Gregorian calendar.
  var date: (year: Int, month: Int, day: Int) { LocalDay(days: days).date }

  /// Date and clock in words, from the text under a key with its placeholders `year`, `month`, `day`, `hour`, `minute`.
  func text(_ key: String, _ strings: Strings) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let date = date
    return strings.fill(
      key,
      [
        "year": String(date.year), "month": two(date.month), "day": two(date.day), "hour": two(seconds / 3600),
        "minute": two(seconds / 60 % 60),
      ])
  }

  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }
}

extension World {
  /// When something was, as the person's calendar and clock show it.
  func moment(_ milliseconds: Int) -> Moment { Moment(milliseconds, utcOffset: utcOffset) }
}
