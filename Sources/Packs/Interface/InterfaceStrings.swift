import Speech

/// The program's own texts in one language, by dotted keys such as `practise.title`.
public struct InterfaceStrings: Sendable {
  /// The language.
  public let language: Language
  /// The texts.
  private let shelf: TextShelf

  /// The texts that are built into the program; tests rule out that something in them cannot be read.
  ///
  /// Each part of them is read when one of its texts is first asked for.
  public static func embedded(_ language: Language) -> InterfaceStrings {
    language == .german ? builtInGerman : builtInEnglish
  }

  private static let builtInGerman = InterfaceStrings(.german, builtIn: bytes(.german))
  private static let builtInEnglish = InterfaceStrings(.english, builtIn: bytes(.english))

  /// What checking a pack says, built into the program as well.
  public static func check(_ language: Language) -> InterfaceStrings {
    language == .german ? checkGerman : checkEnglish
  }

  private static let checkGerman = InterfaceStrings(.german, builtIn: EmbeddedFile.check(.german))
  private static let checkEnglish = InterfaceStrings(.english, builtIn: EmbeddedFile.check(.english))

  /// What the help of the commands and the messages about their arguments say, built into the program as well.
  public static func help(_ language: Language) -> InterfaceStrings {
    language == .german ? helpGerman : helpEnglish
  }

  private static let helpGerman = InterfaceStrings(.german, builtIn: EmbeddedFile.help(.german))
  private static let helpEnglish = InterfaceStrings(.english, builtIn: EmbeddedFile.help(.english))

  private init(_ language: Language, builtIn file: [UInt8]) {
    self.language = language
    shelf = TextShelf(file)
  }

  /// What the built-in file holds.
  static func bytes(_ language: Language) -> [UInt8] {
    switch language {
    case .german: EmbeddedFile.interfaceGerman
    case .english: EmbeddedFile.interfaceEnglish
    }
  }

  /// Reads a file of nested mappings and lists of texts; entries of lists are keyed from 0.
  ///
  /// - Parameters:
  ///   - language: The language of the texts.
  ///   - bytes: What the file holds.
  ///   - file: The file's name for messages.
  /// - Throws: `Issue`, the first thing that is wrong.
  public init(_ language: Language, bytes: [UInt8], file: String) throws(Issue) {
    self.language = language
    shelf = TextShelf(try YAMLDocument(bytes: bytes, file: file).root)
  }

  /// All keys, sorted.
  public var keys: [String] { shelf.all.keys.sorted() }

  /// Whether there is a text for the key.
  public func has(_ key: String) -> Bool { shelf.text(key) != nil }

  /// The text for a key; the key in angle brackets if there is none.
  public subscript(key: String) -> String { shelf.text(key) ?? "<\(key)>" }

  /// The text for a key with its `{placeholders}` filled in; what has no value stays as it is.
  public subscript(key: String, values: [String: String]) -> String { Forms.fill(self[key], values) }

  /// The names of the placeholders in the text for a key.
  public func placeholders(_ key: String) -> Set<String> { Self.placeholders(in: self[key]) }

  /// The names between curly brackets in a text.
  static func placeholders(in text: String) -> Set<String> {
    var names: Set<String> = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.insert(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}

extension InterfaceStrings: Hashable {
  /// Whether both have the same texts.
  public static func == (left: InterfaceStrings, right: InterfaceStrings) -> Bool {
    left.language == right.language && (left.shelf === right.shelf || left.shelf.all == right.shelf.all)
  }

  /// Feeds what tells them apart cheaply.
  public func hash(into hasher: inout Hasher) { hasher.combine(language) }
}
