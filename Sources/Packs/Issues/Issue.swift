/// Something wrong in a file, with its place; its rule in `Rules` and the prose in `Assets/Check`.
public struct Issue: Hashable, Sendable, Error {
  /// The file as it should be named to a person, cleaned of anything that could steer a terminal.
  public var file: String
  /// The line, from 1; 0 if the problem concerns the whole file.
  public var line: Int
  /// The column in characters, from 1; 0 if the problem concerns the whole file.
  public var column: Int
  /// Where in the file's structure, such as `chain[2].told.de`; empty at the top.
  public var path: String
  /// What is wrong.
  public var problem: Problem

  /// Makes an issue.
  public init(file: String, line: Int = 0, column: Int = 0, path: String = "", problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.problem = problem
  }
}

extension Issue {
  /// The two sorts of value a YAML file can hold in one place, besides plain values.
  public enum Shape: String, Hashable, Sendable {
    /// One plain value.
    case value
    /// A list of values.
    case list
    /// Keys with values.
    case mapping
    /// Nothing at all.
    case nothing
  }

  /// What a plain value is expected to be.
  public enum Expectation: Hashable, Sendable {
    /// A text that is not empty.
    case text
    /// A whole number.
    case wholeNumber
    /// A decimal number with at most two decimals.
    case amount
    /// An EU size.
    case size
    /// `yes` or `no`.
    case yesOrNo
    /// A name of small letters, digits and hyphens.
    case identifier
    /// A comparison such as `trust>=300`, over these fields.
    case condition(fields: [String])
    /// A requirement such as `size=38.5`.
    case requirement
    /// One of the offers a customer can think about.
    case offer
    /// A question of another path, such as `why-i-sell/hoped`.
    case question
  }

  /// What is wrong.
  public enum Problem: Hashable, Sendable, Error {
    // The file as such
    /// It is not there.
    case missingFile
    /// The folder is not there, or cannot be listed.
    case missingFolder
    /// It cannot be read; the reason is the system's.
    case unreadable(String)
    /// A folder of this name with a file for each of its entries is not there, or no file is in it.
    case missingEntryFiles(folder: String)
    /// It is no ordinary file.
    case notAFile
    /// It is larger than so many bytes.
    case fileTooLarge(limit: Int)
    /// The pack is larger than so many bytes.
    case packTooLarge(limit: Int)
    /// The pack has more than so many values.
    case packHasTooManyValues(limit: Int)
    /// The pack has more than so many files.
    case tooManyFiles(limit: Int)
    /// It belongs to no part of a pack; perhaps another name was meant.
    case unknownFile(nearest: String?)
    /// It lies in a folder inside the folder of a part, where nobody reads; it would be read in that folder itself.
    case fileTooDeep(folder: String)
    /// It is not UTF-8.
    case notUTF8
    /// It holds nothing.
    case emptyFile
    // YAML
    /// A character that is not allowed anywhere.
    case forbiddenCharacter(UInt32)
    /// An anchor.
    case anchor
    /// An alias.
    case alias
    /// A tag.
    case tag
    /// A directive.
    case directive
    /// A key that is no plain name.
    case complexKey
    /// Nested deeper than so many levels.
    case tooDeep(limit: Int)
    /// More than so many values.
    case tooManyValues(limit: Int)
    /// The parser's own complaint.
    case syntax(SyntaxFault)
    /// The same key twice in one mapping.
    case duplicateKey(String)
    // Structure
    /// Another shape than expected.
    case wrongShape(expected: Shape, found: Shape)
    /// A value that does not read as expected.
    case wrongValue(expected: Expectation, found: String)
    /// A value outside its range.
    case outOfRange(found: String, lowest: String, highest: String)
    /// A value that is not among those allowed.
    case notOneOf(found: String, nearest: String?, allowed: [String])
    /// A key that must be there.
    case missingKey(String)
    /// A key nobody knows.
    case unknownKey(String, nearest: String?, allowed: [String])
    /// A text in one language only.
    case missingTranslation(String)
    /// A text longer than so many characters.
    case textTooLong(found: Int, limit: Int)
    /// More entries than can be handled.
    case tooMany(found: Int, limit: Int)
    /// Fewer entries than needed.
    case tooFew(found: Int, least: Int)
    // What belongs together
    /// An id used twice among the same kind of thing.
    case duplicateID(String, kind: Thing, first: String)
    /// An id that names nothing.
    case unknownReference(String, kind: Thing, nearest: String?)
    /// Something the pack must have in a table and has not.
    case missingEntries(kind: Thing, [String])
  }
}
