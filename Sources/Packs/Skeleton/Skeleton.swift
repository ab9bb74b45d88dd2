import Speech

/// The files with which something new begins: a pack, a customer, a company.
public struct Skeleton: Hashable, Sendable {
  /// What can be begun.
  public enum Kind: String, CaseIterable, Sendable {
    /// A whole pack, in a folder of its own.
    case pack
    /// A customer of a pack.
    case customer
    /// A company of a pack.
    case company
  }

  /// One file.
  public struct File: Hashable, Sendable {
    /// Where it belongs, from the folder on into which the skeleton goes.
    public var path: String
    /// What stands in it.
    public var text: String
  }

  /// The files, in the order in which they are written.
  public var files: [File]

  /// The skeleton of something new; everything in it is true and playable as it stands.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - name: Its id, for which ``isName(_:)`` holds.
  ///   - pack: The pack into which it goes, so that it speaks of what is there; nil for a new pack.
  public init(_ kind: Kind, name: String, in pack: Pack? = nil) {
    let ground = pack.map { Ground($0) } ?? .newPack
    switch kind {
    case .pack: files = Self.pack(name)
    case .customer: files = [Self.customer(name, called: NameFromID.name(name), ground)]
    case .company: files = [Self.company(name, called: NameFromID.name(name), ground)]
    }
  }

  /// Whether something can have this name: small letters, digits and hyphens, at most 64.
  public static func isName(_ name: String) -> Bool { Item.isIdentifier(name) }

  /// The name that was probably meant: letters made small, blanks and other signs made hyphens; nil if nothing is left.
  public static func nearestName(_ name: String) -> String? {
    var result = ""
    for character in name.lowercased() {
      switch character {
      case "ä": result += "ae"
      case "ö": result += "oe"
      case "ü": result += "ue"
      case "ß": result += "ss"
      case _ where character.isASCII && (character.isLetter || character.isNumber): result.append(character)
      default: if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
      }
    }
    while result.hasSuffix("-") || result.utf8.count > 64 { result.removeLast() }
    return isName(result) ? result : nil
  }

  // MARK: The files

  /// The words anybody would say, which a new pack takes over from the pack that comes along.
  private static let words = [
    "vocabulary", "moves/listen", "moves/inform", "moves/offer", "moves/push", "moves/close", "moves/inward", "common",
    "hindsight", "customer-moves", "workshop",
  ]
  /// The kinds of files for which there is a schema.
  static let schemas = [
    "pack", "vocabulary", "articles", "services", "places", "moves", "companies", "customers", "common", "hindsight",
    "customer-moves", "workshop", "own-words",
  ]

  /// All files of a new pack.
  private static func pack(_ name: String) -> [File] {
    var files = [
      file("pack.yaml", template: "pack", name, "pack"), file("articles.yaml", template: "articles", name, "articles"),
      file("services.yaml", template: "services", name, "services"),
      file("places.yaml", template: "places", name, "places"),
      company("corner-shop", called: NameFromID.written("new.first-company")),
      customer("first-customer", called: NameFromID.written("new.first-customer")),
    ]
    for word in words {
      let kind = word.split(separator: "/").first.map(String.init) ?? word
      files.append(
        File(
          path: word + ".yaml",
          text: modeline(word + ".yaml", kind) + text("Skeleton/words.txt") + text("Packs/starter/\(word).yaml")))
    }
    for schema in schemas {
      files.append(File(path: ".schema/\(schema).schema.json", text: text("Schema/\(schema).schema.json")))
    }
    return files
  }

  /// The file of a customer.
  private static func customer(_ id: String, called name: Text, _ ground: Ground = .newPack) -> File {
    file("customers/\(id).yaml", template: "customer", id, "customers", called: name, ground)
  }

  /// The file of a company.
  private static func company(_ id: String, called name: Text, _ ground: Ground = .newPack) -> File {
    file("companies/\(id).yaml", template: "company", id, "companies", called: name, ground)
  }

  /// A file from a template.
  private static func file(
    _ path: String, template: String, _ id: String, _ schema: String, called name: Text? = nil,
    _ ground: Ground = .newPack
  ) -> File {
    var body = text("Skeleton/\(template).yaml").replacing("__NAME__", with: id)
    if let name {
      body = body.replacing("__NAME_DE__", with: name.german).replacing("__NAME_EN__", with: name.english)
    }
    for (sign, word) in ground.words { body = body.replacing(sign, with: word) }
    return File(path: path, text: modeline(path, schema) + body)
  }

  /// The line by which editors find the schema of a file.
  private static func modeline(_ path: String, _ schema: String) -> String {
    let up = path.contains("/") ? "../" : ""
    return "# yaml-language-server: $schema=\(up).schema/\(schema).schema.json\n"
  }

  /// What a built-in file holds.
  private static func text(_ path: String) -> String { String(decoding: EmbeddedFile.writing(path), as: UTF8.self) }
}
