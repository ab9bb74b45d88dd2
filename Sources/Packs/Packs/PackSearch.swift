#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where packs are looked for.
public enum PackSearch {
  /// The folder into which the build copies its resources, beside the executable.
  static let resourceFolder = "Anprobe_Assets.resources"

  /// The folders to load packs from: the first place in this order that has any.
  ///
  /// A folder that was named must be there; beside the executable are looked through: `Packs`, `packs`,
  /// `Assets/Packs`, the folder of the executable, `../share/anprobe`, `../share/anprobe/Packs`, the build's resources.
  /// - Parameters:
  ///   - explicit: What was given with `--packs`.
  ///   - environment: What `ANPROBE_PACKS` says; nothing counts as unset.
  ///   - executable: Where the program itself is, with links resolved.
  /// - Returns: One folder that holds packs or is one; none if there is no such place.
  /// - Throws: `Issue` if a folder that was named is not there.
  public static func folders(explicit: String?, environment: String?, executable: String?) throws(Issue) -> [String] {
    if let explicit { return [try existing(explicit, named: "--packs")] }
    if let environment, !environment.isEmpty { return [try existing(environment, named: "ANPROBE_PACKS")] }
    guard let executable else { return [] }
    for place in places(executable: executable) where !PackLibrary.packFolders(in: place).isEmpty { return [place] }
    return []
  }

  /// The places looked through beside the executable, in order; for messages as well.
  public static func places(executable: String) -> [String] {
    guard let slash = executable.lastIndex(of: "/") else { return [] }
    let here = slash == executable.startIndex ? "/" : String(executable[..<slash])
    return [
      FileReader.join(here, "Packs"), FileReader.join(here, "packs"), FileReader.join(here, "Assets/Packs"), here,
      FileReader.join(here, "../share/anprobe"), FileReader.join(here, "../share/anprobe/Packs"),
      FileReader.join(here, resourceFolder + "/Packs"),
    ]
  }

  /// The folder, if it is there.
  private static func existing(_ folder: String, named source: String) throws(Issue) -> String {
    guard FileReader.isFolder(folder) else {
      let shown = ForbiddenCharacters.cleaned(folder, limit: 400)
      throw Issue(file: "\(source) \(shown)", problem: .missingFolder)
    }
    return folder
  }
}
