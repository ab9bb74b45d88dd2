/// A day as a calendar shows it where the person is, without a library of calendars.
public struct LocalDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var days: Int

  /// The day so many days after 1970-01-01.
  public init(days: Int) { self.days = days }

  /// The day of a moment.
  ///
  /// - Parameters:
  ///   - milliseconds: The moment, since 1970 (UTC).
  ///   - utcOffset: How far the local time is ahead of UTC at a moment, both in seconds; the moment since 1970.
  public init(_ milliseconds: Int, utcOffset: (Int) -> Int) {
    let utc = Self.seconds(milliseconds)
    days = Self.quotient(utc + utcOffset(utc), 86_400)
  }

  /// Which of two days comes first.
  public static func < (a: LocalDay, b: LocalDay) -> Bool { a.days < b.days }

  /// Year, month and day in the Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms").
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = Self.quotient(shifted, 146_097)
    let day = shifted - era * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let ofYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let calendarMonth = month < 10 ? month + 3 : month - 9
    return (year + era * 400 + (calendarMonth <= 2 ? 1 : 0), calendarMonth, ofYear - (153 * month + 2) / 5 + 1)
  }

  /// The day of the week, 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday.
  public var weekday: Int { (((days + 3) % 7) + 7) % 7 }

  /// The Monday of its week.
  public var monday: LocalDay { LocalDay(days: days - weekday) }

  /// The month it lies in.
  public var month: LocalMonth {
    let date = date
    return LocalMonth(year: date.year, month: date.month)
  }

  /// The whole seconds of a moment in milliseconds, both since 1970.
  public static func seconds(_ milliseconds: Int) -> Int { quotient(milliseconds, 1000) }

  /// The quotient rounded down, also for negative numbers.
  static func quotient(_ number: Int, _ divisor: Int) -> Int {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }
}

/// A month of a calendar.
public struct LocalMonth: Hashable, Comparable, Sendable {
  /// Months since January of the year 0.
  public var number: Int

  /// The month so many months after January of the year 0.
  public init(number: Int) { self.number = number }

  /// A month, from 1 for January to 12.
  public init(year: Int, month: Int) { number = year * 12 + month - 1 }

  /// The month of a moment; see ``LocalDay/init(_:utcOffset:)``.
  public init(_ milliseconds: Int, utcOffset: (Int) -> Int) {
    self = LocalDay(milliseconds, utcOffset: utcOffset).month
  }

  /// The year.
  public var year: Int { LocalDay.quotient(number, 12) }

  /// The month of the year, from 1 for January to 12.
  public var month: Int { number - year * 12 + 1 }

  /// Which of two months comes first.
  public static func < (a: LocalMonth, b: LocalMonth) -> Bool { a.number < b.number }

  /// All months from the first to the last of some, those between them included; none of none.
  static func span(_ months: some Sequence<LocalMonth>) -> [LocalMonth] {
    guard let first = months.min(), let last = months.max() else { return [] }
    return (first.number...last.number).map { LocalMonth(number: $0) }
  }
}
