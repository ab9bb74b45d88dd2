/// What is wrong with a file of articles, and where.
public enum ArticleFileError: Error, Hashable, Sendable {
  /// Why a file could not be read.
  public enum Reason: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// Reading it is not allowed.
    case forbidden
    /// It is a folder.
    case folder
    /// The system's error number.
    case other(Int)
  }

  /// What a cell should have held.
  public enum Expected: Hashable, Sendable {
    /// An amount in euros, 0 or more.
    case amount
    /// A whole number, 0 or more.
    case wholeNumber
    /// A whole number from 0 to 5.
    case steps
    /// A number with at most two decimals.
    case twoDecimals
  }

  /// The file could not be read.
  case unreadable(path: String, reason: Reason)
  /// The file has more bytes than allowed.
  case tooLarge(limit: Int)
  /// The file is not UTF-8 from this line on.
  case notUTF8(line: Int)
  /// There is nothing in the file.
  case empty
  /// There are too many columns.
  case tooManyColumns(count: Int, limit: Int)
  /// A column has no name; columns count from 1.
  case unnamedColumn(line: Int, column: Int)
  /// Two columns have the same name; columns count from 1.
  case repeatedColumn(name: String, line: Int, first: Int, second: Int)
  /// There is no column `id`; a column whose name is near it, if there is one.
  case noID(line: Int, nearest: String?)
  /// A row has more or fewer cells than there are columns.
  case ragged(line: Int, expected: Int, found: Int, separator: Character)
  /// An article has no id.
  case emptyID(line: Int)
  /// A quotation mark is not closed, or stands inside a cell.
  case badQuotes(line: Int)
  /// A cell holds something its column cannot.
  case badCell(column: String, line: Int, cell: String, expected: Expected)
}

extension ArticleFileError: CustomStringConvertible {
  /// The place, what is wrong there, and what to do about it.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(PlainText.cleaned(path)): \(reason)"
    case .tooLarge(let limit): "the file has more than \(limit >> 20) MB; split it"
    case .notUTF8(let line): "line \(line): this is not UTF-8; save the file as 'CSV UTF-8'"
    case .empty: "line 1: the file is empty; begin with a line of column names, such as id,category,size,price,stock"
    case .tooManyColumns(let count, let limit): "line 1: \(count) columns are too many; keep at most \(limit)"
    case .unnamedColumn(let line, let column):
      "line \(line), column \(column): this column has no name; name it or remove it"
    case .repeatedColumn(let name, let line, let first, let second):
      "line \(line), column \(second): column \(first) is called '\(name)' already; rename one of them"
    case .noID(let line, let nearest?): "line \(line): there is no column 'id'; should '\(nearest)' be it?"
    case .noID(let line, nil): "line \(line): there is no column 'id'; add one that says which article a row is"
    case .ragged(let line, let expected, let found, let separator):
      "line \(line): \(found) cells where the header has \(expected); put cells that contain "
        + "\(separator == "\t" ? "a tab" : "'\(separator)'") into quotation marks, and leave empty cells empty"
    case .emptyID(let line): "line \(line): the article has no id; fill in the column 'id'"
    case .badQuotes(let line):
      "line \(line): a quotation mark is not closed or stands inside a cell; write \"\" for one inside quotation marks"
    case .badCell(let column, let line, let cell, let expected):
      "line \(line), column '\(column)': '\(cell.prefix(40))' is not \(expected)"
    }
  }
}

extension ArticleFileError.Reason: CustomStringConvertible {
  /// Why the file could not be read and what to do about it.
  public var description: String {
    switch self {
    case .missing: "there is no such file; check the path"
    case .forbidden: "reading it is not allowed; change its permissions"
    case .folder: "this is a folder; name a file in it"
    case .other(let code): "it cannot be read (error \(code)); try a copy of it"
    }
  }
}

extension ArticleFileError.Expected: CustomStringConvertible {
  /// What should stand in the cell.
  public var description: String {
    switch self {
    case .amount: "an amount in euros; write for example 129.95, without a currency sign"
    case .wholeNumber: "a whole number from 0; write for example 3"
    case .steps: "a whole number from 0 to 5; write how well the need is met"
    case .twoDecimals: "a number with at most two decimals; round it"
    }
  }
}
