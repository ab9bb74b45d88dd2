@testable import Packs

/// A mapping in a file for which the schema knows all keys.
struct SchemaSite {
  /// Where it is: keys and places in lists.
  var steps: [Step]
  /// What the schema says about it.
  var schema: [String: Any]

  /// One step into a value.
  enum Step: Hashable {
    /// To the value of a key.
    case key(String)
    /// To an entry of a list.
    case entry(Int)
  }

  /// The keys the schema knows there.
  var keys: Set<String> { Set((schema["properties"] as? [String: Any] ?? [:]).keys) }
  /// Those that must be there.
  var required: Set<String> { Set(schema["required"] as? [String] ?? []) }

  /// The mappings of a file, each sort once.
  static func all(in root: YAMLNode, _ schema: JSONSchema) -> [SchemaSite] {
    var sites: [SchemaSite] = []
    var seen: Set<String> = []
    collect(root, schema.root, schema, [], "", &seen, &sites)
    return sites
  }

  private static func collect(
    _ node: YAMLNode, _ unresolved: [String: Any], _ schema: JSONSchema, _ steps: [Step], _ sort: String,
    _ seen: inout Set<String>, _ sites: inout [SchemaSite]
  ) {
    let here = schema.resolved(unresolved)
    switch node.content {
    case .scalar: break
    case .sequence(let nodes):
      guard let items = here["items"] as? [String: Any] else { return }
      for (index, node) in nodes.enumerated() {
        collect(node, items, schema, steps + [.entry(index)], sort + "[]", &seen, &sites)
      }
    case .mapping(let pairs):
      let properties = here["properties"] as? [String: [String: Any]]
      if properties != nil, seen.insert(sort).inserted { sites.append(SchemaSite(steps: steps, schema: here)) }
      for pair in pairs {
        if let property = properties?[pair.key] {
          collect(pair.value, property, schema, steps + [.key(pair.key)], "\(sort).\(pair.key)", &seen, &sites)
        } else if let others = here["additionalProperties"] as? [String: Any] {
          collect(pair.value, others, schema, steps + [.key(pair.key)], sort + ".*", &seen, &sites)
        }
      }
    }
  }

  /// The file with this mapping changed.
  func changing(_ root: YAMLNode, _ change: ([YAMLNode.Pair]) -> [YAMLNode.Pair]) -> YAMLNode {
    Self.changing(root, steps[...], change)
  }

  private static func changing(
    _ node: YAMLNode, _ steps: ArraySlice<Step>, _ change: ([YAMLNode.Pair]) -> [YAMLNode.Pair]
  ) -> YAMLNode {
    var node = node
    switch (node.content, steps.first) {
    case (.mapping(let pairs), nil): node.content = .mapping(change(pairs))
    case (.mapping(var pairs), .key(let key)):
      guard let index = pairs.firstIndex(where: { $0.key == key }) else { break }
      pairs[index].value = changing(pairs[index].value, steps.dropFirst(), change)
      node.content = .mapping(pairs)
    case (.sequence(var nodes), .entry(let index)):
      nodes[index] = changing(nodes[index], steps.dropFirst(), change)
      node.content = .sequence(nodes)
    default: break
    }
    return node
  }
}
