import Conversation
import Foundation
import Testing

@testable import Packs

/// The schemas say what the readers read: the same keys, the same that must be there, the same words; and what comes along keeps to them.
@Suite struct SchemaTests {
  /// The folder of the pack that comes along.
  static let starter =
    #filePath.prefix(#filePath.count - "Tests/PacksTests/Schema/SchemaTests.swift".count)
    + "Assets/Packs/starter"

  /// The parts, with the files of the starter pack.
  static func files(_ part: String) -> [String] {
    let single = "\(starter)/\(part).yaml"
    if FileReader.exists(single) { return [single] }
    return (FileReader.names(in: "\(starter)/\(part)") ?? []).map { "\(starter)/\(part)/\($0)" }
  }

  @Test("every part of a pack has a schema")
  func everyPart() throws {
    let own = [PackLibrary.ownWordsFolder]
    #expect(Set(Skeleton.schemas) == Set(PackLoader.parts.map(\.name) + own))
    for part in Skeleton.schemas {
      let schema = try JSONSchema(part).root
      #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema", "\(part)")
      #expect(schema["title"] is String && schema["type"] as? String == "object", "\(part)")
    }
  }

  @Test("the pack that comes along keeps to the schemas", arguments: Skeleton.schemas)
  func starterKeeps(part: String) throws {
    let schema = try JSONSchema(part)
    let files = Self.files(part)
    #expect(!files.isEmpty)
    for file in files {
      let problems = schema.problems(try YAMLDocument(path: file, file: file).root)
      #expect(problems == [], "\(file)")
    }
  }

  @Test("a new pack keeps to the schemas, and says in each file which")
  func skeletonKeeps() throws {
    let files = Skeleton(.pack, name: "fresh").files
    for file in files where file.path.hasSuffix(".yaml") {
      let head = try #require(file.text.split(separator: "\n").first)
      let path = try #require(head.split(separator: "=").last)
      let up = path.hasPrefix("../")
      #expect(up == file.path.contains("/"), "\(file.path)")
      #expect(files.contains { $0.path == (up ? path.dropFirst(3) : path) }, "\(file.path): \(path)")
      let part = try #require(path.split(separator: "/").last?.split(separator: ".").first)
      let document = try YAMLDocument(bytes: Array(file.text.utf8), file: file.path)
      #expect(try JSONSchema(String(part)).problems(document.root) == [], "\(file.path)")
    }
  }

  @Test("schemas and readers know the same keys and words", arguments: PackLoader.parts.map(\.name))
  func agreement(part name: String) throws {
    let schema = try JSONSchema(name)
    // The parts before this one, so that what it refers to is there.
    var draft = PackDraft()
    let place = try #require(PackLoader.parts.firstIndex { $0.name == name })
    for part in PackLoader.parts[..<place] {
      for file in Self.files(part.name) { read(try root(file), part, into: &draft) }
    }
    let part = PackLoader.parts[place]
    for file in Self.files(name).prefix(2) {
      let root = try root(file)
      func issues(_ site: SchemaSite, _ change: ([YAMLNode.Pair]) -> [YAMLNode.Pair]) -> [Packs.Issue.Problem] {
        var copy = draft
        return read(site.changing(root, change), part, into: &copy)
      }
      let sites = SchemaSite.all(in: root, schema)
      #expect(!sites.isEmpty)
      for site in sites where site.keys != ["de", "en"] {
        let stranger = YAMLNode.Pair(
          key: "zz-stranger", line: 1, column: 1,
          value: YAMLNode(content: .scalar("1", isQuoted: false), line: 1, column: 1))
        let known = issues(site) { $0 + [stranger] }.compactMap { problem -> Set<String>? in
          if case .unknownKey("zz-stranger", _, let allowed) = problem { Set(allowed) } else { nil }
        }
        #expect(known == [site.keys], "\(name) \(site.steps)")
        for key in site.keys {
          let isMissed = issues(site) { $0.filter { $0.key != key } }.contains(.missingKey(key))
          // Whether an order must be there depends on another key.
          if key != "order" { #expect(isMissed == site.required.contains(key), "\(name) \(site.steps) \(key)") }
          let property = schema.resolved((site.schema["properties"] as? [String: [String: Any]])?[key] ?? [:])
          guard let words = property["enum"] as? [Any], !words.contains(where: { $0 as? String == "true" }) else {
            continue
          }
          let allowed = issues(site) { pairs in
            pairs.map { pair in
              var pair = pair
              if pair.key == key { pair.value.content = .scalar("zz-word", isQuoted: false) }
              return pair
            }
          }
          .compactMap { problem -> Set<String>? in
            if case .notOneOf("zz-word", _, let allowed) = problem { Set(allowed) } else { nil }
          }
          if !allowed.isEmpty {
            #expect(allowed == [Set(words.compactMap { $0 as? String })], "\(name) \(site.steps) \(key)")
          }
        }
      }
    }
  }

  @Test("tables whose keys are names have the same names")
  func names() throws {
    func names(_ part: String, _ key: String) throws -> Set<String> {
      let schema = try JSONSchema(part)
      let table = (schema.root["properties"] as? [String: [String: Any]])?[key] ?? [:]
      return Set((table["propertyNames"] as? [String: Any])?["enum"] as? [String] ?? [])
    }
    let moves = Set(MoveKind.allCases.map(\.rawValue))
    #expect(try names("moves", "moves") == moves)
    #expect(try names("companies", "phrases") == moves)
    #expect(try names("customers", "seller") == moves)
    #expect(try names("own-words", "moves") == moves)
    let slots = Set(LineSlot.all + LineSlot.optional)
    #expect(try names("common", "lines") == slots)
    #expect(try names("customers", "lines") == slots)
    #expect(try names("common", "endings") == Set(Ending.allCases.map(\.rawValue)))
    #expect(try names("companies", "starts") == Set(SellerNeed.allCases.map(\.rawValue)))
    #expect(try names("vocabulary", "seller-needs") == Set(SellerNeed.allCases.map(\.rawValue)))
    #expect(try names("hindsight", "draws") == Set(HindsightReader.draws))
    #expect(try names("customer-moves", "moves") == Set(CustomerMove.allCases.map(\.rawValue)))
    #expect(try names("customer-moves", "replies") == Set(PlayingReader.replies))
  }

  private func root(_ file: String) throws -> YAMLNode { try YAMLDocument(path: file, file: file).root }

  /// Reads a file of a part, and says what is wrong with it.
  @discardableResult
  private func read(_ root: YAMLNode, _ part: PackLoader.Part, into draft: inout PackDraft) -> [Packs.Issue.Problem] {
    let log = IssueLog(file: part.name)
    part.read(Item(node: root, path: "", log: log), &draft)
    return log.issues.map(\.problem)
  }
}
