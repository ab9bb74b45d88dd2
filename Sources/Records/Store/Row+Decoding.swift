import GRDB

/// Values of a row as they must be; whatever else stands there is damage, which is thrown and never ends the program.
///
/// SQLite keeps any value in any column, so a database that was damaged or changed by hand can hold a text where a number
/// belongs.
extension Row {
  /// What is thrown for a value that cannot be there.
  static var damage: DatabaseError { DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a value that cannot be") }

  private func value(_ column: String) -> DatabaseValue { self[column] as DatabaseValue? ?? .null }

  /// A whole number.
  ///
  /// - Throws: `DatabaseError` (`SQLITE_CORRUPT`) for anything else, and for a number outside the range.
  func number(_ column: String, in range: ClosedRange<Int> = Int.min...Int.max) throws -> Int {
    guard case .int64(let number) = value(column).storage, range.contains(Int(number)) else { throw Self.damage }
    return Int(number)
  }

  /// A whole number, or nothing.
  ///
  /// - Throws: `DatabaseError` (`SQLITE_CORRUPT`) for anything else, and for a number outside the range.
  func optionalNumber(_ column: String, in range: ClosedRange<Int> = Int.min...Int.max) throws -> Int? {
    value(column).isNull ? nil : try number(column, in: range)
  }

  /// A text.
  ///
  /// - Throws: `DatabaseError` (`SQLITE_CORRUPT`) for anything else.
  func text(_ column: String) throws -> String {
    guard case .string(let text) = value(column).storage else { throw Self.damage }
    return text
  }

  /// A text, or nothing.
  ///
  /// - Throws: `DatabaseError` (`SQLITE_CORRUPT`) for anything else.
  func optionalText(_ column: String) throws -> String? { value(column).isNull ? nil : try text(column) }
}
