import Journal

/// The files of `Assets/Reflect`.
public enum ReflectFile: String, CaseIterable, Sendable, Hashable {
  case paths, traces, relationship, after, vocabulary, plans, shop, privacy

  /// The file as it is named to a person.
  public var name: String { "Assets/Reflect/\(rawValue).yaml" }
}

extension ReflectGuides {
  /// The guides that are built into the program; takes milliseconds, so not before the first picture.
  ///
  /// - Returns: The guides.
  /// - Throws: ``ReflectError`` with everything wrong in the files; a test keeps this from happening.
  public static func embedded() throws(ReflectError) -> ReflectGuides {
    try builtIn.get()
  }

  // They are the same for everybody, so they are read once.
  private static let builtIn = Result { () throws(ReflectError) in try ReflectGuides(bytes: EmbeddedFile.reflect) }

  /// Reads the files from their bytes.
  ///
  /// - Parameter bytes: What a file holds.
  /// - Throws: ``ReflectError`` with everything that is wrong in them.
  public init(bytes: (ReflectFile) -> [UInt8]) throws(ReflectError) {
    var issues: [Issue] = []
    func read<Guide>(_ file: ReflectFile, _ body: (Item) -> Guide) -> Guide? {
      do throws(Issue) {
        let log = IssueLog(file: file.name)
        let guide = body(Item(node: try YAMLDocument(bytes: bytes(file), file: file.name).root, path: "", log: log))
        issues += log.issues
        return log.issues.isEmpty ? guide : nil
      } catch {
        issues.append(error)
        return nil
      }
    }
    let paths = read(.paths, PathsReader.read)
    let traces = read(.traces, TracesReader.read)
    let relationship = read(.relationship, RelationshipReader.read)
    let after = read(.after, AfterReader.read)
    let vocabulary = read(.vocabulary, WordsReader.read)
    let plans = read(.plans, PlansReader.read)
    let shop = read(.shop, ShopReader.read)
    let privacy = read(.privacy, PrivacyReader.read)
    guard let paths, let traces, let relationship, let after, let vocabulary, let plans, let shop, let privacy else {
      throw ReflectError(issues: issues)
    }
    self.init(
      paths: paths, traces: traces, relationship: relationship, after: after, vocabulary: vocabulary, plans: plans,
      shop: shop, privacy: privacy)
  }
}

/// Everything that is wrong in the files of Reflect.
public struct ReflectError: Error, Hashable, Sendable {
  /// What was found.
  public var issues: [Issue]

  /// Makes one.
  public init(issues: [Issue]) { self.issues = issues }
}
