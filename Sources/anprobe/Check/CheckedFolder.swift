import Packs

/// The folder of the pack that is to be checked.
enum CheckedFolder {
  /// The folder a name or path stands for; without one, the only pack there is.
  ///
  /// - Throws: ``CommandError`` where it stands for none.
  static func named(_ name: String?, packs: String?) throws -> String {
    if let name, PackLibrary.isFolder(name), name.contains("/") || !PackLibrary.packFolders(in: name).isEmpty {
      let folders = PackLibrary.packFolders(in: name)
      // A folder around a single pack stands for it.
      return folders.count == 1 ? folders[0] : name
    }
    let places: [String]
    do {
      places = try Library.folders(packs)
    } catch let issue as Issue {
      throw CommandError.issue(issue)
    }
    let folders = places.flatMap { PackLibrary.packFolders(in: $0) }
    let names = folders.map { folder in folder.split(separator: "/").last.map(String.init) ?? folder }
    guard let name else {
      guard folders.count == 1 else { throw CommandError.missing("PACK", among: names) }
      return folders[0]
    }
    if let index = names.firstIndex(of: name) { return folders[index] }
    for folder in folders {
      if case .success(let pack) = PackLibrary.load(folder), pack.name == name { return folder }
    }
    throw CommandError.noPack(name, among: names)
  }
}
