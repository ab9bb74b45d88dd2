import Checking
import Foundation
import Packs
import Speech
import Testing

/// A pack with one thing wrong, and the one message about it; see `Broken/README.md`.
struct BrokenPack: CustomTestStringConvertible, Sendable {
  /// The part whose rules are meant.
  var part: CheckPart
  /// The folder's name.
  var name: String
  /// The line it must give, by language.
  var messages: [Language: String]

  var testDescription: String { "\(part.rawValue)/\(name)" }

  /// The folder of all broken packs.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Broken").path

  /// All of them, in the order of the lists of messages.
  static let all = CheckPart.allCases.flatMap { part in
    let english = lines(part, .english)
    let german = Dictionary(lines(part, .german), uniquingKeysWith: { first, _ in first })
    return english.map { name, line in
      var messages = [Language.english: line]
      messages[.german] = german[name]
      return BrokenPack(part: part, name: name, messages: messages)
    }
  }

  /// The names and lines of a list of messages.
  static func lines(_ part: CheckPart, _ language: Language) -> [(String, String)] {
    let path = "\(folder)/\(part.rawValue)/messages.\(language.rawValue).txt"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").map { line in
      let name = line.prefix { $0 != " " }
      return (String(name), String(line.dropFirst(name.count + 1)))
    }
  }

  /// The folders of a part that are broken packs.
  static func folders(_ part: CheckPart) -> [String] {
    let folder = "\(folder)/\(part.rawValue)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      return name != "base" && FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
        && isFolder.boolValue
    }
    .sorted()
  }

  /// What checking finds in it, and the same line by line in both languages, without the pack's folder.
  func checked() throws -> (findings: [Finding], lines: [Language: [String]]) {
    let target = try lay()
    defer { try? FileManager.default.removeItem(atPath: target) }
    let wanted = Set(RuleBook.standard.rules.filter { $0.part == part }.map(\.id))
    let check = PackCheck(target, model: try ModelFiles.embedded(), settings: CheckSettings(wanted: wanted))
    var lines: [Language: [String]] = [:]
    for language in Language.allCases {
      let texts = CheckTexts(language)
      lines[language] = check.findings.map {
        texts.line($0).replacing(target + "/", with: "").replacing(target, with: ".")
      }
    }
    return (check.findings, lines)
  }

  /// Lays the base and what is broken over each other, in a folder of its own.
  private func lay() throws -> String {
    let files = FileManager.default
    let here = "\(Self.folder)/\(part.rawValue)"
    let base = files.fileExists(atPath: "\(here)/base") ? "\(here)/base" : "\(Self.folder)/form/base"
    let target = files.temporaryDirectory.path + "/broken-" + UUID().uuidString
    try files.copyItem(atPath: base, toPath: target)
    let overlay = "\(here)/\(name)"
    for path in try files.subpathsOfDirectory(atPath: overlay).sorted() {
      var isFolder: ObjCBool = false
      guard files.fileExists(atPath: "\(overlay)/\(path)", isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      if path == "removed.txt" {
        for name in try String(contentsOfFile: "\(overlay)/\(path)", encoding: .utf8).split(separator: "\n") {
          try files.removeItem(atPath: "\(target)/\(name)")
        }
        continue
      }
      let parent = ("\(target)/\(path)" as NSString).deletingLastPathComponent
      // A folder may take the place of a file.
      if files.fileExists(atPath: parent, isDirectory: &isFolder), !isFolder.boolValue {
        try files.removeItem(atPath: parent)
      }
      try files.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try? files.removeItem(atPath: "\(target)/\(path)")
      try files.copyItem(atPath: "\(overlay)/\(path)", toPath: "\(target)/\(path)")
    }
    return target
  }
}
