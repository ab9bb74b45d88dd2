import ArgumentParser
import Packs
import Speech

/// Writes the beginning of a pack, a customer or a company.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .text("new") }

  @Option(help: .text("option.lang", value: "language"))
  var lang: Language?

  @Argument(help: .text("new.kind", value: "kind"))
  var kind: Skeleton.Kind

  @Argument(help: .text("new.name", value: "id"))
  var name: String

  @Option(help: .text("new.into", value: "folder"))
  var into: String?

  func run() throws {
    guard Skeleton.isName(name) else { throw CommandError.badName(name, meant: Skeleton.nearestName(name)) }
    var output = Output()
    for path in try write() { try output.line(path.cleaned()) }
    let folder = kind == .pack ? join(into ?? ".", name) : into ?? "."
    try output.line(CommandError.text("new.next", ["folder": folder.cleaned()]))
    try output.flush()
  }

  /// Writes the files, and says which are worth naming.
  private func write() throws -> [String] {
    let base = into ?? "."
    guard PackLibrary.isFolder(base) else { throw CommandError("no-folder", ["place": "--into \(base)".cleaned()]) }
    let folder: String
    var pack: Pack?
    if kind == .pack {
      folder = join(base, name)
      guard !NewFiles.exists(folder) else { throw CommandError.isThere(folder) }
    } else {
      folder = base
      guard NewFiles.exists(join(folder, "pack.yaml")) else {
        throw CommandError("no-pack-to-write", ["folder": folder.cleaned()])
      }
      // A pack with faults can still get a new customer; it then speaks of what a new pack has.
      pack = try? PackLibrary.load(folder).get()
    }
    let files = Skeleton(kind, name: name, in: pack).files
    try NewFiles.write(files, into: folder)
    return files.map(\.path).filter { !$0.hasPrefix(".") }.map { join(folder, $0) }
  }

  private func join(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

extension Skeleton.Kind: ExpressibleByArgument {}
