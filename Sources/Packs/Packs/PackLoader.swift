import Conversation

/// Reads the files of one pack in the order in which they build on each other.
struct PackLoader {
  /// The file that makes a folder a pack.
  static let mainFile = "pack.yaml"
  /// The most bytes all files of a pack may have together.
  static let largestPack = 16 << 20
  /// The most values all files of a pack may have together.
  static let mostValues = 250_000
  /// With so many issues the rest of a pack is not read.
  static let mostIssues = 300
  /// The most files a pack may have.
  static let mostFiles = 500

  /// A part of a pack: one file or a folder of files.
  struct Part: Sendable {
    /// The name of the file without its extension, or of the folder.
    var name: String
    /// Whether the pack cannot be without it.
    var isRequired = true
    /// Whether it is a folder with a file for each of its entries.
    var isFolder = false
    /// What reads a file of this part.
    var read: @Sendable (Item, inout PackDraft) -> Void
  }

  /// The parts, each after those it refers to.
  static let parts = [
    Part(name: "pack", read: PackFileReader.read),
    Part(name: "vocabulary", read: VocabularyReader.read),
    Part(name: "articles", read: ArticleReader.read),
    Part(name: "services", isRequired: false, read: ServiceReader.read),
    Part(name: "places", isRequired: false, read: PlaceReader.read),
    Part(name: "moves", read: MoveWordsReader.read),
    Part(name: "companies", isFolder: true, read: CompanyReader.read),
    Part(name: "customers", isFolder: true, read: CustomerReader.read),
    Part(name: "common", read: CommonReader.read),
    Part(name: "hindsight", isRequired: false, read: HindsightReader.read),
    Part(name: "customer-moves", isRequired: false, read: PlayingReader.read),
    Part(name: "workshop", isRequired: false, read: WorkshopReader.read),
  ]

  /// The pack's folder.
  let folder: String
  /// What is wrong, in the order in which it was found.
  private(set) var issues: [Issue] = []
  /// How many bytes were read.
  private var total = 0
  /// How many values were read.
  private var values = 0
  /// What was read.
  private var draft = PackDraft()

  /// Where everything stands; nil where nobody wants to know.
  private(set) var places: PackPlaces?
  /// The texts of all files; none where nobody wants to know where everything stands.
  private(set) var texts: [PackText] = []

  /// Makes a loader for a folder.
  ///
  /// - Parameters:
  ///   - folder: The pack's folder.
  ///   - keepsPlaces: Whether to note where everything stands.
  init(folder: String, keepsPlaces: Bool = false) {
    self.folder = folder
    if keepsPlaces { places = PackPlaces(folder: ForbiddenCharacters.cleaned(folder, limit: 400)) }
  }

  /// Reads everything; the pack counts only if there are no issues.
  mutating func load() -> Pack? {
    guard let files = findFiles() else { return nil }
    for (part, paths) in zip(Self.parts, files) {
      for path in paths {
        guard read(path, as: part) else { return nil }
      }
    }
    check()
    draft.pack.folder = folder
    return draft.pack
  }

  /// The files of each part; nil, with an issue, if there are too many or too large ones.
  private mutating func findFiles() -> [[String]]? {
    var files = [[String]](repeating: [], count: Self.parts.count)
    var known: Set<String> = []
    let present = Set(FileReader.names(in: folder) ?? [])
    for (index, part) in Self.parts.enumerated() {
      let single = part.name + ".yaml"
      known.formUnion([single, part.name])
      let path = FileReader.join(folder, single)
      // A link that leads nowhere counts as there, so that it is told.
      if FileReader.exists(path) || present.contains(single) { files[index].append(path) }
      let subfolder = FileReader.join(folder, part.name)
      if FileReader.isFolder(subfolder) { files[index] += findFiles(in: subfolder, of: part) }
      if files[index].isEmpty, part.isRequired {
        let problem = part.isFolder ? Issue.Problem.missingEntryFiles(folder: part.name) : .missingFile
        report(problem, at: shown(part.isFolder ? subfolder : path))
      }
    }
    reportUnknownNames(known)
    guard files.reduce(0, { $0 + $1.count }) <= Self.mostFiles else {
      report(.tooManyFiles(limit: Self.mostFiles), at: shown(folder))
      return nil
    }
    return files
  }

  /// The files in the folder of a part; reports those that nobody reads.
  private mutating func findFiles(in folder: String, of part: Part) -> [String] {
    var files: [String] = []
    for name in FileReader.names(in: folder) ?? [] {
      let path = FileReader.join(folder, name)
      if name.hasSuffix(".yaml") {
        files.append(path)
      } else if let name = Self.yamlName(of: name) {
        report(.unknownFile(nearest: name), at: shown(path))
      } else if FileReader.isFolder(path) {
        reportDeeper(path, of: part, levels: 4)
      }
    }
    return files
  }

  /// Reports YAML files in a folder that is itself in the folder of a part, so many levels down.
  private mutating func reportDeeper(_ folder: String, of part: Part, levels: Int) {
    guard levels > 0 else { return }
    for name in FileReader.names(in: folder) ?? [] where issues.count < Self.mostIssues {
      let path = FileReader.join(folder, name)
      if Self.yamlName(of: name) != nil { report(.fileTooDeep(folder: part.name), at: shown(path)) }
      if FileReader.isFolder(path) { reportDeeper(path, of: part, levels: levels - 1) }
    }
  }

  /// The name as a pack has it of what seems to be a YAML file, however its ending is written; nil for others.
  private static func yamlName(of name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), ["yaml", "yml"].contains(name[dot...].dropFirst().lowercased()) else {
      return nil
    }
    return ForbiddenCharacters.cleaned(name[..<dot] + ".yaml")
  }

  /// Reports files that belong to no part, and folders that seem to have been meant for one.
  private mutating func reportUnknownNames(_ known: Set<String>) {
    for name in FileReader.names(in: folder) ?? [] where !known.contains(name) {
      let path = FileReader.join(folder, name)
      if let meant = Self.yamlName(of: name) {
        let nearest = NearestName.nearest(to: meant.lowercased(), among: Self.parts.map { $0.name + ".yaml" })
        report(.unknownFile(nearest: nearest), at: shown(path))
      } else if name != PackLibrary.ownWordsFolder, FileReader.isFolder(path),
        let nearest = NearestName.nearest(to: name, among: Self.parts.map(\.name) + [PackLibrary.ownWordsFolder])
      {
        report(.unknownFile(nearest: nearest), at: shown(path))
      }
    }
  }

  /// A path as it can be shown.
  private func shown(_ path: String) -> String { ForbiddenCharacters.cleaned(path, limit: 400) }

  /// Reads one file; returns false if the pack is too large or too wrong to go on.
  private mutating func read(_ path: String, as part: Part) -> Bool {
    let file = shown(path)
    do throws(FileProblem) {
      let bytes = try FileReader.bytes(of: path, limit: YAMLDocument.largestFile)
      total += bytes.count
      guard total <= Self.largestPack else { throw FileProblem(.packTooLarge(limit: Self.largestPack)) }
      read(bytes, file, as: part)
    } catch {
      report(error.problem, at: file)
    }
    return total <= Self.largestPack && values <= Self.mostValues && issues.count < Self.mostIssues
  }

  /// Reads one file's bytes.
  private mutating func read(_ bytes: [UInt8], _ file: String, as part: Part) {
    do throws(Issue) {
      let document = try YAMLDocument(bytes: bytes, file: file)
      values += document.count
      guard values <= Self.mostValues else {
        throw Issue(file: file, problem: .packHasTooManyValues(limit: Self.mostValues))
      }
      let log = IssueLog(file: file)
      part.read(Item(node: document.root, path: "", log: log), &draft)
      if places != nil {
        places?.note(document.root, file: file, part: part.name)
        texts += PackText.all(in: document.root, file: file, part: part.name)
      }
      issues += log.issues
    } catch {
      guard case .forbiddenCharacter = error.problem, error.line > 0 else { return issues.append(error) }
      // A character that is not allowed is mostly not alone.
      let all = YAMLDocument.forbidden(in: bytes, file)
      issues += all.isEmpty ? [error] : all
    }
  }

  /// Checks what only the whole pack can show.
  private mutating func check() {
    // A file that could not be read at all would make everything it brings seem missing.
    guard issues.isEmpty else { return }
    let words = draft.pack.words
    let moves = MoveKind.allCases.map(\.rawValue).filter { words.moves[$0] == nil }
    if !moves.isEmpty {
      report(.missingEntries(kind: .words, moves), at: shown(FileReader.join(folder, "moves")))
    }
    checkSettings()
  }

  /// Checks the numbers of the model that the pack sets.
  private mutating func checkSettings() {
    guard !draft.settings.isEmpty else { return }
    do throws(ModelFilesError) {
      var files = try ModelFiles.embedded()
      for (setting, place) in draft.settings {
        do throws(Issue) {
          files = try files.setting(name: setting.name, to: setting.value)
          draft.pack.modelOverrides.append(setting)
        } catch {
          issues.append(place.issue(error.problem))
        }
      }
    } catch {
      issues += error.issues
    }
  }

  /// Adds an issue about a whole file.
  private mutating func report(_ problem: Issue.Problem, at file: String) {
    issues.append(Issue(file: file, problem: problem))
  }
}
