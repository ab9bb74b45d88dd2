import Foundation
import Packs
import Testing

@testable import Checking

/// Rules about sizes and about what a folder of files cannot hold; such packs are made on the spot.
@Suite struct FormLimitTests {
  /// The rules shown here and not in the folder of broken packs.
  static let rules = [
    "file-too-large", "pack-too-large", "pack-too-many-values", "too-many-files", "too-many-values", "missing-folder",
    "unreadable-file", "unplayable",
  ]

  /// The rules a pack breaks, each once.
  private func broken(_ change: (String) throws -> Void) throws -> Set<String> {
    let folder = FileManager.default.temporaryDirectory.path + "/limit-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(atPath: BrokenPack.folder + "/form/base", toPath: folder)
    try change(folder)
    return Set(PackCheck(folder, model: try ModelFiles.embedded()).findings.map(\.rule))
  }

  private func write(_ text: String, to path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  @Test("files and packs that are too large")
  func sizes() throws {
    let line = "# " + String(repeating: "x", count: 97) + "\n"
    let megabyte = String(repeating: line, count: 10_480) + "articles: []\n"
    #expect(
      try broken { try write(String(repeating: line, count: 10_490), to: $0 + "/articles/big.yaml") } == [
        "file-too-large"
      ])
    let whole = try broken { folder in
      for number in 1...17 { try write(megabyte, to: "\(folder)/articles/\(number).yaml") }
    }
    #expect(whole == ["pack-too-large"])
    #expect(
      try broken { folder in
        for number in 1...500 { try write("articles: []\n", to: "\(folder)/articles/\(number).yaml") }
      }
        == ["too-many-files"])
  }

  @Test("more values than any pack needs")
  func values() throws {
    let many = "places: [" + String(repeating: "1,", count: 100_001) + "1]\n"
    #expect(try broken { try write(many, to: $0 + "/places.yaml") } == ["too-many-values"])
    let half = "articles: []\nx: [" + String(repeating: "1,", count: 40_000) + "1]\n"
    let rules = try broken { folder in
      for number in 1...7 { try write(half, to: "\(folder)/articles/\(number).yaml") }
    }
    #expect(rules.contains("pack-too-many-values"))
  }

  @Test("folders that are not there, and files that lead nowhere")
  func nowhere() throws {
    let check = PackCheck("/no/such/pack", model: try ModelFiles.embedded())
    #expect(check.findings.map(\.rule) == ["missing-folder"])
    #expect(check.skipped.isEmpty == RuleBook.standard.sections.allSatisfy { $0.rules.isEmpty })
    let rules = try broken { folder in
      try FileManager.default.removeItem(atPath: folder + "/places.yaml")
      try FileManager.default.createSymbolicLink(atPath: folder + "/places.yaml", withDestinationPath: "places.yaml")
    }
    // A link to itself is no file that could be read; the system may as well say that it is not there.
    #expect(rules.isSubset(of: ["unreadable-file", "missing-file"]))
  }

  @Test("a customer with a wish that cannot be read")
  func unplayable() throws {
    let reading = PackLibrary.read(BrokenPack.folder + "/form/base")
    var pack = try #require(reading.pack)
    pack.customers[0].wish[0].want = "size"
    let model = try ModelFiles.embedded()
    let failure = try #require(throws: SceneFailure.self) { try pack.scenes(model: model) }
    let finding = try #require(Unplayable.finding(failure, of: pack, reading.places))
    #expect(finding.place.line == 11 && finding.values["customer"] == "ada" && finding.values["company"] == "corner")
    #expect(throws: Never.self) { try #require(reading.pack).scenes(model: model) }
  }
}
