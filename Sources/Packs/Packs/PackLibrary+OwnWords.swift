import Speech

extension PackLibrary {
  /// The folder of a pack in which sentences lie that people might type.
  static let ownWordsFolder = "own-words"
  /// The most files that are read of it.
  private static let mostOwnWordsFiles = 200

  /// The files with sentences in a folder, by name; none where there is no such folder.
  public static func ownWordsFiles(in folder: String) -> [String] {
    (FileReader.names(in: folder, limit: mostOwnWordsFiles) ?? []).filter { $0.hasSuffix(".yaml") }
      .map { FileReader.join(folder, $0) }
  }

  /// Reads the sentences of a pack from which a recogniser learns; loading a pack leaves them alone.
  ///
  /// Every file `own-words/*.yaml` counts. A file whose name begins with another language, such as `en-`, is not opened; of the
  /// others those count that say they are in this language.
  ///
  /// - Parameters:
  ///   - pack: The pack, with the folder it was loaded from.
  ///   - language: The language of the sentences.
  ///   - files: Further files in the same form, which somebody names.
  /// - Returns: What could be read, and what is wrong in the files; a file with an issue still gives what is right in it.
  public static func ownWords(
    of pack: Pack, _ language: Language, adding files: [String] = []
  ) -> (words: OwnWords, issues: [Issue]) {
    let folder = FileReader.join(pack.folder, ownWordsFolder)
    let others = Language.allCases.filter { $0 != language }.map { $0.rawValue + "-" }
    let names = pack.folder.isEmpty ? [] : FileReader.names(in: folder, limit: mostOwnWordsFiles) ?? []
    let own = names.filter { name in name.hasSuffix(".yaml") && !others.contains { name.hasPrefix($0) } }
    var words = OwnWords()
    var issues: [Issue] = []
    for path in own.map({ FileReader.join(folder, $0) }) + files {
      let file = ForbiddenCharacters.cleaned(path, limit: 400)
      do throws(Issue) {
        let document = try YAMLDocument(path: path, file: file)
        let log = IssueLog(file: file)
        words.add(OwnWordsReader.read(Item(node: document.root, path: "", log: log), language))
        issues += log.issues
      } catch {
        issues.append(error)
      }
    }
    return (words, issues)
  }
}
