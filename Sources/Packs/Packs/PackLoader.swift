import Conversation

/// Reads the files of one pack in the order in which they build on each other.
struct PackLoader {
  /// The file that makes a folder a pack.
  static let mainFile = "pack.yaml"
  /// The most bytes all files of a pack may have together.
  static let largestPack = 16 << 20
  /// The most files a pack may have.
  static let mostFiles = 500

  /// A part of a pack: one file or a folder of files.
  private struct Part: Sendable {
    /// The name of the file without its extension, or of the folder.
    var name: String
    /// Whether the pack cannot be without it.
    var isRequired = true
    /// What reads a file of this part.
    var read: @Sendable (Item, inout PackDraft) -> Void
  }

  /// The parts, each after those it refers to.
  private static let parts = [
    Part(name: "pack", read: PackFileReader.read),
    Part(name: "vocabulary", read: VocabularyReader.read),
    Part(name: "articles", read: ArticleReader.read),
    Part(name: "services", isRequired: false, read: ServiceReader.read),
    Part(name: "places", isRequired: false, read: PlaceReader.read),
    Part(name: "moves", read: MoveWordsReader.read),
    Part(name: "companies", read: CompanyReader.read),
    Part(name: "customers", read: CustomerReader.read),
    Part(name: "common", read: CommonReader.read),
  ]

  /// The pack's folder.
  let folder: String
  /// What is wrong, in the order in which it was found.
  private(set) var issues: [Issue] = []
  /// What was read.
  private var draft = PackDraft()

  /// Makes a loader for a folder.
  init(folder: String) { self.folder = folder }

  /// Reads everything; the pack counts only if there are no issues.
  mutating func load() -> Pack? {
    guard let files = findFiles() else { return nil }
    let documents = PackDocuments.read(files.flatMap { $0 })
    var next = documents.makeIterator()
    for (part, paths) in zip(Self.parts, files) {
      for _ in paths {
        guard let document = next.next() else { break }
        read(document, as: part)
      }
    }
    check()
    return draft.pack
  }

  /// The files of each part; nil, with an issue, if there are too many or too large ones.
  private mutating func findFiles() -> [[PackDocuments.Source]]? {
    var files = [[PackDocuments.Source]](repeating: [], count: Self.parts.count)
    var known: Set<String> = []
    for (index, part) in Self.parts.enumerated() {
      let single = part.name + ".yaml"
      known.formUnion([single, part.name])
      let path = FileReader.join(folder, single)
      if FileReader.exists(path) { files[index].append(source(path)) }
      let subfolder = FileReader.join(folder, part.name)
      if FileReader.isFolder(subfolder) {
        for name in FileReader.names(in: subfolder) ?? [] where name.hasSuffix(".yaml") {
          files[index].append(source(FileReader.join(subfolder, name)))
        }
      }
      if files[index].isEmpty, part.isRequired { report(.missingFile, at: source(path).name) }
    }
    for name in FileReader.names(in: folder) ?? [] where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      guard !known.contains(name) else { continue }
      let nearest = NearestName.nearest(to: name, among: Self.parts.map { $0.name + ".yaml" })
      report(.unknownFile(nearest: nearest), at: source(FileReader.join(folder, name)).name)
    }
    guard files.reduce(0, { $0 + $1.count }) <= Self.mostFiles else {
      report(.tooManyFiles(limit: Self.mostFiles), at: source(folder).name)
      return nil
    }
    return files
  }

  /// A file with the name to show for it.
  private func source(_ path: String) -> PackDocuments.Source {
    PackDocuments.Source(path: path, name: ForbiddenCharacters.cleaned(path, limit: 400))
  }

  /// Reads one parsed file.
  private mutating func read(_ document: Result<YAMLDocument, Issue>, as part: Part) {
    switch document {
    case .failure(let issue): issues.append(issue)
    case .success(let document):
      let log = IssueLog(file: document.file)
      part.read(Item(node: document.root, path: "", log: log), &draft)
      issues += log.issues
    }
  }

  /// Checks what only the whole pack can show.
  private mutating func check() {
    // A file that could not be read at all would make everything it brings seem missing.
    guard issues.isEmpty else { return }
    let words = draft.pack.words
    let moves = MoveKind.allCases.map(\.rawValue).filter { words.moves[$0] == nil }
    if !moves.isEmpty {
      report(.missingEntries(kind: "words", moves), at: source(FileReader.join(folder, "moves")).name)
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
