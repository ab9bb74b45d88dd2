import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The program that was built together with these tests.
let anprobe = PseudoTerminal.product("anprobe")

/// Runs the program with these words, without packs or languages from outside.
func run(
  _ words: String..., input: String = "", environment: [String: String?] = [:]
) throws -> Program.Result {
  try Program.run([anprobe] + words, environment: apart.merging(environment) { $1 }, input: input)
}

/// What keeps a run apart from whoever runs the tests: no packs, settings, conversations or languages of theirs.
let apart: [String: String?] = [
  // Below a device there can be no folder, not even for the superuser.
  "ANPROBE_DATA": "/dev/null/kept",
  "ANPROBE_PACKS": nil, "LANGUAGE": nil, "HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent",
  "XDG_STATE_HOME": "/nonexistent",
]

/// The pack that the build puts beside the program.
var starterPack: String {
  anprobe.prefix(upTo: anprobe.lastIndex(of: "/") ?? anprobe.startIndex) + "/Anprobe_Assets.resources/Packs/starter"
}

/// The words of a conversation of the nurse in a company, up to the options about it.
let nurse = ["practise", "--customer", "nurse", "--company", "glanz"]

extension Program.Result {
  /// What standard output holds as JSON.
  func object(_ location: SourceLocation = #_sourceLocation) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(outputBytes)) as? [String: Any], "no JSON object: \(output)",
      sourceLocation: location)
  }

  /// Whether neither output holds a control character besides the line feed, or a direction character.
  var isHarmless: Bool { (output + errors).unicodeScalars.allSatisfy { !Self.isHarmful($0) } }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}

/// A folder that goes away with its owner.
final class Folder {
  let path: String

  init() throws {
    var name = Array("/tmp/anprobe-test-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&name).map { String(cString: $0) })
    path = made
  }

  deinit { _ = try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file; the folders to it are made.
  func write(_ text: String, to name: String) throws {
    let file = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  /// Copies a file or folder to a name in this one.
  func copy(_ source: String, to name: String) throws {
    let target = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: source, toPath: target)
  }

  /// Copies the starter pack to a name in this folder, under a name of its own.
  func copyStarter(to name: String, named pack: String) throws {
    try copy(starterPack, to: name)
    let file = "\(name)/pack.yaml"
    let text = try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
    try write(text.replacingOccurrences(of: "name: starter", with: "name: \(pack)"), to: file)
  }
}
