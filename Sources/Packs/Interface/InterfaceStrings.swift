import Speech

/// The program's own texts in one language, by dotted keys such as `practise.title`.
public struct InterfaceStrings: Sendable, Hashable {
  /// The language.
  public let language: Language
  /// The texts by key.
  private var texts: [String: String] = [:]

  /// The texts that are built into the program; none, if the file in it cannot be read, which a test rules out.
  ///
  /// They are read once, each language when it is first asked for.
  public static func embedded(_ language: Language) -> InterfaceStrings {
    language == .german ? builtInGerman : builtInEnglish
  }

  private static let builtInGerman = reading(.german)
  private static let builtInEnglish = reading(.english)

  /// What checking a pack says, built into the program as well.
  public static func check(_ language: Language) -> InterfaceStrings {
    language == .german ? checkGerman : checkEnglish
  }

  private static let checkGerman = reading(.german, EmbeddedFile.check(.german), "Check")
  private static let checkEnglish = reading(.english, EmbeddedFile.check(.english), "Check")

  /// What the help of the commands and the messages about their arguments say, built into the program as well.
  public static func help(_ language: Language) -> InterfaceStrings {
    language == .german ? helpGerman : helpEnglish
  }

  private static let helpGerman = reading(.german, EmbeddedFile.help(.german), "Help")
  private static let helpEnglish = reading(.english, EmbeddedFile.help(.english), "Help")

  private static func reading(_ language: Language) -> InterfaceStrings {
    reading(language, bytes(language), "Interface")
  }

  private static func reading(_ language: Language, _ bytes: [UInt8], _ folder: String) -> InterfaceStrings {
    do throws(Issue) {
      return try InterfaceStrings(language, bytes: bytes, file: "Assets/\(folder)/\(language.rawValue).yaml")
    } catch {
      return InterfaceStrings(language)
    }
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
    add(try YAMLDocument(bytes: bytes, file: file).root, at: "")
  }

  /// Makes one without any texts.
  private init(_ language: Language) { self.language = language }

  /// Adds everything below a value.
  private mutating func add(_ node: YAMLNode, at key: String) {
    switch node.content {
    case .scalar(let text, _):
      texts[key] = text.hasSuffix("\n") ? String(text.dropLast()) : text
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() { add(node, at: key.isEmpty ? String(index) : "\(key).\(index)") }
    case .mapping(let pairs):
      for pair in pairs { add(pair.value, at: key.isEmpty ? pair.key : "\(key).\(pair.key)") }
    }
  }

  /// All texts by key.
  public var dictionary: [String: String] { texts }

  /// All keys, sorted.
  public var keys: [String] { texts.keys.sorted() }

  /// Whether there is a text for the key.
  public func has(_ key: String) -> Bool { texts[key] != nil }

  /// The text for a key; the key in angle brackets if there is none.
  public subscript(key: String) -> String { texts[key] ?? "<\(key)>" }

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
