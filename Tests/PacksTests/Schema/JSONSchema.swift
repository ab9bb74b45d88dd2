import Foundation

@testable import Packs

/// A small validator of JSON schemas (draft 2020-12): as much of it as the schemas of packs use.
struct JSONSchema {
  /// The keywords it knows; a schema with another one would be checked less than it says.
  static let keywords: Set<String> = [
    "$schema", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties",
    "propertyNames", "items", "minItems", "maxItems", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum",
    "oneOf", "if", "else",
  ]

  /// The whole schema.
  let root: [String: Any]

  /// Reads the built-in schema of a part.
  init(_ part: String) throws {
    let bytes = EmbeddedFile.writing("Schema/\(part).schema.json")
    root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
  }

  /// A schema with its reference followed.
  func resolved(_ schema: [String: Any]) -> [String: Any] {
    guard let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last,
      let found = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
    else { return schema }
    return found
  }

  /// Everything in which a value does not keep to the schema.
  func problems(_ node: YAMLNode) -> [String] { problems(node, root, "") }

  private func problems(_ node: YAMLNode, _ unresolved: [String: Any], _ path: String) -> [String] {
    let schema = resolved(unresolved)
    var found = schema.keys.filter { !Self.keywords.contains($0) }.map { "\(path): unknown keyword \($0)" }
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let fitting = choices.count { problems(node, $0, path).isEmpty }
      if fitting != 1 { found.append("\(path): fits \(fitting) of \(choices.count)") }
    }
    if let condition = schema["if"] as? [String: Any], let otherwise = schema["else"] as? [String: Any],
      !problems(node, condition, path).isEmpty
    {
      found += problems(node, otherwise, path)
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { has(node, $0) }) { found.append("\(path): no \(types)") }
    switch node.content {
    case .scalar(let text, _): found += scalar(text, schema, path)
    case .sequence(let nodes):
      if let least = schema["minItems"] as? Int, nodes.count < least { found.append("\(path): too few") }
      if let most = schema["maxItems"] as? Int, nodes.count > most { found.append("\(path): too many") }
      if let items = schema["items"] as? [String: Any] {
        for (index, node) in nodes.enumerated() { found += problems(node, items, "\(path)[\(index + 1)]") }
      }
    case .mapping(let pairs): found += mapping(pairs, schema, path)
    }
    return found
  }

  private func mapping(_ pairs: [YAMLNode.Pair], _ schema: [String: Any], _ path: String) -> [String] {
    var found: [String] = []
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    for key in schema["required"] as? [String] ?? [] where !pairs.contains(where: { $0.key == key }) {
      found.append("\(path): \(key) is missing")
    }
    for pair in pairs {
      let here = "\(path).\(pair.key)"
      if let names = schema["propertyNames"] as? [String: Any] { found += scalar(pair.key, names, here) }
      if let property = properties[pair.key] {
        found += problems(pair.value, property, here)
      } else if let others = schema["additionalProperties"] as? [String: Any] {
        found += problems(pair.value, others, here)
      } else if schema["additionalProperties"] as? Bool == false {
        found.append("\(here): is not known")
      }
    }
    return found
  }

  private func scalar(_ text: String, _ schema: [String: Any], _ path: String) -> [String] {
    var found: [String] = []
    if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { $0 as? String == text }) {
      found.append("\(path): ‘\(text)’ is none of \(allowed)")
    }
    if let pattern = schema["pattern"] as? String, text.range(of: pattern, options: .regularExpression) == nil {
      found.append("\(path): ‘\(text)’ does not match \(pattern)")
    }
    let length = text.unicodeScalars.count
    if let least = schema["minLength"] as? Int, length < least { found.append("\(path): too short") }
    if let most = schema["maxLength"] as? Int, length > most { found.append("\(path): too long") }
    if let number = Double(text) {
      if let least = schema["minimum"] as? Double, number < least { found.append("\(path): \(text) is too small") }
      if let most = schema["maximum"] as? Double, number > most { found.append("\(path): \(text) is too large") }
    }
    return found
  }

  /// Whether a value is of a type; what is written without quotes can be several.
  private func has(_ node: YAMLNode, _ type: String) -> Bool {
    switch (node.content, type) {
    case (.mapping, "object"), (.sequence, "array"), (.scalar, "string"): true
    case (.scalar(let text, let isQuoted), "integer"): !isQuoted && Int(text) != nil
    case (.scalar(let text, let isQuoted), "number"): !isQuoted && Double(text) != nil
    case (.scalar(let text, let isQuoted), "boolean"): !isQuoted && (text == "true" || text == "false")
    default: false
    }
  }
}
