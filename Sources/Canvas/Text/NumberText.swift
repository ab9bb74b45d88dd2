/// How numbers are written in a language: which sign divides the decimals, and where the currency stands.
public struct NumberText: Hashable, Sendable {
  /// The sign before the decimals: `,` in German, `.` in English.
  public var decimal: Character
  /// The sign between groups of three digits.
  public var grouping: Character
  /// The sign of the currency.
  public var currency: String
  /// Whether the currency stands before the amount, without a space, instead of behind it, with one.
  public var currencyFirst: Bool

  /// Makes a way of writing numbers; what is not given follows from the decimal sign.
  public init(decimal: Character, grouping: Character? = nil, currency: String = "€", currencyFirst: Bool? = nil) {
    self.decimal = decimal
    self.grouping = grouping ?? (decimal == "," ? "." : ",")
    self.currency = currency
    self.currencyFirst = currencyFirst ?? (decimal == ".")
  }

  /// A whole number with its digits in groups of three: `12.345`.
  public func whole(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(number.magnitude)
  }

  /// An amount of money in cents: `1.129,90 €` or `€1,129.90`; whole amounts keep their two zeros.
  public func money(cents: Int) -> String {
    let amount = cents.magnitude
    let rest = amount % 100
    let digits = grouped(amount / 100) + String(decimal) + (rest < 10 ? "0" : "") + String(rest)
    let sign = cents < 0 ? "-" : ""
    return currencyFirst ? sign + currency + digits : sign + digits + " " + currency
  }

  /// An amount of money in cents, rounded to whole units: `1.130 €` or `€1,130`.
  public func wholeMoney(cents: Int) -> String {
    let units = (cents.magnitude + 50) / 100
    let sign = cents < 0 && units > 0 ? "-" : ""
    return sign + (currencyFirst ? currency + grouped(units) : grouped(units) + " " + currency)
  }

  /// A number of tenths: `38,5`; without a decimal where there is none to show.
  public func tenths(_ tenths: Int) -> String {
    let amount = tenths.magnitude
    let rest = amount % 10
    return (tenths < 0 ? "-" : "") + grouped(amount / 10) + (rest == 0 ? "" : String(decimal) + String(rest))
  }

  /// A number of hundredths with both decimals: `0,25`.
  public func hundredths(_ hundredths: Int) -> String {
    let rest = hundredths.magnitude % 100
    return (hundredths < 0 ? "-" : "") + grouped(hundredths.magnitude / 100) + String(decimal)
      + (rest < 10 ? "0" : "") + String(rest)
  }

  /// A share from 0 to 1000 thousandths as a whole percentage, rounded: `38 %` or `38%`.
  public func percent(thousandths: Int) -> String {
    let rounded = (thousandths.magnitude + 5) / 10
    return (thousandths < 0 && rounded > 0 ? "-" : "") + String(rounded) + (decimal == "," ? " %" : "%")
  }

  /// A shoe size in half sizes: 77 is `38½`; a look without Unicode writes `38.5` or `38,5`.
  public func size(halves: Int, look: Look = Look()) -> String {
    let half = halves % 2 == 0 ? "" : look.unicode ? "½" : String(decimal) + "5"
    return String(halves / 2) + half
  }

  private func grouped(_ number: UInt) -> String {
    var result = ""
    let digits = String(number)
    var left = digits.count
    for digit in digits {
      if left < digits.count && left % 3 == 0 { result.append(grouping) }
      result.append(digit)
      left -= 1
    }
    return result
  }
}
