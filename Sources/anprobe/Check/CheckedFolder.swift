import Packs
import Shop

/// The folder of the pack that is to be checked.
enum CheckedFolder {
  /// The folder a name or path stands for; without one, this folder if it is a pack, else the only pack that is found.
  ///
  /// - Throws: ``CommandError`` where it stands for none, with what was probably meant.
  static func named(_ name: String?, packs: String?) throws -> String {
    guard let name else { return try unnamed(packs) }
    let isPath = name.contains("/") || name.allSatisfy { $0 == "." }
    if PackLibrary.isFolder(name) {
      let folders = PackLibrary.packFolders(in: name)
      // A folder around a single pack stands for it; one with some of a pack's files is told what is missing.
      if folders.count == 1 { return folders[0] }
      if folders.count > 1 { throw several(folders, in: name) }
      if hasParts(name) { return name }
      if isPath { throw told("no-pack", ["folder": name, "meant": meant(name, besides(name))]) }
    } else if NewFiles.exists(name) {
      throw file(name)
    } else if isPath {
      let others = besides(name)
      throw others.isEmpty ? told("unknown-none", ["name": name]) : unknown(name, others)
    }
    let folders = try found(packs)
    if let folder = folders.first(where: { last($0) == name }) { return folder }
    for folder in folders {
      if case .success(let pack) = PackLibrary.load(folder), pack.name == name { return folder }
    }
    let names = (folders + PackLibrary.packFolders(in: ".")).map(last)
    throw names.isEmpty ? told("unknown-none", ["name": name]) : unknown(name, names)
  }

  /// The folder in which a pack lies, for commands that shall find it; nil where they do so anyway.
  static func packs(around folder: String, packs: String?) -> String? {
    if let packs { return packs.cleaned() }
    if (try? found(nil))?.contains(folder) ?? false { return nil }
    let parent = parent(folder)
    return (folder == "." ? ".." : parent.isEmpty ? "." : parent).cleaned()
  }

  /// The pack that is meant where none is named.
  private static func unnamed(_ packs: String?) throws -> String {
    if packs == nil, PackLibrary.packFolders(in: ".") == ["."] { return "." }
    let folders = try found(packs)
    if folders.count == 1 { return folders[0] }
    guard let first = folders.first else { throw told("none-found") }
    throw told("missing", ["names": list(folders.map(last)), "first": last(first)])
  }

  /// The folders of all packs where packs are looked for.
  private static func found(_ packs: String?) throws -> [String] {
    do {
      return try Library.folders(packs).flatMap { PackLibrary.packFolders(in: $0) }
    } catch let issue as Issue {
      throw CommandError.issue(issue)
    }
  }

  /// The packs in the folder in which a path lies, as paths; another one may have been meant.
  static func besides(_ path: String) -> [String] {
    let parent = parent(path)
    let folders = PackLibrary.packFolders(in: parent.isEmpty ? "." : parent)
    return parent.isEmpty ? folders.map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 } : folders
  }

  /// Whether a folder has files of a pack, though not the one that makes it one.
  private static func hasParts(_ folder: String) -> Bool {
    ["vocabulary.yaml", "articles.yaml", "articles", "common.yaml", "moves", "customers", "companies"].contains {
      NewFiles.exists("\(folder)/\($0)")
    }
  }

  private static func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The folder in which a path lies; empty for this one.
  private static func parent(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

// MARK: What is said where there is no pack

extension CheckedFolder {
  private static func several(_ folders: [String], in folder: String) -> CommandError {
    told("several", ["folder": folder, "names": list(folders.map(last)), "first": folders[0]])
  }

  private static func unknown(_ name: String, _ names: [String]) -> CommandError {
    told("unknown", ["name": name, "meant": meant(name, names), "names": list(names)])
  }

  /// A file is no pack; the nearest folder above it may be one.
  private static func file(_ path: String) -> CommandError {
    var folder = parent(path)
    while true {
      let shown = folder.isEmpty ? "." : folder
      if PackLibrary.packFolders(in: shown) == [shown] { return told("file-in", ["path": path, "folder": shown]) }
      guard !folder.isEmpty, folder != "/" else { return told("file", ["path": path]) }
      folder = parent(folder)
    }
  }

  /// What was probably meant, by the last part of its path.
  private static func meant(_ name: String, _ names: [String]) -> String {
    let nearest = Spelling.nearest(to: last(name), among: names.map(last))
    return names.first { last($0) == nearest }.map(CommandError.meant) ?? ""
  }

  /// Names, each once and not too many.
  private static func list(_ names: [String]) -> String {
    var known: Set<String> = []
    let names = names.filter { known.insert($0).inserted }
    return names.prefix(24).joined(separator: ", ") + (names.count > 24 ? " …" : "")
  }

  /// A sentence about the pack that was asked for.
  private static func told(_ key: String, _ values: [String: String] = [:]) -> CommandError {
    let texts = InterfaceStrings.check(CommandError.language)
    return CommandError(texts["which-pack.\(key)", values.mapValues { $0.cleaned() }])
  }
}
