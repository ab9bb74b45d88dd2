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

  /// The Monday of its week, in days since 1970-01-01, which was a Thursday.
  var monday: Int { days - (((days + 3) % 7) + 7) % 7 }

  /// Year, month and day in the Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms").
  var date: (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = Self.floor(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

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
