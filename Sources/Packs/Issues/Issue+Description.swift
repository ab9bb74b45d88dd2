extension Issue: CustomStringConvertible {
  /// The issue as one line: `file:line:column: error: what; remedy`.
  public var description: String {
    var text = file
    if line > 0 { text += ":\(line):\(column)" }
    text += ": error: "
    if !path.isEmpty { text += "\(path): " }
    text += what
    let remedy = remedy
    return remedy.isEmpty ? text : text + "; " + remedy
  }

  /// What is wrong, as half a sentence.
  public var what: String {
    switch problem {
    case .missingFile: "there is no such file"
    case .missingFolder: "there is no such folder"
    case .unreadable(let reason): "cannot be read (\(reason))"
    case .notAFile: "is not an ordinary file"
    case .fileTooLarge(let limit): "the file is larger than \(limit / 1024) KiB"
    case .packTooLarge(let limit): "the files of this pack are larger than \(limit / 1024 / 1024) MiB together"
    case .packHasTooManyValues(let limit): "the files of this pack have more than \(limit) values together"
    case .tooManyFiles(let limit): "the pack has more than \(limit) files"
    case .unknownFile: "this file belongs to no part of a pack"
    case .notUTF8: "the file is not valid UTF-8"
    case .emptyFile: "the file holds nothing"
    case .forbiddenCharacter(let scalar): "the character \(Self.codePoint(scalar)) is not allowed"
    case .anchor: "anchors (&) are not allowed"
    case .alias: "aliases (*) are not allowed"
    case .tag: "tags (!) are not allowed"
    case .directive: "directives (%) are not allowed"
    case .complexKey: "keys written with ‘?’ are not allowed"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    case .tooManyValues(let limit): "more than \(limit) values in one file"
    case .syntax(let problem): problem
    case .duplicateKey(let key): "the key ‘\(key)’ stands here more than once"
    case .wrongShape(let expected, let found): "expected \(Self.name(expected)), found \(Self.name(found))"
    case .wrongValue(let expected, let found): "expected \(Self.name(expected)), found ‘\(found)’"
    case .outOfRange(let found, let lowest, let highest): "\(found) is not between \(lowest) and \(highest)"
    case .notOneOf(let found, _, _): "‘\(found)’ is not allowed here"
    case .missingKey(let key): "the key ‘\(key)’ is missing"
    case .unknownKey(let key, _, _): "the key ‘\(key)’ is not known here"
    case .missingTranslation(let language): "the text is missing in ‘\(language)’"
    case .textTooLong(let found, let limit): "the text has \(found) characters, at most \(limit) are allowed"
    case .tooMany(let found, let limit): "\(found) entries, at most \(limit) are allowed"
    case .tooFew(let found, let least): "\(found) entries, at least \(least) are needed"
    case .duplicateID(let id, let kind, let first): "the \(kind) ‘\(id)’ is already at \(first)"
    case .unknownReference(let id, let kind, _): "there is no \(kind) ‘\(id)’"
    case .missingEntries(let kind, let names): "no \(kind) for \(Self.list(names))"
    }
  }

  /// What can be done about it, as half a sentence; empty where there is nothing to add.
  public var remedy: String {
    switch problem {
    case .missingFile, .missingFolder: "check the name"
    case .unreadable, .notAFile: "a pack consists of ordinary files that can be read"
    case .fileTooLarge, .packTooLarge, .packHasTooManyValues, .tooManyFiles: "split or shorten it"
    case .unknownFile(let nearest):
      Self.meant(nearest) ?? "remove it, or give it a name a pack knows, such as articles.yaml or customers/NAME.yaml"
    case .notUTF8: "save it as UTF-8"
    case .emptyFile: "fill it or remove it"
    case .forbiddenCharacter: "remove it; control, direction, joining and other invisible characters cannot be shown"
    case .anchor, .alias, .tag: "write the value out, or put the text in double quotes"
    case .directive: "remove the line, or put the text in double quotes"
    case .complexKey: "write ‘key: value’, or put the text in double quotes"
    case .tooDeep: "a pack needs far fewer"
    case .tooManyValues: "split it into several files"
    case .syntax: "perhaps a quote, a comma or the indentation; texts are safest in double quotes"
    case .duplicateKey: "remove or rename one of them"
    case .wrongShape(let expected, _): Self.example(expected)
    case .wrongValue(let expected, _): Self.example(expected)
    case .outOfRange: "choose a value in this range"
    case .notOneOf(_, let nearest, let allowed): Self.meant(nearest) ?? "one of \(Self.list(allowed))"
    case .missingKey: "add it"
    case .unknownKey(_, let nearest, let allowed): Self.meant(nearest) ?? "known are \(Self.list(allowed))"
    case .missingTranslation: "write {de: \"…\", en: \"…\"}"
    case .textTooLong: "shorten it"
    case .tooMany: "remove some"
    case .tooFew: "add more"
    case .duplicateID: "choose another id"
    case .unknownReference(_, _, let nearest): Self.meant(nearest) ?? "check the id"
    case .missingEntries: "add what is missing"
    }
  }

  /// A question after the nearest name, if there is one.
  private static func meant(_ nearest: String?) -> String? { nearest.map { "did you mean ‘\($0)’?" } }

  /// A character's number, such as `U+202E`.
  private static func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Names joined by commas, the first two dozen of them.
  private static func list(_ names: [String]) -> String {
    names.prefix(24).joined(separator: ", ") + (names.count > 24 ? " …" : "")
  }

  /// What a shape is called.
  private static func name(_ shape: Shape) -> String {
    switch shape {
    case .value: "one value"
    case .list: "a list"
    case .mapping: "keys with values"
    case .nothing: "nothing"
    }
  }

  /// How a shape is written.
  private static func example(_ shape: Shape) -> String {
    switch shape {
    case .value: "write one value, in double quotes if it is a text"
    case .list: "write [one, two] or lines that begin with ‘- ’"
    case .mapping: "write {key: value} or lines of ‘key: value’"
    case .nothing: "leave it empty"
    }
  }

  /// What an expected value is called.
  private static func name(_ expectation: Expectation) -> String {
    switch expectation {
    case .text: "a text"
    case .wholeNumber: "a whole number"
    case .amount: "an amount"
    case .size: "an EU size"
    case .yesOrNo: "yes or no"
    case .identifier: "an id"
    case .condition: "a condition"
    case .requirement: "a requirement"
    case .offer: "an offer"
    case .question: "a question of another path"
    }
  }

  /// How an expected value is written.
  private static func example(_ expectation: Expectation) -> String {
    switch expectation {
    case .text: "write a text in double quotes"
    case .wholeNumber: "write a number such as 300"
    case .amount: "write a number such as 129.90"
    case .size: "write a size such as 38 or 38.5"
    case .yesOrNo: "write yes or no"
    case .identifier: "use small letters, digits and hyphens, at most 64"
    case .condition(let fields): "write FIELD>=NUMBER, FIELD<=NUMBER or FIELD=VALUE with one of \(list(fields))"
    case .requirement: "write ATTRIBUTE=VALUE, or with !=, <=, >=, < or >"
    case .offer: "write article:ID, service:ID, place:ID, way:ID or nothing"
    case .question: "write PATH/QUESTION"
    }
  }
}
