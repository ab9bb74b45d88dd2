import Speech

/// What was wrong with one pack, which therefore was left out.
public struct PackProblem: Hashable, Sendable {
  /// The pack's folder.
  public var packFolder: String
  /// Everything that was found, by file and line.
  public var issues: [Issue]

  /// Makes one from its parts.
  public init(packFolder: String, issues: [Issue]) {
    self.packFolder = packFolder
    self.issues = issues
  }
}

/// Loads packs from folders; what is wrong stops only the pack it is in.
public enum PackLibrary {
  /// Loads every pack found in the folders; of two packs of the same name the first counts.
  ///
  /// - Parameter folders: Folders that hold packs, or are packs themselves because there is a `pack.yaml` in them.
  /// - Returns: The packs in the order in which they were found, and the problems of those left out.
  public static func load(from folders: [String]) -> (packs: [Pack], problems: [PackProblem]) {
    var packs: [Pack] = []
    var problems: [PackProblem] = []
    for folder in folders {
      guard FileReader.isFolder(folder) else {
        let issue = Issue(file: ForbiddenCharacters.cleaned(folder, limit: 400), problem: .missingFolder)
        problems.append(PackProblem(packFolder: folder, issues: [issue]))
        continue
      }
      var besides: [String: String] = [:]
      for packFolder in packFolders(in: folder) {
        switch load(packFolder) {
        case .success(let pack):
          if let first = besides[pack.name] {
            problems.append(PackProblem(packFolder: packFolder, issues: [sameName(pack.name, packFolder, first)]))
          }
          besides[pack.name] = besides[pack.name] ?? packFolder
          if !packs.contains(where: { $0.name == pack.name }) { packs.append(pack) }
        case .failure(let failure): problems.append(failure.problem)
        }
      }
    }
    return (packs, problems)
  }

  /// The issue about a pack that is called like one beside it, and therefore is not used.
  private static func sameName(_ name: String, _ folder: String, _ first: String) -> Issue {
    func file(_ folder: String) -> String {
      ForbiddenCharacters.cleaned(FileReader.join(folder, PackLoader.mainFile), limit: 400)
    }
    return Issue(file: file(folder), problem: .duplicateID(name, kind: .pack, first: file(first)))
  }

  /// The name of the pack in a folder, without reading all of it; nil where it has none that can be read.
  private static func name(of folder: String) -> String? {
    let path = FileReader.join(folder, PackLoader.mainFile)
    guard let root = try? YAMLDocument(path: path, file: path).root, case .mapping(let pairs) = root.content,
      case .scalar(let name, _)? = pairs.first(where: { $0.key == "name" })?.value.content
    else { return nil }
    return name
  }

  /// Loads the pack in one folder, or says everything that is wrong with it.
  public static func load(_ folder: String) -> Result<Pack, PackFailure> {
    var loader = PackLoader(folder: folder)
    let pack = loader.load()
    if loader.issues.isEmpty, let pack { return .success(pack) }
    return .failure(PackFailure(problem: PackProblem(packFolder: folder, issues: loader.issues)))
  }

  /// Reads the pack in one folder for whoever checks it: what is there, and everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - folder: The pack's folder.
  ///   - others: The folders of packs that are looked for in the same place, in the order in which they are found.
  /// - Returns: What was read.
  public static func read(_ folder: String, among others: [String] = []) -> PackReading {
    var loader = PackLoader(folder: folder, keepsPlaces: true)
    let shown = ForbiddenCharacters.cleaned(folder, limit: 400)
    guard FileReader.isFolder(folder) else {
      return PackReading(folder: shown, issues: [Issue(file: shown, problem: .missingFolder)])
    }
    let loaded = loader.load()
    let pack = loader.issues.isEmpty ? loaded : nil
    // What people may type is read only where it is used, and for one language.
    let ofPeople =
      pack == nil
      ? []
      : ownWordsFiles(in: FileReader.join(folder, ownWordsFolder)).map { ForbiddenCharacters.cleaned($0, limit: 400) }
    var ofOwnWords: [Issue] = []
    for issue in pack.map({ pack in Language.allCases.flatMap { ownWords(of: pack, $0).issues } }) ?? [] {
      if !ofOwnWords.contains(issue) { ofOwnWords.append(issue) }
    }
    var reading = PackReading(
      folder: shown, pack: pack, places: loader.places ?? PackPlaces(folder: shown),
      files: (loader.places?.files ?? []) + ofPeople, texts: loader.texts, issues: loader.issues + ofOwnWords)
    if let pack, others.contains(folder) {
      reading.sameName = others.filter { $0 == folder || name(of: $0) == pack.name }
        .map { ForbiddenCharacters.cleaned($0, limit: 400) }
    }
    return reading
  }

  /// Whether there is a folder at a path.
  public static func isFolder(_ path: String) -> Bool { FileReader.isFolder(path) }

  /// The pack folders in a folder, by name; the folder itself if it is a pack.
  public static func packFolders(in folder: String) -> [String] {
    if FileReader.exists(FileReader.join(folder, PackLoader.mainFile)) { return [folder] }
    return (FileReader.names(in: folder) ?? [])
      .map { FileReader.join(folder, $0) }
      .filter { FileReader.exists(FileReader.join($0, PackLoader.mainFile)) }
  }
}

/// The failure to load a pack.
public struct PackFailure: Error, Hashable, Sendable {
  /// What was wrong.
  public var problem: PackProblem

  /// Makes one.
  public init(problem: PackProblem) { self.problem = problem }
}
